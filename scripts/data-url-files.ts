/**
 * A Vite plugin that turns the data: addresses in style sheets (GraphiQL's fonts and editor images) into files of the build, so that
 * the page lives under a content security policy that allows its own origin only, and a browser loads just the fonts it shows.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const DATA_URL = /url\((["']?)data:(?:font|image)\/(woff2?|png);base64,([A-Za-z0-9+/=]+)\1\)/g;

export function dataUrlFiles(): Plugin {
  return {
    name: 'data-url-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        const css = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = css.replace(DATA_URL, (_url, _quote: string, extension: string, base64: string) => {
          const content = Buffer.from(base64, 'base64');
          const name = `${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${extension}`;
          this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: content });
          // Style sheets lie in the same folder.
          return `url(${name})`;
        });
      }
    },
  };
}
