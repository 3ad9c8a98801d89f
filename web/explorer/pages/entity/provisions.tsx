/** The provisions of an act that these sources name, and what they say each provides. */
import { useTranslation } from 'react-i18next';
import { usePages } from '../../api/use-pages.ts';
import { ActProvisionsText } from '../../generated/act-provisions.ts';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { StandingMark, standingOf } from '../../parts/standing-mark.tsx';
import { countOf } from './count-of.ts';
import type { EntityData } from './entity-data.ts';
import styles from './relations.module.css';

const PAGE = 50;

/** Nothing where they name none. */
export function Provisions({ entity }: { readonly entity: EntityData }) {
  const count = countOf(entity, 'HAS_PROVISION');
  if (count === 0 || entity.kind === 'PROVISION') return null;
  return <List id={entity.id} count={count} />;
}

function List({ id, count }: { readonly id: string; readonly count: number }) {
  const { t } = useTranslation('entity');
  const pages = usePages(ActProvisionsText, { id, first: PAGE }, ({ entity }) => {
    const list = entity !== null && 'provisions' in entity ? entity.provisions : null;
    return list === null ? null : { ...list, rows: list.edges };
  });
  return (
    <section aria-labelledby="provisions" className="stack">
      <h2 id="provisions">{t('provisions')}</h2>
      <QueryState answer={pages.answer} lines={count * 3}>
        {() => (
          <>
            <ul className={`plain-list ${styles['sentences']}`}>
              {pages.rows.map(
                ({ node, ...edge }) =>
                  node && (
                    <li key={node.id}>
                      <EntityLink entity={{ ...node, name: node.asPrinted }} kindless />
                      {node.provides === null ? <StandingMark standing="NOT_STATED" /> : <p>{node.provides}</p>}
                      <CitationChip evidence={edge.evidence} standing={standingOf(edge)} reason={edge.reason} />
                    </li>
                  ),
              )}
            </ul>
            <MoreButton pages={pages} />
          </>
        )}
      </QueryState>
    </section>
  );
}
