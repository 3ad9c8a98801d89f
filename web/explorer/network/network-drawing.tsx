/** A network as SVG: for paper, for files, and for browsers without WebGL. */
import { type RefObject, useMemo } from 'react';
import { chooseLabels, type Label } from './choose-labels.ts';
import { byWeight, labelOf, MANY, radiusOf, shapeOf, thicknessOf } from './looks.ts';
import { type Network, type NetworkNode, neighboursOf, type Point } from './network.ts';
import styles from './network-drawing.module.css';

const MARGIN_BLOCK = 24;
const TEXT = 12;

interface NetworkDrawingProps {
  readonly network: Network;
  readonly places: ReadonlyMap<string, Point>;
  /** The id of the node to bring out; null for none. */
  readonly chosen: string | null;
  /** What the drawing shows, for screen readers. */
  readonly label: string;
  readonly svg: RefObject<SVGSVGElement | null>;
  /** In pixels; the height follows. */
  readonly width: number;
}

export function NetworkDrawing({ network, places, chosen, label, svg, width }: NetworkDrawingProps) {
  const { points, height } = useMemo(() => drawn(places, width), [places, width]);
  const labels = useMemo(() => labelsOf(network, points, chosen, width), [network, points, chosen, width]);
  const near = chosen === null ? null : neighboursOf(network, chosen);
  const isDim = (id: string) => near !== null && id !== chosen && !near.has(id);
  return (
    <svg ref={svg} className={styles['drawing']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {network.edges.map(({ from, to, weight }) => {
        const [a, b] = [points.get(from), points.get(to)];
        if (a === undefined || b === undefined) return null;
        return (
          <line
            key={`${from} ${to}`}
            className={styles['edge']}
            data-dim={chosen !== null && from !== chosen && to !== chosen}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            strokeWidth={thicknessOf(weight)}
          />
        );
      })}
      {network.nodes.map((node) => (
        <NodeMark
          key={node.id}
          node={node}
          order={network.nodes.length}
          at={points.get(node.id)}
          isDim={isDim(node.id)}
          isChosen={node.id === chosen}
        />
      ))}
      {labels.map(({ id, text, x, y, side }) => (
        <text
          key={id}
          className={styles['name']}
          data-dim={isDim(id)}
          x={x}
          y={y + TEXT * 0.35}
          fontSize={TEXT}
          textAnchor={side === 'right' ? 'start' : 'end'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

interface NodeMarkProps {
  readonly node: NetworkNode;
  readonly order: number;
  readonly at: Point | undefined;
  readonly isDim: boolean;
  readonly isChosen: boolean;
}

function NodeMark({ node, order, at, isDim, isChosen }: NodeMarkProps) {
  if (at === undefined) return null;
  const radius = radiusOf(node, order) + (isChosen ? 3 : 0);
  const shape = shapeOf(node);
  const state = { 'data-id': node.id, 'data-dim': isDim, 'data-chosen': isChosen, className: styles[shape] };
  return shape === 'disc' ? (
    <circle {...state} cx={at.x} cy={at.y} r={radius}>
      <title>{node.name}</title>
    </circle>
  ) : (
    <rect {...state} x={at.x - radius} y={at.y - radius} width={radius * 2} height={radius * 2}>
      <title>{node.name}</title>
    </rect>
  );
}

/** From the unit square to the drawing, which is as high as it needs to be. */
function drawn(
  places: ReadonlyMap<string, Point>,
  width: number,
): {
  readonly points: ReadonlyMap<string, Point>;
  readonly height: number;
} {
  // Room for names at the sides.
  const margin = Math.min(120, width * 0.12);
  const scale = width - 2 * margin;
  const rows = [...places.values()].map(({ y }) => y);
  const top = rows.reduce((least, y) => Math.min(least, y), 1);
  const bottom = rows.reduce((most, y) => Math.max(most, y), 0);
  const at = ({ x, y }: Point) => ({ x: margin + x * scale, y: MARGIN_BLOCK + (y - top) * scale });
  return {
    points: new Map([...places].map(([id, place]) => [id, at(place)])),
    height: Math.round(2 * MARGIN_BLOCK + Math.max(0, bottom - top) * scale),
  };
}

function labelsOf(
  network: Network,
  points: ReadonlyMap<string, Point>,
  chosen: string | null,
  width: number,
): readonly Label[] {
  const order = network.nodes.length;
  const named = byWeight(network.nodes, chosen).flatMap((node) => {
    const at = points.get(node.id);
    return at === undefined ? [] : [{ id: node.id, text: labelOf(node, width), radius: radiusOf(node, order), ...at }];
  });
  return chooseLabels(named, { width, size: TEXT, overNodes: order > MANY });
}
