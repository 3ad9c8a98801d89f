/** The places of an outline that meet some words, each with its depth among them. */

export interface PlaceParts {
  readonly id: string;
  readonly label: string;
  readonly title: string | null;
  readonly heading: string | null;
  readonly parent: { readonly id: string } | null;
}

export type Place<Parts extends PlaceParts> = Parts & {
  /** 0 at the top; what stands under it one more. */
  readonly depth: number;
};

/** All words must stand in the label, title or heading; none narrows nothing. */
export function placesThatMeet<Parts extends PlaceParts>(
  outline: readonly Parts[],
  words: string,
): readonly Place<Parts>[] {
  const depths = new Map<string, number>();
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return outline.flatMap((place) => {
    const depth = place.parent === null ? 0 : (depths.get(place.parent.id) ?? 0) + 1;
    depths.set(place.id, depth);
    const said = [place.label, place.title, place.heading].join(' ').toLowerCase();
    return wanted.every((word) => said.includes(word)) ? [{ ...place, depth }] : [];
  });
}
