/** Reads the manifest of trusted documents and lets nothing pass that the schema would refuse. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface TrustedDocumentsSettings {
  /** The manifest; null where there is none. */
  readonly file: string | null;
  readonly only: boolean;
}

/** The manifest is wrong: the server does not start. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
  readonly code = 'SETTINGS_INVALID';
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/** Rejects with `TrustedDocumentsError` where the file cannot be read, has another form, or holds a document that is not valid. */
export async function readTrustedDocuments(
  { file, only }: TrustedDocumentsSettings & { readonly file: string },
  schema: GraphQLSchema,
): Promise<TrustedDocuments> {
  const listed = listedIn(file, await readJson(file));
  const problems = listed.flatMap(([id, text]) => problemsOf(id, text, schema));
  if (problems.length > 0) {
    throw new TrustedDocumentsError(
      `TRUSTED_DOCUMENTS names ${file}, where ${problems.length === 1 ? 'a document is' : 'documents are'} not valid:\n${problems.join('\n')}`,
      'Write the manifest anew from documents that fit the schema of this version (schema.graphql).',
    );
  }
  const hashed = listed.map(([, text]) => [`sha256:${sha256(text)}`, text] as const);
  return { only, byId: new Map([...hashed, ...listed]) };
}

type Listed = readonly (readonly [id: string, text: string])[];

/** What generators write: `{ id: text }` (GraphQL Code Generator, Relay), or Apollo's list of operations. */
const manifest = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      operations: z.array(z.object({ id: z.string(), body: z.string() })),
    })
    .transform(({ operations }): Listed => operations.map(({ id, body }) => [id, body])),
  z.record(z.string(), z.string()).transform((texts): Listed => Object.entries(texts)),
]);

function listedIn(file: string, json: unknown): Listed {
  const read = manifest.safeParse(json);
  if (read.success) return read.data;
  throw new TrustedDocumentsError(
    `TRUSTED_DOCUMENTS names ${file}, which is no manifest of documents.`,
    'Give a JSON object of ids and texts, { "<id>": "query ..." }, or a manifest in the format of Apollo.',
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new TrustedDocumentsError(
      `TRUSTED_DOCUMENTS names ${file}, which cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Name a JSON file that this user may read.',
      cause,
    );
  }
}

function problemsOf(id: string, text: string, schema: GraphQLSchema): readonly string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => `  ${id}: ${message}`);
  } catch (error) {
    return [`  ${id}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
