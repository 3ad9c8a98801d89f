/**
 * A Vite plugin that has index.html fetch the modules of the start from the beginning, in the order in which they are run, and their
 * styles; behind the first style sheet, which is all that the first paint waits for.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** `modules` as the ends of their paths, in the order in which they are run. */
export function preloadFirstModules(modules: readonly string[]): Plugin {
  let base = '/';
  return {
    name: 'preload-first-modules',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = modules.flatMap((module) => chunkOf(module, bundle));
        const files = [...new Set(chunks.flatMap((chunk) => withImports(chunk, bundle)))];
        const styles = [...new Set(files.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
        const isNew = (file: string) => !html.includes(`"${base}${file}"`);
        return [
          ...styles.filter(isNew).map((file) => link({ rel: 'stylesheet', href: base + file })),
          ...files
            .map(({ fileName }) => fileName)
            .filter(isNew)
            .map((file) => link({ rel: 'modulepreload', href: base + file, fetchpriority: 'low' })),
        ];
      },
    },
  };
}

/** The chunk that holds a module; a module that is in none has been renamed. */
function chunkOf(module: string, bundle: Bundle): Chunk {
  const chunk = Object.values(bundle).find(
    (file): file is Chunk => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)),
  );
  if (chunk === undefined) throw new Error(`No chunk holds ${module}: name the modules of the start as they are now.`);
  return chunk;
}

/** What a chunk imports comes before it. */
function withImports(chunk: Chunk, bundle: Bundle, seen = new Set<string>()): readonly Chunk[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const imported = chunk.imports.flatMap((file) => {
    const other = bundle[file];
    return other?.type === 'chunk' ? withImports(other, bundle, seen) : [];
  });
  return [...imported, chunk];
}

function link(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' };
}
