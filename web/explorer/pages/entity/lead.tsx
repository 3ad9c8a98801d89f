/** What an entity is, under its name: of an act its title, number, dates and force; other names; what it is in our words. */
import { useTranslation } from 'react-i18next';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { formatPartialDate } from '../../texts/format.ts';
import { useCodes } from '../../texts/use-codes.ts';
import type { EntityData } from './entity-data.ts';
import styles from './lead.module.css';

export function Lead({ entity }: { readonly entity: EntityData }) {
  const { t } = useTranslation('entity');
  const given = (property: string) => entity.statements.find((each) => each.property === property)?.value ?? null;
  const title = given('officialTitle');
  const others = entity.names.filter(({ value }) => value !== entity.name).map(({ value }) => value);
  const also = [...new Set([...others, ...entity.aliases])].filter((name) => name !== title);
  return (
    <div className={styles['lead']}>
      {title !== null && title !== entity.name && <p className={styles['title']}>{title}</p>}
      <Dates given={given} />
      <Force entity={entity} />
      {also.length > 0 && (
        <p className={styles['line']}>
          {t('otherNames')}: {also.join(' · ')}
        </p>
      )}
      {entity.summary !== null && <p className={styles['summary']}>{entity.summary}</p>}
    </div>
  );
}

/** "No. 477-IV · adopted 22 July 2011 · last updated 2023". */
function Dates({ given }: { readonly given: (property: string) => string | null }) {
  const { t } = useTranslation('entity');
  const number = given('number');
  const dates = [
    ['adopted', given('adopted')],
    ['signed', given('signed')],
    ['updated', given('lastUpdated')],
    ['repealedOn', given('repealedOn')],
  ] as const;
  const words = [
    ...(number === null ? [] : [t('no', { number })]),
    ...dates.flatMap(([key, date]) => (date === null ? [] : [t(key, { date: formatPartialDate(date) })])),
  ];
  return words.length === 0 ? null : <p className={styles['line']}>{words.join(' · ')}</p>;
}

/** The force of an act, how that is known, and why. */
function Force({ entity }: { readonly entity: EntityData }) {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  const force = entity.statements.find(({ property }) => property === 'legalForce');
  if (force === undefined) return null;
  return (
    <p className={styles['force']}>
      <b>{force.value === null ? t('forceDisputed') : codes.value(force.value)}</b>
      <StandingMark standing={force.status} />
      {force.reason !== null && <span>{force.reason}</span>}
    </p>
  );
}
