/** A path as boxes one below the other; each arrow points the way its relation does, whichever way the path runs. */
import type { RefObject } from 'react';
import { wrapText } from '../../drawings/wrap-text.ts';
import { standingOf } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import type { FoundPath } from './found-path.ts';
import styles from './path-drawing.module.css';

const WIDTH = 320;
const BOX = 52;
const GAP = 44;
const LETTERS = 42;

interface PathDrawingProps {
  readonly path: FoundPath;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly label: string;
}

export function PathDrawing({ path, svg, label }: PathDrawingProps) {
  const { entities, hops } = path;
  const height = entities.length * BOX + hops.length * GAP + 2;
  return (
    <svg ref={svg} className={styles['drawing']} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {hops.map((hop, index) => (
        <Arrow key={hop.id} hop={hop} up={hop.to?.id === entities[index]?.id} top={1 + index * (BOX + GAP) + BOX} />
      ))}
      {entities.map((entity, index) => (
        <Box key={entity.id} entity={entity} top={1 + index * (BOX + GAP)} />
      ))}
    </svg>
  );
}

function Box({ entity, top }: { readonly entity: FoundPath['entities'][number]; readonly top: number }) {
  const codes = useCodes();
  const lines = wrapText(entity.name, LETTERS, 2);
  return (
    <g>
      <rect className={styles['box']} x="1" y={top} width={WIDTH - 2} height={BOX} rx="3" />
      {lines.map((line, index) => (
        <text key={line} className={styles['name']} x="10" y={top + 17 + index * 14}>
          {line}
        </text>
      ))}
      <text className={styles['kind']} x="10" y={top + 17 + lines.length * 14}>
        {codes.kind(entity.kind)}
      </text>
      <title>{entity.name}</title>
    </g>
  );
}

interface ArrowProps {
  readonly hop: FoundPath['hops'][number];
  /** From the lower box to the upper one. */
  readonly up: boolean;
  readonly top: number;
}

function Arrow({ hop, up, top }: ArrowProps) {
  const codes = useCodes();
  const x = 24;
  const bottom = top + GAP;
  const head = up
    ? `M${x - 5} ${top + 9}L${x} ${top}L${x + 5} ${top + 9}Z`
    : `M${x - 5} ${bottom - 9}L${x} ${bottom}L${x + 5} ${bottom - 9}Z`;
  const isStated = standingOf(hop) === 'STATED';
  return (
    <g>
      <line
        className={styles['line']}
        data-stated={isStated}
        x1={x}
        x2={x}
        y1={top + (up ? 8 : 0)}
        y2={bottom - (up ? 0 : 8)}
      />
      <path className={styles['head']} d={head} />
      <text className={styles['type']} x={x + 14} y={top + GAP / 2 + 4}>
        {codes.relation(hop.type)}
      </text>
    </g>
  );
}
