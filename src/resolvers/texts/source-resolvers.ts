/** Resolves sources: their bibliographic record, outline and coverage. */
import type { PartialDate, SourceKind } from '../../model/index.ts';
import type { SourceResolvers } from '../generated/resolver-types.ts';
import { booleanOf, numberOf, textOf, textsOf } from '../stored-values.ts';

export const sourceResolvers: SourceResolvers = {
  id: ({ row }) => row.id,
  kind: ({ row }) => row.properties['kind'] as SourceKind,
  name: ({ row }) => textOf(row.properties, 'name') ?? row.id,
  title: ({ row }) => textOf(row.properties, 'title') ?? row.id,
  authors: ({ row }) => textsOf(row.properties, 'authors'),
  publisher: ({ row }) => textOf(row.properties, 'publisher'),
  published: ({ row }) => textOf(row.properties, 'published') as PartialDate | null,
  language: ({ row }) => textOf(row.properties, 'language'),
  isbn: ({ row }) => textOf(row.properties, 'isbn'),
  licence: ({ row }) => textOf(row.properties, 'licence'),
  licenceAddress: ({ row }) => textOf(row.properties, 'licenceAddress'),
  requiredCitation: ({ row }) => textOf(row.properties, 'requiredCitation'),
  version: ({ row }) => textOf(row.properties, 'version'),
  complete: ({ row }) => booleanOf(row.properties, 'complete') ?? false,
  outline: ({ row }, _args, { outlines }) => outlines.load(row.id),
  coverage: ({ row }) => ({
    passages: numberOf(row.properties, 'passages') ?? 0,
    covered: numberOf(row.properties, 'covered') ?? 0,
    excused: numberOf(row.properties, 'excused') ?? 0,
  }),
};
