/** Says where a passage stands as a reader of the print would, from its locator and what it stands in. */

export interface LabelledPassage {
  readonly locator: string;
  /** As written in the outline; wins over what would be derived. */
  readonly label?: string | undefined;
  /** Of a key source: its label under its heading. */
  readonly entryLabel?: string | undefined;
}

/** `chain` leads from the passage that stands in none to the one concerned: `section 2.1, paragraph 5`. */
export function passageLabel(chain: readonly LabelledPassage[]): string {
  const last = chain.at(-1);
  // A key source is found by the list, the heading and the label there, though the heading has a label of its own.
  if (last?.entryLabel !== undefined && last.label === undefined)
    return [...chain.slice(0, -1).map(ownLabel), last.entryLabel].join(', ');
  return chain.reduce((parent, passage) => passage.label ?? derived(passage, parent), '');
}

function derived(passage: LabelledPassage, parent: string): string {
  const own = ownLabel(passage);
  return parent === '' || /^(footnote|Figure) /.test(own) ? own : `${parent}, ${own}`;
}

const WORDS: Readonly<Record<string, string>> = { p: 'paragraph', fn: 'footnote', fig: 'Figure' };

/** `p5` -> `paragraph 5`, `objective-2` -> `objective 2`, `mgis-are` -> `mgis are` */
function ownLabel({ locator, label }: LabelledPassage): string {
  if (label !== undefined) return label;
  const last = locator.slice(locator.lastIndexOf('/') + 1);
  const [, word, number] = /^([a-z]+)-?(\d+)$/.exec(last) ?? [];
  return word === undefined ? last.replaceAll('-', ' ') : `${WORDS[word] ?? word} ${number ?? ''}`;
}
