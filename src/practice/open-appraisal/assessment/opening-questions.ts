import { type Change, frozenVerdict } from "../../../foundation/verdicts/index.js";
import { unknownCustody } from "../../../holdings/catalogue/index.js";
import type { EarlyCategory } from "../rules/closure-tables.js";
import type { KnownAge } from "./age-question.js";
import type { OpeningInquiry } from "./opening-inquiry.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningSubject, OpeningVerdict } from "./opening-verdict.js";

/**
 * Is it held by a state archives? If not, there is no duty to open it; from 2021 its unit gives an opinion in the meantime. Of a custody that is none of
 * ours it cannot be said.
 */
export function custodyQuestion({ rules, basis, cited }: OpeningInquiry) {
  const reasons: OpeningReason[] = [{ code: "not-held", data: {}, citations: cited(rules.holdingCitations) }];
  const opinion = cited(rules.unitOpinionCitations);
  if (opinion.length > 0) reasons.push({ code: "unit-gives-opinion", data: {}, citations: opinion });
  const elsewhere: OpeningVerdict = frozenVerdict({ kind: "not-applicable", reasons, basis });
  return ({ custody }: OpeningSubject): OpeningVerdict | undefined => {
    if (custody === undefined || custody === "archives") return undefined;
    if (custody === "unit") return elsewhere;
    const written = unknownCustody(custody);
    if (written === undefined) return undefined;
    const unknown: OpeningReason = { code: "opening-custody-unknown", data: { custody: written }, citations: [] };
    return frozenVerdict({ kind: "undetermined", missing: ["custody"], reasons: [unknown], basis });
  };
}

/** What an early category adds to an age: whether the record may open early, why, and when that will be otherwise. */
export interface EarlyOpening {
  readonly isOpen: boolean;
  readonly reasons: readonly OpeningReason[];
  readonly changesOn: Change | undefined;
}

/** May its category open before the closure period is complete? Then a review may be held; it never has to be. */
export function earlyCategoryQuestion({ asOf, rules, cited }: OpeningInquiry) {
  const notEnded = rules.earlyCategories.filter(({ until }) => until === undefined || asOf < until);
  const rows = new Map<EarlyCategory | undefined, EarlyOpening>(
    notEnded.map((row) => {
      const isOpen = row.from <= asOf;
      const { code: category, title, citations } = row;
      const reason: OpeningReason = { code: "early-category", data: { category, title }, citations: cited(citations) };
      const turn = isOpen ? row.until : row.from;
      const because = isOpen ? "closure-running" : "early-category";
      const changesOn = turn === undefined ? undefined : { day: turn, because };
      return [category, { isOpen, reasons: isOpen ? [reason] : [], changesOn }];
    }),
  );
  return ({ category }: OpeningSubject, age: KnownAge): EarlyOpening | undefined =>
    age.kind === "complete" ? undefined : rows.get(category);
}
