import { addDays, type CivilDay } from "../../foundation/dates/index.js";
import type { SecrecyFinding } from "./findings.js";
import type { SecrecyExtension } from "./secrecy-subject.js";
import { usableDay } from "./usable-day.js";

/** The end of secrecy with its extensions. */
export interface ExtendedEnd {
  /** The first day on which the record is no longer secret, by all that is known. */
  readonly endDay: CivilDay;
  /** The extensions that count, in the order of their decisions. */
  readonly extensions: readonly SecrecyExtension[];
  /** Whether an extension of which too little is known may move the end further. */
  readonly certainty: "settled" | "may-be-later";
  /** The day of the first decision to come that moves the end; absent where none is recorded. */
  readonly movesOn?: CivilDay;
  /** What is wrong with the extensions. */
  readonly findings: readonly SecrecyFinding[];
}

/** An extension without the days that are none. */
type UsableExtension = { readonly [key in keyof SecrecyExtension]-?: SecrecyExtension[key] | undefined };

/**
 * An extension counts when the original classifier or its superior decided it while the secrecy still ran (secrecy law 2024, art. 24).
 * What is decided only after the day of the question does not count on it. An extension of which too little is known neither counts nor is forgotten.
 */
export function extendedEnd(endDay: CivilDay, recorded: readonly SecrecyExtension[], asOf: CivilDay): ExtendedEnd {
  const findings: SecrecyFinding[] = [];
  const extensions: SecrecyExtension[] = [];
  let end = endDay;
  let counted = endDay;
  let movesOn: CivilDay | undefined;
  let certainty: ExtendedEnd["certainty"] = "settled";
  const ordered = recorded.map(usableExtension).sort((one, other) => order(one) - order(other));
  for (const extension of ordered) {
    const finding = extensionFinding(extension, end);
    if (finding !== undefined) findings.push(finding);
    if (finding?.code === "secrecy-extension-incomplete") certainty = "may-be-later";
    if (finding === undefined) {
      const whole = extension as Required<SecrecyExtension>;
      end = addDays(whole.lastDay, 1);
      if (whole.decidedOn > asOf) {
        movesOn ??= whole.decidedOn;
        continue;
      }
      extensions.push(whole);
      counted = end;
    }
  }
  return { endDay: counted, extensions, certainty, ...(movesOn === undefined ? {} : { movesOn }), findings };
}

function extensionFinding(extension: UsableExtension, endsOn: CivilDay): SecrecyFinding | undefined {
  const { decidedOn, by, lastDay } = extension;
  const at = { severity: "error", place: { field: "secrecyExtensions" } } as const;
  if (by === "other") {
    const data = decidedOn === undefined ? {} : { decidedOn };
    return { code: "secrecy-extension-not-competent", ...at, data };
  }
  if (decidedOn !== undefined && decidedOn >= endsOn) {
    return { code: "secrecy-extension-late", ...at, data: { decidedOn, endedOn: endsOn } };
  }
  if (lastDay !== undefined && lastDay < endsOn) {
    return { code: "secrecy-extension-not-longer", ...at, severity: "warning", data: { lastDay, endsOn } };
  }
  const missing = (["decidedOn", "by", "lastDay"] as const).filter((key) => extension[key] === undefined);
  return missing.length === 0 ? undefined : { code: "secrecy-extension-incomplete", ...at, data: { missing } };
}

function usableExtension({ decidedOn, by, lastDay }: SecrecyExtension): UsableExtension {
  return { decidedOn: usableDay(decidedOn), by: by ?? undefined, lastDay: usableDay(lastDay) };
}

/** Undated decisions come last: whether they count cannot be said anyway. */
function order({ decidedOn }: UsableExtension): number {
  return decidedOn === undefined ? Number.MAX_SAFE_INTEGER : Number(decidedOn.replaceAll("-", ""));
}
