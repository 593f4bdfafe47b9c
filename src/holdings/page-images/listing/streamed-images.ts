import type { ImageFile, LinkSubject } from "../linking/image-link.js";
import { type ImageLinking, imageLinker } from "../linking/image-linker.js";
import type { LinkingOptions } from "../linking/linking-options.js";

/** A list of files in parts: batches of them, or bytes in UTF-8 with one path a line, cut anywhere. */
export type ImageListParts =
  | Iterable<readonly ImageFile[] | Uint8Array>
  | AsyncIterable<readonly ImageFile[] | Uint8Array>;

/**
 * Links a catalogue to a list of files that comes in parts from a directory walk, a database cursor or a file: {@link imageLinker} driven to
 * the end of the list. Neither the list nor its names are kept.
 *
 * @param entries - the catalogue: volumes and items in any order
 * @param parts - the list, in batches of files or in bytes with one path a line; what it throws is passed on
 * @param options - the naming of the images, and what is scanned beside the pages
 * @returns the links of the entries, and what is wrong
 * @throws {@link findings.CallerError} when `naming` or one of `differences` is a code that its table does not have, a part is no
 * list, or a file has no path
 * @example
 * ```ts
 * async function* walk() {
 *   yield [{ path: "X-1/1.jpg" }];
 *   yield new TextEncoder().encode("X-1/2.jpg");
 * }
 * const linking = await streamedImages([{ level: "item", referenceCode: "X-1", pageCount: 2 }], walk());
 * linking.links[0]?.coverage; // => "complete"
 * ```
 */
export async function streamedImages<T extends LinkSubject>(
  entries: Iterable<T>,
  parts: ImageListParts,
  options: LinkingOptions = {},
): Promise<ImageLinking<T>> {
  const linker = imageLinker({ ...options, entries });
  for await (const part of parts) {
    if (part instanceof Uint8Array) linker.addLines(part);
    else linker.add(part);
  }
  linker.end();
  return linker.result();
}
