import { DIGIT, pieceKind } from "./piece-kind.js";
import type { ReferenceCode, ReferenceCodeParts } from "./reference-code.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";

/** The parts that run, in the order in which a code has them. */
type RunningPart = "volumeNo" | "itemNo" | "pageNo";

/**
 * The last code that was read without a finding: one that differs from it in nothing but the digits of its last number says the same but
 * for that number, so only those are looked at. Codes come in the order of a catalogue, where most are such neighbours. It changes no answer.
 */
export class NeighbourCode {
  #before = "";
  #length = -1;
  #part: RunningPart = "itemNo";
  #code: ReferenceCode | undefined;
  #last: ReferenceCodeReading | undefined;

  /** Keeps the reading of a code that ends in its running number, if that does not look like a year. */
  learn(reading: ReferenceCodeReading): void {
    this.#length = -1;
    const { code, repairs, findings } = reading;
    if (code === undefined || repairs.length > 0 || findings.length > 0) return;
    const part = runningPart(code.parts);
    const number = part === undefined ? undefined : code.parts[part];
    if (part === undefined || number === undefined || pieceKind(number) !== DIGIT) return;
    this.#before = code.text.slice(0, -number.length);
    this.#length = code.text.length;
    this.#part = part;
    this.#code = code;
    this.#last = reading;
  }

  /** The reading of a neighbour of that code; undefined for any other text. */
  reading(text: string): ReferenceCodeReading | undefined {
    if (text.length !== this.#length) return undefined;
    const { length } = this.#before;
    if (text.slice(0, length) !== this.#before) return undefined;
    const number = text.slice(length);
    if (pieceKind(number) !== DIGIT) return undefined;
    const { scheme, parts } = this.#code!;
    const { ambiguities, repairs, findings } = this.#last!;
    return {
      code: { text, scheme, parts: numbered(parts, this.#part, number) },
      repairs,
      ambiguities: ambiguities.length === 0 ? ambiguities : this.#ambiguitiesOf(number),
      findings,
    };
  }

  #ambiguitiesOf(value: string): ReferenceCodeReading["ambiguities"] {
    return this.#last!.ambiguities.map((one) => (one.part === this.#part ? { ...one, value } : one));
  }
}

function runningPart({ pageNo, itemNo, volumeNo }: ReferenceCodeParts): RunningPart | undefined {
  if (pageNo !== undefined) return "pageNo";
  if (itemNo !== undefined) return "itemNo";
  return volumeNo === undefined ? undefined : "volumeNo";
}

function numbered(parts: ReferenceCodeParts, part: RunningPart, number: string): ReferenceCodeParts {
  if (part === "itemNo") return { ...parts, itemNo: number };
  return part === "volumeNo" ? { ...parts, volumeNo: number } : { ...parts, pageNo: number };
}
