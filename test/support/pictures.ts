/** Small pictures of each format with a secret in every place where formats store metadata. */
export const SECRET = 'GPS 10.7769N 106.7009E';

const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const little32 = (value: number): number[] => u32(value).reverse();

const segment = (marker: number, payload: readonly number[]): number[] => [
  0xff,
  marker,
  ...u16(payload.length + 2),
  ...payload,
];

/** A TIFF directory with the orientation, followed by the secret. */
const exif = (orientation: number): number[] => [
  ...text('Exif\0\0'),
  ...text('MM'),
  ...u16(42),
  ...u32(8),
  ...u16(1),
  ...u16(0x0112),
  ...u16(3),
  ...u32(1),
  ...u16(orientation),
  ...u16(0),
  ...u32(0),
  ...text(SECRET),
];

export const SCAN = [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];

export const aJpeg = ({ orientation = 1, scans = 1 } = {}): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, ...text(SECRET).slice(0, 3)]),
    ...segment(0xe1, exif(orientation)),
    ...segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${SECRET}`)),
    ...segment(0xe2, text('ICC_PROFILE\0colours')),
    ...segment(0xe2, text(`MPF\0${SECRET}`)),
    ...segment(0xed, text(`Photoshop 3.0\0${SECRET}`)),
    ...segment(0xee, text('Adobe\0colour transform')),
    ...segment(0xfe, text(SECRET)),
    ...segment(0xdb, text('quantisation')),
    ...Array.from({ length: scans }, () => [...segment(0xda, [1, 1, 0, 0, 63, 0]), ...SCAN]).flat(),
    ...[0xff, 0xd9],
    ...text(`trailing ${SECRET}`),
  ]);

const chunk = (name: string, data: readonly number[]): number[] => [
  ...u32(data.length),
  ...text(name),
  ...data,
  ...u32(0),
];

export const aPng = (): Uint8Array =>
  new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', u32(1)),
    ...chunk('gAMA', u32(45455)),
    ...chunk('eXIf', text(SECRET)),
    ...chunk('tEXt', text(`Comment\0${SECRET}`)),
    ...chunk('iTXt', text(SECRET)),
    ...chunk('tIME', text(SECRET)),
    ...chunk('IDAT', text('pixels')),
    ...chunk('IEND', []),
    ...text(SECRET),
  ]);

const riff = (name: string, data: readonly number[]): number[] => [
  ...text(name),
  ...little32(data.length),
  ...data,
  ...(data.length % 2 === 1 ? [0] : []),
];

export const aWebp = (): Uint8Array => {
  const content = [
    ...text('WEBP'),
    ...riff('VP8X', [0b0010_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...riff('ICCP', text('colours')),
    ...riff('VP8 ', text('pixels')),
    ...riff('EXIF', text(SECRET)),
    ...riff('XMP ', text(SECRET)),
  ];
  return new Uint8Array([...text('RIFF'), ...little32(content.length), ...content]);
};

const box = (name: string, content: readonly number[]): number[] => [
  ...u32(content.length + 8),
  ...text(name),
  ...content,
];

/**
 * Item 1 is the picture, item 2 its Exif in the file, item 3 its XMP in the meta box's own data. `locationBox`
 * replaces the content of the box with their offsets.
 */
export const aHeic = (locationBox?: readonly number[]): Uint8Array => {
  const info = (id: number, type: string): number[] =>
    box('infe', [2, 0, 0, 0, ...u16(id), ...u16(0), ...text(type), 0]);
  const items = box('iinf', [
    0,
    0,
    0,
    0,
    ...u16(3),
    ...info(1, 'hvc1'),
    ...info(2, 'Exif'),
    ...info(3, 'mime'),
  ]);
  const location = (id: number, method: number, offset: number, length: number): number[] => [
    ...u16(id),
    ...u16(method),
    ...u16(0),
    ...u16(1),
    ...u32(offset),
    ...u32(length),
  ];
  const build = (start: number): number[] => {
    const locations = box(
      'iloc',
      locationBox ?? [
        ...[1, 0, 0, 0, 0x44, 0x00],
        ...u16(3),
        ...location(1, 0, start, 6),
        ...location(2, 0, start + 6, SECRET.length),
        ...location(3, 1, 0, SECRET.length),
      ],
    );
    const meta = box('meta', [0, 0, 0, 0, ...items, ...locations, ...box('idat', text(SECRET))]);
    const type = box('ftyp', [...text('heic'), ...u32(0), ...text('mif1')]);
    return [...type, ...meta];
  };
  const start = build(0).length + 8;
  return new Uint8Array([
    ...build(start),
    ...box('mdat', text(`pixels${SECRET}`)),
    ...box('uuid', text(SECRET)),
  ]);
};
