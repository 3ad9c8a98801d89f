/** How wide a place is, so that a drawing fits it with letters of their full size. */
import { type RefObject, useEffect, useState } from 'react';

/** `otherwise` before it is known, and where the place is not shown. */
export function useWidth(place: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      setWidth(measured === 0 ? otherwise : measured);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [place, otherwise]);
  return width;
}
