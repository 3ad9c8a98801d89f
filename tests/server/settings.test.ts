import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/server/limits.ts';
import { readSettings, type SettingsResult } from '../../src/server/settings.ts';

const problemsOf = (result: SettingsResult): readonly string[] =>
  result.ok ? [] : result.problems.map(({ name }) => name);

describe('the settings of the server', () => {
  it('listen at 127.0.0.1:4000 and let no other origin in unless told', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: {
        host: '127.0.0.1',
        port: 4000,
        corsOrigins: [],
        limits: DEFAULT_LIMITS,
        logLevel: 'info',
        rowCacheSize: 100_000,
        responseCacheSize: 50_000_000,
        httpMaxAge: 0,
        compression: true,
        trustedDocuments: { file: null, only: false },
        publicUrl: '',
        drainMilliseconds: 10_000,
      },
    });
  });

  it('count a variable that is set to nothing as unset', () => {
    expect(readSettings({ PORT: '', CORS_ORIGIN: '', LOG_LEVEL: '' }).ok).toBe(true);
  });

  it('take a list of origins or any origin', () => {
    expect(readSettings({ CORS_ORIGIN: 'https://a.example, http://localhost:5173' })).toMatchObject({
      settings: { corsOrigins: ['https://a.example', 'http://localhost:5173'] },
    });
    expect(readSettings({ CORS_ORIGIN: '*' })).toMatchObject({ settings: { corsOrigins: '*' } });
  });

  it('name every value that is wrong, with a remedy', () => {
    const result = readSettings({
      PORT: '70000',
      MAX_DEPTH: '0',
      MAX_COST: 'many',
      CORS_ORIGIN: 'a.example/path',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'ftp://x',
    });
    expect(problemsOf(result)).toEqual(['PORT', 'CORS_ORIGIN', 'MAX_DEPTH', 'MAX_COST', 'LOG_LEVEL', 'PUBLIC_URL']);
    expect(result.ok ? '' : result.problems[0]?.remedy).toBe('Give a whole number from 0 to 65535.');
  });
});
