/** A network in WebGL, which can be moved and enlarged and stays smooth with thousands of nodes. */
import { UndirectedGraph } from 'graphology';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { drawNames } from './draw-names.ts';
import { radiusOf, shapeOf, thicknessOf } from './looks.ts';
import { type Network, neighboursOf, type Point } from './network.ts';
import styles from './network-canvas.module.css';
import { sigmaSettings } from './sigma-settings.ts';
import { type Colours, useColours } from './use-colours.ts';

interface NetworkCanvasProps {
  readonly network: Network;
  readonly places: ReadonlyMap<string, Point>;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly label: string;
  /** Called where this browser cannot draw it. */
  readonly onFailure: () => void;
  /** Hands out how to move the view. */
  readonly onReady: (camera: ReturnType<Sigma['getCamera']> | null) => void;
}

export function NetworkCanvas({ network, places, chosen, onChoose, label, onFailure, onReady }: NetworkCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const colours = useColours(place);
  // What the drawing asks for while it lives; a change of it must not begin the drawing anew.
  const now = useRef({ chosen, onChoose });
  now.current = { chosen, onChoose };
  useEffect(() => {
    if (place.current === null || colours === null) return;
    const drawn = startDrawing(place.current, network, places, colours);
    if (drawn === null) return onFailure();
    sigma.current = drawn;
    onReady(drawn.getCamera());
    let pointed: string | null = null;
    const point = (id: string | null) => {
      pointed = id;
      drawn.scheduleRefresh();
    };
    drawn.on('enterNode', ({ node }) => point(node));
    drawn.on('leaveNode', () => point(null));
    drawn.on('clickNode', ({ node }) => now.current.onChoose(node));
    drawn.on('clickStage', () => now.current.onChoose(null));
    drawn.on('afterRender', () => drawNames(drawn, network, colours, { chosen: now.current.chosen, pointed }));
    const stopWheel = wheelOnlyWithControl(place.current, drawn);
    return () => {
      stopWheel();
      onReady(null);
      sigma.current = null;
      drawn.kill();
    };
  }, [network, places, colours, onFailure, onReady]);
  useEffect(() => {
    if (sigma.current !== null && colours !== null) bringOut(sigma.current, network, chosen, colours);
  }, [network, chosen, colours]);
  return <div ref={place} className={styles['canvas']} role="img" aria-label={label} />;
}

/** Null where this browser cannot. */
function startDrawing(
  place: HTMLElement,
  network: Network,
  places: ReadonlyMap<string, Point>,
  colours: Colours,
): Sigma | null {
  try {
    return new Sigma(graphFor(network, places, colours), place, sigmaSettings(colours, place.clientWidth));
  } catch {
    return null;
  }
}

function graphFor(network: Network, places: ReadonlyMap<string, Point>, colours: Colours): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const node of network.nodes) {
    const { x, y } = places.get(node.id) ?? { x: 0.5, y: 0.5 };
    graph.addNode(node.id, {
      x,
      // Upwards in WebGL.
      y: -y,
      size: radiusOf(node, network.nodes.length),
      type: shapeOf(node),
      color: node.mode === 0 ? colours.inferred : colours.accent,
    });
  }
  for (const { from, to, weight } of network.edges)
    graph.mergeEdge(from, to, { size: thicknessOf(weight), color: colours['rule-strong'] });
  return graph;
}

/** What is not tied to the chosen node steps back; nothing does where none is chosen. */
function bringOut(sigma: Sigma, network: Network, chosen: string | null, colours: Colours): void {
  const near = chosen === null ? null : neighboursOf(network, chosen);
  sigma.setSetting('nodeReducer', (id, data) => {
    if (near === null) return data;
    if (id === chosen) return { ...data, size: Number(data['size']) + 3, zIndex: 2 };
    return near.has(id) ? { ...data, zIndex: 1 } : { ...data, color: colours.rule };
  });
  sigma.setSetting('edgeReducer', (id, data) => {
    if (
      near === null ||
      sigma
        .getGraph()
        .extremities(id)
        .includes(chosen ?? '')
    )
      return data;
    return { ...data, color: colours.rule };
  });
}

/** So that who scrolls the page does not enlarge the drawing instead. */
function wheelOnlyWithControl(place: HTMLElement, sigma: Sigma): () => void {
  const watch = ({ ctrlKey, metaKey }: WheelEvent) => {
    const zooms = ctrlKey || metaKey;
    if (sigma.getSetting('enableCameraZooming') !== zooms) sigma.setSetting('enableCameraZooming', zooms);
  };
  place.addEventListener('wheel', watch, { capture: true, passive: true });
  return () => place.removeEventListener('wheel', watch, { capture: true });
}
