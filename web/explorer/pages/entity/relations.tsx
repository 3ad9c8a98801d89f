/** The links of an entity to others, by type, as the sentences that the API gives, each with its evidence. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../texts/use-codes.ts';
import type { EntityData } from './entity-data.ts';
import { RelationGroup } from './relation-group.tsx';

interface RelationsProps {
  readonly entity: EntityData;
  readonly revision: string;
}

export function Relations({ entity, revision }: RelationsProps) {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  const [byType] = entity.relations.facets;
  const types = inOrder(byType?.values ?? []).filter(({ value }) => !shownAbove(value, entity));
  if (types.length === 0) return null;
  return (
    <section aria-labelledby="relations" className="stack">
      <h2 id="relations">{t('relations')}</h2>
      {types.map(({ value, count }) => (
        <RelationGroup
          key={value}
          entity={entity}
          type={value}
          count={count}
          heading={codes.relation(value)}
          revision={revision}
        />
      ))}
    </section>
  );
}

/** By what a text merely cites or names it comes last. */
const MERELY: readonly string[] = ['CITES', 'NAMES', 'CITED_UNDER'];

function inOrder<Value extends { readonly value: string }>(values: readonly Value[]): readonly Value[] {
  return [...values].sort((a, b) => MERELY.indexOf(a.value) - MERELY.indexOf(b.value));
}

/** The tables of tasks and provisions have them, with more. */
function shownAbove(type: string, { kind }: EntityData): boolean {
  return (type === 'HOLDS' && kind !== 'RESPONSIBILITY') || (type === 'HAS_PROVISION' && kind !== 'PROVISION');
}
