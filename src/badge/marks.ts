/** Draws the shapes of chip and popover into a page. */
import { MARK_SHAPES, type Mark, shapeAttributes } from '../explain/mark-shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** Always decoration: the words carry the meaning. */
export function drawMark(document: Document, mark: Mark): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of MARK_SHAPES[mark]) {
    const path = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries(shapeAttributes(shape))) path.setAttribute(name, value);
    svg.append(path);
  }
  return svg;
}
