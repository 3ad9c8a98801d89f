/** Fifty instruments of any kind from a day on, each with the fields of its own type. */
import { dayRange, type PartialDate } from '../../src/model/index.ts';
import { FIRST_YEAR, YEARS } from '../corpus/corpus-shape.ts';
import { form, type Nodes, type Question, type Variables } from './question.ts';

interface Mixed {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly adopted: string;
  readonly number: string;
  readonly stage?: string | null;
  readonly form?: string | null;
  readonly subjects?: readonly string[] | null;
  readonly printedKind?: string | null;
}

const ownFields = `
      ... on Law { printedKind } ... on Decree { printedKind } ... on Order { printedKind }
      ... on Regulation { printedKind } ... on Policy { printedKind } ... on Agreement { stage form subjects }`;

/** Days of all years but the last, so that fifty follow at every size. */
const DAYS = (YEARS - 1) * 365;

/** Days are stored as whole numbers: 20110722. */
function asNumber({ day = '' }: Variables): Variables {
  return { day: dayRange(String(day) as PartialDate).from };
}

function generatedDocument(fields: string): string {
  return `query ($day: Int!) {
    instruments(where: { adoptedFrom: { gte: $day } }, sort: [{ adoptedFrom: ASC }, { id: ASC }], limit: 50) {
      ${fields}
    }
  }`;
}

export const mixedInstruments: Question = {
  name: '50 mixed instruments, fields of their types',
  key: 'mixed',
  answerIsOfOneSize: true,
  draw: (_shape, draw) => ({
    day: new Date(Date.UTC(FIRST_YEAR, 0, 1 + draw(DAYS))).toISOString().slice(0, 10),
  }),
  ours: form<{ readonly instruments: Nodes<Mixed> }>(
    `query ($day: PartialDate!) {
      instruments(first: 50, where: { adopted: { from: $day } }, orderBy: [{ field: ADOPTED, direction: ASC }]) {
        nodes { __typename id name adopted number ${ownFields} }
      }
    }`,
    ({ instruments }) => instruments.nodes.map((act) => answerOf(act, act.__typename)),
  ),
  generated: {
    interface: form<{ readonly instruments: readonly Mixed[] }>(
      generatedDocument(`__typename id name adopted number ${ownFields}`),
      ({ instruments }) => instruments.map((act) => answerOf(act, act.__typename)),
      asNumber,
    ),
    flat: form<{ readonly instruments: readonly (Mixed & { readonly kind: string })[] }>(
      generatedDocument('kind id name adopted number stage form subjects printedKind'),
      ({ instruments }) => instruments.map((act) => answerOf(act, act.kind)),
      asNumber,
    ),
  },
  byHand: {
    cypher: `MATCH (n:Instrument) WHERE n.adoptedFrom >= toInteger(replace($day, '-', ''))
WITH n ORDER BY n.adoptedFrom, n.id LIMIT 50
WITH n ORDER BY n.adoptedFrom, n.id
RETURN collect(CASE n.kind WHEN 'Agreement'
  THEN {kind: n.kind, id: n.id, name: n.name, adopted: n.adopted, number: n.number, stage: n.stage, form: n.form, subjects: n.subjects}
  ELSE {kind: n.kind, id: n.id, name: n.name, adopted: n.adopted, number: n.number, printedKind: n.printedKind} END) AS answer`,
  },
};

function answerOf(
  { id, name, adopted, number, stage, form: kindOfForm, subjects, printedKind }: Mixed,
  kind: string,
): unknown {
  const shared = { kind, id, name, adopted, number };
  return kind === 'Agreement' ? { ...shared, stage, form: kindOfForm, subjects } : { ...shared, printedKind };
}
