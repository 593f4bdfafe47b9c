import type { Title } from "../../foundation/findings/index.js";
import type { Citation } from "../../foundation/law/index.js";
import type { ReferenceCodePart } from "./reference-code.js";

/** How often a part stands in its place: once, once or not at all, or any number of times (only `series`). */
export const PART_PRESENCES = Object.freeze(["required", "optional", "repeated"] as const);

/** One of {@link PART_PRESENCES}. */
export type PartPresence = (typeof PART_PRESENCES)[number];

/** The place of one part in a scheme. The form of a part is the same in every scheme. */
export interface SchemePart {
  /** The part. */
  readonly part: ReferenceCodePart;
  /** How often it stands here. */
  readonly presence: PartPresence;
  /** The digits that a running number is padded to, where the scheme sets them. */
  readonly width?: number;
  /** The other part that the same text may be, where the scheme cannot tell. */
  readonly mayBe?: ReferenceCodePart;
}

/** A way to compose reference codes, as data: levels joined by `-`, and inside a level parts joined by `·`. */
export interface ReferenceCodeScheme {
  /** Its key, such as `da-t-22-2015-item`. */
  readonly id: string;
  /** Its name. */
  readonly title: Title;
  /** The text that sets it, or the practice it follows. */
  readonly citation: Citation;
  /** The categories it is for; absent when it is for all. */
  readonly categories?: readonly string[];
  /** The levels (joined by `-`), each with its parts (joined by `·`). A level of which every part may be absent may itself be absent. */
  readonly levels: readonly (readonly SchemePart[])[];
}

const FONDS = level(part("fondsNo"));
const VOLUME = level(part("volumeNo"));
const ITEM = level(part("itemNo"));
const ITEM_IF_ANY = level(part("itemNo", "optional"));

/**
 * The schemes lantai reads, in the order in which they are tried: of two that fit, the first is taken. DA/T 22-2015 sets a hyphen where
 * DA/T 13-2022 sets a dot, so one item may be written both ways.
 */
export const REFERENCE_CODE_SCHEMES: readonly ReferenceCodeScheme[] = Object.freeze([
  scheme({
    id: "da-t-22-2015-item",
    title: { "zh-CN": "归档文件档号（DA/T 22-2015）", en: "item code of DA/T 22-2015" },
    citation: { instrument: "da-t-22-2015", article: "5.4.2", confidence: "practised" },
    levels: [
      FONDS,
      level(part("category"), part("series", "repeated"), part("year")),
      level(part("retention")),
      level(part("unit", "optional")),
      // 5.4.3 e: four digits, padded with zeros.
      level({ part: "itemNo", presence: "required", width: 4 }),
    ],
  }),
  scheme({
    id: "da-t-13-2022-project-volume",
    title: { "zh-CN": "科技档案案卷档号（DA/T 13-2022）", en: "volume code of a project, DA/T 13-2022" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    categories: ["KJ"],
    levels: [
      FONDS,
      level(part("category"), part("series", "repeated"), { part: "project", presence: "required", mayBe: "year" }),
      VOLUME,
      ITEM_IF_ANY,
    ],
  }),
  scheme({
    id: "da-t-13-2022-volume",
    title: { "zh-CN": "案卷档号（DA/T 13-2022）", en: "volume code of DA/T 13-2022" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    // The standard's examples of codes by volume; a county that arranges other categories so brings its own row.
    categories: ["KU", "RS"],
    levels: [
      FONDS,
      level(part("category"), part("series", "repeated"), part("year", "optional"), part("retention", "optional")),
      VOLUME,
      ITEM_IF_ANY,
    ],
  }),
  scheme({
    id: "da-t-13-2022-item",
    title: { "zh-CN": "件档号（DA/T 13-2022）", en: "item code of DA/T 13-2022" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    levels: [
      FONDS,
      level(part("category"), part("series", "repeated"), part("year"), part("retention"), part("unit", "optional")),
      ITEM,
    ],
  }),
  scheme({
    id: "da-t-13-2022-item-retention-first",
    title: { "zh-CN": "件档号，期限在前（DA/T 13-2022）", en: "item code of DA/T 13-2022, retention before year" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    levels: [FONDS, level(part("category"), part("series", "repeated"), part("retention"), part("year")), ITEM],
  }),
  scheme({
    id: "da-t-13-2022-group-item",
    title: { "zh-CN": "卷内、组内件档号（DA/T 13-2022）", en: "code of an item in a volume or group, DA/T 13-2022" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    levels: [
      FONDS,
      level(part("category"), part("series", "repeated"), part("year"), part("retention", "optional")),
      VOLUME,
      ITEM,
    ],
  }),
  scheme({
    id: "da-t-13-1994-volume",
    title: { "zh-CN": "案卷档号（DA/T 13-1994）", en: "volume code of DA/T 13-1994" },
    citation: { instrument: "da-t-13-1994", confidence: "practised" },
    levels: [
      FONDS,
      // Some counties number their catalogues by the year.
      level({ part: "catalogueNo", presence: "required", mayBe: "year" }),
      VOLUME,
      // 全宗号-目录号-案卷号-件号（页号）: one number after the volume may be either.
      level({ part: "itemNo", presence: "optional", mayBe: "pageNo" }),
      level(part("pageNo", "optional")),
    ],
  }),
  // What follows stands in no text: forms met in county catalogues, with what they leave open.
  scheme({
    id: "county-item-without-year",
    title: { "zh-CN": "不含年度的件档号（县级做法）", en: "item code without a year, county practice" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    // Seen without lower classes only; with them a mistyped year would read as a class.
    levels: [FONDS, level(part("category")), level(part("retention")), ITEM],
  }),
  scheme({
    id: "county-retention-volume",
    title: {
      "zh-CN": "期限在前的案卷档号（县级做法）",
      en: "volume code with the retention in front, county practice",
    },
    citation: { instrument: "da-t-13-1994", confidence: "practised" },
    levels: [
      FONDS,
      level(part("retention")),
      level({ part: "catalogueNo", presence: "required", mayBe: "volumeNo" }),
      level({ part: "volumeNo", presence: "required", mayBe: "itemNo" }),
    ],
  }),
  scheme({
    id: "county-retention-year-volume",
    title: {
      "zh-CN": "期限、年度在前的卷内件档号（县级做法）",
      en: "code of an item in a volume with retention and year in front, county practice",
    },
    citation: { instrument: "da-t-13-1994", confidence: "practised" },
    levels: [
      FONDS,
      level(part("retention")),
      level(part("year")),
      level({ part: "catalogueNo", presence: "required", mayBe: "unit" }),
      level({ part: "volumeNo", presence: "required", mayBe: "boxNo" }),
      ITEM,
    ],
  }),
  scheme({
    id: "county-box-item",
    title: { "zh-CN": "含盒号的件档号（县级做法）", en: "item code with a box number, county practice" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    levels: [FONDS, level(part("retention")), level(part("year")), level(part("unit")), level(part("boxNo")), ITEM],
  }),
  scheme({
    id: "photograph-year-first",
    title: {
      "zh-CN": "摄录年度在前的照片档号（实践做法）",
      en: "photograph code with the year in front, practised",
    },
    citation: { instrument: "gb-t-11821-2002", confidence: "practised" },
    levels: [FONDS, level(part("year")), level(part("category")), level(part("unit")), VOLUME, ITEM],
  }),
]);

/**
 * The scheme with a key.
 *
 * @param id - a {@link ReferenceCodeScheme.id}
 * @param schemes - where to look; lantai's own unless a county or a fonds has others
 * @returns the row, or undefined when there is none
 * @example
 * ```ts
 * referenceCodeSchemeById("da-t-22-2015-item")?.citation.article; // => "5.4.2"
 * ```
 */
export function referenceCodeSchemeById(
  id: string,
  schemes: readonly ReferenceCodeScheme[] = REFERENCE_CODE_SCHEMES,
): ReferenceCodeScheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

function part(name: ReferenceCodePart, presence: PartPresence = "required"): SchemePart {
  return Object.freeze({ part: name, presence });
}

function level(...parts: readonly SchemePart[]): readonly SchemePart[] {
  return Object.freeze(parts.map((one) => Object.freeze(one)));
}

function scheme(row: ReferenceCodeScheme): ReferenceCodeScheme {
  Object.freeze(row.title);
  Object.freeze(row.citation);
  if (row.categories !== undefined) Object.freeze(row.categories);
  Object.freeze(row.levels);
  return Object.freeze(row);
}
