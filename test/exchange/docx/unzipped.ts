import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const DEFLATED = 8;

/** The parts of a ZIP file by their paths, as text. Only what a Word file needs: no encryption, no ZIP64. */
export function unzipped(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END) end -= 1;
  let at = bytes.readUInt32LE(end + 16);
  const parts = new Map<string, string>();
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    const path = bytes.toString("utf8", at + 46, at + 46 + name);
    parts.set(path, (method === DEFLATED ? inflateRawSync(data) : data).toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return parts;
}
