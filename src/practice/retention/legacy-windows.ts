import type { Title } from "../../foundation/findings/index.js";
import { type Confidence, ruleTable } from "../../foundation/law/index.js";
import type { RetentionRegimeCode } from "./retention-regimes.js";

/** The terms that name no number of years: 长期, 短期, and 定期 where its years are not written. */
export type UnnumberedTerm = "long-term" | "short-term" | "fixed-term";

/** The span of years that one of the old classes stands for, for records formed while its text was in force. */
export interface LegacyWindow {
  /** The body of rules. */
  readonly regime: RetentionRegimeCode;
  /** The class. */
  readonly period: UnnumberedTerm;
  /** What the schedule of that time is called. */
  readonly schedule: Title;
  /** The first formation year it is known for; absent where it is known for every earlier year. */
  readonly fromYear?: number;
  /** The last formation year it is known for; absent where it is known for every later year. */
  readonly toYear?: number;
  /** The fewest years it stands for; absent where the text gives none. */
  readonly fewestYears?: number;
  /** The most years it stands for; absent where the text gives none. */
  readonly mostYears?: number;
  /** The instrument that drew the window, where it is in the table; answers name it but cite it only while it is in force. */
  readonly definedBy?: string;
  /** How well the window is supported. */
  readonly confidence: Confidence;
}

const OF_1957: Title = { "zh-CN": "1957年的保管期限规定", en: "the schedule of 1957" };
const OF_1964: Title = { "zh-CN": "1964年的保管期限规定", en: "the schedule of 1964" };
const OF_1983: Title = { "zh-CN": "1983年的保管期限规定", en: "the schedule of 1983" };
const OF_1987: Title = { "zh-CN": "1987年的《关于机关档案保管期限的规定》", en: "the provisions of 1987" };
const OF_1980: Title = {
  "zh-CN": "1980年的《科学技术档案工作条例》",
  en: "the regulations on technical archives of 1980",
};
const TECHNICAL = { schedule: OF_1980, fromYear: 1981, definedBy: "science-technology-regulations-1980" } as const;
const CONSTRUCTION: Title = { "zh-CN": "城乡建设档案的保管期限规定", en: "the schedule of construction archives" };
const RAIL: Title = { "zh-CN": "铁路档案的保管期限规定", en: "the schedule of railway archives" };

/**
 * What 长期, 短期 and a bare 定期 stood for, by era and sector. An era is taken from its first whole year to the year before the next one began, since
 * the day on which most of these schedules came into force was not seen; the years between belong to no window, and so does a record of
 * unknown era. Where a schedule is known but its years are not, the window has none, and the answer says so.
 */
export const LEGACY_WINDOWS: readonly LegacyWindow[] = ruleTable([
  { ...administrative("long-term", OF_1957, 1958, 1963), confidence: "recalled" },
  { ...administrative("short-term", OF_1957, 1958, 1963), confidence: "recalled" },
  { ...administrative("long-term", OF_1964, 1965, 1982), confidence: "recalled" },
  { ...administrative("short-term", OF_1964, 1965, 1982), confidence: "recalled" },
  { ...administrative("long-term", OF_1983, 1984, 1987), confidence: "recalled" },
  { ...administrative("short-term", OF_1983, 1984, 1987), mostYears: 15, confidence: "recalled" },
  {
    ...administrative("long-term", OF_1987, 1988, 2006),
    fewestYears: 16,
    mostYears: 50,
    definedBy: "retention-provisions-1987",
    confidence: "quoted",
  },
  {
    ...administrative("short-term", OF_1987, 1988, 2006),
    mostYears: 15,
    definedBy: "retention-provisions-1987",
    confidence: "quoted",
  },
  { regime: "science-technology", period: "long-term", ...TECHNICAL, confidence: "seen" },
  { regime: "science-technology", period: "fixed-term", ...TECHNICAL, confidence: "seen" },
  {
    regime: "construction",
    period: "long-term",
    schedule: CONSTRUCTION,
    fewestYears: 20,
    mostYears: 60,
    confidence: "quoted",
  },
  // “Less than 20 years” in whole years.
  { regime: "construction", period: "short-term", schedule: CONSTRUCTION, mostYears: 19, confidence: "quoted" },
  // Construction records are technical records; that they are is from general knowledge.
  { regime: "construction", period: "fixed-term", ...TECHNICAL, confidence: "recalled" },
  { regime: "rail", period: "long-term", schedule: RAIL, fewestYears: 20, confidence: "recalled" },
]);

function administrative(period: "long-term" | "short-term", schedule: Title, fromYear: number, toYear: number) {
  return { regime: "administrative", period, schedule, fromYear, toYear } as const;
}
