/** The door of the exports: the formats, and what one is. */
export type { ExportedFile, ExportFormat } from './export-format.ts';
export { EXPORT_FORMATS } from './export-formats.ts';
