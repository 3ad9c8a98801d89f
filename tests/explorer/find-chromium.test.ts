import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './support/find-chromium.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  writeFileSync(join(folder, 'browser'), '#!/bin/sh\n');
  chmodSync(join(folder, 'browser'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    expect(findChromium({ CHROMIUM_PATH: join(folder, 'browser') })).toBe(join(folder, 'browser'));
  });

  it('is never another than the one that CHROMIUM_PATH names', () => {
    expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'none') })).toThrow('CHROMIUM_PATH names');
  });
});
