/** The door of the seeds: reading them, and the schemas that editors complete them by. */
export { generatedSeedFiles } from './generated-files.ts';
export { recordJsonSchema, sourceJsonSchema } from './json-schema.ts';
export { nearestName } from './nearest-name.ts';
export { readSeeds } from './read-seeds.ts';
