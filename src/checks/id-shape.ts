/** An id says of what kind a record is, and of which country and year. */
import { type CheckFinding, type EntityRecord, type Kind, ownPropertiesOf } from '../model/index.ts';
import type { Check } from './check.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const idShape: Check = {
  codes: ['ID_KIND_MISMATCH', 'ID_COUNTRY_MISMATCH', 'ID_YEAR_MISMATCH', 'MISSING_COUNTRY'],
  description: 'The path of an id names the kind, the country and the year that the record has.',
  run: ({ entities }, index) =>
    entities.flatMap((entity) => [...wrongKind(entity, index), ...wrongCountry(entity), ...wrongYear(entity)]),
};

/** The word for a kind where it is not the kind's own name in lower case. */
const WORDS: Partial<Record<Kind, string>> = {
  Organization: 'org',
  ActorClass: 'actor-class',
  Dimension: 'migof',
  Principle: 'migof',
};

function wordOf(kind: Kind): string {
  return WORDS[kind] ?? kind.toLowerCase();
}

/** `kz` of `kz/law/2011/477-iv`: a domestic thing starts with its country's code. */
function countryOf(id: string): string | undefined {
  return /^[a-z]{2}(?=\/)/.exec(id)?.[0];
}

function wrongKind({ id, kind, position }: EntityRecord, index: CorpusIndex): readonly CheckFinding[] {
  if (kind === 'Provision') {
    if (containingInstruments(id, index).length > 0) return [];
    return [
      {
        code: 'ID_KIND_MISMATCH',
        severity: 'error',
        message: `${id} is a Provision, but its id does not start with that of its instrument.`,
        remedy:
          'Write the id of the instrument, then the provision: kz/law/2011/477-iv/art-9; and list it under `provisions`.',
        position,
      },
    ];
  }
  const [first, second] = id.split('/');
  const word = wordOf(kind);
  if (first === word || (countryOf(id) !== undefined && second === word)) return [];
  return [
    {
      code: 'ID_KIND_MISMATCH',
      severity: 'error',
      message: `${id} is of the kind ${kind}, but its id does not say so.`,
      remedy: `Start it with ${word}/, after the country's code where it belongs to one.`,
      position,
    },
  ];
}

/** The instruments whose provision it is and whose id it starts with. */
function containingInstruments(id: string, index: CorpusIndex): readonly string[] {
  const containing = (index.relationsTo.get(id) ?? []).filter(({ row }) => row.type === 'HAS_PROVISION');
  return containing.map(({ from }) => from).filter((instrument) => id.startsWith(`${instrument}/`));
}

function wrongCountry({ id, kind, properties, position, positionOf }: EntityRecord): readonly CheckFinding[] {
  const code = countryOf(id);
  if (code === undefined || !ownPropertiesOf(kind).some(({ name }) => name === 'country')) return [];
  const country = properties['country'];
  if (country === undefined) {
    if (positionOf['country']) return [];
    return [
      {
        code: 'MISSING_COUNTRY',
        severity: 'error',
        message: `${id} names no country.`,
        remedy: `Add country: country/${code}.`,
        position,
      },
    ];
  }
  if (typeof country !== 'string' || country === `country/${code}`) return [];
  return [
    {
      code: 'ID_COUNTRY_MISMATCH',
      severity: 'error',
      message: `${id} belongs to ${country}, but its id starts with ${code}.`,
      remedy: 'Correct the one that is wrong; an id that was in use goes to `formerIds`.',
      position: positionOf['country'] ?? position,
    },
  ];
}

/** The year in the id of an act is that of its own printed adoption. */
function wrongYear({ id, kind, properties, position, positionOf }: EntityRecord): readonly CheckFinding[] {
  const year =
    kind === 'Law' || kind === 'Decree' || kind === 'Order' ? /^[a-z]{2}\/[a-z]+\/(\d{4})\//.exec(id)?.[1] : undefined;
  const adopted = properties['adopted'];
  if (year === undefined || typeof adopted !== 'string' || adopted.startsWith(year)) return [];
  return [
    {
      code: 'ID_YEAR_MISMATCH',
      severity: 'warning',
      message: `${id} was adopted in ${adopted.slice(0, 4)}, but its id says ${year}.`,
      remedy: 'Correct the one that is wrong; an id that was in use goes to `formerIds`.',
      position: positionOf['adopted'] ?? position,
    },
  ];
}
