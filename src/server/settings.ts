/** Reads the server's settings from options and environment variables, and says what is wrong with them. */
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { TrustedDocumentsSettings } from './read-trusted-documents.ts';

export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

export interface ServerSettings {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Origins whose pages may call the API; `*` for all, empty for none. */
  readonly corsOrigins: readonly string[] | '*';
  readonly limits: Limits;
  readonly logLevel: LogLevel;
  /** Rows kept between requests; 0 turns the cache off. */
  readonly rowCacheSize: number;
  /** Characters of whole answers kept between requests; 0 turns the cache off. */
  readonly responseCacheSize: number;
  /** Seconds for which a GET's answer may be used without asking again; 0 asks every time. */
  readonly httpMaxAge: number;
  /** Whether answers are compressed for clients that ask for it. */
  readonly compression: boolean;
  readonly trustedDocuments: TrustedDocumentsSettings;
  /** What permalinks begin with; empty gives paths. */
  readonly publicUrl: string;
  /** How long requests may still take once the server was told to stop. */
  readonly drainMilliseconds: number;
}

export interface SettingProblem {
  /** The variable or option. */
  readonly name: string;
  readonly message: string;
  readonly remedy: string;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: ServerSettings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS: readonly LogLevel[] = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];
const LARGEST = 2_147_483_647;

/** Every setting has a default; a variable that is set to nothing counts as unset. */
export function readSettings(env: Environment): SettingsResult {
  const problems: SettingProblem[] = [];
  const integer = (name: string, fallback: number, least: number, most = LARGEST): number => {
    const text = env[name];
    if (!text) return fallback;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    problems.push({ name, message: `${name} is '${text}'.`, remedy: `Give a whole number from ${least} to ${most}.` });
    return fallback;
  };
  const settings: ServerSettings = {
    host: env['HOST'] || '127.0.0.1',
    port: integer('PORT', 4000, 0, 65_535),
    corsOrigins: readOrigins(env['CORS_ORIGIN'], problems),
    limits: {
      depth: integer('MAX_DEPTH', DEFAULT_LIMITS.depth, 1),
      aliases: integer('MAX_ALIASES', DEFAULT_LIMITS.aliases, 0),
      rootFields: integer('MAX_ROOT_FIELDS', DEFAULT_LIMITS.rootFields, 1),
      tokens: integer('MAX_TOKENS', DEFAULT_LIMITS.tokens, 1),
      cost: integer('MAX_COST', DEFAULT_LIMITS.cost, 1),
      bodyBytes: integer('MAX_BODY_BYTES', DEFAULT_LIMITS.bodyBytes, 1),
      requestMilliseconds: integer('REQUEST_TIMEOUT_MS', DEFAULT_LIMITS.requestMilliseconds, 1),
    },
    logLevel: readLogLevel(env['LOG_LEVEL'], problems),
    rowCacheSize: integer('ROW_CACHE_SIZE', 100_000, 0),
    responseCacheSize: integer('RESPONSE_CACHE_SIZE', 50_000_000, 0),
    httpMaxAge: integer('HTTP_MAX_AGE', 0, 0, 31_536_000),
    compression: readSwitch(env, 'COMPRESSION', true, problems),
    trustedDocuments: readTrusted(env, problems),
    publicUrl: readPublicUrl(env['PUBLIC_URL'], problems),
    drainMilliseconds: integer('DRAIN_TIMEOUT_MS', 10_000, 0),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

function readOrigins(text: string | undefined, problems: SettingProblem[]): readonly string[] | '*' {
  if (!text?.trim()) return [];
  if (text.trim() === '*') return '*';
  const origins = text.split(',').map((origin) => origin.trim());
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    problems.push({
      name: 'CORS_ORIGIN',
      message: `'${origin}' is not an origin.`,
      remedy: "Give '*' or a comma-separated list such as https://example.org,http://localhost:5173, without paths.",
    });
  }
  return origins;
}

function readLogLevel(text: string | undefined, problems: SettingProblem[]): LogLevel {
  if (!text) return 'info';
  const level = LOG_LEVELS.find((name) => name === text.toLowerCase());
  if (level) return level;
  problems.push({
    name: 'LOG_LEVEL',
    message: `LOG_LEVEL is '${text}'.`,
    remedy: `Use one of ${LOG_LEVELS.join(', ')}.`,
  });
  return 'info';
}

function readSwitch(env: Environment, name: string, fallback: boolean, problems: SettingProblem[]): boolean {
  const text = env[name]?.toLowerCase();
  if (!text) return fallback;
  if (text === 'true' || text === 'false') return text === 'true';
  problems.push({ name, message: `${name} is '${text}'.`, remedy: 'Say true or false.' });
  return fallback;
}

function readTrusted(env: Environment, problems: SettingProblem[]): TrustedDocumentsSettings {
  const file = env['TRUSTED_DOCUMENTS'] || null;
  const only = readSwitch(env, 'TRUSTED_DOCUMENTS_ONLY', false, problems);
  if (only && file === null) {
    problems.push({
      name: 'TRUSTED_DOCUMENTS_ONLY',
      message: 'TRUSTED_DOCUMENTS_ONLY is true and TRUSTED_DOCUMENTS names no file: every request would be refused.',
      remedy: 'Name the manifest of documents in TRUSTED_DOCUMENTS.',
    });
  }
  return { file, only };
}

function readPublicUrl(text: string | undefined, problems: SettingProblem[]): string {
  if (!text) return '';
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  problems.push({
    name: 'PUBLIC_URL',
    message: `PUBLIC_URL is '${text}'.`,
    remedy: 'Give the address under which readers reach the server, such as https://graph.example.org.',
  });
  return '';
}
