import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { AdministrativeLevel } from "./administrative-levels.js";

/** Unit (单位): an organ, organisation, enterprise or institution that forms records and transfers them. */
export interface Unit {
  /** The host's own key, by which events name it. */
  readonly id?: string;
  /** Its name, as on its seal. */
  readonly name: string;
  /** Its administrative level. */
  readonly level: AdministrativeLevel;
  /** What kind of unit it is; a {@link KnownUnitKind} or a county's own. */
  readonly kind?: UnitKind;
  /** The first day on which it existed, when known. */
  readonly from?: CivilDay;
  /** The first day on which it no longer existed, when it has ended. */
  readonly until?: CivilDay;
}

/** The kinds of {@link UNIT_KINDS}. */
export type KnownUnitKind =
  | "party-committee"
  | "peoples-congress"
  | "government"
  | "political-consultative-conference"
  | "court"
  | "procuratorate"
  | "democratic-party"
  | "mass-organisation"
  | "state-owned-enterprise"
  | "institution"
  | "temporary-body"
  | "social-organisation"
  | "private-enterprise"
  | "family-or-person";

/** A kind of unit: one of ours or a county's own code. */
export type UnitKind = KnownUnitKind | (string & {});

/** How the records of a unit come to a state archives: it has to transfer them, or both have agreed on it. */
export const COLLECTING_TERMS = Object.freeze(["transfer", "agreement"] as const);

/** One of {@link COLLECTING_TERMS}. */
export type CollectingTerms = (typeof COLLECTING_TERMS)[number];

/** One kind of unit in the collecting scope (收集范围) of a county archives. */
export interface UnitKindRow {
  /** Its code. */
  readonly code: UnitKind;
  /** Its name. */
  readonly title: Title;
  /** How its records come to the archives. */
  readonly terms: CollectingTerms;
  /** The texts that put it into the scope. */
  readonly citations: readonly Citation[];
}

/** The kinds of units whose records a county archives takes: those of art. 2 by transfer, the others by agreement. */
export const UNIT_KINDS: readonly UnitKindRow[] = ruleTable([
  transferring("party-committee", "党委及其部门", "party committee and its departments"),
  transferring("peoples-congress", "人大及其常设机构", "people's congress and its standing bodies"),
  transferring("government", "政府及其部门", "government and its departments"),
  transferring("political-consultative-conference", "政协", "people's political consultative conference"),
  transferring("court", "法院", "court"),
  transferring("procuratorate", "检察院", "procuratorate"),
  transferring("democratic-party", "民主党派", "democratic party"),
  transferring(
    "mass-organisation",
    "工会、共青团、妇联等人民团体",
    "trade union, youth league, women's federation and the like",
  ),
  transferring("state-owned-enterprise", "国有企业", "state-owned enterprise"),
  transferring("institution", "事业单位", "public institution"),
  transferring("temporary-body", "临时机构", "temporary body"),
  agreeing("social-organisation", "社会组织", "social organisation"),
  agreeing("private-enterprise", "民营企业", "private enterprise"),
  agreeing("family-or-person", "家庭和个人", "family or person"),
]);

function transferring(code: KnownUnitKind, zh: string, en: string): UnitKindRow {
  return {
    code,
    title: { "zh-CN": zh, en },
    terms: "transfer",
    citations: [{ instrument: "collecting-scope-provisions-2011", article: "2", confidence: "seen" }],
  };
}

/** Of the articles after the second only the subject is known, so no number is cited. */
function agreeing(code: KnownUnitKind, zh: string, en: string): UnitKindRow {
  return {
    code,
    title: { "zh-CN": zh, en },
    terms: "agreement",
    citations: [{ instrument: "collecting-scope-provisions-2011", confidence: "recalled" }],
  };
}
