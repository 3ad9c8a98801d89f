/** Tables are saved as CSV that spreadsheets and programs read the same. */
import { expect, test } from 'vitest';
import { toCsv } from '../../web/explorer/parts/csv.ts';

test('a file begins with the mark of UTF-8 and ends each line as RFC 4180 has it', () => {
  expect(
    toCsv([
      ['task', 'count'],
      ['Issuing visas', 2],
    ]),
  ).toBe('\uFEFFtask,count\r\nIssuing visas,2\r\n');
});

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(toCsv([['a, b', 'say "no"', 'two\nlines']])).toBe('\uFEFF"a, b","say ""no""","two\nlines"\r\n');
});

test('what is not stated is an empty cell, and no is a word', () => {
  expect(toCsv([[null, false, 0]])).toBe('\uFEFF,false,0\r\n');
});

test('a cell that a spreadsheet would compute is a text', () => {
  expect(toCsv([['=1+1', '-2', '@sum', -2]])).toBe("\uFEFF'=1+1,'-2,'@sum,-2\r\n");
});
