/** Reads the outlines of sources, all that are asked for in one tick with one statement. */
import DataLoader from 'dataloader';
import type { GraphReader, NodeRow } from '../../graph/index.ts';
import type { NodeParent } from '../parents.ts';

export function outlineLoader(reader: GraphReader): DataLoader<string, readonly NodeParent[]> {
  return new DataLoader(async (sources) => {
    const rows = await reader.run<OutlineRow>('outline-of-sources', { ids: sources });
    const outlines = new Map<string, NodeParent[]>(sources.map((source) => [source, []]));
    for (const { source, node } of rows) outlines.get(source)?.push({ row: passageRow(node), asOf: null });
    return sources.map((source) => outlines.get(source) ?? []);
  });
}

interface OutlineRow {
  readonly source: string;
  readonly node: NodeRow['properties'];
}

function passageRow(properties: NodeRow['properties']): NodeRow {
  return { id: String(properties['id']), kind: 'Passage', properties };
}
