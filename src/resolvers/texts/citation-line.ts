/** A citation as printed for people. */
import type { NodeRow } from '../../graph/index.ts';
import { textOf } from '../stored-values.ts';

/** The source's short name and the passage's label; the passage's id where either could not be read. */
export function citationLine(passage: string, place: NodeRow | null, source: NodeRow | null): string {
  const label = place && textOf(place.properties, 'label');
  const name = source && textOf(source.properties, 'name');
  return label && name ? `${name}, ${label}` : passage;
}
