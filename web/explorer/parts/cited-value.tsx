/** One property of an entity: its value in words, what each text says where they disagree, and where it is written. */
import { useTranslation } from 'react-i18next';
import { factOfStatement } from '../memo/fact-of-statement.ts';
import { useCodes } from '../texts/use-codes.ts';
import { valueInWords } from '../texts/value-in-words.ts';
import { AddToMemo } from './add-to-memo.tsx';
import { CitationChip, type CitationParts } from './citation-chip.tsx';
import styles from './cited-value.module.css';
import { StandingMark } from './standing-mark.tsx';

export interface StatementParts {
  readonly property: string;
  readonly value: string | null;
  readonly reason: string | null;
  readonly status: 'STATED' | 'INFERRED' | 'DISPUTED';
  readonly evidence: readonly CitationParts[];
  readonly claims: readonly { readonly value: string; readonly evidence: readonly CitationParts[] }[];
}

interface CitedValueProps {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly citeAs: { readonly authority: string | null; readonly permalink: string };
    readonly statements: readonly StatementParts[];
  };
  readonly property: string;
  readonly revision: string;
}

/** "Not stated" where the sources give the property no value. */
export function CitedValue({ entity, property, revision }: CitedValueProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const statement = entity.statements.find((each) => each.property === property);
  if (statement === undefined || statement.value === 'NOT_STATED') return <StandingMark standing="NOT_STATED" />;
  const { value, reason, status, evidence, claims } = statement;
  const words = wordsOf(statement, codes.value) ?? t('standing.DISPUTED');
  const fact = `${entity.name}: ${codes.property(property)}: ${words}`;
  return (
    <div className={styles['value']}>
      {value !== null && <p>{words}</p>}
      {value === null &&
        claims.map((claim) => (
          <p key={`${claim.value} ${claim.evidence[0]?.text ?? ''}`}>
            {valueInWords(claim.value, codes.value)} <CitationChip evidence={claim.evidence} standing="DISPUTED" />
          </p>
        ))}
      <div className="row">
        {value !== null && (
          <CitationChip evidence={evidence} standing={status} reason={reason} authority={entity.citeAs.authority} />
        )}
        <AddToMemo quiet fact={factOfStatement(entity, statement, fact, revision)} />
      </div>
    </div>
  );
}

/** In words; what each text says where they disagree, null where nothing is said. */
export function wordsOf(
  statement: Pick<StatementParts, 'value' | 'claims'> | undefined,
  code: (value: string) => string,
): string | null {
  if (statement === undefined) return null;
  if (statement.value !== null) return valueInWords(statement.value, code);
  const claimed = [...new Set(statement.claims.map(({ value }) => valueInWords(value, code)))];
  return claimed.length === 0 ? null : claimed.join(' / ');
}
