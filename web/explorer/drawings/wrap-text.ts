/** Breaks a text into lines for a drawing, because SVG does not; what does not fit ends with an ellipsis. */

export function wrapText(text: string, longest: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= longest || line === '') line = longer;
    else {
      wrapped.push(line);
      line = word;
    }
  }
  if (line !== '') wrapped.push(line);
  if (wrapped.length <= lines) return wrapped.map((each) => shortened(each, longest));
  const kept = wrapped.slice(0, lines);
  return kept.map((each, index) => shortened(index === lines - 1 ? `${each} …` : each, longest));
}

function shortened(line: string, longest: number): string {
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
