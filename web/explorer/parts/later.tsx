/** Parts of a page that may come a moment after the rest: made in small steps, so that the page answers meanwhile. */
import { type ReactNode, startTransition, useEffect, useState } from 'react';

export function Later({ children }: { readonly children: () => ReactNode }) {
  const [now, setNow] = useState(false);
  useEffect(() => startTransition(() => setNow(true)), []);
  return now ? children() : null;
}
