/** Makes the addresses that links of the explorer lead to. */

/** The page of an entity; the same address that the API's permalinks name. */
export function entityAddress(id: string): string {
  return `/id/${encodePath(id)}`;
}

/** How an agreement came about. */
export function chainAddress(id: string): string {
  return `/agreements/chain/${encodePath(id)}`;
}

/** What rests on an act. */
export function repealAddress(id: string): string {
  return `/repeal?${new URLSearchParams({ act: id })}`;
}

/** The page of a source. */
export function sourceAddress(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

/** The page of a passage, whose id is `<source>#<locator>`. */
export function passageAddress(id: string): string {
  const [source = '', locator = ''] = id.split('#', 2);
  return locator === '' ? sourceAddress(source) : `${sourceAddress(source)}/${encodePath(locator)}`;
}

/** All results of a search. */
export function searchAddress(text: string): string {
  return `/search?${new URLSearchParams({ q: text }).toString()}`;
}

/** GraphiQL with a query and its variables. */
export function askAddress(query: string, variables: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams({ query });
  if (Object.keys(variables).length > 0) parameters.set('variables', JSON.stringify(variables));
  return `/graphql?${parameters.toString()}`;
}

/** The slashes of an id are the slashes of the address. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
