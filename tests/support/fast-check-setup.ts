/** Runs before each test file: every property of the suite starts from one seed. */
import fc from 'fast-check';
import { fastCheckSeed } from './fast-check-seed.ts';

fc.configureGlobal({ seed: fastCheckSeed(process.env['FAST_CHECK_SEED']) });
