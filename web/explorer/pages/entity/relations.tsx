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
  if (byType === undefined || byType.values.length === 0) return null;
  return (
    <section aria-labelledby="relations" className="stack">
      <h2 id="relations">{t('relations')}</h2>
      {byType.values.map(({ value, count }) => (
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
