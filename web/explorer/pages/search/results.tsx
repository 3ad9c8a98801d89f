/** The hits of a search, with a choice of kinds. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import type { EntityKind } from '../../generated/schema-types.ts';
import { SearchText } from '../../generated/search.ts';
import { SearchKindsText } from '../../generated/search-kinds.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Facet } from '../../parts/facet.tsx';
import { Highlighted } from '../../parts/highlighted.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { type Hit, hitOf } from '../../search/hits.ts';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './search-page.module.css';

const PAGE = 25;

interface ResultsProps {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly setKinds: (kinds: readonly string[]) => void;
}

export function Results({ text, kinds, setKinds }: ResultsProps) {
  const { t } = useTranslation('search');
  const codes = useCodes();
  const byKind = useAnswer(SearchKindsText, { text });
  const counts = countsOf(byKind.data?.search.nodes ?? []);
  const wanted = counts.map(({ value }) => value).filter((kind) => kinds.includes(kind));
  const pages = usePages(
    SearchText,
    { text, first: PAGE, ...(wanted.length > 0 && { kinds: wanted }) },
    ({ search }) => ({ ...search, rows: search.edges.flatMap((edge) => hitOf(edge) ?? []) }),
    { pause: kinds.length > 0 && byKind.data === undefined },
  );
  return (
    <div className={styles['results']}>
      <Facet
        label={t('kinds')}
        values={counts.map(({ value, count }) => ({ value, count, label: codes.kinds(value) }))}
        chosen={kinds}
        onChange={setKinds}
      />
      <QueryState
        answer={pages.answer}
        isEmpty={({ search }) => search.totalCount === 0}
        empty={<p>{t('none', { text })}</p>}
        lines={30}
      >
        {() => (
          <>
            <p role="status">{t('count', { count: pages.totalCount })}</p>
            <ol className={`plain-list ${styles['hits']}`}>
              {pages.rows.map((hit) => (
                <Row key={hit.id} hit={hit} />
              ))}
            </ol>
            <MoreButton pages={pages} />
          </>
        )}
      </QueryState>
    </div>
  );
}

function Row({ hit }: { readonly hit: Hit }) {
  return (
    <li>
      <EntityLink entity={hit} name={<Highlighted text={hit.name} ranges={hit.ranges} />} />
      {hit.other !== null && (
        <p className="small soft">
          <Highlighted text={hit.other.value} ranges={hit.other.ranges} around={160} />
        </p>
      )}
    </li>
  );
}

function countsOf(nodes: readonly ({ readonly kind: EntityKind } | null)[]) {
  const counts = new Map<EntityKind, number>();
  for (const node of nodes) if (node !== null) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
