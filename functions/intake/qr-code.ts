import { create } from 'qrcode/lib/core/qrcode.js';
import type { QrDrawing } from '../../web/intake/receipt-slip.tsx';

/** Light modules around the code, as the standard asks (ISO/IEC 18004). */
const QUIET = 4;

/** A text as one SVG path; level M stays readable if the slip is folded or stained. */
export const qrCode = (text: string): QrDrawing => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    let column = 0;
    while (column < modules.size) {
      const start = column;
      while (column < modules.size && modules.get(row, column) !== 0) column += 1;
      if (column > start) {
        const width = String(column - start);
        path += `M${String(start + QUIET)} ${String(row + QUIET)}h${width}v1h-${width}z`;
      }
      column += 1;
    }
  }
  return { size: modules.size + 2 * QUIET, path };
};
