import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import type { RectificationEntry, RectificationSource } from "./rectification-entry.js";

/** Something to put right that was found elsewhere: a fault of an on-site pre-inspection, a lost point of an evaluation. */
export interface ProblemFacts {
  /** What is wrong. */
  readonly problem: string;
  /** Who has to put it right, when that is settled. */
  readonly responsible?: string;
  /** The last day by which it has to be done. */
  readonly due?: CivilDay;
}

/** Where problems were found, and the ledger they are entered in. */
export interface LedgerEntryOptions {
  /** The source. */
  readonly source: RectificationSource;
  /** The day on which they were found. */
  readonly foundOn: CivilDay;
  /** The ledger so far, whose numbers are not used again. */
  readonly ledger: Iterable<Pick<RectificationEntry, "no">>;
}

/**
 * Entries of the ledger for problems that were found elsewhere, numbered on from the greatest number of the ledger. Nobody is made an owner:
 * where it is not settled whose the problem is, the owner is blank and `checkLedger` says so.
 *
 * @param problems - the problems, in the order in which they are entered
 * @param options - the source, the day and the ledger so far
 * @returns the new entries; the ledger itself stays as it is
 * @throws {@link findings.CallerError} when `foundOn` is no civil day
 * @example
 * ```ts
 * const faults = [{ problem: "缺页3页", responsible: "县妇联办公室", due: "2023-06-15" }] as const;
 * const [entry] = ledgerEntries(faults, { source: "pre-inspection", foundOn: "2023-05-31", ledger: [{ no: "10" }] });
 * [entry?.no, entry?.owner]; // => ["11", "县妇联办公室"]
 * ```
 */
export function ledgerEntries(problems: Iterable<ProblemFacts>, options: LedgerEntryOptions): RectificationEntry[] {
  const { source, ledger } = requireOptions(options);
  const foundOn = requireCivilDay(options.foundOn, "options.foundOn");
  let last = 0;
  for (const { no } of ledger) if (/^\d{1,9}$/.test(no)) last = Math.max(last, Number(no));
  return [...problems].map(({ problem, responsible = "", due }, at) => ({
    no: String(last + at + 1),
    source,
    problem,
    owner: responsible,
    foundOn,
    ...(due === undefined ? {} : { due }),
  }));
}
