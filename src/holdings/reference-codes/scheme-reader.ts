import type { Title } from "../../foundation/findings/index.js";
import type { CodePieces } from "./code-pieces.js";
import type { ExpectedInCode } from "./findings.js";
import { isOfForm } from "./part-form.js";
import type { ReferenceCodePart, ReferenceCodeParts } from "./reference-code.js";
import type { SchemePlan } from "./scheme-plan.js";

/** How far reading came: kept only when somebody wants to know why a code could not be read. */
export interface Reach {
  position: number;
  expected: ExpectedInCode;
}

/** A code that a scheme reads. */
export interface CodeFit {
  readonly plan: SchemePlan;
  readonly parts: ReferenceCodeParts;
  /** The schemes of its fonds, when it has some and none of them reads the code. */
  readonly expectedSchemes?: readonly Title[];
}

/** The parts while they are collected. */
interface Collected extends Mutable<Omit<ReferenceCodeParts, "series">> {
  series?: string[];
}

type Mutable<T> = { -readonly [Property in keyof T]: T[Property] };

/** Which part each piece of a code is; used again for the next code. */
export type PlacedParts = ReferenceCodePart[];

/**
 * Whether a scheme reads a code: places its parts level by level. Loops by index: this is the one place where a million codes go through,
 * and iterators double its time.
 */
export function isReadBy(pieces: CodePieces, plan: SchemePlan, placed: PlacedParts, reach?: Reach): boolean {
  let spare = pieces.levels - plan.fewest;
  let textLevel = 0;
  for (let levelAt = 0; levelAt < plan.levels.length; levelAt++) {
    const level = plan.levels[levelAt]!;
    if (level.mayBeAbsent) {
      if (spare <= 0) continue;
      spare--;
    }
    const start = pieces.levelFrom[textLevel]!;
    let piece = start;
    const { parts } = level;
    if (textLevel >= pieces.levels) return stopped(reach, pieces.text.length, parts[0]!.part);
    const end = pieces.levelFrom[++textLevel]!;
    for (let partAt = 0; partAt < parts.length; partAt++) {
      const { part, presence, form, requiredAfter } = parts[partAt]!;
      let isPlaced = presence !== "required";
      while (piece < end - (presence === "required" ? 0 : requiredAfter)) {
        if (!isOfForm(pieces.kinds[piece]!, pieces.to[piece]! - pieces.from[piece]!, form)) break;
        if (part === "category" && !isForCategory(plan, pieces, piece)) break;
        placed[piece] = part;
        isPlaced = true;
        piece++;
        if (presence !== "repeated") break;
      }
      if (!isPlaced) return stopped(reach, piece < end ? pieces.from[piece]! : pieces.to[end - 1]!, part);
    }
    if (piece < end) {
      // In a level of which every part may be absent, none stands where something else does.
      if (piece === start) return stopped(reach, pieces.from[piece]!, parts[0]!.part);
      return stopped(reach, pieces.to[piece - 1]!, "hyphen");
    }
  }
  return textLevel === pieces.levels || stopped(reach, pieces.to[pieces.levelFrom[textLevel]! - 1]!, "end");
}

/** The parts of a code as they were placed. */
export function placedParts(pieces: CodePieces, placed: PlacedParts): ReferenceCodeParts {
  return partsOfTexts(placed, pieces.texts(), pieces.count);
}

/** The parts that the texts of so many pieces are. */
export function partsOfTexts(placed: PlacedParts, texts: readonly string[], count: number): ReferenceCodeParts {
  const parts: Collected = { fondsNo: texts[0]! };
  for (let piece = 1; piece < count; piece++) collect(parts, placed[piece]!, texts[piece]!);
  return parts;
}

function stopped(reach: Reach | undefined, position: number, expected: ExpectedInCode): false {
  if (reach !== undefined && position > reach.position) {
    reach.position = position;
    reach.expected = expected;
  }
  return false;
}

function isForCategory({ scheme }: SchemePlan, pieces: CodePieces, piece: number): boolean {
  return scheme.categories === undefined || scheme.categories.includes(pieces.textOf(piece));
}

/** Written out by name: storing under a computed key would cost more than reading the code. */
function collect(parts: Collected, part: ReferenceCodePart, text: string): void {
  switch (part) {
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
    case "boxNo":
      parts.boxNo = text;
      break;
    case "itemNo":
      parts.itemNo = text;
      break;
    case "pageNo":
      parts.pageNo = text;
      break;
  }
}
