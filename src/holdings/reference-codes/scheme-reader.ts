import type { ExpectedInCode } from "./findings.js";
import { classOf, partEnd } from "./part-form.js";
import type { ReferenceCodePart, ReferenceCodeParts } from "./reference-code.js";
import type { SchemePlan } from "./scheme-plan.js";

const HYPHEN = 0x2d;
const DOT = 0xb7;

/** How far reading came: kept only when somebody wants to know why a code could not be read. */
export interface Reach {
  position: number;
  expected: ExpectedInCode;
}

/** The parts while they are collected. */
interface Collected extends Mutable<Omit<ReferenceCodeParts, "series">> {
  series?: string[];
}

type Mutable<T> = { -readonly [Property in keyof T]: T[Property] };

/** How many levels a text has: one more than its hyphens. */
export function levelCount(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === HYPHEN) count++;
  }
  return count;
}

/** Whether a scheme is worth trying: most are ruled out by the number of levels or by the first character of the second one. */
export function mayFit(text: string, plan: SchemePlan, levels: number, secondLevel: number): boolean {
  if (levels < plan.fewest || levels > plan.levels.length) return false;
  return secondLevel === 0 || (classOf(text.charCodeAt(secondLevel)) & plan.secondLevelClasses) !== 0;
}

/**
 * The parts of a text by one scheme, or undefined when the scheme does not read it. Loops by index: this is the one place where a
 * million codes go through, and iterators double its time.
 */
export function partsByScheme(
  text: string,
  plan: SchemePlan,
  levels: number,
  reach?: Reach,
): ReferenceCodeParts | undefined {
  const collected: Collected = { fondsNo: "" };
  let spare = levels - plan.fewest;
  let at = 0;
  for (let levelAt = 0; levelAt < plan.levels.length; levelAt++) {
    const level = plan.levels[levelAt]!;
    if (level.mayBeAbsent) {
      if (spare <= 0) continue;
      spare--;
    }
    if (at > 0) {
      if (at === text.length) return stopped(reach, at, level.parts[0]!.part);
      if (text.charCodeAt(at) !== HYPHEN) return stopped(reach, at, "hyphen");
      at++;
    }
    let left = level.parts.length === 1 ? 1 : textsInLevel(text, at);
    for (let partAt = 0; partAt < level.parts.length; partAt++) {
      const { part, presence, form, requiredAfter } = level.parts[partAt]!;
      let isPlaced = presence !== "required";
      while (left > (presence === "required" ? 0 : requiredAfter)) {
        const end = partEnd(text, at, form);
        if (end === -1 || (part === "category" && !isForCategory(plan, text, at, end))) break;
        collect(collected, part, text.slice(at, end));
        isPlaced = true;
        left--;
        at = left > 0 ? end + 1 : end;
        if (presence !== "repeated") break;
      }
      if (!isPlaced) return stopped(reach, at, part);
    }
    if (left > 0) return stopped(reach, at, "hyphen");
  }
  if (at < text.length) return stopped(reach, at, "end");
  return collected;
}

function stopped(reach: Reach | undefined, position: number, expected: ExpectedInCode): undefined {
  if (reach !== undefined && position > reach.position) {
    reach.position = position;
    reach.expected = expected;
  }
  return undefined;
}

function isForCategory({ scheme }: SchemePlan, text: string, from: number, end: number): boolean {
  return scheme.categories === undefined || scheme.categories.includes(text.slice(from, end));
}

function textsInLevel(text: string, from: number): number {
  let count = 1;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === HYPHEN) break;
    if (unit === DOT) count++;
  }
  return count;
}

/** Written out by name: storing under a computed key would cost more than reading the code. */
function collect(parts: Collected, part: ReferenceCodePart, text: string): void {
  switch (part) {
    case "fondsNo":
      parts.fondsNo = text;
      break;
    case "category":
      parts.category = text;
      break;
    case "series":
      if (parts.series === undefined) parts.series = [text];
      else parts.series.push(text);
      break;
    case "project":
      parts.project = text;
      break;
    case "year":
      parts.year = text;
      break;
    case "retention":
      parts.retention = text;
      break;
    case "unit":
      parts.unit = text;
      break;
    case "catalogueNo":
      parts.catalogueNo = text;
      break;
    case "volumeNo":
      parts.volumeNo = text;
      break;
    case "itemNo":
      parts.itemNo = text;
      break;
    case "pageNo":
      parts.pageNo = text;
      break;
  }
}
