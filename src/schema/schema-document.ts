/** Puts the schema together: the hand-written files, the enums of model and vocabularies, and what the tables make. */
import { concatAST, type DefinitionNode, type DocumentNode, isTypeDefinitionNode, Kind, parse } from 'graphql';
import { completeImplementations } from './complete-implementations.ts';
import { printFacetTypes } from './facet-types.ts';
import { modelEnums, type Vocabularies } from './model-enums.ts';
import { printOrderTypes } from './order-types.ts';
import { printFilterTypes } from './print-filter-types.ts';
import { printQuestionFields } from './print-question-fields.ts';
import { printRelationshipFields } from './print-relationship-fields.ts';
import { readSdl } from './read-sdl.ts';
import { printRootLists } from './root-lists.ts';

/** The whole schema. */
export function schemaDocument(vocabularies: Vocabularies): DocumentNode {
  const tables = [
    printRelationshipFields(),
    printRootLists(),
    printFilterTypes(),
    printOrderTypes(),
    printFacetTypes(),
    printQuestionFields(),
  ].join('\n');
  return sorted(
    completeImplementations(concatAST([writtenDocument(vocabularies), parse(tables, { noLocation: true })])),
  );
}

/** Only what is written by hand, with the enums it names: what resolvers are typed by. */
export function handWrittenDocument(vocabularies: Vocabularies): DocumentNode {
  return sorted(completeImplementations(writtenDocument(vocabularies)));
}

function writtenDocument(vocabularies: Vocabularies): DocumentNode {
  return concatAST([readSdl(), parse(modelEnums(vocabularies), { noLocation: true })]);
}

const ranks: readonly string[] = [
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
];

/** `Query` first, then by what sort of definition it is, then by name, so that a change shows where it belongs. */
function sorted(document: DocumentNode): DocumentNode {
  const keyOf = (definition: DefinitionNode): string => {
    const name = isTypeDefinitionNode(definition) ? definition.name.value : '';
    return `${name === 'Query' ? 0 : ranks.indexOf(definition.kind) + 1}${name}`;
  };
  const definitions = document.definitions
    .map((definition) => ({ key: keyOf(definition), definition }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ definition }) => definition);
  return { ...document, definitions };
}
