/** An address as a QR code: the only link that works inside a picture. */
import type { Element } from 'hast';
import { encode } from 'uqr';
import { element } from './tree.ts';

/** Modules of silence around it that ISO/IEC 18004 asks for. */
const quiet = 4;

/** A QR code of `size` px with its quiet zone, black on white in every theme: readers need the contrast. */
export function code(address: string, size: number): Element {
  const { data, size: modules } = encode(address, { ecc: 'M', border: quiet });
  const unit = size / modules;
  const d = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return element(
    'g',
    {},
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d, fill: '#000', transform: `scale(${unit})`, shapeRendering: 'crispEdges' }),
  );
}
