import {
  type ReferenceCode,
  type ReferenceCodeParts,
  type ReferenceCodeReading,
  referenceCodeKey,
  referenceCodeParser,
} from "../../holdings/reference-codes/index.js";
import type { BulkEngine } from "./engine-forms.js";

/** The parts that can be a running number; what the numbers of one run are in may be numbered as well. */
type RunningPart = "volumeNo" | "itemNo" | "pageNo";

/** The parts of a code, of which those that run are replaced. */
type FamilyParts = Omit<ReferenceCodeParts, RunningPart> & { [Part in RunningPart]?: string };

const PLAIN_NUMBER = /^\d{1,6}$/;

/** Where a code stands among the codes of a file. */
export interface CodePlace {
  /** The number of its family: what the code is without its running number and that of the container. */
  readonly family: number;
  /** The number of its container; 0 when it has none. */
  readonly container: number;
  /** Its running number. */
  readonly number: number;
}

/**
 * Which reference codes have been met. Codes of one series differ in their running number alone, so a series is a set of bits and not a set of
 * texts; codes are the same when their parts are, however they are punctuated.
 */
export class MetCodes {
  readonly #parse = referenceCodeParser();
  readonly #families = new Map<string, number>();
  readonly #engine: BulkEngine;
  readonly #texts = new Set<string>();

  /** @param engine - keeps the running numbers */
  constructor(engine: BulkEngine) {
    this.#engine = engine;
  }

  /**
   * Reads a code as the column of reference codes does.
   *
   * @param text - the code as recorded
   * @returns what can be read of it
   */
  readingOf(text: string): ReferenceCodeReading {
    return this.#parse(text);
  }

  /**
   * Where a code stands, by its parts.
   *
   * @param code - the code
   * @returns its place; undefined when it has no running number that a bit can stand for
   */
  placeOf({ parts }: Pick<ReferenceCode, "parts">): CodePlace | undefined {
    const running = runningPart(parts);
    const number = parts[running];
    if (number === undefined || !PLAIN_NUMBER.test(number)) return undefined;
    const container = containerPart(parts, running);
    const above = container === running ? undefined : parts[container];
    const family: FamilyParts = { ...parts };
    family[running] = digitsOf(number);
    if (above === undefined || !PLAIN_NUMBER.test(above)) return this.#placeIn(family, 0, number);
    family[container] = digitsOf(above);
    return this.#placeIn(family, Number(above), number);
  }

  /**
   * Marks any code as met.
   *
   * @param text - the code as recorded
   * @returns true when it had been met before
   */
  meetText(text: string): boolean {
    const { code } = this.readingOf(text);
    const place = code === undefined ? undefined : this.placeOf(code);
    if (place !== undefined) return this.#engine.taken.meet(place.family, place.container, place.number);
    const key = code === undefined ? text.trim() : referenceCodeKey(code);
    const wasMet = this.#texts.has(key);
    this.#texts.add(key);
    return wasMet;
  }

  #placeIn(parts: FamilyParts, container: number, number: string): CodePlace {
    const key = referenceCodeKey({ parts });
    let family = this.#families.get(key);
    if (family === undefined) {
      family = this.#families.size;
      this.#families.set(key, family);
    }
    return { family, container, number: Number(number) };
  }
}

/** The part that runs: the lowest that is there. */
function runningPart({ pageNo, itemNo }: ReferenceCodeParts): RunningPart {
  if (pageNo !== undefined) return "pageNo";
  return itemNo === undefined ? "volumeNo" : "itemNo";
}

/** What the numbers of one run are in; the running part itself where that is the highest. */
function containerPart({ itemNo }: ReferenceCodeParts, running: RunningPart): RunningPart {
  return running === "pageNo" && itemNo !== undefined ? "itemNo" : "volumeNo";
}

/** A number of which only the count of its digits matters. */
function digitsOf(number: string): string {
  return `#${number.length}`;
}
