/** The kinds of acts and documents, which the API's interface `Instrument` stands for. */
import type { EntityKind } from '../../generated/schema-types.ts';

export const INSTRUMENT_KINDS: readonly EntityKind[] = ['LAW', 'DECREE', 'ORDER', 'REGULATION', 'POLICY', 'AGREEMENT'];
