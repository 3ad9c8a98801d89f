/** The research bundle: the graph as tables with a codebook, for statistics and network analysis, citable and reproducible. */
import { z } from 'zod';
import type { GraphSnapshot } from '../../graph/snapshot.ts';
import { textOf } from '../../resolvers/stored-values.ts';
import type { ExportedFile, FolderContext, FolderFormat } from '../export-format.ts';
import type { BundleTable } from './bundle-table.ts';
import { citationFile } from './citation-file.ts';
import { codebook } from './codebook.ts';
import { dataPackage, PACKAGE_NAME } from './data-package.ts';
import { listMeanings } from './enum-meanings.ts';
import { type GraphIndex, indexGraph } from './graph-index.ts';
import { agreements } from './tables/agreements.ts';
import { claims } from './tables/claims.ts';
import { edges } from './tables/edges.ts';
import { entitlements } from './tables/entitlements.ts';
import { instruments } from './tables/instruments.ts';
import { nodes } from './tables/nodes.ts';
import { parties } from './tables/parties.ts';
import { passages } from './tables/passages.ts';
import { responsibilities } from './tables/responsibilities.ts';
import { sources } from './tables/sources.ts';
import { statements } from './tables/statements.ts';
import { writeCsv } from './write-csv.ts';

const DESCRIPTOR = 'datapackage.json';
const CODEBOOK = 'codebook.md';
const CITATION = 'CITATION.cff';
const LICENCE = 'LICENSE';

export const bundle: FolderFormat = {
  name: 'bundle',
  description: 'a folder for research: CSV tables, codebook, Frictionless data package, citation and licence',
  writes: 'folder',
  files: bundleFiles,
  marker: DESCRIPTOR,
  filesBefore,
};

/** In the order in which the codebook explains them. */
const TABLES: readonly ((graph: GraphIndex) => BundleTable)[] = [
  agreements,
  parties,
  instruments,
  responsibilities,
  entitlements,
  nodes,
  edges,
  statements,
  claims,
  sources,
  passages,
];

function bundleFiles(snapshot: GraphSnapshot, context: FolderContext): readonly ExportedFile[] {
  const graph = indexGraph(snapshot);
  const tables = TABLES.map((make) => make(graph));
  const packaged = tables.map((table) => ({ table, csv: writeCsv(table) }));
  const info = { revision: snapshot.revision, version: context.version, lists: listMeanings(context.vocabularies) };
  return [
    ...packaged.map(({ table, csv }) => ({ name: `${table.name}.csv`, text: csv })),
    { name: DESCRIPTOR, text: dataPackage(packaged, { ...info, sources: sourcesOf(graph) }) },
    { name: CODEBOOK, text: codebook(tables, info) },
    { name: CITATION, text: citationFile({ ...info, sources: graph.sources }) },
    { name: LICENCE, text: context.dataLicence },
  ];
}

function sourcesOf(graph: GraphIndex): { readonly title: string }[] {
  return graph.sources.map(({ id, properties }) => ({ title: textOf(properties, 'title') ?? id }));
}

/** The shape in which our descriptors have always named their tables. */
const descriptorBefore = z.object({
  name: z.literal(PACKAGE_NAME),
  resources: z.array(z.object({ path: z.string() })),
});

function filesBefore(marker: string): readonly string[] | null {
  const read = descriptorBefore.safeParse(jsonOf(marker));
  return read.success
    ? [...read.data.resources.map(({ path }) => path), DESCRIPTOR, CODEBOOK, CITATION, LICENCE]
    : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
