import { type CivilDay, earliestDay, isCivilDay, latestDay } from "../../../foundation/dates/index.js";
import { isOpeningStatus, type OpeningStatus, opensLater } from "../../../holdings/catalogue/index.js";
import { missingFromDeferral } from "../deferral/check-deferral.js";
import type { Deferral } from "../deferral/deferral.js";
import { type AgeQuestion, completionOf } from "./age-question.js";
import { notBefore, type OpeningInquiry } from "./opening-inquiry.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningSubject, OpeningVerdict } from "./opening-verdict.js";
import type { NoSecret } from "./secrecy-question.js";

/**
 * Has a review been held? Then its decision stands, what was deferred until its next assessment, and a mark of control until 2022, when its age
 * counts again. A status that is none of ours says neither that one was held nor that none was.
 */
export function earlierReviewQuestion(inquiry: OpeningInquiry, age: AgeQuestion) {
  const { asOf, rules, basis, cited } = inquiry;
  const reassessment = cited(rules.reassessmentCitations);
  const controlStands = asOf < rules.controlReviewedFrom;
  const base = { kind: "decided", assumed: [], basis } as const;

  function deferred(deferral: Deferral, { since }: NoSecret): OpeningVerdict {
    const status = "deferred";
    const held: OpeningReason = { code: "review-held", data: { status }, citations: reassessment };
    const missing = missingFromDeferral(deferral, rules, asOf);
    const told: OpeningReason[] =
      missing.length === 0 ? [held] : [held, { code: "deferral-incomplete", data: { missing }, citations: [] }];
    const next = notBefore(since, usable(deferral.nextAssessmentDay));
    const isLapsed = since !== undefined && restsOnSecrecy(deferral);
    const lapsed = isLapsed ? latestDay(since, usable(deferral.decidedOn)) : undefined;
    const dueDay = earliestDay(next, lapsed);
    if (dueDay === undefined) return { ...base, value: { outcome: "review-held", status }, reasons: told };
    if (dueDay > asOf) {
      const changesOn = { day: dueDay, because: "reassessment-due" };
      return { ...base, value: { outcome: "review-held", status, dueDay }, reasons: told, changesOn };
    }
    const because: OpeningReason =
      dueDay === lapsed
        ? { code: "deferral-ground-lapsed", data: lapseOf(since!, dueDay), citations: reassessment }
        : { code: "reassessment-due", data: { dueDay }, citations: reassessment };
    return { ...base, value: { outcome: "reassessment-due", status, dueDay }, reasons: [...told, because] };
  }

  /** A mark of control stands until the day from which it is reviewed, and then the record falls due by its age. */
  function controlled(record: OpeningSubject, { since }: NoSecret): OpeningVerdict {
    const status = "legacy-controlled";
    const day = rules.controlReviewedFrom;
    const dueDay = notBefore(day, notBefore(since, completionOf(age.ask(record))));
    const value = { outcome: "review-held", status, ...(dueDay === undefined ? {} : { dueDay }) } as const;
    const held: OpeningReason = { code: "review-held", data: { status }, citations: [] };
    return { ...base, value, reasons: [held], changesOn: { day, because: "legacy-control" } };
  }

  /** What was decided stands before the day on which it opens, and asks for no other review. */
  function opening(status: OpeningStatus, opensOn: CivilDay): OpeningVerdict {
    const reasons: OpeningReason[] = [{ code: "review-held", data: { status, opensOn }, citations: [] }];
    const changesOn = { day: opensOn, because: "review-held" };
    return { ...base, value: { outcome: "review-held", status, opensOn }, reasons, changesOn };
  }

  function unknown(status: string): OpeningVerdict {
    const reasons: OpeningReason[] = [{ code: "opening-status-unknown", data: { status }, citations: [] }];
    return { kind: "undetermined", missing: ["openingStatus"], reasons, basis };
  }

  function restsOnSecrecy({ grounds }: Deferral): boolean {
    const bySecrecy = (ground: string) =>
      rules.deferralGrounds.some(({ code, appliesBy }) => code === ground && appliesBy === "secrecy");
    return grounds?.length > 0 && grounds.every(bySecrecy);
  }

  return (record: OpeningSubject, secrecy: NoSecret): OpeningVerdict | undefined => {
    const { openingStatus, deferral, openedOn } = record;
    const status = openingStatus ?? "unreviewed";
    if (status === "unreviewed" || status.trim() === "") return undefined;
    if (status === "legacy-controlled") return controlStands ? controlled(record, secrecy) : undefined;
    if (!isOpeningStatus(status)) return unknown(status);
    // Of a secret it is asked what will stand once it is declassified.
    if (status === "deferred" && deferral) {
      return isDecidedLater(deferral, latestDay(asOf, secrecy.since)) ? undefined : deferred(deferral, secrecy);
    }
    if (isCivilDay(openedOn) && opensLater(record, asOf)) return opening(status, openedOn);
    const reasons: OpeningReason[] = [
      { code: "review-held", data: { status }, citations: status === "deferred" ? reassessment : [] },
      ...(status === "deferred" ? [{ code: "deferral-unrecorded", data: {}, citations: [] } as const] : []),
    ];
    return { ...base, value: { outcome: "review-held", status }, reasons };
  };
}

/** Since when it is declassified, and from when that asks for another assessment, where the deferral was decided later. */
function lapseOf(since: CivilDay, dueDay: CivilDay): { readonly since: CivilDay; readonly dueDay?: CivilDay } {
  return since === dueDay ? { since } : { since, dueDay };
}

/** What was decided after the day of the question had not been decided on it. */
function isDecidedLater({ decidedOn }: Deferral, asOf: CivilDay): boolean {
  return isCivilDay(decidedOn) && decidedOn > asOf;
}

function usable(day: CivilDay | undefined): CivilDay | undefined {
  return day !== undefined && isCivilDay(day) ? day : undefined;
}
