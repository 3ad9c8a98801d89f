/** The address of a question: the query as it was asked, its variables and the revision that answered it. */
import { astFromValue, type GraphQLResolveInfo, isInputType, print, typeFromAST, valueFromASTUntyped } from 'graphql';

/** `<base>/graphql?query=...&variables=...&revision=...`; a browser opens it in GraphiQL, a client gets the answer. */
export function permalinkOfQuestion(info: GraphQLResolveInfo, base: string, revision: string): string {
  const { operation, fragments } = info;
  const document = [operation, ...Object.values(fragments)].map((node) => print(node)).join('\n');
  const variables = variablesAsGiven(info);
  const search = new URLSearchParams({
    query: document,
    ...(Object.keys(variables).length > 0 ? { variables: JSON.stringify(variables) } : {}),
    ...(operation.name ? { operationName: operation.name.value } : {}),
    revision,
  });
  return `${base}/graphql?${search.toString()}`;
}

/** Variables as a client writes them: inside, enums may stand for other values. */
function variablesAsGiven({
  operation,
  variableValues,
  schema,
}: GraphQLResolveInfo): Readonly<Record<string, unknown>> {
  const given = (operation.variableDefinitions ?? []).flatMap(({ variable, type }): [string, unknown][] => {
    const name = variable.name.value;
    const inputType = typeFromAST(schema, type);
    if (!(name in variableValues) || !isInputType(inputType)) return [];
    const node = astFromValue(variableValues[name], inputType);
    return node ? [[name, valueFromASTUntyped(node)]] : [];
  });
  return Object.fromEntries(given);
}
