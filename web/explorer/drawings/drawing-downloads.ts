/** The files that every drawing can be saved as. */
import type { RefObject } from 'react';
import type { Download } from '../parts/download-menu.tsx';
import { pngOfSvg } from './png-of-svg.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** `name` is the files' name without ending. */
export function drawingDownloads(drawing: RefObject<SVGSVGElement | null>, name: string): readonly Download[] {
  const svg = () => {
    if (drawing.current === null) throw new Error('the drawing is not there yet');
    return standaloneSvg(drawing.current);
  };
  return [
    { label: 'SVG', fileName: `${name}.svg`, type: 'image/svg+xml', make: svg },
    { label: 'PNG', fileName: `${name}.png`, type: 'image/png', make: () => pngOfSvg(svg()) },
  ];
}
