/** A passage as its page asks for it. */
import type { PassageQuery } from '../../generated/passage.ts';

export type PassageNode = Extract<NonNullable<PassageQuery['node']>, { readonly facts: unknown }>;
