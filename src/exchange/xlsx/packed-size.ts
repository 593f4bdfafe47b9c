const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const SIZE_ELSEWHERE = 0xffffffff;
/** The flag of an entry whose sizes stand behind its bytes, and the name of the extra field with sizes beyond 4 GiB. */
const SIZES_LATER = 0x08;
const LARGE_SIZES = 0x0001;
/** Deflate never packs more than this many bytes into one. */
const MOST_UNPACKED = 1032;

/** What a workbook unpacks to, in bytes. */
export interface UnpackedSize {
  /** Everything. */
  readonly all: number;
  /** The parts that a reader holds whole, such as the texts that cells share; sheets are read as they are unpacked. */
  readonly held: number;
}

/**
 * How much a ZIP file says that it unpacks to, from its directory, before anything is unpacked. An entry that does not state its size counts
 * with the most that its bytes could give; an entry that lies is stopped by the reader, which unpacks no more than was stated.
 *
 * @param bytes - the file
 * @returns bytes once unpacked; undefined when the directory cannot be read
 */
export function unpackedSize(bytes: Uint8Array): UnpackedSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === undefined) return undefined;
  const most = bytes.length * MOST_UNPACKED;
  let at = view.getUint32(end + 16, true);
  if (at === SIZE_ELSEWHERE) return { all: most, held: most };
  let all = 0;
  let held = 0;
  while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const size = entrySize(view, at, end) ?? most;
    all += size;
    if (isHeld(bytes, view, at)) held += size;
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { all, held };
}

/** Sheets are read piece by piece, and pictures not at all. */
function isHeld(bytes: Uint8Array, view: DataView, at: number): boolean {
  const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + view.getUint16(at + 28, true));
  return !/^xl\/(?:worksheets|media)\//.test(String.fromCharCode(...name.subarray(0, 20)));
}

/** What an entry unpacks to; undefined where the directory leaves it to another place. */
function entrySize(view: DataView, at: number, end: number): number | undefined {
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  if (unpacked === SIZE_ELSEWHERE) return largeSize(view, at, end);
  const isLater = (view.getUint16(at + 8, true) & SIZES_LATER) !== 0;
  return (packed === 0 && isLater) || (packed > 0 && unpacked === 0) ? undefined : unpacked;
}

/** The size in the extra field of ZIP64, where it stands first. */
function largeSize(view: DataView, at: number, end: number): number | undefined {
  let extra = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const last = Math.min(end, extra + view.getUint16(at + 30, true));
  while (extra + 12 <= last) {
    if (view.getUint16(extra, true) === LARGE_SIZES) return Number(view.getBigUint64(extra + 4, true));
    extra += 4 + view.getUint16(extra + 2, true);
  }
  return undefined;
}

function directoryEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}
