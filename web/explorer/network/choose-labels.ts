/** Chooses which names a drawing shows and on which side of their nodes, so that none covers another or a node. */

export interface Named {
  readonly id: string;
  readonly text: string;
  /** The middle of the node. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Where the text begins, or ends where it stands at the left of its node. */
  readonly x: number;
  readonly y: number;
  readonly side: 'right' | 'left';
}

interface Space {
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  /** How many names at most. */
  readonly most?: number;
  /** Names may cover nodes: where these stand so close that else no name would find room. */
  readonly overNodes?: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;
/** Of an average sans-serif, as a share of the height of its letters. */
const LETTER = 0.56;

/** `nodes` stand in the order of their weight; the first ones win. */
export function chooseLabels(
  nodes: readonly Named[],
  { width, size, most = 400, overNodes = false }: Space,
): readonly Label[] {
  const taken = new Rows(size);
  for (const { x, y, radius } of overNodes ? [] : nodes)
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const labels: Label[] = [];
  for (const node of nodes) {
    if (labels.length === most) break;
    const free = (['right', 'left'] as const)
      .map((side) => ({ side, box: boxOf(node, side, size) }))
      .find(({ box }) => box.left >= 0 && box.right <= width && taken.isFree(box));
    if (free === undefined) continue;
    const { side, box } = free;
    taken.add(box);
    labels.push({ id: node.id, text: node.text, side, x: side === 'right' ? box.left : box.right, y: node.y });
  }
  return labels;
}

/** What is taken, by rows, so that a box is compared with what lies beside it alone. */
class Rows {
  readonly #height: number;
  readonly #rows = new Map<number, Box[]>();

  constructor(height: number) {
    this.#height = height;
  }

  add(box: Box): void {
    for (const row of this.#rowsOf(box)) {
      const boxes = this.#rows.get(row);
      if (boxes === undefined) this.#rows.set(row, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    return !this.#rowsOf(box).some((row) => this.#rows.get(row)?.some((other) => meets(box, other)));
  }

  #rowsOf({ top, bottom }: Box): readonly number[] {
    const first = Math.floor(top / this.#height);
    const last = Math.floor(bottom / this.#height);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}

function boxOf({ text, x, y, radius }: Named, side: 'right' | 'left', size: number): Box {
  const length = text.length * size * LETTER;
  const left = side === 'right' ? x + radius + GAP : x - radius - GAP - length;
  return { left, right: left + length, top: y - size * 0.6, bottom: y + size * 0.6 };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
