/** A drawing of the page as an SVG file that looks the same anywhere: what style sheets give is written into it. */

const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** The size of a drawing is that of its `viewBox`. */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { x, y, width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  writeStyles(drawing, copy);
  copy.prepend(background(drawing, { x, y, width, height }));
  for (const element of [copy, ...copy.querySelectorAll('*')]) clean(element);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value !== '') to.setAttribute(property, value);
  }
  const copies = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const copy = copies[index];
    if (copy !== undefined) writeStyles(child, copy);
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function background(drawing: SVGSVGElement, box: Box): Element {
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries(box)) sheet.setAttribute(name, String(value));
  sheet.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  return drawing.ownerDocument.importNode(sheet);
}

/** Names of our style sheets and hooks of our code mean nothing in a file. */
function clean(element: Element): void {
  element.removeAttribute('class');
  element.removeAttribute('style');
  for (const { name } of [...element.attributes]) if (name.startsWith('data-')) element.removeAttribute(name);
}
