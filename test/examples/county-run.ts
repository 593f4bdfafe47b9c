import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActivityFigure } from "lantai/activities";
import type { Item } from "lantai/catalogue";
import type {
  AcceptanceSheet,
  CustodyMovement,
  CustodyReconciliation,
  OutsourcingVerdict,
  PayablePages,
  PhaseCost,
  PhaseStanding,
  Throughput,
} from "lantai/digitization";
import type { Finding } from "lantai/findings";
import type { CheckedReportText } from "lantai/half-year-report";
import type { CatchUp, PlanStanding, ProgressStages, StillNeeded, TargetStanding } from "lantai/progress";
import type { BurnDownPoint, OwnerStanding, RectificationEntry } from "lantai/rectification";
import { type CheckedRow, csvRows } from "lantai/tables";
import type { SnapshotComparison } from "lantai/tallies";
import { halfYear } from "../../examples/county-half-year/job.mjs";

export interface Injected {
  readonly row: number;
  readonly referenceCode: string;
}

export interface Expected {
  readonly totals: Record<"volumes" | "items" | "pages" | "innerItems" | "batches", number>;
  readonly rate: { readonly part: number; readonly whole: number; readonly printed: string };
  readonly numbersPassedOver: readonly { readonly series: string; readonly number: number }[];
  readonly defects: Readonly<Record<string, readonly Injected[]>>;
}

export interface List {
  readonly rows: readonly CheckedRow<Item>[];
  readonly findings: readonly Finding[];
  readonly counts: { readonly entries: number };
}

export interface Practice {
  readonly phase: PhaseStanding;
  readonly outsourcing: OutsourcingVerdict;
  readonly custody: CustodyReconciliation<CustodyMovement>;
  readonly throughput: readonly Throughput[];
  readonly sheets: readonly AcceptanceSheet[];
  readonly payable: PayablePages;
  readonly amount: { readonly fen: number };
  readonly cost: PhaseCost;
  readonly activities: readonly ActivityFigure[];
  readonly advice: readonly unknown[];
  readonly owners: readonly OwnerStanding[];
  readonly burnDown: readonly BurnDownPoint[];
  readonly findings: readonly Finding[];
  readonly refused: readonly Finding[];
}

export interface Run {
  readonly exitCode: number;
  readonly printed: readonly string[];
  readonly selfCheck?: CheckedReportText;
  /** 案卷, 卷内, 归档文件, 加工台账, 问题台账, 活动台账. */
  readonly lists: readonly List[];
  readonly figures?: {
    readonly done: object;
    readonly numbers: readonly { readonly data: object }[];
    readonly ownFindings: readonly Finding[];
    readonly linking: { readonly findings: readonly Finding[] };
    readonly progress: { readonly standing: TargetStanding };
    readonly practice: Practice;
    readonly offices: {
      readonly due: object;
      readonly collection: { readonly received: object; readonly units: readonly object[] };
      readonly firstPass: object;
      readonly toLedger: readonly RectificationEntry[];
      readonly receptions: readonly {
        readonly unit: string;
        readonly verdict: object;
        readonly instrument?: object;
        readonly findings: readonly Finding[];
      }[];
      readonly reading: object;
      readonly preparedness: object;
    };
    readonly standing: { readonly open: readonly unknown[]; readonly overdue: number; readonly closed: object };
  };
  readonly statistics?: { readonly comparison: SnapshotComparison; readonly findings: readonly Finding[] };
  readonly plan?: {
    readonly standing: PlanStanding;
    readonly catchUp: CatchUp;
    readonly needed: StillNeeded;
    readonly stages: ProgressStages;
  };
  readonly evaluated?: { readonly verdict: { readonly kind: string }; readonly findings: readonly unknown[] };
}

/** The county of the example, worked through once. */
export interface County {
  /** The folder that holds what was written, and in `county` what was read. */
  readonly out: string;
  readonly run: Run;
  /** What was put into the county when it was made up. */
  readonly expected: Expected;
  /** The list of 归档文件. */
  readonly items: List;
}

const temporary: string[] = [];

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lantai-county-"));
  temporary.push(folder);
  return folder;
}

export async function runIn(out: string, county?: string): Promise<Run> {
  const printed: string[] = [];
  const result = await halfYear({ out, county, print: (line: string) => printed.push(line), tell: () => {} });
  return { ...(result as unknown as Omit<Run, "printed">), printed };
}

/** The job of the example, run on its own county; once for each file of tests, since it takes seconds. */
export async function workedCounty(): Promise<County> {
  const out = await temporaryFolder();
  const run = await runIn(out);
  const expected = JSON.parse(await readFile(join(out, "county", "expected.json"), "utf8")) as Expected;
  return { out, run, expected, items: run.lists[2]! };
}

export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true })));
}

export async function cellsOf(bytes: Uint8Array): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of csvRows(bytes)) rows.push(...batch.rows.map(({ cells }) => cells));
  return rows;
}
