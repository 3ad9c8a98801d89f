/** A text with the parts that met a search marked. */

export interface HighlightRange {
  readonly start: number;
  readonly end: number;
}

interface HighlightedProps {
  readonly text: string;
  readonly ranges: readonly HighlightRange[];
  /** Cut a long text to so many characters around the first mark. */
  readonly around?: number;
}

export function Highlighted({ text, ranges, around }: HighlightedProps) {
  const from = around === undefined ? 0 : Math.max(0, (ranges[0]?.start ?? 0) - around / 2);
  const to = around === undefined ? text.length : Math.min(text.length, from + around);
  return (
    <span>
      {from > 0 && '… '}
      {pieces(text, ranges, from, to).map(({ start, value, marked }) =>
        marked ? <mark key={start}>{value}</mark> : <span key={start}>{value}</span>,
      )}
      {to < text.length && ' …'}
    </span>
  );
}

interface Piece {
  readonly start: number;
  readonly value: string;
  readonly marked: boolean;
}

function pieces(text: string, ranges: readonly HighlightRange[], from: number, to: number): readonly Piece[] {
  const found: Piece[] = [];
  let at = from;
  const push = (end: number, marked: boolean) => {
    const stop = Math.min(end, to);
    if (stop > at) found.push({ start: at, value: text.slice(at, stop), marked });
    at = Math.max(at, stop);
  };
  for (const { start, end } of ranges) {
    push(start, false);
    push(end, true);
  }
  push(to, false);
  return found;
}
