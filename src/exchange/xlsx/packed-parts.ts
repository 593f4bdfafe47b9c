const END_SIGNATURE = 0x06054b50;
const LARGE_END_SIGNATURE = 0x06064b50;
const LARGE_END_PLACE_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const LARGE_END_PLACE_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const ELSEWHERE = 0xffffffff;
/** The flag of an entry whose sizes stand behind its bytes, and the name of the extra field with sizes beyond 4 GiB. */
const SIZES_LATER = 0x08;
const LARGE_SIZES = 0x0001;
/** Deflate never packs more than this many bytes into one. */
const MOST_UNPACKED = 1032;
const STORED = 0;
const DEFLATED = 8;
const BLOCK_BYTES = 65_536;

/** The parts of a ZIP file, none of them unpacked yet. */
export interface PackedParts {
  /** What all of them unpack to, in bytes, as the file says. */
  readonly size: number;
  /** What one part unpacks to, in bytes; undefined when there is no such part. */
  sizeOf(name: string): number | undefined;
  /**
   * The bytes of one part, unpacked as they are asked for.
   *
   * @throws an error where the part is missing or broken, or is longer than the file says
   */
  unpacked(name: string): AsyncGenerator<Uint8Array, void>;
}

interface PackedPart {
  readonly size: number;
  readonly packed: number;
  readonly at: number;
  readonly method: number;
}

/**
 * Reads the directory of a ZIP file, so that it is known what everything unpacks to before anything is unpacked. A part that does not state
 * its size counts with the most that its bytes could give; one that states too little is stopped where it breaks its word.
 *
 * @param bytes - the file
 * @returns its parts; undefined when the directory cannot be read
 */
export function packedParts(bytes: Uint8Array): PackedParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (directory === undefined) return undefined;
  const parts = new Map<string, PackedPart>();
  const decoder = new TextDecoder();
  let { at } = directory;
  let size = 0;
  while (at + ENTRY_BYTES <= directory.end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const part = partAt(view, at, directory.end);
    parts.set(decoder.decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)), part);
    size += part.size;
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    size,
    sizeOf: (name) => parts.get(name)?.size,
    async *unpacked(name) {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`no part ${name}`);
      let left = part.size;
      for await (const piece of part.method === DEFLATED
        ? inflated(packedBytes(bytes, view, part))
        : stored(bytes, view, part)) {
        left -= piece.length;
        if (left < 0) throw new Error(`${name} is longer than stated`);
        yield piece;
      }
    },
  };
}

function partAt(view: DataView, at: number, end: number): PackedPart {
  const [packed, unpacked, local] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [
    number,
    number,
    number,
  ];
  const large = largeFields(view, at, end);
  // The extra field holds only what has no room in the entry, in this order.
  const size = unpacked === ELSEWHERE ? large.shift() : unpacked;
  const length = packed === ELSEWHERE ? (large.shift() ?? view.byteLength) : packed;
  const isLater = (view.getUint16(at + 8, true) & SIZES_LATER) !== 0;
  const isUnstated = size === undefined || (length === 0 && isLater) || (length > 0 && size === 0);
  return {
    size: isUnstated ? view.byteLength * MOST_UNPACKED : size,
    packed: length,
    at: local === ELSEWHERE ? (large.shift() ?? view.byteLength) : local,
    method: view.getUint16(at + 10, true),
  };
}

/** The numbers in the extra field of ZIP64. */
function largeFields(view: DataView, at: number, end: number): number[] {
  let extra = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const last = Math.min(end, extra + view.getUint16(at + 30, true));
  while (extra + 4 <= last) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === LARGE_SIZES) {
      const count = Math.min(3, Math.floor(Math.min(length, last - extra - 4) / 8));
      return Array.from({ length: count }, (_, field) => Number(view.getBigUint64(extra + 4 + field * 8, true)));
    }
    extra += 4 + length;
  }
  return [];
}

function directoryOf(view: DataView): { readonly at: number; readonly end: number } | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let end = view.byteLength - END_BYTES; end >= first; end--) {
    if (view.getUint32(end, true) !== END_SIGNATURE) continue;
    const at = view.getUint32(end + 16, true);
    return at === ELSEWHERE ? largeDirectory(view, end) : { at, end };
  }
  return undefined;
}

function largeDirectory(view: DataView, end: number): { readonly at: number; readonly end: number } | undefined {
  const place = end - LARGE_END_PLACE_BYTES;
  if (place < 0 || view.getUint32(place, true) !== LARGE_END_PLACE_SIGNATURE) return undefined;
  const record = Number(view.getBigUint64(place + 8, true));
  if (record + 56 > place || view.getUint32(record, true) !== LARGE_END_SIGNATURE) return undefined;
  return { at: Number(view.getBigUint64(record + 48, true)), end: record };
}

function packedBytes(bytes: Uint8Array, view: DataView, { at, packed }: PackedPart): Uint8Array {
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new Error("the part is cut off");
  return bytes.subarray(start, start + packed);
}

async function* stored(bytes: Uint8Array, view: DataView, part: PackedPart): AsyncGenerator<Uint8Array, void> {
  if (part.method !== STORED) throw new Error(`packed in a way that is not read: ${part.method}`);
  yield* blocks(packedBytes(bytes, view, part));
}

function* blocks(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) yield bytes.subarray(at, at + BLOCK_BYTES);
}

/** Unpacks no further ahead than a few blocks of what is asked for. */
async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array, void> {
  const pieces = blocks(packed);
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
