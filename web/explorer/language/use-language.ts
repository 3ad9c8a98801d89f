/** The language in which names are wanted where the graph has them; the interface itself is English. */
import { useSyncExternalStore } from 'react';
import { readSetting, watchSettings, writeSetting } from '../settings/settings.ts';

const KEY = 'names';

export function useLanguage(): { readonly language: string; readonly setLanguage: (language: string) => void } {
  const language = useSyncExternalStore(watchSettings, readLanguage);
  return { language, setLanguage };
}

/** English unless the reader chose another. */
export function readLanguage(): string {
  return readSetting(KEY) ?? 'en';
}

function setLanguage(language: string): void {
  writeSetting(KEY, language);
}
