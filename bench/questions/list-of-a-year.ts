/** The instruments of one kind and year, the latest first: fifty, and how many there are. */
import { dayRange, type PartialDate } from '../../src/model/index.ts';
import { FIRST_YEAR, INSTRUMENT_KINDS, YEARS } from '../corpus/corpus-shape.ts';
import { form, type Named, type Nodes, type Question, type Variables } from './question.ts';

interface Act extends Named {
  readonly number: string;
  readonly adopted: string;
  readonly legalForce: string;
}
interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Act }[];
}

function generatedDocument(ofKind: string, type: string): string {
  return `query ($kind: ${type}!, $from: Int!, $to: Int!) {
    instrumentsConnection(
      first: 50, where: { ${ofKind}, adoptedFrom: { gte: $from, lte: $to } }, sort: [{ adoptedFrom: DESC }, { id: ASC }]
    ) { totalCount edges { node { id name number adopted legalForce } } }
  }`;
}

function pageOf({ instrumentsConnection: { totalCount, edges } }: { readonly instrumentsConnection: Page }): unknown {
  return { total: totalCount, nodes: edges.map(({ node }) => node) };
}

/** Days are stored as whole numbers: 20110722. */
function ofYear({ kind = '', year = '' }: Variables): Variables {
  return { kind, ...dayRange(String(year) as PartialDate) };
}

export const listOfAYear: Question = {
  name: 'list by year and kind, ordered, 50 with total',
  key: 'list',
  answerIsOfOneSize: false,
  draw: (_shape, draw) => {
    const at = draw(INSTRUMENT_KINDS.length * YEARS);
    const kind = INSTRUMENT_KINDS[at % INSTRUMENT_KINDS.length] ?? 'Law';
    return { kind, year: `${FIRST_YEAR + Math.floor(at / INSTRUMENT_KINDS.length)}` };
  },
  ours: form<{ readonly instruments: Nodes<Act> & { readonly totalCount: number } }>(
    `query ($kind: EntityKind!, $year: PartialDate!) {
      instruments(
        first: 50, where: { kind: { eq: $kind }, adopted: { from: $year, to: $year } }
        orderBy: [{ field: ADOPTED, direction: DESC }]
      ) { totalCount nodes { id name number adopted legalForce } }
    }`,
    ({ instruments: { totalCount, nodes } }) => ({ total: totalCount, nodes }),
    ({ kind = '', year = '' }) => ({ kind: String(kind).toUpperCase(), year }),
  ),
  generated: {
    interface: form(generatedDocument('typename: [$kind]', 'InstrumentImplementation'), pageOf, ofYear),
    flat: form(generatedDocument('kind: { eq: $kind }', 'String'), pageOf, ofYear),
  },
  byHand: {
    cypher: `CALL () {
  MATCH (n:Instrument)
  WHERE n.adoptedFrom >= toInteger($year) * 10000 AND n.adoptedFrom < (toInteger($year) + 1) * 10000 AND n.kind = $kind
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Instrument)
  WHERE n.adoptedFrom >= toInteger($year) * 10000 AND n.adoptedFrom < (toInteger($year) + 1) * 10000 AND n.kind = $kind
  WITH n ORDER BY n.adoptedFrom DESC, n.id LIMIT 50
  RETURN collect({id: n.id, name: n.name, number: n.number, adopted: n.adopted, legalForce: n.legalForce}) AS nodes
}
RETURN {total: total, nodes: nodes} AS answer`,
  },
};
