/** The value of a property as people read it: dates in words, codes in words, ids as links. */
import { Link } from 'react-router';
import { entityAddress } from '../../address/addresses.ts';
import { useCodes } from '../../texts/use-codes.ts';
import { valueInWords } from '../../texts/value-in-words.ts';

interface StatementValueProps {
  readonly property: string;
  readonly value: string;
}

export function StatementValue({ property, value }: StatementValueProps) {
  const codes = useCodes();
  if (property === 'country') return <Link to={entityAddress(value)}>{value}</Link>;
  return (
    <p>
      {value
        .split('; ')
        .map((part) => valueInWords(part, codes.value))
        .join('; ')}
    </p>
  );
}
