/** For a link from an older revision: what changed about the entity since, property by property. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { type ChangesOfEntityQuery, ChangesOfEntityText } from '../../generated/changes-of-entity.ts';
import { QueryState } from '../../parts/query-state.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { valueInWords } from '../../texts/value-in-words.ts';
import styles from './changes-since.module.css';

interface ChangesSinceProps {
  readonly id: string;
  /** The revision that the link names. */
  readonly since: string;
}

export function ChangesSince({ id, since }: ChangesSinceProps) {
  const { t } = useTranslation('entity');
  const answer = useAnswer(ChangesOfEntityText, { id, revision: since, first: 5 });
  return (
    <section className={styles['changes']} aria-labelledby="changes">
      <h2 id="changes">{t('older', { asked: since.slice(0, 12) })}</h2>
      <QueryState answer={answer} lines={2}>
        {({ changesSince: { current, known, entities } }) => (
          <>
            <p>{t('now', { now: current.slice(0, 12) })}</p>
            {!known && <p>{t('revisionUnknown')}</p>}
            {known && entities.nodes.length === 0 && <p>{t('unchanged')}</p>}
            {entities.nodes.map((change) => (
              <Change key={change.id} change={change} />
            ))}
          </>
        )}
      </QueryState>
    </section>
  );
}

type EntityChange = ChangesOfEntityQuery['changesSince']['entities']['nodes'][number];
type PropertyChange = EntityChange['properties'][number];

function Change({ change: { name, formerly, change, properties, relations } }: { readonly change: EntityChange }) {
  const { t } = useTranslation('entity');
  return (
    <>
      {change !== 'CHANGED' && <p>{t(`change.${change}`, { name })}</p>}
      {formerly !== null && <p>{t('moved', { id: formerly })}</p>}
      <ul>
        {properties.map((property) => (
          <li key={`${property.property} ${property.aspect}`}>
            <ChangedProperty change={property} />
          </li>
        ))}
        {relations.map((relation) => (
          <li key={relation.id}>
            {t(`relationChange.${relation.change}`)}: {relation.phrase}
            {relation.properties.map((property) => (
              <div key={`${property.property} ${property.aspect}`}>
                <ChangedProperty change={property} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function ChangedProperty({ change: { property, aspect, before, after } }: { readonly change: PropertyChange }) {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  const words = (value: string | null) => (value === null ? t('notStatedThen') : valueInWords(value, codes.value));
  return (
    <>
      {property !== null && `${codes.property(property)}, `}
      {t(`aspect.${aspect}`)}: <del>{words(before)}</del> → <ins>{words(after)}</ins>
    </>
  );
}
