/** The properties of an entity, each with how it is known and where it is written. */
import { useTranslation } from 'react-i18next';
import { factOfStatement } from '../../memo/fact-of-statement.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { StatementValue } from '../../parts/statement-value.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { useValueWords, type ValueWords } from '../../texts/use-value-words.ts';
import { Claims } from './conflicts.tsx';
import type { EntityData } from './entity-data.ts';
import styles from './statements.module.css';

interface StatementsProps {
  readonly entity: EntityData;
  readonly revision: string;
}

/** What stands above already. */
const ELSEWHERE: readonly string[] = ['summary', 'claims'];

export function Statements({ entity, revision }: StatementsProps) {
  const { t } = useTranslation('entity');
  const statements = entity.statements.filter(({ property }) => !ELSEWHERE.includes(property));
  return (
    <section aria-labelledby="facts" className="stack">
      <h2 id="facts">{t('facts')}</h2>
      <dl className={styles['statements']}>
        {statements.map((statement) => (
          <Statement key={statement.property} entity={entity} statement={statement} revision={revision} />
        ))}
      </dl>
    </section>
  );
}

interface StatementProps extends StatementsProps {
  readonly statement: EntityData['statements'][number];
}

function Statement({ entity, statement, revision }: StatementProps) {
  const { t } = useTranslation(['entity', 'common']);
  const codes = useCodes();
  const { property, value, evidence, reason } = statement;
  const status = value === 'NOT_STATED' ? value : statement.status;
  const shown = useValueWords(property, value ?? '');
  const words = value === null ? t('common:standing.DISPUTED') : shown.words;
  const label = codes.property(property);
  const fact = factOfStatement(entity, { ...statement, status }, `${entity.name}: ${label}: ${words}`, revision);
  return (
    <div className={styles['statement']}>
      <dt>{label}</dt>
      <dd>
        <Value entity={entity} statement={statement} shown={shown} />
        {reason !== null && <p className="small soft">{reason}</p>}
      </dd>
      <dd className={styles['proof']}>
        {status !== 'NOT_STATED' && (
          <CitationChip evidence={evidence} standing={status} reason={reason} authority={entity.citeAs.authority} />
        )}
        <AddToMemo quiet fact={fact} />
      </dd>
    </div>
  );
}

interface ValueProps extends Pick<StatementProps, 'entity' | 'statement'> {
  readonly shown: ValueWords;
}

/** The claims of a disagreement stand here where the banner above does not have them. */
function Value({ entity, statement: { property, value, claims }, shown }: ValueProps) {
  const { t } = useTranslation('entity');
  const above = entity.conflicts.some((conflict) => conflict.property === property);
  if (value === 'NOT_STATED') return <StandingMark standing="NOT_STATED" />;
  return (
    <>
      <p className={value === null ? 'soft' : undefined}>
        {value === null ? t(above ? 'disputedAbove' : 'disputedHere') : <StatementValue value={shown} />}
      </p>
      {claims.length > 0 && !above && <Claims claims={claims} />}
    </>
  );
}
