/** The page of an entity: what it is, where the sources disagree, what they say, its links, and how to cite it. */
import { useTranslation } from 'react-i18next';
import { text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { EntityText } from '../../generated/entity.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { entityFact } from './entity-fact.ts';
import { EntityFacts } from './entity-facts.tsx';
import { Lead } from './lead.tsx';
import { UnknownEntity } from './unknown-entity.tsx';

export function EntityView({ id }: { readonly id: string }) {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  const [asked] = useAddress('revision', text);
  const answer = useAnswer(EntityText, { id });
  const entity = answer.data?.entity;
  if (entity === null) return <UnknownEntity id={id} asked={asked} />;
  const query = { text: EntityText, variables: { id } };
  if (entity === undefined || answer.data === undefined) {
    return (
      <Page name="entity" title={t(answer.failure === null ? 'loading' : 'notLoaded')} over={t('entry')} toolless>
        <QueryState answer={answer} lines={0}>
          {() => null}
        </QueryState>
      </Page>
    );
  }
  const { revision } = answer.data.graph;
  return (
    <Page
      name="entity"
      title={entity.name}
      over={codes.kind(entity.kind)}
      lead={<Lead entity={entity} />}
      query={query}
      permalink={entity.citeAs.permalink}
      tools={
        <>
          <CopyButton text={entity.citeAs.text} label={t('copyText')} />
          <AddToMemo fact={entityFact(entity, revision)} />
        </>
      }
    >
      <QueryState answer={answer}>
        {() => <EntityFacts entity={entity} asked={asked} revision={revision} id={id} />}
      </QueryState>
    </Page>
  );
}
