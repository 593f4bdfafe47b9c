import { CallerError, type Title } from "../../foundation/findings/index.js";
import type { Carrier, Level, OpeningStatus, RetentionPeriod } from "../../holdings/catalogue/index.js";
import { type Extent, type ExtentSubject, extentOf, isInsideVolume } from "../../holdings/extents/index.js";
import type { TallyDimension } from "./tallier.js";

/** What the {@link CATALOGUE_DIMENSIONS} read of a volume or an item. */
export interface TallySubject extends ExtentSubject {
  /** The level. */
  readonly level: Level;
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
  /** The unit that formed it (立档单位), where the host's record says so; else see {@link mappedDimension}. */
  readonly unit?: string;
  /** Category (门类), where the host's record says so; else see {@link codePartDimension}. */
  readonly category?: string;
  /** Carrier (载体). */
  readonly carrier?: Carrier;
  /** The year it is filed under (年度). */
  readonly year?: number;
  /** Retention period (保管期限). */
  readonly retentionPeriod?: RetentionPeriod;
  /** Opening status (开放标识). */
  readonly openingStatus?: OpeningStatus;
  /** Phase of the digitization programme (期次), where the host's record says so. */
  readonly phase?: string;
  /** Digitization batch (批次). */
  readonly batch?: string;
}

/** A volume or an item beside what was found of its images, as `lantai/page-images` gives it. */
export interface CoveredEntry {
  /** The volume or item. */
  readonly entry: TallySubject;
  /** How its images cover it (挂接情况), such as `complete`. */
  readonly coverage: string;
  /** What became of its inspection (验收): `accepted`, or another outcome in the host's words; absent before it is known. */
  readonly acceptance?: string;
}

/** The names of {@link CATALOGUE_DIMENSIONS}. */
export const CATALOGUE_DIMENSION_NAMES = Object.freeze([
  "fonds",
  "unit",
  "year",
  "period",
  "category",
  "carrier",
  "arrangement",
  "opening",
  "phase",
  "batch",
] as const);

/** One of {@link CATALOGUE_DIMENSION_NAMES}. */
export type CatalogueDimensionName = (typeof CATALOGUE_DIMENSION_NAMES)[number];

/** A usual dimension of holdings with its words. */
export interface CatalogueDimension extends TallyDimension<TallySubject> {
  /** Its name. */
  readonly name: CatalogueDimensionName;
  /** Its name in words. */
  readonly title: Title;
}

/**
 * The usual dimensions of holdings: fonds, unit, filing year, retention period, category, carrier, arrangement (`by-volume` or `by-item`, the
 * two parallel counts of the statistical forms), opening status, digitization phase and batch. What a record does not say is the empty text.
 */
export const CATALOGUE_DIMENSIONS: readonly CatalogueDimension[] = Object.freeze([
  dimension("fonds", "全宗", "fonds", (record) => record.fondsNo ?? ""),
  dimension("unit", "立档单位", "unit", (record) => record.unit ?? ""),
  dimension("year", "年度", "year", (record) => yearText(record.year)),
  dimension("period", "保管期限", "retention period", (record) => record.retentionPeriod ?? ""),
  dimension("category", "门类", "category", (record) => record.category ?? ""),
  dimension("carrier", "载体", "carrier", (record) => record.carrier ?? ""),
  dimension("arrangement", "整理方式", "arrangement", arrangement),
  dimension("opening", "开放标识", "opening status", (record) => record.openingStatus ?? ""),
  dimension("phase", "数字化期次", "digitization phase", (record) => record.phase ?? ""),
  dimension("batch", "数字化批次", "digitization batch", (record) => record.batch ?? ""),
]);

/** Image coverage (挂接情况) as a dimension of {@link CoveredEntry}. */
export const COVERAGE_DIMENSION: TallyDimension<CoveredEntry> & {
  /** Its name in words. */
  readonly title: Title;
} = Object.freeze({
  name: "coverage",
  title: Object.freeze({ "zh-CN": "挂接情况", en: "image coverage" }),
  of: (covered: CoveredEntry) => covered.coverage,
});

/** The outcome of inspection (验收情况) as a dimension of {@link CoveredEntry}. */
export const ACCEPTANCE_DIMENSION: TallyDimension<CoveredEntry> & {
  /** Its name in words. */
  readonly title: Title;
} = Object.freeze({
  name: "acceptance",
  title: Object.freeze({ "zh-CN": "验收情况", en: "acceptance" }),
  of: (covered: CoveredEntry) => covered.acceptance ?? "",
});

/** A catalogued entry (已著录) as a dimension of {@link CoveredEntry}: whatever is in a catalogue is; what is not yet comes from a register. */
export const CATALOGUE_DIMENSION: TallyDimension<CoveredEntry> & {
  /** Its name in words. */
  readonly title: Title;
} = Object.freeze({
  name: "catalogue",
  title: Object.freeze({ "zh-CN": "著录情况", en: "catalogued" }),
  of: () => "catalogued",
});

const COVERED_DIMENSIONS = Object.freeze([COVERAGE_DIMENSION, ACCEPTANCE_DIMENSION, CATALOGUE_DIMENSION]);

/**
 * The rows of {@link CATALOGUE_DIMENSIONS} with certain names, to count volumes and items by.
 *
 * @param names - the names, in the order the tally is to have
 * @returns the dimensions
 * @throws {@link findings.CallerError} when there is no dimension with a name
 * @example
 * ```ts
 * catalogueDimensions("period", "year").map((row) => row.title.en); // => ["retention period", "year"]
 * ```
 */
export function catalogueDimensions(...names: readonly CatalogueDimensionName[]): CatalogueDimension[] {
  return names.map((name) => {
    const found = CATALOGUE_DIMENSIONS.find((row) => row.name === name);
    if (found === undefined) throw new CallerError("names", `one of ${CATALOGUE_DIMENSION_NAMES.join(", ")}`, name);
    return found;
  });
}

/**
 * The same dimensions for volumes and items that stand beside their image coverage; `catalogue`, `coverage` and `acceptance` are more.
 *
 * @param names - the names, in the order the tally is to have
 * @returns the dimensions, for {@link tallyOf} with {@link coveredExtent}
 * @throws {@link findings.CallerError} when there is no dimension with a name
 * @example
 * ```ts
 * const links = [{ entry: { level: "volume", fondsNo: "0012", pageCount: 111 }, coverage: "complete" }] as const;
 * tallyOf(links, coverageDimensions("fonds", "coverage"), coveredExtent).cells[0]?.key; // => ["0012", "complete"]
 * ```
 */
export function coverageDimensions(
  ...names: readonly (CatalogueDimensionName | "catalogue" | "coverage" | "acceptance")[]
): TallyDimension<CoveredEntry>[] {
  return names.map((name) => {
    const covered = COVERED_DIMENSIONS.find((dimension) => dimension.name === name);
    if (covered !== undefined) return covered;
    const [row] = catalogueDimensions(name as CatalogueDimensionName);
    return { name, of: ({ entry }) => row!.of(entry) };
  });
}

/**
 * The extent of the volume or item beside its image coverage.
 *
 * @param covered - the entry with its coverage
 * @returns whole numbers of volumes, items and pages; nothing for an item inside a volume
 * @example
 * ```ts
 * coveredExtent({ entry: { level: "item", pageCount: 7 }, coverage: "none" });
 * // => { volumes: 0, items: 1, pages: 7, withoutPageCount: 0 }
 * ```
 */
export function coveredExtent(covered: CoveredEntry): Extent {
  return extentOf(covered.entry);
}

function arrangement(record: TallySubject): string {
  if (record.level === "volume") return "by-volume";
  if (record.level !== "item") return "";
  return isInsideVolume(record) ? "by-volume" : "by-item";
}

/** The texts of the years that records can be of, each made once: they are asked for as often as there are records. */
const YEAR_TEXTS: readonly string[] = /* @__PURE__ */ Array.from({ length: 3000 }, (_, year) => String(year));

/** A column of a database says by null that there is no year, and no year is a fraction. */
function yearText(year: number | null | undefined): string {
  if (year === undefined || year === null) return "";
  return YEAR_TEXTS[year] ?? (Number.isSafeInteger(year) ? String(year) : "");
}

function dimension(
  name: CatalogueDimensionName,
  zh: string,
  en: string,
  of: (record: TallySubject) => string,
): CatalogueDimension {
  return Object.freeze({ name, title: Object.freeze({ "zh-CN": zh, en }), of });
}
