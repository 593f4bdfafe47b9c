import { CallerError } from "../../foundation/findings/index.js";
import type { AccessionFinding } from "./findings.js";
import { FOUR_PROPERTY_CHECKS, NOT_RUN_CAUSES, type NotRunCause, type PropertyCheck } from "./four-properties.js";

/** What a probe says of one record. Anything else it returns, and anything it throws, means that the check did not run. */
export const PROBE_ANSWERS = Object.freeze(["passed", "failed", "not-applicable"] as const);

/** One of {@link PROBE_ANSWERS}. */
export type ProbeAnswer = (typeof PROBE_ANSWERS)[number];

/**
 * A host's own way to make one check on one record, such as a virus scan or the opening of a file. A probe that has to wait runs before,
 * and what is handed over looks its answer up.
 */
export type Probe<T> = (record: T) => ProbeAnswer;

/** What became of one check over all records; the four numbers add up to the records. */
export interface PropertyCheckResult {
  /** The check. */
  readonly check: PropertyCheck;
  /** Records that passed. */
  readonly passed: number;
  /** Records that failed. */
  readonly failed: number;
  /** Records that the check does not apply to. */
  readonly notApplicable: number;
  /** Records on which it did not run. */
  readonly notRun: number;
}

/** What the test of the four properties (四性检测) says of all records together. */
export const FOUR_PROPERTY_CONCLUSIONS = Object.freeze(["passed", "failed", "incomplete"] as const);

/** One of {@link FOUR_PROPERTY_CONCLUSIONS}. */
export type FourPropertyConclusion = (typeof FOUR_PROPERTY_CONCLUSIONS)[number];

/** The report of a test of the four properties. */
export interface FourPropertyReport {
  /** How many records were tested. */
  readonly records: number;
  /** One result for each check of the table, in its order. */
  readonly results: readonly PropertyCheckResult[];
  /** Which records failed which check, and which checks did not run, and why. */
  readonly findings: readonly AccessionFinding[];
  /**
   * `failed` when a check failed; else `incomplete` when one did not run on some record, or none applied to any record; else `passed`.
   */
  readonly conclusion: FourPropertyConclusion;
}

/** What {@link fourPropertyReport} reads of a record. */
export interface TestedRecord {
  /** The host's own key, which its findings carry. */
  readonly id?: string;
}

/**
 * Tests electronic records for the four properties (四性检测, Archives Law 2020, art. 39) with the probes that the host supplies. A check
 * without a probe, and one whose probe throws or gives no answer, is reported as not run and never as passed.
 *
 * @param records - the host's records
 * @param probes - by the code of a check: the host's probe
 * @param checks - the checks to make; {@link FOUR_PROPERTY_CHECKS} unless said
 * @returns the result of every check, the findings, and the conclusion
 * @throws {@link findings.CallerError} when the probes are no Map, one is for no check of the table, or two checks have one code
 * @example
 * ```ts
 * const checks = FOUR_PROPERTY_CHECKS.filter(({ code }) => code === "GD-1-7" || code === "GD-4-2");
 * const probes = new Map([["GD-1-7", () => "passed" as const]]);
 * const report = fourPropertyReport([{ id: "a-1" }], probes, checks);
 * report.results.map(({ passed, notRun }) => [passed, notRun]); // => [[1, 0], [0, 1]]
 * report.conclusion; // => "incomplete"
 * ```
 */
export function fourPropertyReport<T extends TestedRecord>(
  records: Iterable<T>,
  probes: ReadonlyMap<string, Probe<NoInfer<T>>>,
  checks: readonly PropertyCheck[] = FOUR_PROPERTY_CHECKS,
): FourPropertyReport {
  requireChecks(checks, probes);
  const sums = checks.map((check) => new CheckSum(check));
  const failures: AccessionFinding[] = [];
  let count = 0;
  for (const record of records) {
    count += 1;
    for (const sum of sums) {
      const answer = probed(record, probes.get(sum.check.code));
      sum.add(answer);
      if (answer === "failed") failures.push(failure(record, sum.check));
    }
  }
  const results = sums.map((sum) => sum.result());
  return {
    records: count,
    results,
    findings: [...failures, ...sums.flatMap((sum) => sum.notRunFindings())],
    conclusion: conclusionOf(results, count),
  };
}

function requireChecks(checks: readonly PropertyCheck[], probes: ReadonlyMap<string, unknown>): void {
  if (typeof probes?.get !== "function")
    throw new CallerError("probes", "a Map from codes of checks to probes", probes);
  const codes = new Set<string>();
  for (const { code } of checks) {
    if (codes.has(code)) throw new CallerError("checks", "each code once", code);
    codes.add(code);
  }
  for (const code of probes.keys()) {
    if (!codes.has(code)) throw new CallerError("probes", "codes of the table of checks", code);
  }
}

function probed<T>(record: T, probe: Probe<T> | undefined): ProbeAnswer | NotRunCause {
  if (probe === undefined) return "no-probe";
  try {
    const answer: unknown = probe(record);
    return PROBE_ANSWERS.find((known) => known === answer) ?? "no-answer";
  } catch {
    return "probe-threw";
  }
}

function conclusionOf(results: readonly PropertyCheckResult[], records: number): FourPropertyConclusion {
  if (results.some(({ failed }) => failed > 0)) return "failed";
  if (isNothingTested({ records, results }) || results.some(({ notRun }) => notRun > 0)) return "incomplete";
  return "passed";
}

/** Without a record or a check, or where no check applied to any record, nothing was tested, which is not the same as passed. */
export function isNothingTested({ records, results }: Pick<FourPropertyReport, "records" | "results">): boolean {
  return results.every(({ notApplicable }) => notApplicable === records);
}

/** Counts the answers of one check. */
class CheckSum {
  readonly #answers = new Map<ProbeAnswer | NotRunCause, number>();

  constructor(readonly check: PropertyCheck) {}

  add(answer: ProbeAnswer | NotRunCause): void {
    this.#answers.set(answer, this.#of(answer) + 1);
  }

  result(): PropertyCheckResult {
    return {
      check: this.check,
      passed: this.#of("passed"),
      failed: this.#of("failed"),
      notApplicable: this.#of("not-applicable"),
      notRun: NOT_RUN_CAUSES.reduce((sum, cause) => sum + this.#of(cause), 0),
    };
  }

  /** One finding for each cause, since a check is put right once for all records. */
  notRunFindings(): AccessionFinding[] {
    const { code, title } = this.check;
    return NOT_RUN_CAUSES.filter((cause) => this.#of(cause) > 0).map((cause) => ({
      code: "property-check-not-run",
      severity: "warning",
      place: { value: code },
      data: { check: code, title, cause, records: this.#of(cause) },
    }));
  }

  #of(answer: ProbeAnswer | NotRunCause): number {
    return this.#answers.get(answer) ?? 0;
  }
}

function failure({ id }: TestedRecord, { code, title }: PropertyCheck): AccessionFinding {
  const place = { ...(id === undefined ? {} : { id }), value: code };
  return { code: "property-check-failed", severity: "error", place, data: { check: code, title } };
}
