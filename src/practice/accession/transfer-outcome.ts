import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { Assumption } from "../../foundation/verdicts/index.js";
import type { AccessionReason } from "./accession-reasons.js";
import type { TransferOverdueReading } from "./transfer-rules.js";
import {
  TRANSFER_EXTENSION_GROUNDS,
  type TransferExtension,
  type TransferExtensionGround,
} from "./transfer-subject.js";
import { bindingTerm, type Formed, type Inquiry, overdueDay, type Term } from "./transfer-terms.js";
import type { TransferOutcome, TransferStanding } from "./transfer-verdict.js";

/** An extension that counts. */
export type CountedExtension = TransferExtension & {
  readonly ground: TransferExtensionGround;
  readonly consentedOn: CivilDay;
};

/** An extension that counts, or why it does not. */
export interface ExtensionReading {
  readonly extension?: CountedExtension;
  readonly incomplete?: AccessionReason;
}

/** Only a consent that was given, on one of the two grounds of the text, puts a transfer off. */
export function extensionOf(extension: TransferExtension | undefined, { asOf }: Inquiry): ExtensionReading {
  if (!extension) return {};
  const { ground, consentedOn } = extension;
  // A database gives null for what it has not.
  const until = extension.until ?? undefined;
  const isGround = ground !== undefined && TRANSFER_EXTENSION_GROUNDS.includes(ground);
  const isConsented = isCivilDay(consentedOn) && consentedOn <= asOf;
  const isUntil = until === undefined || isCivilDay(until);
  if (isGround && isConsented && isUntil) {
    return { extension: { ground, consentedOn, ...(until === undefined ? {} : { until }) } };
  }
  const missing = [
    ...(isGround ? [] : ["ground"]),
    ...(isConsented ? [] : ["consentedOn"]),
    ...(isUntil ? [] : ["until"]),
  ];
  return { incomplete: { code: "transfer-extension-incomplete", data: { missing }, citations: [] } };
}

/** Where a record stands by its term and its extension. */
export function standingOf(
  { dueDay, overdueDay: lateDay }: Pick<Term, "dueDay" | "overdueDay">,
  extension: TransferExtension | undefined,
  asOf: CivilDay,
  reading: TransferOverdueReading,
): TransferStanding {
  if (extension !== undefined && extension.until === undefined) {
    return { outcome: dueDay <= asOf ? "extended" : "not-yet-due" };
  }
  const until = extension?.until;
  const isLater = until !== undefined && until > dueDay;
  const due = isLater ? until : dueDay;
  const late = isLater ? overdueDay(until, reading) : lateDay;
  return { outcome: outcomeOn(asOf, dueDay, due, late), dueDay: due, overdueDay: late };
}

function outcomeOn(asOf: CivilDay, termDay: CivilDay, due: CivilDay, late: CivilDay): TransferOutcome {
  if (late <= asOf) return "overdue";
  if (due <= asOf) return "due";
  return termDay <= asOf ? "extended" : "not-yet-due";
}

/** Each open question is tried every other way, in every combination; what cannot turn the outcome is not assumed. */
export function assumedFor(
  formed: Formed,
  events: readonly Term[],
  extension: TransferExtension | undefined,
  inquiry: Inquiry,
): Assumption[] {
  const { asOf, rules, readings } = inquiry;
  const { day, otherwise, interpretation } = formed;
  if (day === undefined) return [];
  const days = otherwise === undefined ? [day] : [day, otherwise];
  const outcomes = readings.flatMap(({ counting, transferOverdue, calendar }) =>
    days.map((formedDay, at) => {
      const dueDay = calendar.dueDay(formedDay);
      const general = dueDay === undefined ? [] : [{ dueDay, overdueDay: overdueDay(dueDay, transferOverdue) }];
      const binding = bindingTerm([...general, ...events]);
      const outcome =
        binding === undefined ? "undetermined" : standingOf(binding, extension, asOf, transferOverdue).outcome;
      return { counting, transferOverdue, formed: String(at), outcome };
    }),
  );
  const assumed: Assumption[] = [];
  if (turns(outcomes, "counting")) assumed.push({ interpretation: "counting", choice: rules.counting });
  if (interpretation === "undatedRecord" || (interpretation !== undefined && turns(outcomes, "formed"))) {
    assumed.push({ interpretation, choice: rules[interpretation] });
  }
  if (turns(outcomes, "transferOverdue")) {
    assumed.push({ interpretation: "transferOverdue", choice: rules.transferOverdue });
  }
  return assumed;
}

type Tried = Readonly<Record<"counting" | "transferOverdue" | "formed" | "outcome", string>>;

/** Whether another choice of one question gives another outcome under some choice of the others. */
function turns(tried: readonly Tried[], question: "counting" | "transferOverdue" | "formed"): boolean {
  const byOthers = new Map<string, string>();
  return tried.some((each) => {
    const others = (["counting", "transferOverdue", "formed"] as const).filter((other) => other !== question);
    const key = others.map((other) => each[other]).join();
    const before = byOthers.get(key);
    byOthers.set(key, before ?? each.outcome);
    return before !== undefined && before !== each.outcome;
  });
}
