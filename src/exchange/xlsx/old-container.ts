const HEADER_BYTES = 512;
/** Sectors of the allocation table that the header itself names. */
const NAMED_TABLES = 109;
const ENTRY_BYTES = 128;
const STREAM = 2;
/** Of a workbook of Excel 97 and later. */
const WORKBOOK = "Workbook";
/** The size below which a stream lies among the small ones; the specification knows no other. */
const SMALL_STREAM = 4096;
/** From here on a number is a mark, such as the end of a chain. */
const FIRST_MARK = 0xfffffffa;

/** What reading an old workbook whole would cost. */
export interface OldContainer {
  /** The bytes of all streams in the container, counted once for each stream that is made of them. */
  readonly streamBytes: number;
  /** The records of the stream with the most: cells, formats and names, each of which costs far more memory than its bytes. */
  readonly records: number;
  /** The stream of the workbook, empty where it lies among the small ones. */
  readonly workbook: Uint8Array;
}

/**
 * Looks into the container of an old workbook (OLE2) before the library reads it whole.
 *
 * @param bytes - the file
 * @returns what was counted; undefined where the container is broken
 */
export function oldContainer(bytes: Uint8Array): OldContainer | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(56, true) !== SMALL_STREAM) return undefined;
  const sectorBytes = 2 ** view.getUint16(30, true);
  const table = sectorBytes < HEADER_BYTES || sectorBytes > bytes.length ? undefined : allocation(view, sectorBytes);
  if (table === undefined) return undefined;
  let streamBytes = 0;
  let records = 0;
  let workbook: readonly number[] = [];
  for (const directory of chain(table, view.getUint32(48, true))) {
    const start = (directory + 1) * sectorBytes;
    for (let at = start; at + ENTRY_BYTES <= Math.min(start + sectorBytes, bytes.length); at += ENTRY_BYTES) {
      if (view.getUint8(at + 66) !== STREAM) continue;
      const size = view.getUint32(at + 120, true);
      // Small streams lie together in one of their own and have no room for many records.
      const sectors = size < SMALL_STREAM ? [] : chain(table, view.getUint32(at + 116, true));
      streamBytes += Math.max(size, sectors.length * sectorBytes);
      // A container that has more than it holds is refused, whatever else is in it.
      if (streamBytes > bytes.length * 2) return { streamBytes, records, workbook: new Uint8Array(0) };
      if (isNamed(view, at, WORKBOOK)) workbook = sectors;
      records = Math.max(records, recordCount(bytes, sectors, sectorBytes, size));
    }
  }
  return { streamBytes, records, workbook: joined(bytes, workbook, sectorBytes) };
}

function joined(bytes: Uint8Array, sectors: readonly number[], sectorBytes: number): Uint8Array {
  const whole = new Uint8Array(sectors.length * sectorBytes);
  for (const [at, sector] of sectors.entries())
    whole.set(bytes.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes), at * sectorBytes);
  return whole;
}

/** A name has two bytes a character, and a zero behind it. */
function isNamed(view: DataView, at: number, name: string): boolean {
  return [...name, "\0"].every((character, place) => view.getUint16(at + place * 2, true) === character.charCodeAt(0));
}

/** Which sector follows each. */
function allocation(view: DataView, sectorBytes: number): readonly number[] | undefined {
  const count = view.getUint32(44, true);
  const places: number[] = [];
  for (let at = 0; at < NAMED_TABLES && places.length < count; at++) {
    const sector = view.getUint32(76 + at * 4, true);
    if (sector >= FIRST_MARK) break;
    places.push(sector);
  }
  const perSector = sectorBytes / 4;
  let more = view.getUint32(68, true);
  while (more < FIRST_MARK && places.length < count) {
    const start = (more + 1) * sectorBytes;
    if (start + sectorBytes > view.byteLength || places.length * sectorBytes > view.byteLength) return undefined;
    for (let at = 0; at < perSector - 1 && places.length < count; at++) {
      const sector = view.getUint32(start + at * 4, true);
      if (sector < FIRST_MARK) places.push(sector);
    }
    const next = view.getUint32(start + sectorBytes - 4, true);
    more = next === more ? FIRST_MARK : next;
  }
  const table: number[] = [];
  for (const place of places) {
    const start = (place + 1) * sectorBytes;
    if (start + sectorBytes > view.byteLength || table.length * 4 > view.byteLength) return undefined;
    for (let at = 0; at < perSector; at++) table.push(view.getUint32(start + at * 4, true));
  }
  return table;
}

/** The sectors of a stream; one that turns in a circle ends when it has had them all. */
function chain(table: readonly number[], first: number): readonly number[] {
  const sectors: number[] = [];
  for (let at = first; at < FIRST_MARK && sectors.length <= table.length; at = table[at] ?? FIRST_MARK)
    sectors.push(at);
  return sectors;
}

/** Each record has a kind and a length of two bytes each, and then its data. */
function recordCount(bytes: Uint8Array, sectors: readonly number[], sectorBytes: number, size: number): number {
  const end = Math.min(size, sectors.length * sectorBytes);
  const byteAt = (at: number): number => {
    const sector = sectors[Math.floor(at / sectorBytes)]!;
    return bytes[(sector + 1) * sectorBytes + (at % sectorBytes)] ?? 0;
  };
  let count = 0;
  for (let at = 0; at + 4 <= end; count++) at += 4 + byteAt(at + 2) + byteAt(at + 3) * 0x100;
  return count;
}
