/** The door of the resolvers: the executable schema, and the context one request needs. */
export { createContext } from './context.ts';
export { createDirectAnswers } from './direct/direct-answers.ts';
export { buildSchema } from './executable-schema.ts';
