import { letters, part, viewOf } from './byte-pieces.ts';

interface Box {
  readonly name: string;
  /** Where its content begins and ends in the file. */
  readonly from: number;
  readonly to: number;
}

/** A tiled picture of 200 megapixels has about a thousand; the limit protects against a file that announces more. */
const MOST_BOXES = 10_000;
const MOST_EXTENTS = 1000;

/** The boxes between two offsets. @throws RangeError when one is larger than its container, or there are too many */
const boxesIn = (bytes: Uint8Array, from: number, to: number): Box[] => {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const size32 = view.getUint32(at);
    const size = size32 === 1 ? Number(view.getBigUint64(at + 8)) : size32 === 0 ? to - at : size32;
    const header = size32 === 1 ? 16 : 8;
    if (size < header || at + size > to) throw new RangeError('a box is larger than its file');
    if (boxes.length === MOST_BOXES) throw new RangeError('the picture has too many boxes');
    boxes.push({ name: letters(bytes, at + 4), from: at + header, to: at + size });
    at += size;
  }
  return boxes;
};

const oneNamed = (boxes: readonly Box[], name: string): Box => {
  const box = boxes.find((one) => one.name === name);
  if (box === undefined) throw new RangeError(`the picture has no ${name}`);
  return box;
};

/** Ids of the items that are metadata: Exif, and XMP, which is of the kind "mime". */
const metadataItems = (bytes: Uint8Array, { from, to }: Box): Set<number> => {
  const view = viewOf(bytes);
  const ids = new Set<number>();
  const countBytes = view.getUint8(from) === 0 ? 2 : 4;
  for (const { name, from: at } of boxesIn(bytes, from + 4 + countBytes, to)) {
    const version = view.getUint8(at);
    if (name !== 'infe' || version < 2) continue;
    const idBytes = version === 2 ? 2 : 4;
    const id = idBytes === 2 ? view.getUint16(at + 4) : view.getUint32(at + 4);
    if (['Exif', 'mime', 'uri '].includes(letters(bytes, at + 4 + idBytes + 2))) ids.add(id);
  }
  return ids;
};

/** Reads the numbers of a box in order, each of a given size in bytes, and never beyond the end of the box. */
const reader = (bytes: Uint8Array, box: Box) => {
  const view = viewOf(bytes);
  let at = box.from;
  const skip = (size: number): number => {
    const here = at;
    at += size;
    if (at > box.to) throw new RangeError('a number lies behind the end of its box');
    return here;
  };
  const read = (size: number): number => {
    const here = skip(size);
    if (size === 0) return 0;
    if (size === 1) return view.getUint8(here);
    if (size === 2) return view.getUint16(here);
    if (size === 4) return view.getUint32(here);
    if (size === 8) return Number(view.getBigUint64(here));
    throw new RangeError('a number of an impossible size');
  };
  return { read, skip };
};

interface Extent {
  readonly from: number;
  readonly length: number;
}

/**
 * The offsets of the items' bytes. `idat`: the start of the box that some offsets are relative to. An attacker may
 * have chosen every number here, so each step moves forward in the box.
 */
const extentsOf = (bytes: Uint8Array, box: Box, ids: ReadonlySet<number>, idat: number): Extent[] => {
  const { read, skip } = reader(bytes, box);
  const version = read(1);
  read(2);
  read(1);
  const sizes = read(1);
  const more = read(1);
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 4, sizes & 15, more >> 4];
  const indexBytes = version === 0 ? 0 : more & 15;
  if (offsetBytes + lengthBytes === 0) throw new RangeError('extents without a place and a length');
  const extents: Extent[] = [];
  for (let items = read(version < 2 ? 2 : 4); items > 0; items -= 1) {
    const id = read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    read(2);
    const base = read(baseBytes);
    const count = read(2);
    if (!ids.has(id)) {
      skip(count * (indexBytes + offsetBytes + lengthBytes));
      continue;
    }
    if (method > 1) throw new RangeError('an item is made of other items');
    if (extents.length + count > MOST_EXTENTS) throw new RangeError('the items lie in too many pieces');
    for (let extent = 0; extent < count; extent += 1) {
      skip(indexBytes);
      const offset = read(offsetBytes);
      const length = read(lengthBytes);
      // Without a length it would reach to the end of the file and include the picture itself.
      if (length === 0) throw new RangeError('an item of no length');
      extents.push({ from: (method === 1 ? idat : 0) + base + offset, length });
    }
  }
  return extents;
};

/**
 * A HEIC whose Exif and XMP are overwritten with zeros; removing them would shift everything that the file's offsets
 * point to. The rotation is stored elsewhere and stays. @throws RangeError when it cannot be read
 */
export const stripHeic = (bytes: Uint8Array): Uint8Array => {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = oneNamed(top, 'meta');
  const inside = boxesIn(bytes, meta.from + 4, meta.to);
  const ids = metadataItems(bytes, oneNamed(inside, 'iinf'));
  const idat = inside.find(({ name }) => name === 'idat')?.from ?? 0;
  const copy = bytes.slice();
  const extents = extentsOf(bytes, oneNamed(inside, 'iloc'), ids, idat);
  if (extents.reduce((sum, { length }) => sum + length, 0) > bytes.length)
    throw new RangeError('the items are larger than their file');
  for (const { from, length } of extents) part(copy, from, from + length).fill(0);
  for (const { name, from, to } of top) if (name === 'uuid') copy.fill(0, from, to);
  return copy;
};
