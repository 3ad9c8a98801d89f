/** Writes the names of nodes into sigma's layer for them, as many as find room in the part that is in view. */
import type Sigma from 'sigma';
import { chooseLabels } from './choose-labels.ts';
import { byWeight, labelOf, MANY } from './looks.ts';
import { type Network, neighboursOf } from './network.ts';
import type { Colours } from './use-colours.ts';

const TEXT = 12;
const FONT = `${TEXT}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif`;
/** More would be unreadable, and slow while one moves the view. */
const MOST = 120;

export interface NamesShown {
  readonly chosen: string | null;
  /** What the pointer is on. */
  readonly pointed: string | null;
}

export function drawNames(sigma: Sigma, network: Network, colours: Colours, { chosen, pointed }: NamesShown): void {
  const context = sigma.getCanvases()['labels']?.getContext('2d');
  if (context === null || context === undefined) return;
  const { width, height } = sigma.getDimensions();
  const near = chosen === null ? null : neighboursOf(network, chosen);
  const named = byWeight(network.nodes, pointed ?? chosen).flatMap((node) => {
    if (near !== null && node.id !== chosen && node.id !== pointed && !near.has(node.id)) return [];
    const shown = sigma.getNodeDisplayData(node.id);
    if (shown === undefined) return [];
    const { x, y } = sigma.framedGraphToViewport(shown);
    if (x < 0 || y < 0 || x > width || y > height) return [];
    const text = node.id === pointed ? node.name : labelOf(node, width);
    return [{ id: node.id, text, x, y, radius: sigma.scaleSize(shown.size) }];
  });
  const room = { width, size: TEXT, most: MOST, overNodes: network.nodes.length > MANY };
  context.font = FONT;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.ink;
  for (const { text, x, y, side } of chooseLabels(named, room)) {
    context.textAlign = side === 'right' ? 'left' : 'right';
    context.strokeText(text, x, y + TEXT * 0.35);
    context.fillText(text, x, y + TEXT * 0.35);
  }
}
