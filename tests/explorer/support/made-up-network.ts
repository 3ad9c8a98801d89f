/** A network without meaning, as large as one asks for: each agreement ties two parties. */
import type { Network } from '../../../web/explorer/network/network.ts';

export function madeUpNetwork(parties: number, agreements: number): Network {
  const degrees = Array.from({ length: parties }, () => 0);
  const pairs = Array.from({ length: agreements }, (_, index) => {
    const first = (index * 7) % parties;
    const second = (index * index * 3 + 1) % parties;
    return first === second ? [first] : [first, second];
  });
  for (const party of pairs.flat()) degrees[party] = (degrees[party] ?? 0) + 1;
  const part = { component: 1 };
  return {
    nodes: [
      ...degrees.map((degree, at) => ({
        ...part,
        id: `country/${at}`,
        name: `Party ${at}`,
        kind: 'COUNTRY',
        mode: 0,
        degree,
        stage: null,
      })),
      ...pairs.map((ends, at) => ({
        ...part,
        id: `agreement/${at}`,
        name: `Agreement ${at}`,
        kind: 'AGREEMENT',
        mode: 1,
        degree: ends.length,
        stage: 'SIGNED',
      })),
    ],
    edges: pairs.flatMap((ends, at) =>
      ends.map((party) => ({
        from: `country/${party}`,
        to: `agreement/${at}`,
        weight: 1,
        stages: ['SIGNED'],
        agreements: [`Agreement ${at}`],
        standing: 'STATED',
      })),
    ),
  };
}
