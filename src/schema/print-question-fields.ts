/** SDL of those parts of questions that speak of what the tables make: lists as cells of a matrix, and a filter as an argument. */
import { MATRIX_COLUMNS, type MatrixColumn } from '../graph/index.ts';
import { nodeFilter } from './filter-types.ts';
import { listArguments } from './root-lists.ts';
import { described } from './sdl-text.ts';

/** Extensions of `GovernanceRow` and `Query`. */
export function printQuestionFields(): string {
  return [governanceCells(), agreementNetwork()].join('\n');
}

const means: Readonly<Record<MatrixColumn, string>> = {
  instruments: 'Domestic acts and documents of the country.',
  actors: 'Bodies of the country, and whoever else its findings under the dimension name.',
  agreements: 'Agreements that the country or a body of it is a party to.',
  wellDeveloped: 'What its assessment finds well developed.',
  needsDevelopment: 'What its assessment finds in need of development.',
  changes: 'What its assessment says has changed since the last.',
  responsibilities: 'Tasks that an actor of the country holds, or an act of it gives.',
};

function governanceCells(): string {
  const fields = Object.entries(MATRIX_COLUMNS).map(([column, end]) => {
    const list = listArguments(end).join('\n');
    return described(means[column as MatrixColumn], `${column}(\n${list}\n): ${end}Connection!`);
  });
  return `extend type GovernanceRow {\n${fields.join('\n')}\n}\n`;
}

function agreementNetwork(): string {
  const list = [
    described(
      'Which agreements: by subject, stage, year, party and everything else.',
      `where: ${nodeFilter(['Agreement']).name}`,
    ),
    described('What stands for nodes.', 'projection: NetworkProjection = BIPARTITE'),
    described(
      'Draw planned, negotiated and drafted agreements too; also done where the filter itself speaks of `stage` or `legalForce`.',
      'includePlanned: Boolean = false',
    ),
    described(
      'Leave out what certainly was not there then and what is only planned, as the lists do.',
      'asOf: PartialDate',
    ),
  ];
  const definition = `agreementNetwork(\n${list.join('\n')}\n): Network!`;
  const description = 'A network of agreements, drawn whole: `ANSWER_TOO_LARGE` above 2,000 agreements.';
  return `extend type Query {\n${described(description, definition)}\n}\n`;
}
