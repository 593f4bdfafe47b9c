import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions, type Title } from "../../foundation/findings/index.js";
import { type Citation, citationsOn, INSTRUMENTS, type Instrument, ruleTable } from "../../foundation/law/index.js";
import type { OpeningOpinionFinding } from "./findings.js";

/** What the forming unit thinks of opening a record once it is due. */
export const OPENING_OPINIONS = Object.freeze(["open", "deferred", "partial"] as const);

/** The disclosures of {@link DISCLOSURES}. */
export type KnownDisclosure = "proactive" | "on-request" | "withheld";

/** How the record was treated as government information (公开属性): one of ours or a county's own code. */
export type Disclosure = KnownDisclosure | (string & {});

/** One way to treat government information. */
export interface DisclosureRow {
  /** Its code. */
  readonly code: Disclosure;
  /** Its name. */
  readonly title: Title;
  /** The text that names it. */
  readonly citation: Citation;
}

const described: Citation = { instrument: "da-t-18-2022", confidence: "practised" };

/** How a record was treated as government information (公开属性), as DA/T 18-2022 describes it. */
export const DISCLOSURES: readonly DisclosureRow[] = ruleTable([
  { code: "proactive", title: { "zh-CN": "主动公开", en: "disclosed proactively" }, citation: described },
  { code: "on-request", title: { "zh-CN": "依申请公开", en: "disclosed on request" }, citation: described },
  { code: "withheld", title: { "zh-CN": "不予公开", en: "not disclosed" }, citation: described },
]);

/**
 * Opening opinion: what the forming or keeping unit attaches to a record when it is transferred, in the three parts of the Implementation
 * Regulations of 2024, art. 30 para. 2. It is advice to the later review and opens nothing by itself.
 */
export interface OpeningOpinion {
  /** Opinion on opening when due (到期开放意见). */
  readonly opinion?: (typeof OPENING_OPINIONS)[number];
  /** Why, as recorded. */
  readonly grounds?: string;
  /** How it was treated as government information (政府信息公开情况). */
  readonly disclosure?: Disclosure;
  /** Changes of its security classification (密级变更情况) as recorded; `无` where there were none. */
  readonly secrecyChanges?: string;
  /** The unit that gave the opinion. */
  readonly unit?: string;
  /** The day on which it was given. */
  readonly day?: CivilDay;
}

/** One part of the block that is attached on transfer. */
export interface OpeningOpinionPart {
  /** The property of {@link OpeningOpinion} that holds it. */
  readonly property: "opinion" | "disclosure" | "secrecyChanges";
  /** Its name. */
  readonly title: Title;
  /** The texts that ask for it; it is asked for while one of them is in force. */
  readonly citations: readonly Citation[];
}

const regulations: Citation = { instrument: "implementation-regulations-2024", article: "30", confidence: "seen" };

/** The parts of the block: the opinion since the Archives Law of 2020, the other two since the Implementation Regulations of 2024. */
export const OPENING_OPINION_PARTS: readonly OpeningOpinionPart[] = ruleTable([
  {
    property: "opinion",
    title: { "zh-CN": "到期开放意见", en: "opinion on opening when due" },
    citations: [{ instrument: "archives-law-2020", article: "30", confidence: "seen" }, regulations],
  },
  {
    property: "disclosure",
    title: { "zh-CN": "政府信息公开情况", en: "disclosure as government information" },
    citations: [regulations],
  },
  {
    property: "secrecyChanges",
    title: { "zh-CN": "密级变更情况", en: "changes of the security classification" },
    citations: [regulations],
  },
]);

/** The day of the question, and the texts and parts that a county sets otherwise. */
export interface OpeningOpinionOptions {
  /** The day of the transfer. */
  readonly asOf: CivilDay;
  /** The parts asked for; those of the national texts unless said. */
  readonly parts?: readonly OpeningOpinionPart[];
  /** The instruments that the parts cite; lantai's own unless said. */
  readonly instruments?: readonly Instrument[];
}

/**
 * The parts that are missing from the block attached on transfer (Implementation Regulations of 2024, art. 30 para. 2), as the texts in
 * force on the day ask for them. An opinion that is none of {@link OPENING_OPINIONS} says nothing, and is missing too.
 *
 * @param record - a volume or an item with its opinion
 * @param options - the day of the transfer
 * @returns one finding for each missing part
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const record = { openingOpinion: { opinion: "open" } } as const;
 * checkOpeningOpinion(record, { asOf: "2023-06-30" }); // => []
 * checkOpeningOpinion(record, { asOf: "2024-03-01" }).map(({ data }) => data.part); // => ["disclosure", "secrecyChanges"]
 * ```
 */
export function checkOpeningOpinion(
  record: { readonly id?: string; readonly openingOpinion?: OpeningOpinion },
  options: OpeningOpinionOptions,
): OpeningOpinionFinding[] {
  const { asOf, parts = OPENING_OPINION_PARTS, instruments = INSTRUMENTS } = requireOptions(options);
  requireCivilDay(asOf, "options.asOf");
  const { id, openingOpinion } = record;
  return parts
    .filter(({ property }) => !isAttached(property, openingOpinion?.[property] ?? ""))
    .filter(({ citations }) => citationsOn(citations, asOf, instruments).length > 0)
    .map(({ property, title }) => {
      const recorded = openingOpinion?.[property] ?? "";
      const value = recorded.trim() === "" ? {} : { value: recorded };
      const place = { ...(id === undefined ? {} : { id }), field: `openingOpinion.${property}`, ...value };
      const data = { part: property, title, ...(value.value === undefined ? {} : { recorded }) };
      return { code: "opening-opinion-part-missing", severity: "error", place, data };
    });
}

function isAttached(property: OpeningOpinionPart["property"], recorded: string): boolean {
  if (property === "opinion") return OPENING_OPINIONS.some((opinion) => opinion === recorded);
  return recorded.trim() !== "";
}
