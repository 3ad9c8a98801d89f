/** The page's colours as a canvas needs them: resolved, and again when the appearance changes. */
import { type RefObject, useEffect, useState } from 'react';
import { watchSettings } from '../settings/settings.ts';

const NAMES = ['paper', 'sheet', 'ink', 'ink-soft', 'rule', 'rule-strong', 'accent', 'inferred'] as const;
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

/** Null before the first drawing. */
export function useColours(place: RefObject<HTMLElement | null>): Colours | null {
  const [colours, setColours] = useState<Colours | null>(null);
  useEffect(() => {
    const read = () => {
      if (place.current !== null) setColours(coloursIn(place.current));
    };
    // After the page has taken on the new appearance.
    const readLater = () => requestAnimationFrame(read);
    read();
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', readLater);
    const stop = watchSettings(readLater);
    return () => {
      dark.removeEventListener('change', readLater);
      stop();
    };
  }, [place]);
  return colours;
}

function coloursIn(place: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  place.append(probe);
  const resolved = (name: string) => {
    probe.style.color = `var(--${name})`;
    return hexOf(getComputedStyle(probe).color);
  };
  const colours = Object.fromEntries(NAMES.map((name) => [name, resolved(name)])) as Colours;
  probe.remove();
  return colours;
}

/** `rgb(27, 29, 24)` is `#1b1d18`. */
function hexOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
