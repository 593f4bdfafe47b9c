import { type CivilDay, daysBetween, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { codeKey, matchKey } from "../../foundation/text/index.js";
import type { DigitizationFinding } from "./findings.js";

/** Which way a record went: out of the store to the workroom, or back. */
export const CUSTODY_DIRECTIONS = Object.freeze(["fetched", "returned"] as const);

/** One of {@link CUSTODY_DIRECTIONS}. */
export type CustodyDirection = (typeof CUSTODY_DIRECTIONS)[number];

/** A line of a hand-over slip (交接单): one volume, or one item arranged by item, that went to the workroom or came back. */
export interface CustodyMovement {
  /** The host's own key. */
  readonly id?: string;
  /** The batch it belongs to. */
  readonly batch: string;
  /** The reference code of the volume or item. */
  readonly referenceCode: string;
  /** What it is. */
  readonly level: "volume" | "item";
  /** Which way it went. */
  readonly direction: CustodyDirection;
  /** The day. */
  readonly on: CivilDay;
  /** Who handed it over. */
  readonly handedOverBy?: string;
  /** Who took it. */
  readonly receivedBy?: string;
}

/** How many volumes and items. */
export interface CustodyCount {
  /** Volumes. */
  readonly volumes: number;
  /** Items arranged by item. */
  readonly items: number;
}

/** A record that is in the workroom. */
export interface RecordInside<T extends CustodyMovement> {
  /** The movement that brought it there. */
  readonly movement: T;
  /** How many days it has been there. */
  readonly days: number;
}

/** Where the records of a batch are. */
export interface CustodyStanding<T extends CustodyMovement> {
  /** The batch. */
  readonly batch: string;
  /** What was fetched, each time it was. */
  readonly fetched: CustodyCount;
  /** What came back. */
  readonly returned: CustodyCount;
  /** What is inside: fetched less returned. */
  readonly inside: CustodyCount;
  /** The records inside, those that have been there longest first. */
  readonly records: readonly RecordInside<T>[];
}

/** Custody on a day, and what cannot be reconciled. */
export interface CustodyReconciliation<T extends CustodyMovement> {
  /** The batches, in the order of their first movement. */
  readonly batches: readonly CustodyStanding<T>[];
  /** Movements whose day, direction or level is none, or that contradict the others, and are left out of the counts; and slips without a signature. */
  readonly findings: readonly DigitizationFinding[];
}

/**
 * Reconciles what went to the workroom with what came back (出入库核对): in is out and inside, batch by batch. A record that is fetched while
 * it is inside, or returned while it is not, is a finding and counts nowhere.
 *
 * @param movements - the lines of the hand-over slips, in any order; of one day in the order in which they are given
 * @param asOf - the day; later movements had not yet happened
 * @returns the batches with what is inside, and every contradiction
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const line = { batch: "8-01", referenceCode: "0012-001-0034", level: "volume", handedOverBy: "甲", receivedBy: "乙" } as const;
 * const { batches } = custodyReconciliation([{ ...line, direction: "fetched", on: "2023-05-05" }], "2023-05-15");
 * [batches[0]?.inside, batches[0]?.records[0]?.days]; // => [{ volumes: 1, items: 0 }, 10]
 * ```
 */
export function custodyReconciliation<T extends CustodyMovement>(
  movements: Iterable<T>,
  asOf: CivilDay,
): CustodyReconciliation<T> {
  requireCivilDay(asOf, "asOf");
  const all = [...movements];
  const inOrder = all.filter(({ on }) => isCivilDay(on) && on <= asOf);
  inOrder.sort((one, other) => daysBetween(other.on, one.on));
  const inside = new Map<string, T>();
  const counts = new Map<string, { fetched: CustodyCount; returned: CustodyCount }>();
  const findings = all.filter(({ on }) => !isCivilDay(on)).map(dayFinding);
  for (const movement of inOrder) {
    const { batch, referenceCode, direction } = movement;
    const unusable = lineFinding(movement);
    if (unusable !== undefined) {
      findings.push(unusable);
      continue;
    }
    const own = counts.get(batch) ?? { fetched: NONE, returned: NONE };
    counts.set(batch, own);
    findings.push(...signatureFindings(movement));
    const key = codeKey(referenceCode);
    const there = inside.get(key);
    const contradiction = contradictionOf(movement, there);
    if (contradiction !== undefined) {
      findings.push(contradiction);
      continue;
    }
    own[direction] = added(own[direction], movement.level);
    if (direction === "fetched") inside.set(key, movement);
    else inside.delete(key);
  }
  const batches = [...counts].map(([batch, { fetched, returned }]) => {
    // In the order in which they were fetched, and so the longest away first.
    const own = [...inside.values()].filter((movement) => movement.batch === batch);
    const records = own.map((movement) => ({ movement, days: daysBetween(movement.on, asOf) }));
    const left = { volumes: fetched.volumes - returned.volumes, items: fetched.items - returned.items };
    return { batch, fetched, returned, inside: left, records };
  });
  return { batches, findings };
}

const NONE: CustodyCount = Object.freeze({ volumes: 0, items: 0 });

function added({ volumes, items }: CustodyCount, level: CustodyMovement["level"]): CustodyCount {
  return level === "volume" ? { volumes: volumes + 1, items } : { volumes, items: items + 1 };
}

function contradictionOf(
  movement: CustodyMovement,
  there: CustodyMovement | undefined,
): DigitizationFinding | undefined {
  const { referenceCode, on, direction, batch, level } = movement;
  const data = { batch, referenceCode, on };
  const place = placeOf(movement);
  if (direction === "fetched") {
    return there === undefined ? undefined : { code: "custody-fetched-twice", severity: "error", place, data };
  }
  if (there === undefined) return { code: "custody-returned-unfetched", severity: "error", place, data };
  if (there.batch === batch && there.level === level) return undefined;
  return { code: "custody-returned-otherwise", severity: "error", place, data: { ...data, fetchedIn: there.batch } };
}

function dayFinding(movement: CustodyMovement): DigitizationFinding {
  const { referenceCode, batch, on } = movement;
  const data = { batch, referenceCode, on };
  return { code: "custody-day-unusable", severity: "error", place: placeOf(movement), data };
}

function lineFinding(movement: CustodyMovement): DigitizationFinding | undefined {
  const { referenceCode, batch, on, direction, level } = movement;
  const isDirection = CUSTODY_DIRECTIONS.includes(direction);
  if (isDirection && (level === "volume" || level === "item")) return undefined;
  const [field, recorded] = isDirection ? (["level", level] as const) : (["direction", direction] as const);
  const data = { batch, referenceCode, on, field, recorded: `${recorded}` };
  return { code: "custody-line-unusable", severity: "error", place: { ...placeOf(movement), field }, data };
}

function signatureFindings(movement: CustodyMovement): DigitizationFinding[] {
  const { handedOverBy = "", receivedBy = "", referenceCode, on, batch } = movement;
  const place = placeOf(movement);
  const data = { batch, referenceCode, on };
  if (handedOverBy.trim() === "" || receivedBy.trim() === "") {
    return [{ code: "custody-signature-missing", severity: "warning", place, data }];
  }
  return matchKey(handedOverBy) === matchKey(receivedBy)
    ? [{ code: "custody-same-person", severity: "error", place, data }]
    : [];
}

function placeOf({ id, referenceCode }: CustodyMovement) {
  return id === undefined ? { value: referenceCode } : { id, value: referenceCode };
}
