/** Where the lines of the surroundings end: one row for each neighbour, beside its name. */
import type { SurroundingsQuery } from '../../generated/surroundings.ts';
import { type Standing, standingOf } from '../../parts/standing-mark.tsx';

export type SurroundingsData = SurroundingsQuery['neighbourhood'];

/** In pixels; `row` is the height of a line of the list of names, as the style sheet has it. */
export const FAN = { width: 72, centre: 7, row: 26 } as const;

interface FanRow {
  readonly entity: SurroundingsData['entities'][number];
  readonly y: number;
  /** The weakest of its links to the centre. */
  readonly standing: Standing;
}

export function fanOf({ entities, relations }: SurroundingsData): {
  readonly height: number;
  readonly rows: readonly FanRow[];
} {
  const [centre, ...others] = entities;
  const rows = others.map((entity, index) => {
    const links = relations.filter(({ from, to }) => joins(from, to, entity.id, centre?.id ?? ''));
    return { entity, y: FAN.row * (index + 0.5), standing: weakest(links.map(standingOf)) };
  });
  return { height: FAN.row * others.length, rows };
}

type End = { readonly id: string } | null;

/** Whichever way the relation points. */
export function joins(from: End, to: End, one: string, other: string): boolean {
  return (from?.id === one && to?.id === other) || (from?.id === other && to?.id === one);
}

function weakest(standings: readonly Standing[]): Standing {
  if (standings.includes('DISPUTED')) return 'DISPUTED';
  return standings.includes('STATED') || standings.length === 0 ? 'STATED' : 'INFERRED';
}
