/** What a reader chose, kept in this browser alone; a browser that keeps nothing forgets it with the page. */

const PREFIX = 'mandategraph.';
const watchers = new Set<() => void>();
const unkept = new Map<string, string>();

export function readSetting(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key) ?? unkept.get(key) ?? null;
  } catch {
    return unkept.get(key) ?? null;
  }
}

/** Null forgets it. False where the browser could not keep it beyond this page. */
export function writeSetting(key: string, value: string | null): boolean {
  const kept = keep(key, value);
  if (kept || value === null) unkept.delete(key);
  else unkept.set(key, value);
  for (const watcher of watchers) watcher();
  return kept;
}

/** Calls when a setting changes, here or in another window; returns how to stop. */
export function watchSettings(watcher: () => void): () => void {
  watchers.add(watcher);
  window.addEventListener('storage', watcher);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener('storage', watcher);
  };
}

function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}
