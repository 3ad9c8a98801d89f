/** Calls when the browser loses its connection or has it again; `navigator.onLine` tells which. Returns how to stop. */

export function watchConnection(watcher: () => void): () => void {
  window.addEventListener('online', watcher);
  window.addEventListener('offline', watcher);
  return () => {
    window.removeEventListener('online', watcher);
    window.removeEventListener('offline', watcher);
  };
}
