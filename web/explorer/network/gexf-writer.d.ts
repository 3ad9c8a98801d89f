/** The writer alone, without the parser, which asks for a browser's or a package's own XML reader. */
declare module 'graphology-gexf/common/writer.js' {
  import type { write as writeGexf } from 'graphology-gexf';

  const write: typeof writeGexf;
  export default write;
}
