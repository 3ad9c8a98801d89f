/** A source as the page of one source asks for it. */
import type { SourceQuery } from '../../generated/source.ts';

export type SourceNode = Extract<NonNullable<SourceQuery['node']>, { readonly outline: unknown }>;
