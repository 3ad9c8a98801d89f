/** The name of a release's file: `<revision>.json.gz`. */

export const REVISION = /^[0-9a-f]{64}$/;
const FILE = /^([0-9a-f]{64})\.json\.gz$/;

export function isRevision(text: string): boolean {
  return REVISION.test(text);
}

export function releaseFileName(revision: string): string {
  return `${revision}.json.gz`;
}

/** The revision that a file's name names; null where it is no such file. */
export function revisionOfFile(name: string): string | null {
  return FILE.exec(name)?.[1] ?? null;
}
