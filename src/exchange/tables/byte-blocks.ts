import { CallerError } from "../../foundation/findings/index.js";

/** Bytes as a host has them: whole, in pieces, or in pieces that arrive one after another. */
export type ByteSource = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Cuts bytes into blocks of one size, wherever the host's own pieces end, so that nothing read from them depends on those pieces.
 *
 * @param source - bytes whole or in pieces
 * @param size - bytes of a block
 * @returns the blocks, all of the size but the last
 * @throws {@link findings.CallerError} when a piece is no `Uint8Array`, such as a character of a text
 */
export async function* byteBlocks(source: ByteSource, size: number): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(size);
  let filled = 0;
  for await (const piece of ArrayBuffer.isView(source) ? [source] : source) {
    if (!ArrayBuffer.isView(piece)) throw new CallerError("source", "bytes, a Uint8Array or pieces of them", piece);
    let from = 0;
    while (from < piece.length) {
      const part = piece.subarray(from, from + size - filled);
      block.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < size) continue;
      yield block;
      block = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
