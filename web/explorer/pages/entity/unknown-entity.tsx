/** For an id that names nothing: the entities whose names are nearest to it. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { SimilarNamesText } from '../../generated/similar-names.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { ChangesSince } from './changes-since.tsx';

interface UnknownEntityProps {
  readonly id: string;
  /** The revision that the link names; null where it names none. */
  readonly asked: string | null;
}

export function UnknownEntity({ id, asked }: UnknownEntityProps) {
  const { t } = useTranslation('entity');
  const answer = useAnswer(SimilarNamesText, { text: wordsOf(id) });
  return (
    <Page name="entity" title={t('unknownTitle')} lead={<p>{t('unknown', { id })}</p>}>
      {asked !== null && <ChangesSince id={id} since={asked} />}
      <QueryState answer={answer} isEmpty={({ search }) => search.nodes.length === 0} empty={null} lines={6}>
        {({ search }) => (
          <section aria-labelledby="meant" className="stack">
            <h2 id="meant">{t('didYouMean')}</h2>
            <ul>{search.nodes.map((entity) => entity && <li key={entity.id}>{<EntityLink entity={entity} />}</li>)}</ul>
          </section>
        )}
      </QueryState>
    </Page>
  );
}

/** `kz/law/2011/477-iv` is looked for by its last part first, which says most. */
function wordsOf(id: string): string {
  return id.split('/').slice(-1).join(' ').replaceAll('-', ' ').trim();
}
