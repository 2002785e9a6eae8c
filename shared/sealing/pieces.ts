/** The source of a file's bytes: memory, a chosen file, or a stream. */
export type ByteSource = Uint8Array | Blob | AsyncIterable<Uint8Array>;

interface Piece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly last: boolean;
}

/**
 * Cuts the source into pieces of exactly `first`, then `next` bytes; the last may be shorter, and is empty only if the
 * source is. It holds one piece in memory and yields it when a further byte shows that it was not the last.
 */
export async function* pieces(source: ByteSource, first: number, next = first): AsyncGenerator<Piece> {
  let held = new Uint8Array(first);
  let used = 0;
  for await (const part of partsOf(source, next)) {
    let at = 0;
    while (at < part.length) {
      if (used === held.length) {
        yield { bytes: held, last: false };
        held = new Uint8Array(next);
        used = 0;
      }
      const taken = part.subarray(at, at + held.length - used);
      held.set(taken, used);
      used += taken.length;
      at += taken.length;
    }
  }
  yield { bytes: held.subarray(0, used), last: true };
}

/** Blobs are read by slices: Safari's streams cannot be iterated, and a 30 MB video should not be in memory. */
async function* partsOf(source: ByteSource, step: number): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    yield source;
  } else if (source instanceof Blob) {
    for (let at = 0; at < source.size; at += step) {
      yield new Uint8Array(await source.slice(at, at + step).arrayBuffer());
    }
  } else {
    yield* source;
  }
}
