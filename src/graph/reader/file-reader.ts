/** Runs the statements of `cypher/` by name: equal ones of a request once, their rows kept by revision. */
import type { Params } from '../port.ts';
import { canonicalJson } from '../projection/content-hash.ts';
import { type Statements, statementNamed } from '../query/statement-files.ts';
import type { CachedEngine } from './cached-engine.ts';
import { createPromiseMemo } from './promise-memo.ts';

export type FileReader = <Row>(name: string, params: Params) => Promise<readonly Row[]>;

/** A graph may come back to an earlier revision by a later load: what tells of the load itself is always asked for. */
const toldByLoad: ReadonlySet<string> = new Set(['graph-revision']);

export function createFileReader(engine: CachedEngine, statements: Statements): FileReader {
  const memo = createPromiseMemo();
  return <Row>(name: string, params: Params) =>
    memo(`file ${name} ${canonicalJson(params)}`, async (key): Promise<readonly Row[]> => {
      const statement = statementNamed(statements, name);
      if (toldByLoad.has(name)) return engine.read<Row>(statement, params);
      const [rows] = await engine.through<readonly Row[]>(
        [key],
        async () => [await engine.read<Row>(statement, params)],
        ({ length }) => length,
      );
      return rows ?? [];
    });
}
