import { type CivilDay, isCivilDay } from "../../../foundation/dates/index.js";
import type { Citation } from "../../../foundation/law/index.js";
import type { Basis } from "../../../foundation/verdicts/index.js";
import type { OpeningRules } from "../rules/opening-rules.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningSubject, OpeningVerdict } from "./opening-verdict.js";

/** One inquiry into any number of records: the day, the rules, and what every answer carries. */
export interface OpeningInquiry {
  readonly asOf: CivilDay;
  readonly rules: OpeningRules;
  readonly basis: Basis;
  /** The citations that are in force on the day. */
  cited(citations: readonly Citation[]): readonly Citation[];
}

/** A question answers, or leaves the record to the next one. */
export type OpeningQuestion = (record: OpeningSubject) => OpeningVerdict | undefined;

/** Is it held by a state archives? If not, there is no duty to open it; from 2021 its unit gives an opinion in the meantime. */
export function custodyQuestion({ rules, basis, cited }: OpeningInquiry): OpeningQuestion {
  const reasons: OpeningReason[] = [{ code: "not-held", data: {}, citations: cited(rules.holdingCitations) }];
  const opinion = cited(rules.unitOpinionCitations);
  if (opinion.length > 0) reasons.push({ code: "unit-gives-opinion", data: {}, citations: opinion });
  return ({ custody }) => (custody === "unit" ? { kind: "not-applicable", reasons, basis } : undefined);
}

/** Is it a state secret? Then its declassification comes first, whatever its age. */
export function secrecyQuestion({ asOf, rules, basis, cited }: OpeningInquiry): OpeningQuestion {
  const citations = cited(rules.secrecyCitations);
  const notSecret = new Set(["", ...rules.notSecretMarks.map(foldedMark)]);
  return ({ secrecyMark, declassifiedOn }) => {
    const mark = secrecyMark ?? "";
    if (notSecret.has(foldedMark(mark))) return undefined;
    if (declassifiedOn !== undefined && isCivilDay(declassifiedOn) && declassifiedOn <= asOf) return undefined;
    const reason: OpeningReason = { code: "secrecy-unsettled", data: { mark }, citations };
    return { kind: "undetermined", missing: ["declassifiedOn"], reasons: [reason], basis };
  };
}

/** Catalogues spread a mark over its cell, as in 机　密. */
function foldedMark(mark: string): string {
  return mark.normalize("NFKC").replaceAll(/\s/g, "");
}

/** Has a review been held? Then its decision stands; a mark of control stands until the measures of 2022 ask for a new review. */
export function earlierReviewQuestion({ asOf, rules, basis, cited }: OpeningInquiry): OpeningQuestion {
  const reassessment = cited(rules.reassessmentCitations);
  const controlStands = asOf < rules.controlReviewedFrom;
  return ({ openingStatus: status = "unreviewed" }) => {
    const isControlled = status === "legacy-controlled";
    if (status === "unreviewed" || (isControlled && !controlStands)) return undefined;
    const citations = status === "deferred" ? reassessment : [];
    return {
      kind: "decided",
      value: { outcome: "review-held" },
      reasons: [{ code: "review-held", data: { status }, citations }],
      assumed: [],
      ...(isControlled ? { changesOn: { day: rules.controlReviewedFrom, because: "legacy-control" } } : {}),
      basis,
    };
  };
}
