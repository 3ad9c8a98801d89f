/** The file of a release: `<revision>.json.gz`, the same bytes for the same data. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { REVISION } from './release-name.ts';
import type { ReleasedState } from './released-state.ts';

const FORMAT = 'mandategraph-release/1';

const values = z.record(z.string(), z.string());
/** Rows instead of objects: the names of their fields would stand in the file thousands of times. */
const shape = z.object({
  format: z.literal(FORMAT),
  revision: z.string().regex(REVISION),
  entities: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), values])),
  relations: z.array(z.tuple([z.string(), z.string(), values])),
});

export function printRelease({ revision, entities, relations }: ReleasedState): Uint8Array {
  const content: z.infer<typeof shape> = {
    format: FORMAT,
    revision,
    entities: entities.map(({ id, kind, name, hash, values: own }) => [id, kind, name, hash, sorted(own)]),
    relations: relations.map(({ id, hash, values: own }) => [id, hash, sorted(own)]),
  };
  const file = gzipSync(JSON.stringify(content), { level: 9 });
  // The header names the operating system (RFC 1952, 2.3.1); 255 is "unknown".
  file[9] = 255;
  return file;
}

/** Throws where the bytes are no release, with what is wrong. */
export function parseRelease(file: Uint8Array): ReleasedState {
  const { revision, entities, relations } = shape.parse(JSON.parse(gunzipSync(file).toString('utf8')));
  return {
    revision,
    entities: entities.map(([id, kind, name, hash, own]) => ({ id, kind, name, hash, values: own })),
    relations: relations.map(([id, hash, own]) => ({ id, hash, values: own })),
  };
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
