import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { chooseLabels } from '../../web/explorer/network/choose-labels.ts';
import { toGexf } from '../../web/explorer/network/gexf.ts';
import type { EdgeAttributes, NodeAttributes } from '../../web/explorer/network/graph-of.ts';
import { toGraphml } from '../../web/explorer/network/graphml.ts';
import { shapeOf } from '../../web/explorer/network/looks.ts';
import { type Network, neighboursOf } from '../../web/explorer/network/network.ts';
import { placeNodes } from '../../web/explorer/network/place-nodes.ts';
import { madeUpNetwork } from './support/made-up-network.ts';

const small: Network = {
  nodes: [
    { id: 'a', name: 'A "quoted" <State> & more', kind: 'COUNTRY', mode: 0, degree: 1, component: 1, stage: null },
    { id: 'b', name: 'Әзербайжан', kind: 'COUNTRY', mode: 0, degree: 1, component: 1, stage: null },
    { id: 'ab/labour', name: 'Agreement', kind: 'AGREEMENT', mode: 1, degree: 2, component: 1, stage: 'SIGNED' },
    { id: 'draft', name: 'Draft', kind: 'AGREEMENT', mode: 1, degree: 0, component: 2, stage: 'DRAFTED' },
  ],
  edges: [
    { from: 'a', to: 'ab/labour', weight: 1, stages: ['SIGNED'], agreements: ['Agreement'], standing: 'STATED' },
    { from: 'b', to: 'ab/labour', weight: 1, stages: ['SIGNED'], agreements: ['Agreement'], standing: 'DISPUTED' },
  ],
};

describe('the layout of a network', () => {
  it('is the same every time', () => {
    const network = madeUpNetwork(40, 80);
    expect([...placeNodes(network)]).toEqual([...placeNodes(network)]);
  });

  it('gives every node a place of its own within the unit square, tied or not', () => {
    const places = placeNodes(small);
    expect([...places.keys()]).toEqual(['a', 'b', 'ab/labour', 'draft']);
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
    }
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });

  it('manages an empty network and a single node', () => {
    expect(placeNodes({ nodes: [], edges: [] }).size).toBe(0);
    expect([...placeNodes({ nodes: [{ id: 'a' }], edges: [] })]).toEqual([['a', { x: 0.5, y: 0.5 }]]);
  });
});

describe.each([
  [
    'GEXF',
    (network: Network) =>
      parseGexf<NodeAttributes, EdgeAttributes>(UndirectedGraph, toGexf(network, placeNodes(network))),
  ],
  [
    'GraphML',
    (network: Network) =>
      parseGraphml<NodeAttributes, EdgeAttributes>(UndirectedGraph, toGraphml(network, placeNodes(network))),
  ],
])('a network as %s', (_format, writtenAndRead) => {
  it('reads back with the nodes and ties it had', () => {
    const graph = writtenAndRead(small);
    expect(graph.nodes()).toEqual(['a', 'b', 'ab/labour', 'draft']);
    expect(graph.size).toBe(2);
    expect(graph.hasEdge('b', 'ab/labour')).toBe(true);
    expect(graph.undirectedSize).toBe(2);
  });

  it('keeps names in every script and with every sign', () => {
    const graph = writtenAndRead(small);
    expect(graph.getNodeAttribute('a', 'label')).toBe('A "quoted" <State> & more');
    expect(graph.getNodeAttribute('b', 'label')).toBe('Әзербайжан');
  });

  it('says 0 for a party and 1 for an agreement, and the stage on ties and agreements', () => {
    const graph = writtenAndRead(small);
    expect(graph.mapNodes((_id, { mode }) => mode)).toEqual([0, 0, 1, 1]);
    expect(graph.getNodeAttribute('draft', 'stage')).toBe('DRAFTED');
    expect(graph.mapEdges((_id, { stage }) => stage)).toEqual(['SIGNED', 'SIGNED']);
    expect(graph.mapEdges((_id, { standing }) => standing)).toEqual(['STATED', 'DISPUTED']);
  });

  it('has scalar attributes alone', () => {
    const graph = writtenAndRead(small);
    const attributes: object[] = [...graph.mapNodes((_id, each) => each), ...graph.mapEdges((_id, each) => each)];
    const types = attributes.flatMap((each) => Object.values(each).map((value) => typeof value));
    expect([...new Set(types)].sort()).toEqual(['number', 'string']);
  });
});

describe('names in a drawing', () => {
  const node = (id: string, x: number, y: number) => ({ id, text: 'A name', x, y, radius: 5 });

  it('stand at the other side where the first is taken, and are left out where both are', () => {
    const labels = chooseLabels([node('first', 100, 50), node('beside', 98, 54), node('again', 99, 52)], {
      width: 400,
      size: 12,
    });
    expect(labels.map(({ id, side }) => `${id} ${side}`)).toEqual(['first right', 'beside left']);
  });

  it('do not leave the drawing', () => {
    const [label] = chooseLabels([node('edge', 195, 50)], { width: 200, size: 12 });
    expect(label?.side).toBe('left');
  });
});

it('parties, agreements and what is not concluded have shapes of their own', () => {
  expect(small.nodes.map(shapeOf)).toEqual(['disc', 'disc', 'square', 'open-square']);
});

it('a node is near what it is tied to, whichever end it is', () => {
  expect([...neighboursOf(small, 'ab/labour')]).toEqual(['a', 'b']);
  expect([...neighboursOf(small, 'a')]).toEqual(['ab/labour']);
});
