/** The body of an entity's page, section by section. */
import { useTranslation } from 'react-i18next';
import { Later } from '../../parts/later.tsx';
import { ChangesSince } from './changes-since.tsx';
import { Cite } from './cite.tsx';
import { Conflicts, OwnClaims } from './conflicts.tsx';
import { Dimensions } from './dimensions.tsx';
import type { EntityData } from './entity-data.ts';
import styles from './entity-facts.module.css';
import { Passages } from './passages.tsx';
import { Provisions } from './provisions.tsx';
import { Relations } from './relations.tsx';
import { RestsOnRepealed } from './rests-on-repealed.tsx';
import { Statements } from './statements.tsx';
import { Surroundings } from './surroundings.tsx';
import { TasksOfBody } from './tasks-of-body.tsx';
import { TasksUnderAct } from './tasks-under-act.tsx';
import { Timeline } from './timeline.tsx';

interface EntityFactsProps {
  readonly entity: EntityData;
  /** As the address names it. */
  readonly id: string;
  /** The revision that the address names; null where it names none. */
  readonly asked: string | null;
  readonly revision: string;
}

export function EntityFacts({ entity, id, asked, revision }: EntityFactsProps) {
  const { t } = useTranslation('entity');
  return (
    <>
      {asked !== null && asked !== revision && <ChangesSince id={entity.id} since={asked} />}
      {entity.id !== id && (
        <p role="note" className={styles['note']}>
          {t('moved', { id })}
        </p>
      )}
      <Conflicts conflicts={entity.conflicts} />
      <OwnClaims entity={entity} />
      <RestsOnRepealed entity={entity} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Statements entity={entity} revision={revision} />
          <Later>
            {() => (
              <>
                <TasksOfBody entity={entity} revision={revision} />
                <TasksUnderAct entity={entity} revision={revision} />
                <Provisions entity={entity} />
                <Relations entity={entity} revision={revision} />
                <Timeline id={entity.id} />
              </>
            )}
          </Later>
        </div>
        <div className={styles['side']}>
          <Cite entity={entity} />
          <Dimensions entity={entity} />
          <Passages entity={entity} />
          <Later>{() => <Surroundings entity={entity} />}</Later>
        </div>
      </div>
    </>
  );
}
