/** Normalised lines, hashes and outlines hold for any text, not only for the printed ones. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBlock, locateBlocks, normalizeLine } from '../../src/checks/verify-sources/index.ts';
import type { PassageRecord } from '../../src/model/index.ts';
import { parseSourceId, passageId } from '../../src/model/index.ts';

const marks = fc.constantFrom(
  '[',
  ']',
  '(',
  ')',
  '\\',
  '](',
  '\u00AD',
  '\u00A0',
  ' ',
  '\t',
  '\n',
  'e',
  '\u0301',
  '¹',
  '\uFEFF',
);
const messy = fc.array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 3 }))).map((parts) => parts.join(''));

describe('a normalised line', () => {
  it('is not changed by normalising it again', () => {
    fc.assert(
      fc.property(messy, (line) => {
        expect(normalizeLine(normalizeLine(line))).toBe(normalizeLine(line));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for composed and decomposed letters, and for any white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(normalizeLine(line.normalize('NFD'))).toBe(normalizeLine(line));
        expect(normalizeLine(` \u00A0${line}\t`)).toBe(normalizeLine(line));
      }),
    );
  });

  it.each([
    ['a link', 'See [the portal](https://example.org/a) now.', 'See the portal now.'],
    ['a link whose text holds escaped brackets', '[Act \\(No. 1\\)](#) of May', 'Act \\(No. 1\\) of May'],
    ['a link whose target holds brackets', '[Act](https://example.org/a_(b)) of May', 'Act of May'],
    ['brackets that are no link', 'a “[and a] forum” (see 2)', 'a “[and a] forum” (see 2)'],
    ['soft hyphens', 'mi\u00ADgra\u00ADtion', 'migration'],
    ['a footnote mark', 'affairs.¹⁴', 'affairs.¹⁴'],
    ['white space of any kind', '\uFEFF No.\u00A0 5\t(b) ', 'No. 5 (b)'],
  ])('keeps what is printed: %s', (_, line, expected) => {
    expect(normalizeLine(line)).toBe(expected);
  });
});

describe('a block of lines', () => {
  it('is hashed as its normalised lines joined by one space, so that anyone can recompute it', () => {
    const sha256 = createHash('sha256').update('One line and the next').digest('hex');
    expect(hashBlock(['  One\u00A0line ', 'and [the](#) next'])).toBe(sha256);
  });
});

const source = parseSourceId('made-up') ?? expect.unreachable();
const line = fc.stringMatching(/^[a-z]{1,3}( [a-z]{1,3}){0,3}$/);
/** A text as passages of one to three lines; words are few, so that lines repeat. */
const passages = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 30 });

function outlineOf(blocks: readonly (readonly string[])[]): readonly PassageRecord[] {
  return blocks.map((lines, index) => ({
    id: passageId(source, `p${index + 1}`),
    source,
    locator: `p${index + 1}`,
    kind: 'NARRATIVE',
    label: `paragraph ${index + 1}`,
    blocks: [{ lines: lines.length, sha256: hashBlock(lines) }],
    position: { file: 'made-up.yaml', line: index + 1, column: 1 },
  }));
}

describe('an outline made from a text', () => {
  it('finds every passage in order and leaves no line over', () => {
    fc.assert(
      fc.property(passages, (blocks) => {
        const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
        const placed = locateBlocks(text, outlineOf(blocks));
        expect(placed.uncovered).toEqual([]);
        expect(placed.coveredTwice).toEqual([]);
        expect(placed.passages.every(({ status }) => status === 'FOUND')).toBe(true);
      }),
    );
  });

  it('never passes over a line that was added, changed or taken out', () => {
    fc.assert(
      fc.property(passages, fc.nat(), fc.constantFrom('add', 'change', 'remove'), (blocks, at, how) => {
        const lines = blocks.flat();
        const changed = how === 'remove' ? [] : how === 'add' ? ['NEW', lines[at % lines.length] ?? ''] : ['NEW'];
        const copy = lines.toSpliced(at % lines.length, 1, ...changed);
        const placed = locateBlocks(copy.join('\n'), outlineOf(blocks));
        const differences =
          placed.passages.filter(({ status }) => status === 'MISSING').length + placed.uncovered.length;
        expect(differences + placed.coveredTwice.length).toBeGreaterThan(0);
      }),
    );
  });
});
