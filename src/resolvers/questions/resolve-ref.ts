/** The one entity that a reference names; what names none, several or one of the wrong kind is refused with what to write instead. */
import { GraphQLError } from 'graphql';
import { findByName, findByNumber, type GraphReader, type NodeRow } from '../../graph/index.ts';
import { isKind, type Kind, kindToEnum } from '../../model/index.ts';
import { textOf } from '../stored-values.ts';

/** As GraphQL gives it: exactly one key is set. */
export interface RefInput {
  readonly id?: string | null;
  readonly number?: string | null;
  readonly name?: string | null;
}

export interface RefOptions {
  /** The argument's name, for the message. */
  readonly argument: string;
  /** The kinds that the question is about; all where it is not given. */
  readonly kinds?: readonly Kind[];
}

/** More namesakes than anyone reads; one more than are listed tells that there are more. */
const LISTED = 10;
const NEAREST = 5;

/** Throws NOT_FOUND, REF_AMBIGUOUS and REF_KIND_INVALID. */
export async function resolveRef(reader: GraphReader, ref: RefInput, options: RefOptions): Promise<NodeRow> {
  const named = await namedBy(reader, ref);
  const fitting = named.filter(({ kind }) => options.kinds === undefined || isOneOf(options.kinds, kind));
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  if (only) throw ambiguous(ref, fitting, options);
  if (named.length > 0) throw wrongKind(ref, named, options);
  throw await notFound(reader, ref, options);
}

async function namedBy(reader: GraphReader, { id, number, name }: RefInput): Promise<readonly NodeRow[]> {
  if (typeof id === 'string') {
    const row = await reader.node(id);
    return row && isKind(row.kind) ? [row] : [];
  }
  return typeof number === 'string' ? findByNumber(reader, number) : findByName(reader, name ?? '');
}

function isOneOf(kinds: readonly Kind[], kind: string): boolean {
  return kinds.some((wanted) => wanted === kind);
}

function ambiguous(ref: RefInput, rows: readonly NodeRow[], { argument }: RefOptions): GraphQLError {
  const more = rows.length > LISTED ? ' and more' : '';
  return refError(
    'REF_AMBIGUOUS',
    `${argument} names several entities by ${written(ref)}: ${listed(rows.slice(0, LISTED))}${more}.`,
    'Name the one you mean by its id.',
    rows.slice(0, LISTED),
  );
}

function wrongKind(ref: RefInput, rows: readonly NodeRow[], { argument, kinds = [] }: RefOptions): GraphQLError {
  return refError(
    'REF_KIND_INVALID',
    `${argument} names ${listed(rows.slice(0, LISTED))} by ${written(ref)}, which is of another kind.`,
    `Name an entity of the kind ${kinds.map(kindToEnum).join(', ')}.`,
    rows.slice(0, LISTED),
  );
}

async function notFound(reader: GraphReader, ref: RefInput, { argument }: RefOptions): Promise<GraphQLError> {
  const nearest = await reader.nearest(ref.id ?? ref.number ?? ref.name ?? '', NEAREST);
  const advice = nearest.length > 0 ? `Did you mean ${listed(nearest)}?` : 'Look it up with search(text: ...).';
  return refError('NOT_FOUND', `${argument} names no entity by ${written(ref)}.`, advice, nearest);
}

function refError(code: string, message: string, remedy: string, rows: readonly NodeRow[]): GraphQLError {
  const candidates = rows.map((row) => ({ id: row.id, kind: kindToEnum(row.kind as Kind), name: nameOf(row) }));
  return new GraphQLError(message, { extensions: { code, remedy, candidates } });
}

function listed(rows: readonly NodeRow[]): string {
  return rows.map((row) => `${nameOf(row)} (${row.id})`).join(', ');
}

function nameOf(row: NodeRow): string {
  return textOf(row.properties, 'name') ?? row.id;
}

/** What was written, cut to what a message can hold. */
function written({ id, number, name }: RefInput): string {
  const [key, value] =
    typeof id === 'string' ? ['id', id] : typeof number === 'string' ? ['number', number] : ['name', name ?? ''];
  return `the ${key} "${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
}
