/** The language in which names are wanted where the graph has them. */
import { readSetting, writeSetting } from '../settings/settings.ts';

const KEY = 'names';

/** English unless the reader chose another. */
export function readLanguage(): string {
  return readSetting(KEY) ?? 'en';
}

export function setLanguage(language: string): void {
  writeSetting(KEY, language);
}
