/** The files of the repository that the architecture tests look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below these folders, or with one of these endings where endings are given. */
export function sourceFiles(folders: readonly string[], endings: readonly string[] = ['']): readonly SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((file) => ({ path: file.slice(root.length).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .filter(({ path }) => !/\/(generated|node_modules|target)\//.test(path));
}
