/** Whether the screen is as narrow as a telephone's, where things stand below each other. */
import { useSyncExternalStore } from 'react';

/** The same width as in the style sheets. */
const NARROW = '(max-width: 40rem)';

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches);
}

function watch(watcher: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', watcher);
  return () => query.removeEventListener('change', watcher);
}
