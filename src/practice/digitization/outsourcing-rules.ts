import { CallerError, type Title } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  INSTRUMENTS,
  type RulesPatch,
  type RulesValue,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";

/** The requirements of {@link OUTSOURCING_RULES}. */
export type KnownOutsourcingRequirement =
  | "qualified-enterprise"
  | "agreement"
  | "agreement-scope"
  | "agreement-quality"
  | "agreement-technical-standard"
  | "supervision"
  | "legal-person-status"
  | "premises-and-equipment"
  | "staff-and-capability"
  | "security-management";

/** What the law asks of outsourced work: one of ours or a county's own code. */
export type OutsourcingRequirement = KnownOutsourcingRequirement | (string & {});

/** One requirement; it holds on a day on which one of its texts is in force. */
export interface OutsourcingRequirementRow {
  /** Its code. */
  readonly code: OutsourcingRequirement;
  /** What has to be shown. */
  readonly title: Title;
  /** The texts that ask for it. */
  readonly citations: readonly Citation[];
}

/** Everything that decides whether outsourced digitization is in order: plain data, extended by {@link extendOutsourcingRules}. */
export interface OutsourcingRules extends RulesValue {
  /** The requirements, in the order in which they are told. */
  readonly requirements: readonly OutsourcingRequirementRow[];
}

const law: Citation = { instrument: "archives-law-2020", article: "24", confidence: "seen" };
const regulations: Citation = { instrument: "implementation-regulations-2024", article: "28", confidence: "seen" };

/**
 * The national rules: an agreement with a qualified enterprise that fixes scope, quality and technical standard, and supervision (Archives
 * Law 2020, art. 24); from 2024-03-01 also what the enterprise has to have (implementation regulations, art. 28).
 */
export const OUTSOURCING_RULES: OutsourcingRules = ruleTable({
  id: "national-outsourcing",
  instruments: INSTRUMENTS,
  requirements: [
    row("qualified-enterprise", "受托方是符合条件的档案服务企业", "the contractor is a qualified enterprise", [law]),
    row("agreement", "已签订委托协议", "an agreement was signed", [law]),
    row("agreement-scope", "协议约定服务范围", "the agreement fixes the scope", [law]),
    row("agreement-quality", "协议约定质量要求", "the agreement fixes the quality", [law]),
    row("agreement-technical-standard", "协议约定技术标准", "the agreement fixes the technical standard", [law]),
    row("supervision", "委托方对受托方进行监督", "the client supervises the contractor", [law, regulations]),
    row(
      "legal-person-status",
      "具有企业法人资格和相应的经营范围",
      "enterprise legal-person status and business scope",
      [regulations],
    ),
    row("premises-and-equipment", "具有与业务相适应的场所、设施设备", "premises and equipment", [regulations]),
    row("staff-and-capability", "具有与业务相适应的专业人员和能力", "staff and capability", [regulations]),
    row("security-management", "具有保证档案安全的管理制度", "security management", [regulations]),
  ],
});

/**
 * New outsourcing rules from others and what differs, such as a county's requirement of its own.
 *
 * @param base - the rules to start from, usually {@link OUTSOURCING_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a requirement stands twice, cites nothing, or cites an instrument the rules do not carry
 * @example
 * ```ts
 * const requirements = OUTSOURCING_RULES.requirements.slice(0, 6);
 * extendOutsourcingRules(OUTSOURCING_RULES, { id: "our-county", requirements }).requirements.length; // => 6
 * ```
 */
export function extendOutsourcingRules(base: OutsourcingRules, patch: RulesPatch<OutsourcingRules>): OutsourcingRules {
  return requireOutsourcingRules(extendedRules(base, patch), "patch");
}

/** Rules may come from a host's database, so they are checked wherever they are used. */
export function requireOutsourcingRules(rules: OutsourcingRules, argument: string): OutsourcingRules {
  requireTables(rules, ["instruments", "requirements"], argument);
  const codes = new Set<string>();
  for (const { code, citations } of rules.requirements) {
    if (codes.has(code)) throw new CallerError(`${argument}.requirements`, "each requirement once", code);
    codes.add(code);
    if (citations.length === 0) throw new CallerError(`${argument}.requirements`, "a text behind each", code);
    requireInstruments(citations, rules.instruments, `${argument}.requirements`);
  }
  return rules;
}

function row(
  code: KnownOutsourcingRequirement,
  zh: string,
  en: string,
  citations: readonly Citation[],
): OutsourcingRequirementRow {
  return { code, title: { "zh-CN": zh, en }, citations };
}
