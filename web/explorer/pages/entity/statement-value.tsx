/** The value of a property as people read it: dates in words, codes in words, ids as links. */
import { Link } from 'react-router';
import { entityAddress } from '../../address/addresses.ts';
import { formatPartialDate } from '../../texts/format.ts';
import { useCodes } from '../../texts/use-codes.ts';

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

/** A code of the API is words in capitals with a line between them; a printed number such as `477-IV` is not. */
export function valueInWords(value: string, code: (value: string) => string): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return formatPartialDate(value);
  if (value === 'true' || value === 'false' || /^[A-Z]{3,}(_[A-Z]+)*$/.test(value)) return code(value);
  return value;
}
