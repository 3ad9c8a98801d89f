/** A query as text that remembers the types of its answer and variables. */
export type QueryText<Data, Variables> = string & { readonly __types?: (variables: Variables) => Data };
