/** The body of an entity's page, section by section. */
import { useTranslation } from 'react-i18next';
import { Conflicts } from './conflicts.tsx';
import type { EntityData } from './entity-view.tsx';
import { Relations } from './relations.tsx';
import { Statements } from './statements.tsx';

interface EntityFactsProps {
  readonly entity: EntityData;
  readonly id: string;
  /** The revision that the address names; null where it names none. */
  readonly asked: string | null;
  readonly revision: string;
}

export function EntityFacts({ entity, id, asked, revision }: EntityFactsProps) {
  const { t } = useTranslation('entity');
  return (
    <>
      {asked !== null && asked !== revision && (
        <p role="note">{t('older', { asked: asked.slice(0, 12), now: revision.slice(0, 12) })}</p>
      )}
      {entity.id !== id && <p role="note">{t('moved', { id })}</p>}
      {entity.summary !== null && <p>{entity.summary}</p>}
      <Conflicts conflicts={entity.conflicts} />
      <Statements entity={entity} revision={revision} />
      <Relations entity={entity} revision={revision} />
    </>
  );
}
