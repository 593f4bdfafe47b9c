import { CallerError, type Place } from "../../foundation/findings/index.js";
import type { PageImageFinding } from "./findings.js";
import { bitCount } from "./seen/bit-count.js";

/** An image with the hash that the host worked out from its picture; no pixel is looked at here. */
export interface HashedImage {
  /**
   * Its hash in hexadecimal digits, 16 to 128 of them: a perceptual hash (感知哈希) such as dHash or pHash, of which few bits differ where
   * pictures look alike, or a checksum, which only equal files share.
   */
  readonly hash: string;
  /** Its path, for the place of findings. */
  readonly path?: string;
}

/** An image that looks like an earlier one. */
export interface AlikeImage<T extends HashedImage> {
  /** The host's own record. */
  readonly image: T;
  /** How many bits of its hash differ from that of the first; 0 where the hashes are equal. */
  readonly distance: number;
}

/** Images that look like one and the same, most likely scanned or handed over twice; a person decides. */
export interface AlikeImages<T extends HashedImage> {
  /** The earliest of them. */
  readonly first: T;
  /** The others in their order. */
  readonly others: readonly AlikeImage<T>[];
}

/** What was found among the hashes. */
export interface AlikeImagesResult<T extends HashedImage> {
  /** The groups, in the order of their first images. */
  readonly groups: readonly AlikeImages<T>[];
  /** Hashes that cannot be read, one finding each. */
  readonly findings: readonly PageImageFinding[];
}

/** The most bits by which hashes may differ; beyond it the parts by which images are found become too short. */
const MOST_DISTANCE = 7;
const WORD_DIGITS = 8;

/**
 * Finds images that look alike by their hashes, so that a page scanned twice under two names is seen. Each image is held against the first
 * ones of the groups, never against the others, so that a row of small steps does not make one group of unlike pictures; it joins the nearest,
 * and the earlier of two as near. Blank pages look alike and come together in one group. To compare with what a host holds, hand over
 * the held images first.
 *
 * With hashes that differ in at most `distance` bits, one of `distance` + 1 parts is equal; only first images that share a part are compared, a
 * small share of all pairs; hundreds of thousands of images take seconds.
 *
 * @param images - the images in the order in which they came
 * @param options - `distance`: the bits by which hashes of alike pictures may differ, 0 to 7; 3 unless said otherwise, a choice of ours
 * @returns the groups of at least two images, and the hashes that cannot be read
 * @throws {@link findings.CallerError} when the distance is no whole number from 0 to 7
 * @example
 * ```ts
 * const images = [
 *   { path: "X-1/1.jpg", hash: "f0e1d2c3b4a59687" },
 *   { path: "X-1/2.jpg", hash: "0123456789abcdef" },
 *   { path: "X-2/1.jpg", hash: "f0e1d2c3b4a59686" },
 * ];
 * const { groups } = alikeImages(images);
 * groups.map(({ first, others }) => [first.path, ...others.map(({ image, distance }) => `${image.path} ${distance}`)]); // => [["X-1/1.jpg", "X-2/1.jpg 1"]]
 * ```
 */
export function alikeImages<T extends HashedImage>(
  images: Iterable<T>,
  options: { readonly distance?: number } = {},
): AlikeImagesResult<T> {
  const { distance: most = 3 } = options;
  if (!Number.isInteger(most) || most < 0 || most > MOST_DISTANCE) {
    throw new CallerError("distance", `a whole number from 0 to ${MOST_DISTANCE}`, most);
  }
  const groups: { readonly first: T; readonly others: AlikeImage<T>[] }[] = [];
  const findings: PageImageFinding[] = [];
  const nearest = firstHashes(most);
  for (const image of images) {
    const hash = typeof image.hash === "string" ? image.hash.trim().toLowerCase() : "";
    if (!/^[0-9a-f]{16,128}$/.test(hash)) {
      findings.push(unreadable(image));
      continue;
    }
    const { group, distance } = nearest(hash);
    if (group === groups.length) groups.push({ first: image, others: [] });
    else groups[group]!.others.push({ image, distance });
  }
  return { groups: groups.filter(({ others }) => others.length > 0), findings };
}

/** Keeps the hashes of first images; says of the next hash which group it belongs to, a new one when none is near enough. */
function firstHashes(most: number): (hash: string) => { readonly group: number; readonly distance: number } {
  const firsts: (readonly number[])[] = [];
  const groupOf = new Map<string, number>();
  const byPart = new Map<string, number[]>();
  return (hash) => {
    const equal = groupOf.get(hash);
    if (equal !== undefined) return { group: equal, distance: 0 };
    const words = wordsOf(hash);
    const parts = partsOf(hash, most + 1);
    let best = { group: firsts.length, distance: most + 1 };
    for (const part of parts) {
      for (const group of byPart.get(part) ?? []) {
        const distance = bitsApart(firsts[group]!, words);
        const isNearer = distance < best.distance || (distance === best.distance && group < best.group);
        if (isNearer && distance <= most) best = { group, distance };
      }
    }
    if (best.distance <= most) return best;
    for (const part of parts) {
      const sharing = byPart.get(part);
      if (sharing === undefined) byPart.set(part, [firsts.length]);
      else sharing.push(firsts.length);
    }
    groupOf.set(hash, firsts.length);
    firsts.push(words);
    return { group: best.group, distance: 0 };
  };
}

/**
 * The digits of a hash dealt out to so many parts, each with its place and the length of the whole, so that only parts of a kind are equal.
 * Dealt out, since a page that is half blank has a hash that is half zeros: cut into pieces, all such pages would share one.
 */
function partsOf(hash: string, count: number): string[] {
  const parts = Array.from({ length: count }, (_, at) => `${hash.length} ${at} `);
  for (let at = 0; at < hash.length; at++) parts[at % count]! += hash[at]!;
  return parts;
}

function wordsOf(hash: string): readonly number[] {
  return Array.from({ length: Math.ceil(hash.length / WORD_DIGITS) }, (_, word) =>
    Number.parseInt(hash.slice(word * WORD_DIGITS, (word + 1) * WORD_DIGITS), 16),
  );
}

function bitsApart(one: readonly number[], other: readonly number[]): number {
  let bits = 0;
  for (let word = 0; word < one.length; word++) bits += bitCount(one[word]! ^ other[word]!);
  return bits;
}

function unreadable({ hash, path }: HashedImage): PageImageFinding {
  const place: Place = { ...(path === undefined ? {} : { file: path }), field: "hash", value: String(hash) };
  return { code: "image-hash-unreadable", severity: "error", place, data: {} };
}
