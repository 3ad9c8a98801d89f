/** Which seed the property tests start from: a fixed one, so that two runs of the suite try the same cases, unless told otherwise. */
const DEFAULT_SEED = 20260803;

/** `FAST_CHECK_SEED` is a whole number, or `random` for one that nobody chose; a property that fails prints it. */
export function fastCheckSeed(asked: string | undefined): number {
  if (asked === undefined || asked === '') return DEFAULT_SEED;
  if (asked === 'random') return Math.floor(Math.random() * 0x8000_0000);
  if (/^-?\d{1,10}$/.test(asked)) return Number(asked);
  throw new Error(`FAST_CHECK_SEED is "${asked}"; it is a whole number such as ${DEFAULT_SEED}, or "random".`);
}
