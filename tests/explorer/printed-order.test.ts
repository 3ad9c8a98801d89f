import { describe, expect, it } from 'vitest';
import { inPrintedOrder, type PrintedTask } from '../../web/explorer/pages/who/printed-order.ts';

const law = { id: 'law', kind: 'LAW', name: 'Law on Borders' };
const code = { id: 'code', kind: 'LAW', name: 'Code of Labour' };
const holder = { id: 'body', kind: 'AGENCY', name: 'Border Service' };

function task(id: string, parts: Partial<PrintedTask> & { readonly article?: string } = {}): PrintedTask {
  const { article, ...rest } = parts;
  return {
    id,
    task: id,
    listOrder: null,
    holders: { edges: [{ node: holder }] },
    instruments: { edges: [{ node: law }] },
    provisions: {
      edges: article === undefined ? [] : [{ node: { asPrinted: article, provisionOf: { nodes: [law] } } }],
    },
    ...rest,
  };
}

function order(tasks: readonly PrintedTask[], chosen?: readonly string[]) {
  return inPrintedOrder(tasks, chosen).map(({ instrument, tasks: own }) => [
    instrument?.id ?? null,
    own.map(({ id }) => id),
  ]);
}

describe('printed order', () => {
  it('goes by place in the list, not by text', () => {
    expect(order([task('b', { listOrder: 10 }), task('a', { listOrder: 2 }), task('c', { listOrder: 1 })])).toEqual([
      ['law', ['c', 'a', 'b']],
    ]);
  });

  it('puts Article 9 before Article 64, and what has no article last', () => {
    const tasks = [task('none'), task('late', { article: 'Article 64' }), task('early', { article: 'Article 9' })];
    expect(order(tasks)).toEqual([['law', ['early', 'late', 'none']]]);
  });

  it('has acts by name, and tasks without an act last', () => {
    const tasks = [
      task('bare', { instruments: { edges: [] } }),
      task('of the law'),
      task('of the code', { instruments: { edges: [{ node: code }] } }),
    ];
    expect(order(tasks)).toEqual([
      ['code', ['of the code']],
      ['law', ['of the law']],
      [null, ['bare']],
    ]);
  });

  it('shows a task once, under the act that is chosen', () => {
    const both = task('both', { instruments: { edges: [{ node: code }, { node: law }] } });
    expect(order([both])).toEqual([['code', ['both']]]);
    expect(order([both], ['law'])).toEqual([['law', ['both']]]);
  });
});
