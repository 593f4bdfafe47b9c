import type { KnownOutsourcingRequirement, OutsourcingEvidence } from "lantai/digitization";
import type { CivilDay } from "../../src/foundation/dates/index.js";

/** A contract on a day. */
export interface OutsourcingCase {
  /** The case. */
  readonly name: string;
  /** What was found. */
  readonly evidence: readonly OutsourcingEvidence[];
  /** The day. */
  readonly asOf: CivilDay;
  /** `in-order`, `in-order until …`, `unmet: …`, `missing: …` or the reason why the question does not arise. */
  readonly expected: string;
  /** Where it is from. */
  readonly source: string;
}

const LAW: readonly KnownOutsourcingRequirement[] = [
  "qualified-enterprise",
  "agreement",
  "agreement-scope",
  "agreement-quality",
  "agreement-technical-standard",
  "supervision",
];
const REGULATIONS: readonly KnownOutsourcingRequirement[] = [
  "legal-person-status",
  "premises-and-equipment",
  "staff-and-capability",
  "security-management",
];
const met = (codes: readonly string[]): OutsourcingEvidence[] =>
  codes.map((requirement) => ({ requirement, outcome: "met", proof: "委托协议及附件" }));
const unmet = (requirement: string): OutsourcingEvidence => ({ requirement, outcome: "unmet", proof: "现场检查记录" });

const ART_24 = "档案法（2020年修订）第二十四条，2021-01-01起";
const ART_28 = "档案法实施条例第二十八条，2024-03-01起";

export const OUTSOURCING_CASES: readonly OutsourcingCase[] = [
  { name: "the day before the law", evidence: [], asOf: "2020-12-31", expected: "outsourcing-unruled", source: ART_24 },
  {
    name: "its first day, nothing shown",
    evidence: [],
    asOf: "2021-01-01",
    expected: `missing: ${LAW.join(", ")}`,
    source: ART_24,
  },
  {
    name: "the law is met, and the regulations will ask for more",
    evidence: met(LAW),
    asOf: "2023-06-30",
    expected: "in-order until 2024-03-01",
    source: ART_28,
  },
  {
    name: "the day before the regulations",
    evidence: met(LAW),
    asOf: "2024-02-29",
    expected: "in-order until 2024-03-01",
    source: ART_28,
  },
  {
    name: "the first day of the regulations",
    evidence: met(LAW),
    asOf: "2024-03-01",
    expected: `missing: ${REGULATIONS.join(", ")}`,
    source: ART_28,
  },
  {
    name: "both are met",
    evidence: met([...LAW, ...REGULATIONS]),
    asOf: "2024-03-01",
    expected: "in-order",
    source: ART_28,
  },
  {
    name: "what will be asked for is shown already",
    evidence: met([...LAW, ...REGULATIONS]),
    asOf: "2023-06-30",
    expected: "in-order",
    source: ART_28,
  },
  {
    name: "what is found unmet counts from the day it is asked for",
    evidence: [...met(LAW), ...met(REGULATIONS.slice(1)), unmet("legal-person-status")],
    asOf: "2023-06-30",
    expected: "in-order until 2024-03-01",
    source: ART_28,
  },
  {
    name: "and then it is unmet",
    evidence: [...met(LAW), ...met(REGULATIONS.slice(1)), unmet("legal-person-status")],
    asOf: "2024-03-01",
    expected: "unmet: legal-person-status",
    source: ART_28,
  },
  {
    name: "one finding against it weighs more than one for it",
    evidence: [...met(LAW), unmet("supervision")],
    asOf: "2023-06-30",
    expected: "unmet: supervision",
    source: ART_24,
  },
  {
    name: "met without a paper is not shown",
    evidence: [...met(LAW.slice(1)), { requirement: "qualified-enterprise", outcome: "met", proof: " " }],
    asOf: "2023-06-30",
    expected: "missing: qualified-enterprise",
    source: ART_24,
  },
];
