/** Says that an operation, or a value met on the way, is one that only the resolvers can answer. */
export class NotDirect extends Error {
  override readonly name = 'NotDirect';
}
