/** The process of one design: opens it, says where it listens, tells the processor time it has used when asked, and ends with its standard input. */
import { createInterface } from 'node:readline';
import { type DesignKey, type OpenOptions, openDesign } from './design.ts';

const { key, ...options } = JSON.parse(process.argv[2] ?? '{}') as OpenOptions & { readonly key: DesignKey };
const design = await openDesign(key, options);
process.stdout.write(`LISTENING ${design.url}\n`);
createInterface({ input: process.stdin })
  .on('line', () => {
    const { user, system } = process.cpuUsage();
    process.stdout.write(`CPU ${(user + system) / 1_000}\n`);
  })
  .once('close', () => {
    void design.close().finally(() => process.exit(0));
  });
