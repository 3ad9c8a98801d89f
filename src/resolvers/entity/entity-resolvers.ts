/** Resolves what every entity has beside its properties and its typed relationship fields. */
import { isKind } from '../../model/index.ts';
import { citeEntity } from '../cite/cite-entity.ts';
import type { GroupResolvers } from '../generated/resolver-types.ts';
import { citations } from '../parents.ts';
import { hopAgainst, related } from '../relations/related.ts';
import { relationsOf } from '../relations/relation-resolvers.ts';
import { textsOf } from '../stored-values.ts';
import { localizedNames, nameIn } from './localized-names.ts';
import { statementsOf } from './statements.ts';

type EntityField = 'id' | 'kind' | 'name' | 'names' | 'evidence' | 'statements' | 'conflicts' | 'citeAs' | 'relations';

const conflictsAbout = hopAgainst('DISPUTES', ['Conflict']);

/** `Group` has the fields of the interface and no others, so its type stands for every entity's. */
export const entityResolvers: Required<Pick<GroupResolvers, EntityField>> = {
  id: ({ row }) => row.id,
  kind: ({ row }) => {
    if (isKind(row.kind)) return row.kind;
    throw new Error(`The graph holds an entity of the kind "${row.kind}", which the model does not know.`);
  },
  name: ({ row }, { language }) => nameIn(row.properties, language),
  names: ({ row }) => localizedNames(row.properties),
  evidence: ({ row }) => citations(textsOf(row.properties, 'evidence')),
  statements: (entity, { properties }) => statementsOf(entity, properties ?? undefined),
  conflicts: async ({ row, asOf }, _args, { reader }) => {
    const edges = await related(reader, row.id, conflictsAbout);
    return edges.map(({ node }) => ({ row: node, asOf }));
  },
  citeAs: (entity, _args, context) => citeEntity(entity, context),
  relations: ({ row }, args, { reader }, info) => relationsOf(reader, row.id, args, info),
};
