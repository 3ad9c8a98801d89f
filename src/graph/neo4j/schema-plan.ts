/** The constraints and indexes that reads and loads on Neo4j rest on, derived from the property table. */
import {
  COMMON_PROPERTIES,
  KIND_GROUPS,
  KINDS,
  type Kind,
  ownPropertiesOf,
  type PropertyDef,
  propertiesOfGroup,
} from '../../model/index.ts';
import { REVISION_LABEL } from '../load/revision-node.ts';
import { PRIMARY_LABELS } from '../load/stored-graph.ts';
import { dayNamesOf, keyNameOf } from '../projection/text-key.ts';
import { COMMIT_LABEL } from './commit-mark.ts';

export interface SchemaStep {
  /** The constraint's or index's name in the database. */
  readonly name: string;
  readonly text: string;
}

export const SEARCH_INDEX = 'mandategraph_search';

/** In the order in which they may be created: a constraint brings its own index. */
export const SCHEMA_STEPS: readonly SchemaStep[] = [
  ...[...PRIMARY_LABELS, REVISION_LABEL, COMMIT_LABEL].map(uniqueId),
  searchIndex(),
  ...filterIndexes(),
];

function uniqueId(label: string): SchemaStep {
  const name = `mandategraph_${label}_id`;
  return { name, text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE` };
}

/** Words stay as written, none is left out as too common: names are short and every word of them counts. */
function searchIndex(): SchemaStep {
  const text = `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames, n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`;
  return { name: SEARCH_INDEX, text };
}

function filterIndexes(): readonly SchemaStep[] {
  const common = new Set(COMMON_PROPERTIES.map(({ name }) => name));
  const ofInstruments = propertiesOfGroup('Instrument').filter(({ name }) => !common.has(name));
  const inherited = new Set(ofInstruments);
  const ofKind = (kind: Kind): readonly PropertyDef[] =>
    ownPropertiesOf(kind).filter((property) => !inherited.has(property));
  return [
    index('Entity', 'kind'),
    ...[...Object.keys(KIND_GROUPS), ...KINDS].map((label) => index(label, 'nameKey')),
    ...ofInstruments.flatMap(storedKeys).map((key) => index('Instrument', key)),
    ...KINDS.flatMap((kind) =>
      ofKind(kind)
        .flatMap(storedKeys)
        .map((key) => index(kind, key)),
    ),
    index('Passage', 'source'),
  ];
}

function index(label: string, property: string): SchemaStep {
  const name = `mandategraph_${label}_${property}`;
  return { name, text: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})` };
}

/** The flat properties by which a property is filtered and ordered; lists have none that an index could serve. */
function storedKeys({ name, type }: PropertyDef): readonly string[] {
  switch (type.is) {
    case 'date':
      return [name, ...Object.values(dayNamesOf(name))];
    case 'text':
      return [keyNameOf(name)];
    case 'int':
    case 'float':
    case 'bool':
    case 'enum':
    case 'vocab':
    case 'ref':
      return [name];
    case 'textList':
    case 'intList':
    case 'vocabList':
    case 'claims':
      return [];
  }
}
