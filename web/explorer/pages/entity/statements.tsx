/** The properties of an entity, each with how it is known and where it is written. */
import { useTranslation } from 'react-i18next';
import { factOfStatement } from '../../memo/fact-of-statement.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { StatementValue } from '../../parts/statement-value.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { useValueWords } from '../../texts/use-value-words.ts';
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
  const { property, value, status, evidence, reason, claims } = statement;
  const label = codes.property(property);
  const shown = useValueWords(property, value ?? '');
  const words = value === null ? t('common:standing.DISPUTED') : shown.words;
  const fact = `${entity.name}: ${label}: ${words}`;
  return (
    <div className={styles['statement']}>
      <dt>{label}</dt>
      <dd>
        {value === null ? (
          <p className="soft">{t('disputedValue')}</p>
        ) : (
          <p>
            <StatementValue value={shown} />
          </p>
        )}
        {reason !== null && <p className="small soft">{reason}</p>}
        {claims.length > 0 && <Claims claims={claims} />}
      </dd>
      <dd className={styles['proof']}>
        <CitationChip evidence={evidence} standing={status} reason={reason} authority={entity.citeAs.authority} />
        <AddToMemo quiet fact={factOfStatement(entity, statement, fact, revision)} />
      </dd>
    </div>
  );
}
