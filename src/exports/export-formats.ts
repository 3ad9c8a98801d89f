/** The list of export formats: a new one is a file of its own and a line here. */
import { bundle } from './bundle/bundle.ts';
import type { ExportFormat } from './export-format.ts';
import { nodeLink } from './node-link.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [nodeLink, bundle];
