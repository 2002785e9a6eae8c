/** The encoder inside `qrcode`, without its PNG and canvas writers; the package ships no types. */
declare module 'qrcode/lib/core/qrcode.js' {
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): {
    readonly modules: { readonly size: number; readonly get: (row: number, column: number) => number };
  };
}
