import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * The digest (SHA-256) of records as plain data, whatever their order and the order of their keys: the same records give the same digest.
 *
 * @param records - the records
 * @returns 64 hexadecimal digits
 * @example
 * ```ts
 * recordsDigest([{ a: 1, b: 2 }]) === recordsDigest([{ b: 2, a: 1 }]); // => true
 * ```
 */
export function recordsDigest(records: Iterable<object>): string {
  const hash = sha256.create();
  for (const text of Array.from(records, canonical).sort()) hash.update(utf8ToBytes(`${text}\n`));
  return bytesToHex(hash.digest());
}

/**
 * A record as text, whatever the order of its keys.
 *
 * @param value - plain data
 * @returns the same text for the same data
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part === null || typeof part !== "object" || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}
