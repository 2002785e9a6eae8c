import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceKind, type EvidenceKind } from '../../shared/domain/evidence/evidence-kind.ts';
import { stripMetadata } from '../../shared/domain/evidence/strip-metadata.ts';
import { aHeic, aJpeg, aPng, aWebp, SCAN, SECRET } from '../support/pictures.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
const office = (part: string): Uint8Array => bytesOf(`PK\u0003\u0004…[Content_Types].xml ${part}`);

const KINDS: readonly (readonly [string, Uint8Array, EvidenceKind | undefined])[] = [
  ['a JPEG', aJpeg(), 'jpg'],
  ['a PNG', aPng(), 'png'],
  ['a WebP', aWebp(), 'webp'],
  ['a HEIC', aHeic(), 'heic'],
  ['a PDF', bytesOf('%PDF-1.7\n'), 'pdf'],
  ['a Word file', office('word/document.xml'), 'docx'],
  ['an Excel file', office('xl/workbook.xml'), 'xlsx'],
  ['any other archive', bytesOf('PK\u0003\u0004 readme.txt'), undefined],
  ['an MP3 with tags', bytesOf('ID3\u0004'), 'mp3'],
  ['an MP3 without', new Uint8Array([0xff, 0xfb, 0x90, 0]), 'mp3'],
  ['an AAC stream', new Uint8Array([0xff, 0xf1, 0x50, 0]), undefined],
  ['an M4A', bytesOf('\0\0\0\u0020ftypM4A '), 'm4a'],
  ['an MP4', bytesOf('\0\0\0\u0020ftypisom'), 'mp4'],
  ['a QuickTime film', bytesOf('\0\0\0\u0020ftypqt  '), undefined],
  ['a web page', bytesOf('<!DOCTYPE html>'), undefined],
  ['a program', bytesOf('MZ\u0090'), undefined],
  ['an SVG', bytesOf('<svg xmlns='), undefined],
  ['nothing', new Uint8Array(), undefined],
];

describe('the kind of a file', () => {
  test.each(KINDS)('%s is told by its content', (_what, bytes, kind) => {
    expect(evidenceKind(bytes)).toBe(kind);
  });
});

describe('a picture on its way out', () => {
  test.each([
    ['jpg', aJpeg()],
    ['png', aPng()],
    ['webp', aWebp()],
    ['heic', aHeic()],
  ] as const)('%s: nothing hidden is left, and it is still of its kind', (kind, bytes) => {
    expect(textOf(bytes)).toContain(SECRET);
    const stripped = stripMetadata(bytes, kind);
    expect(textOf(stripped)).not.toContain('GPS');
    expect(textOf(stripped)).not.toContain(SECRET.slice(4));
    expect(evidenceKind(stripped ?? new Uint8Array())).toBe(kind);
  });

  test.each([
    [
      'jpg',
      aJpeg(),
      ['ICC_PROFILE\0colours', 'Adobe\0colour transform', 'quantisation', textOf(new Uint8Array(SCAN))],
    ],
    ['png', aPng(), ['gAMA', 'pixels', 'IEND']],
    ['webp', aWebp(), ['ICCP', 'colours', 'pixels']],
    ['heic', aHeic(), ['pixels', 'hvc1']],
  ] as const)('%s: pixels and colours stay', (kind, bytes, parts) => {
    for (const part of parts) expect(textOf(stripMetadata(bytes, kind))).toContain(part);
  });

  test('is clean after once: a second time changes nothing', () => {
    for (const [kind, bytes] of [
      ['jpg', aJpeg({ orientation: 6 })],
      ['png', aPng()],
      ['webp', aWebp()],
      ['heic', aHeic()],
    ] as const) {
      const once = stripMetadata(bytes, kind) ?? new Uint8Array();
      expect(stripMetadata(once, kind)).toEqual(once);
    }
  });

  test.each([3, 6, 8])('keeps how the camera was held: orientation %i', (orientation) => {
    const stripped = textOf(stripMetadata(aJpeg({ orientation }), 'jpg'));
    const said = stripped.indexOf('\u0012\u0001\u0003\0\u0001\0\0\0');
    expect(stripped.charCodeAt(said + 8)).toBe(orientation);
  });

  test('an upright picture carries no Exif at all', () => {
    expect(textOf(stripMetadata(aJpeg(), 'jpg'))).not.toContain('Exif');
  });

  test('all scans of a progressive picture stay', () => {
    const stripped = textOf(stripMetadata(aJpeg({ scans: 3 }), 'jpg'));
    expect(stripped.split(textOf(new Uint8Array(SCAN))).length).toBe(4);
  });

  test('a WebP no longer announces what was taken out, and its length is right', () => {
    const stripped = stripMetadata(aWebp(), 'webp') ?? new Uint8Array();
    expect(stripped[20]).toBe(0b0010_0000);
    expect(new DataView(stripped.buffer).getUint32(4, true)).toBe(stripped.length - 8);
  });

  test('a HEIC keeps its length, for everything in it points to places', () => {
    expect(stripMetadata(aHeic(), 'heic')?.length).toBe(aHeic().length);
  });

  test('one cut short at any place is refused or clean, never an accident', () => {
    for (const [kind, bytes] of [
      ['jpg', aJpeg()],
      ['png', aPng()],
      ['webp', aWebp()],
      ['heic', aHeic()],
    ] as const) {
      for (let length = 12; length < bytes.length; length += 1) {
        const stripped = stripMetadata(bytes.subarray(0, length), kind);
        if (stripped !== undefined) expect(textOf(stripped)).not.toContain(SECRET);
      }
    }
  });

  test('bytes of any sort are refused or answered, never an accident', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('jpg', 'png', 'webp', 'heic'),
        (bytes, kind) => {
          const starts = { jpg: aJpeg(), png: aPng(), webp: aWebp(), heic: aHeic() };
          const mixed = new Uint8Array([...starts[kind].subarray(0, 12), ...bytes]);
          const stripped = stripMetadata(mixed, kind);
          expect(stripped === undefined || stripped instanceof Uint8Array).toBe(true);
        },
      ),
    );
  });

  test('a file that is no picture comes back as it is', () => {
    const pdf = bytesOf(`%PDF-1.7 ${SECRET}`);
    expect(stripMetadata(pdf, 'pdf')).toBe(pdf);
  });
});
