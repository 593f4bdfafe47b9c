import type { CivilDay } from "../../foundation/dates/index.js";
import { usableBounds } from "../../foundation/law/index.js";
import { endOfMark, type SecrecyEnd, type SecrecyOptions } from "./secrecy-end.js";
import type { SecrecyMark } from "./secrecy-mark.js";
import type { SecrecySubject } from "./secrecy-subject.js";

/** What ends secrecy at once, whatever its period. */
export interface SecrecyRelease {
  /** The first day on which the record is no longer secret by it. */
  readonly day: CivilDay;
  /** What it is. */
  readonly code: "secrecy-lifted" | "secrecy-published" | "secrecy-condition-met";
}

/** Where a marked record stands, before it is explained. */
export interface SecrecyOutcome {
  /** Where it stands. */
  readonly standing: "secret" | "declassified" | "undetermined";
  /** When it ends or has ended by its mark; absent for a mark that cannot be read. */
  readonly end?: SecrecyEnd;
  /** The earliest release, past or to come. */
  readonly release?: SecrecyRelease;
  /** The first day of the present standing, or of the next one for a record that is still secret. */
  readonly day?: CivilDay;
  /** What the day rests on. */
  readonly by?: SecrecyRelease["code"] | "secrecy-expired" | "secrecy-extension-unclear";
}

/** The standing of a marked record on a day, under one set of readings. An unreadable mark has no end but can still be released. */
export function secrecyOutcome(
  mark: SecrecyMark | undefined,
  record: SecrecySubject,
  options: SecrecyOptions,
): SecrecyOutcome {
  const end = mark === undefined ? undefined : endOfMark(mark, record, options);
  const release = releaseOf(record, end);
  const facts = { ...(end === undefined ? {} : { end }), ...(release === undefined ? {} : { release }) };
  const isReleased = release !== undefined && release.day <= options.asOf;
  if (end?.kind === "dated") return datedOutcome(end, release, facts, options.asOf);
  if (isReleased) return { standing: "declassified", ...facts, day: release.day, by: release.code };
  if (end?.kind !== "conditional") return { standing: "undetermined", ...facts };
  return { standing: "secret", ...facts, ...(release === undefined ? {} : { day: release.day, by: release.code }) };
}

function datedOutcome(
  { endDay, certainty }: SecrecyEnd & { readonly kind: "dated" },
  release: SecrecyRelease | undefined,
  facts: Pick<SecrecyOutcome, "end" | "release">,
  asOf: CivilDay,
): SecrecyOutcome {
  const isFirst = release !== undefined && release.day <= endDay;
  if (certainty === "settled" && !isFirst) {
    return { standing: endDay <= asOf ? "declassified" : "secret", ...facts, day: endDay, by: "secrecy-expired" };
  }
  if (release !== undefined && (isFirst || release.day <= asOf)) {
    const standing = release.day <= asOf ? "declassified" : "secret";
    return { standing, ...facts, day: release.day, by: release.code };
  }
  if (endDay <= asOf) return { standing: "undetermined", ...facts };
  return { standing: "secret", ...facts, day: endDay, by: "secrecy-extension-unclear" };
}

function releaseOf(record: SecrecySubject, end: SecrecyEnd | undefined): SecrecyRelease | undefined {
  const { declassifiedOn, publishedOn, conditionMetOn } = record;
  const lifted = earlier(released(declassifiedOn, "secrecy-lifted"), released(publishedOn, "secrecy-published"));
  return end?.kind === "conditional" ? earlier(lifted, released(conditionMetOn, "secrecy-condition-met")) : lifted;
}

/** Of two on one day, the first. */
function earlier(one: SecrecyRelease | undefined, other: SecrecyRelease | undefined): SecrecyRelease | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.day < one.day ? other : one;
}

function released(day: CivilDay | undefined, code: SecrecyRelease["code"]): SecrecyRelease | undefined {
  const usable = day === undefined ? undefined : usableBounds({ earliest: day, latest: day }).latest;
  return usable === undefined ? undefined : { day: usable, code };
}
