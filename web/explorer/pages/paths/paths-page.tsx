/** How two entities are linked, or one with the nearest of some kinds: each step a cited sentence. */

import { PathsText } from '../../generated/paths.ts';
import { Page } from '../../parts/page.tsx';
import { FoundPaths } from './found-paths.tsx';
import { PathDoors } from './path-doors.tsx';
import { PathForm } from './path-form.tsx';
import { pathVariables } from './path-variables.ts';
import { usePathQuestion } from './use-path-question.ts';

export function PathsPage() {
  const question = usePathQuestion();
  const variables = pathVariables(question);
  return (
    <Page name="paths" {...(variables !== null && { query: { text: PathsText, variables } })}>
      <PathForm question={question} />
      {variables === null ? (
        <PathDoors from={question.from} />
      ) : (
        <FoundPaths
          // Other ends are another answer; more of the same is not.
          key={JSON.stringify([question.from, question.to, question.kinds])}
          variables={variables}
          more={question.more}
          first={question.first}
        />
      )}
    </Page>
  );
}
