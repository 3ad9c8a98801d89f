/** Reads GraphQL documents from a folder and writes TypeScript types for them, the same way for the client and for the explorer. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, Kind, type NameNode, type OperationDefinitionNode, parse } from 'graphql';

export interface Query {
  /** Its file's name. */
  readonly location: string;
  readonly document: DocumentNode;
}

/** Every document in a folder, by file name. */
export function readQueries(folder: string): readonly Query[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      location: file,
      document: parse(readFileSync(`${folder}/${file}`, 'utf8'), { noLocation: true }),
    }));
}

/** The operation of a document that holds just one. */
export function operationOf(
  folder: string,
  { location, document }: Query,
): OperationDefinitionNode & { readonly name: NameNode } {
  const [first] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!first?.name)
    throw new Error(`${folder}/${location} has no named operation: name it, so that clients can import it.`);
  return { ...first, name: first.name };
}

export interface OperationTypesOptions {
  /** The parsed documents too. */
  readonly documents: boolean;
  /** Of the schema's enums and inputs: all that the queries need, nothing but them, or from this module beside it. */
  readonly schemaTypes: 'included' | 'alone' | { readonly from: string };
}

/** Types of variables and answers. */
export async function operationTypes(
  schema: DocumentNode,
  queries: readonly Query[],
  { documents, schemaTypes }: OperationTypesOptions,
): Promise<string> {
  const content = await codegen({
    filename: 'documents.ts',
    schema,
    documents: [...queries],
    pluginMap: { typescriptOperations, typedDocumentNode },
    plugins: [{ typescriptOperations: {} }, ...(documents ? [{ typedDocumentNode: {} }] : [])],
    config: {
      scalars: { PartialDate: 'string', ID: 'string' },
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
      mergeFragmentTypes: true,
      documentMode: 'documentNode',
      ...(schemaTypes === 'alone' ? { generateOperationTypes: false, disableDescriptions: true } : {}),
      // A tilde keeps the address as it is.
      ...(typeof schemaTypes === 'object' ? { importSchemaTypesFrom: `~${schemaTypes.from}` } : {}),
    },
  });
  return content.trimEnd();
}
