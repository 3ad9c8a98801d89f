/** The value of a property as people read it: dates in words, codes in words, ids as links. */
import { useAnswer } from '../../api/use-answer.ts';
import { EntityNameText } from '../../generated/entity-name.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { statementInWords } from '../../texts/value-in-words.ts';

interface StatementValueProps {
  readonly property: string;
  readonly value: string;
}

export function StatementValue({ property, value }: StatementValueProps) {
  const codes = useCodes();
  if (property === 'country') return <NamedById id={value} />;
  return <p>{statementInWords(property, value, codes.value)}</p>;
}

function NamedById({ id }: { readonly id: string }) {
  const { data } = useAnswer(EntityNameText, { id });
  return (
    <p>
      <EntityLink entity={data?.entity ?? { id, kind: '', name: id }} kindless />
    </p>
  );
}
