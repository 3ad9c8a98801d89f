/** Imports the embedded engine's binding when it is first needed, and says what to do where it has no binary. */
import { GraphError } from '../graph-error.ts';

export type Grafeo = typeof import('@grafeo-db/js');

/** The package is CommonJS: behind a native import everything stands under `default`. */
type Importer = () => Promise<{ readonly default: Grafeo }>;

const importPackage: Importer = async () => import('@grafeo-db/js');

export async function importGrafeo(importer: Importer = importPackage): Promise<Grafeo> {
  try {
    return (await importer()).default;
  } catch (error) {
    throw new GraphError(
      'PLATFORM_UNSUPPORTED',
      `The embedded graph engine cannot be loaded on ${process.platform}-${process.arch}.`,
      'It has binaries for Linux with glibc (x64, arm64), macOS and Windows x64; if yours is one of them, run `npm ci` again without --omit=optional. ' +
        'Elsewhere use Neo4j: `docker compose up` starts one, and NEO4J_URI (with NEO4J_PASSWORD) selects it.',
      error,
    );
  }
}
