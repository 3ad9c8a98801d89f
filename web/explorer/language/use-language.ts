/** The language of names, followed; the interface itself is English. */
import { useSyncExternalStore } from 'react';
import { watchSettings } from '../settings/settings.ts';
import { readLanguage, setLanguage } from './read-language.ts';

export function useLanguage(): { readonly language: string; readonly setLanguage: (language: string) => void } {
  const language = useSyncExternalStore(watchSettings, readLanguage);
  return { language, setLanguage };
}
