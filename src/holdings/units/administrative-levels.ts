import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";

/** The levels of administration (行政层级), highest first; a prefecture is a city divided into districts or what stands beside it. */
export const ADMINISTRATIVE_LEVELS = Object.freeze([
  "central",
  "provincial",
  "prefecture",
  "county",
  "township",
] as const);

/** One of {@link ADMINISTRATIVE_LEVELS}. */
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];

/** Where the records of the units of a level go, and which archives authorities (档案主管部门) stand over them there. */
export interface AdministrativeLevelRow {
  /** The level of the unit. */
  readonly level: AdministrativeLevel;
  /** Its name. */
  readonly title: Title;
  /** The level of the state archives that takes its records. */
  readonly archivesLevel: AdministrativeLevel;
  /** The level of the authority that stands beside that archives (同级). */
  readonly authorityLevel: AdministrativeLevel;
  /** The level of the authority one level up (上一级); absent where nothing stands above. */
  readonly superiorAuthorityLevel?: AdministrativeLevel;
  /** The texts that say which archives takes them. */
  readonly citations: readonly Citation[];
}

/**
 * The levels of administration with the archives that takes their records. A township keeps no state archives: its bodies belong to the
 * county archives (provisions on the collecting scope of archives, decree 9 of 2011, art. 2). Both authorities are counted from the
 * archives, so those of a township are those of its county.
 */
export const ADMINISTRATIVE_LEVEL_ROWS: readonly AdministrativeLevelRow[] = ruleTable([
  {
    level: "central",
    title: { "zh-CN": "中央", en: "central" },
    archivesLevel: "central",
    authorityLevel: "central",
    citations: [{ instrument: "collecting-scope-provisions-2011", article: "2", confidence: "recalled" }],
  },
  {
    level: "provincial",
    title: { "zh-CN": "省级", en: "provincial" },
    archivesLevel: "provincial",
    authorityLevel: "provincial",
    superiorAuthorityLevel: "central",
    citations: [{ instrument: "collecting-scope-provisions-2011", article: "2", confidence: "recalled" }],
  },
  {
    level: "prefecture",
    title: { "zh-CN": "设区的市级", en: "prefecture" },
    archivesLevel: "prefecture",
    authorityLevel: "prefecture",
    superiorAuthorityLevel: "provincial",
    citations: [{ instrument: "collecting-scope-provisions-2011", article: "2", confidence: "recalled" }],
  },
  {
    level: "county",
    title: { "zh-CN": "县级", en: "county" },
    archivesLevel: "county",
    authorityLevel: "county",
    superiorAuthorityLevel: "prefecture",
    citations: [{ instrument: "collecting-scope-provisions-2011", article: "2", confidence: "seen" }],
  },
  {
    level: "township",
    title: { "zh-CN": "乡镇", en: "township" },
    archivesLevel: "county",
    authorityLevel: "county",
    superiorAuthorityLevel: "prefecture",
    citations: [{ instrument: "collecting-scope-provisions-2011", article: "2", confidence: "seen" }],
  },
]);

/**
 * The row of a level: which archives takes the records of its units, and which authorities stand over that archives.
 *
 * @param level - the administrative level of a unit
 * @returns the row, or undefined when the text names no level of the table
 * @example
 * ```ts
 * administrativeLevelRow("township")?.archivesLevel; // => "county"
 * ```
 */
export function administrativeLevelRow(level: string): AdministrativeLevelRow | undefined {
  return ADMINISTRATIVE_LEVEL_ROWS.find((row) => row.level === level);
}
