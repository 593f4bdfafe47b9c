import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { CivilDay } from "../../foundation/dates/index.js";
import { isNoExtent } from "../../holdings/extents/index.js";
import type { Tally } from "./tally.js";

/** The digest of a snapshot: `sha256:` and 64 hexadecimal digits. */
export type SnapshotDigest = `sha256:${string}`;

/** What a digest covers. */
export interface DigestSubject {
  /** Whose holdings were counted. */
  readonly of: string;
  /** The day at whose end they were counted. */
  readonly asOf: CivilDay;
  /** The counts. */
  readonly tally: Tally;
}

/**
 * The text whose SHA-256 is the digest of a snapshot, so that anybody can check one without lantai: a JSON array, without spaces, of
 * `"lantai.snapshot/1"`, whose holdings, the day, the dimensions, and one array per cell of its values, volumes, items, pages and how
 * many have no page count, the cells in the order of their JSON texts by UTF-16 code units. A cell of nothing is left out.
 *
 * @param subject - what the digest covers
 * @returns the text, to be encoded as UTF-8
 * @example
 * ```ts
 * const tally = tallyOf([{ level: "volume", fondsNo: "0012", pageCount: 111 }] as const, catalogueDimensions("fonds"));
 * snapshotText({ of: "XX县档案馆", asOf: "2023-06-30", tally });
 * // => '["lantai.snapshot/1","XX县档案馆","2023-06-30",["fonds"],[["0012",1,0,111,0]]]'
 * ```
 */
export function snapshotText({ of, asOf, tally }: DigestSubject): string {
  const cells = tally.cells
    .filter(({ extent }) => !isNoExtent(extent))
    .map(({ key, extent: { volumes, items, pages, withoutPageCount } }) =>
      JSON.stringify([...key, volumes, items, pages, withoutPageCount]),
    );
  // By code units, which no version changes, and not as lantai sorts cells, which a later one may.
  const head = [JSON.stringify("lantai.snapshot/1"), JSON.stringify(of), JSON.stringify(asOf)];
  return `[${head.join(",")},${JSON.stringify(tally.dimensions)},[${cells.sort().join(",")}]]`;
}

/** The digest of {@link snapshotText}. */
export function snapshotDigest(subject: DigestSubject): SnapshotDigest {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(snapshotText(subject))))}`;
}
