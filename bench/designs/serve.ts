/** The process of one design: opens it, says where it listens, and ends when whoever started it closes its standard input. */
import { type DesignKey, type OpenOptions, openDesign } from './design.ts';

const { key, ...options } = JSON.parse(process.argv[2] ?? '{}') as OpenOptions & { readonly key: DesignKey };
const design = await openDesign(key, options);
process.stdout.write(`LISTENING ${design.url}\n`);
process.stdin.resume().once('end', () => {
  void design.close().finally(() => process.exit(0));
});
