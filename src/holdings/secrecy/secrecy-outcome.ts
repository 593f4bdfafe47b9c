import type { CivilDay } from "../../foundation/dates/index.js";
import {
  type ConditionalSecrecyEnd,
  type DatedSecrecyEnd,
  endOfMark,
  type SecrecyEnd,
  type SecrecyOptions,
  type UnknownSecrecyEnd,
} from "./secrecy-end.js";
import type { SecrecyMark } from "./secrecy-mark.js";
import type { SecrecySubject } from "./secrecy-subject.js";
import { usableDay } from "./usable-day.js";

/** What ends secrecy at once, whatever its period. */
export interface SecrecyRelease {
  /** The first day on which the record is no longer secret by it. */
  readonly day: CivilDay;
  /** What it is. */
  readonly code: "secrecy-lifted" | "secrecy-published" | "secrecy-condition-met";
}

/** Where a marked record stands, before it is explained. */
export type SecrecyOutcome = DeclassifiedOutcome | SecretOutcome | UndeterminedOutcome;

/** The record is no longer secret. */
export interface DeclassifiedOutcome {
  /** Tells the outcomes apart. */
  readonly standing: "declassified";
  /** When it ends by its mark; undefined for a mark that cannot be read. */
  readonly end: SecrecyEnd | undefined;
  /** The first day on which it was no longer secret. */
  readonly day: CivilDay;
  /** What the day rests on. */
  readonly by: SecrecyRelease["code"] | "secrecy-expired";
}

/** The record is still secret. */
export interface SecretOutcome {
  /** Tells the outcomes apart. */
  readonly standing: "secret";
  /** When it ends by its mark. */
  readonly end: DatedSecrecyEnd | ConditionalSecrecyEnd;
  /** The first day of the next standing, and what it rests on, where that is known. */
  readonly next: { readonly day: CivilDay; readonly by: SecrecyTurn } | undefined;
}

/** It cannot be said where the record stands. */
export interface UndeterminedOutcome {
  /** Tells the outcomes apart. */
  readonly standing: "undetermined";
  /** When it ends by its mark; undefined for a mark that cannot be read. */
  readonly end: DatedSecrecyEnd | UnknownSecrecyEnd | undefined;
  /** The earliest release to come. */
  readonly release: SecrecyRelease | undefined;
}

/** What the next standing of a secret record rests on. */
export type SecrecyTurn = DeclassifiedOutcome["by"] | "secrecy-extension-unclear";

/** The standing of a marked record on a day, under one set of readings. An unreadable mark has no end but can still be released. */
export function secrecyOutcome(
  mark: SecrecyMark | undefined,
  record: SecrecySubject,
  options: SecrecyOptions,
): SecrecyOutcome {
  const end = mark === undefined ? undefined : endOfMark(mark, record, options);
  const release = releaseOf(record, end);
  if (end?.kind === "dated") return datedOutcome(end, release, options.asOf);
  if (release !== undefined && release.day <= options.asOf) {
    return { standing: "declassified", end, day: release.day, by: release.code };
  }
  if (end?.kind !== "conditional") return { standing: "undetermined", end, release };
  return { standing: "secret", end, next: release === undefined ? undefined : { day: release.day, by: release.code } };
}

function datedOutcome(end: DatedSecrecyEnd, release: SecrecyRelease | undefined, asOf: CivilDay): SecrecyOutcome {
  const { endDay, certainty } = end;
  const isFirst = release !== undefined && release.day <= endDay;
  if (certainty === "settled" && !isFirst) return turned(end, endDay, "secrecy-expired", asOf);
  if (release !== undefined && (isFirst || release.day <= asOf)) return turned(end, release.day, release.code, asOf);
  if (endDay <= asOf) return { standing: "undetermined", end, release };
  return { standing: "secret", end, next: { day: endDay, by: "secrecy-extension-unclear" } };
}

/** Secret before a day, and declassified from it on. */
function turned(end: DatedSecrecyEnd, day: CivilDay, by: DeclassifiedOutcome["by"], asOf: CivilDay): SecrecyOutcome {
  return day <= asOf ? { standing: "declassified", end, day, by } : { standing: "secret", end, next: { day, by } };
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
  const usable = usableDay(day);
  return usable === undefined ? undefined : { day: usable, code };
}
