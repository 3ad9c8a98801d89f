/** Small pieces of SDL text, for the parts of the schema that are written from tables. */

/** A description as SDL prints it. JSON's escapes are GraphQL's too. */
export function described(description: string, definition: string): string {
  return `${JSON.stringify(description)}\n${definition}`;
}

/** `type X { ... }`, `input X { ... }` and the like, with a description. */
export function block(description: string, head: string, members: readonly string[]): string {
  return described(description, `${head} {\n${members.join('\n')}\n}\n`);
}

/** `PARTY_TO` -> `PartyTo` */
export function pascalOfConstant(constant: string): string {
  return constant.toLowerCase().split('_').map(capitalised).join('');
}

/** `lastUpdated` -> `LAST_UPDATED` */
export function constantOfField(field: string): string {
  return field.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

/** `issuedBy` -> `IssuedBy` */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
