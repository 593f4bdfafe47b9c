import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
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
import { quotientText, wholeShareOf } from "lantai/quantities";
import {
  type BurnDownPoint,
  type OwnerStanding,
  type RectificationEntry,
  rectificationStanding,
} from "lantai/rectification";
import { type CheckedRow, csvRows, csvText, decodedText, gb18030Encoder } from "lantai/tables";
import { readSnapshot, type SnapshotComparison } from "lantai/tallies";
import { xlsxFile } from "lantai/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { halfYear } from "../../examples/county-half-year/job.mjs";
import { FILES, SHEETS } from "../../examples/county-half-year/settings.mjs";

interface Injected {
  readonly row: number;
  readonly referenceCode: string;
}

interface Expected {
  readonly totals: Record<"volumes" | "items" | "pages" | "innerItems" | "batches", number>;
  readonly rate: { readonly part: number; readonly whole: number; readonly printed: string };
  readonly numbersPassedOver: readonly { readonly series: string; readonly number: number }[];
  readonly defects: Readonly<Record<string, readonly Injected[]>>;
}

interface List {
  readonly rows: readonly CheckedRow<Item>[];
  readonly findings: readonly Finding[];
  readonly counts: { readonly entries: number };
}

interface Practice {
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

interface Run {
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

const temporary: string[] = [];

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lantai-county-"));
  temporary.push(folder);
  return folder;
}

async function runIn(out: string, county?: string): Promise<Run> {
  const printed: string[] = [];
  const result = await halfYear({ out, county, print: (line: string) => printed.push(line), tell: () => {} });
  return { ...(result as unknown as Omit<Run, "printed">), printed };
}

let out: string;
let run: Run;
let expected: Expected;
let items: List;

beforeAll(async () => {
  out = await temporaryFolder();
  run = await runIn(out);
  expected = JSON.parse(await readFile(join(out, "county", "expected.json"), "utf8"));
  items = run.lists[2]!;
}, 60_000);

afterAll(() => Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The rows of the item list that satisfy a condition, as `expected.json` names them. */
function rowsWhere(holds: (row: CheckedRow<Item>) => boolean): Injected[] {
  return items.rows.filter(holds).map(({ row, noun }) => ({ row, referenceCode: noun?.referenceCode ?? "" }));
}

function rowsWith(...codes: readonly string[]): Injected[] {
  return rowsWhere(({ findings }) => findings.some(({ code }) => codes.includes(code)));
}

describe("the generated county", () => {
  it("has 535 volumes, 8,298 items by item and 59,545 pages; documents in volumes are rows and no items", () => {
    expect(run.exitCode).toBe(0);
    expect(run.figures?.done).toEqual({ volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 });
    expect(run.lists.map(({ counts }) => counts.entries)).toEqual([535, expected.totals.innerItems, 8298, 35, 10, 6]);
    expect(expected.totals).toMatchObject({ volumes: 535, items: 8298, pages: 59_545 });
  });

  it("has the defects of a real catalogue at their measured rates", () => {
    const counts = Object.entries(expected.defects).map(([defect, rows]) => [defect, rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
      dateBlank: 954,
      dateMonthOnly: 2987,
      dateYearOnly: 83,
      dateBracketed: 66,
      dateMistyped: 6,
      partyBlank: 116,
      documentNoBlank: 1660,
      imageCountDiffers: 241,
      imagesMissing: 25,
      imageRepeated: 12,
    });
  });

  it("ends just below its target, and prints as if it had reached it", () => {
    const { standing } = run.figures!.progress;
    expect(standing.rate.share).toMatchObject({ part: expected.rate.part, whole: expected.rate.whole });
    expect([standing.rateText, standing.reached]).toEqual(["80.0", false]);
    expect(standing.missing).toBeGreaterThan(0);
    const { part, whole, printed } = expected.rate;
    expect(run.printed).toContainEqual(
      expect.stringContaining(`数字化率（全部馆藏，已挂接）：${printed}%（${part}/${whole}`),
    );
    expect(run.printed).toContainEqual(expect.stringContaining("80%目标：未达到，尚差"));
  });
});

describe("what is found in it", () => {
  it.each([
    ["dateMonthOnly", ["date-month-only"]],
    ["dateYearOnly", ["date-year-only"]],
    ["dateBracketed", ["date-inferred"]],
    ["dateMistyped", ["date-unreadable", "date-not-in-calendar"]],
    ["imageCountDiffers", ["image-count-differs"]],
    ["imagesMissing", ["images-missing"]],
    ["imageRepeated", ["image-repeated"]],
  ])("is for %s exactly what was injected", (defect, codes) => {
    expect(rowsWith(...codes)).toEqual(expected.defects[defect]);
  });

  it("is for blank dates, parties and record numbers exactly what was injected", () => {
    const blank = (field: string) =>
      rowsWhere(({ findings }) =>
        findings.some(({ code, place }) => code === "value-missing" && place.field === field),
      );
    expect(blank("date")).toEqual(expected.defects.dateBlank);
    expect(blank("responsibleParty")).toEqual(expected.defects.partyBlank);
    expect(blank("documentNo")).toEqual([]);
    expect(rowsWhere(({ noun }) => noun?.documentNo === undefined)).toEqual(expected.defects.documentNoBlank);
  });

  it("is no more than that: errors only where a unit must correct something", () => {
    const inRows = run.lists.flatMap(({ rows }) => rows.flatMap(({ findings }) => findings));
    const byCode = new Set(inRows.filter(({ severity }) => severity === "error").map(({ code }) => code));
    expect([...byCode].sort()).toEqual([
      "date-not-in-calendar",
      "date-unreadable",
      "image-count-differs",
      "images-missing",
      "value-missing",
    ]);
    expect(run.lists.flatMap(({ findings }) => findings)).toEqual([]);
    expect([0, 1, 3, 4, 5].flatMap((at) => run.lists[at]!.rows.flatMap(({ findings }) => findings))).toEqual([]);
    expect(run.figures?.ownFindings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  it("has a gap in the running numbers for every number that was passed over, as hints", () => {
    const gaps = expected.numbersPassedOver.map(({ series, number }) => ({ series, from: number, to: number }));
    expect(run.figures?.numbers.map(({ data }) => data)).toEqual(gaps);
  });

  it("tells the number of blank record numbers in the summary, where it is no finding", () => {
    expect(run.printed.join("\n")).toContain("文号1660");
  });

  it("knows eight of ten ledger entries closed out, one of the others late", () => {
    const { standing } = run.figures!;
    expect(standing.closed).toMatchObject({ part: 8, whole: 10 });
    expect([standing.open.length, standing.overdue]).toEqual([2, 1]);
  });
});

describe("the work behind the phase", () => {
  const practice = () => run.figures!.practice;

  it("has a contract in order, of which the regulations of 2024 will ask for more", () => {
    const { outsourcing } = practice();
    expect(outsourcing).toMatchObject({
      kind: "decided",
      value: { outcome: "in-order", unmet: [] },
      changesOn: { day: "2024-03-01", because: "outsourcing-requirement-unproved" },
    });
  });

  it("holds what was planned against what is done, and tells the one batch that was sent back", () => {
    const { attained, unitsOutstanding, firstPass, rework, daysLate, stages } = practice().phase;
    expect(attained).toEqual({
      volumes: { done: 535, planned: 535 },
      items: { done: 8298, planned: 8000 },
      pages: { done: 59_545, planned: 58_000 },
    });
    expect([unitsOutstanding, daysLate]).toEqual([[], 0]);
    expect([firstPass.part, firstPass.whole]).toEqual([32, 33]);
    expect(rework.map(({ batch, from, to }) => [batch, from, to])).toEqual([["8-07", "linked", "scanned"]]);
    expect(stages.map(({ stage, batches }) => [stage, batches])).toEqual([
      ["linked", 2],
      ["returned", 33],
    ]);
  });

  it("has every record back in the store or in the workroom", () => {
    const { batches, findings } = practice().custody;
    expect(findings).toEqual([]);
    const total = (key: "fetched" | "returned" | "inside") =>
      batches.reduce((sum, batch) => sum + batch[key].volumes + batch[key].items, 0);
    expect(total("fetched")).toBe(535 + 8298);
    expect(total("returned") + total("inside")).toBe(total("fetched"));
    expect(batches.filter(({ records }) => records.length > 0).map(({ batch }) => batch)).toEqual(["8-34", "8-35"]);
  });

  it("accepts 33 batches by samples that are never too small, one in its second round", () => {
    const { sheets } = practice();
    expect(sheets).toHaveLength(33);
    expect(sheets.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
    expect(sheets.filter(({ round }) => round > 1).map(({ batch, round }) => [batch, round])).toEqual([["8-07", 2]]);
    for (const { sample, received } of sheets) {
      const frames = sample!.strata.reduce((sum, { frame }) => sum + frame, 0);
      expect(frames).toBe(received.volumes + received.items);
      for (const { frame, sampled } of sample!.strata) expect(sampled).toBeGreaterThanOrEqual(wholeShareOf(frame, "5"));
    }
  });

  it("pays for the pages of accepted batches by size, in whole fen", () => {
    const { sheets, payable, amount } = practice();
    for (const sheet of sheets) {
      expect(sheet.payable.pages).toBe(sheet.received.pages);
      const large = sheet.payable.sizes.find(({ size }) => size === "A3")?.pages ?? 0;
      expect(sheet.payable.a4Equivalents).toBe(sheet.payable.pages + large);
    }
    expect(payable.sizes.map(({ size }) => size)).toEqual(["A4", "A3"]);
    expect(payable.pages).toBe(sheets.reduce((sum, sheet) => sum + sheet.received.pages, 0));
    expect(amount).toEqual({ fen: payable.a4Equivalents * 35 });
  });

  it("refuses the masked budget, and compares it with nothing", () => {
    const { cost, refused } = practice();
    expect(refused.map(({ code, place }) => [code, place.value])).toEqual([["money-masked", "XX.XX万元"]]);
    expect(cost.missing).toEqual(["budget"]);
    expect(quotientText(cost.yuanPerPage!, 2)).toBe("0.36");
    expect("short" in cost).toBe(false);
  });

  it("counts activities with their lower bounds, and tells them in the report", async () => {
    const { activities, findings, advice } = practice();
    expect(activities.map(({ code, value }) => [code, value.count, value.bound])).toEqual([
      ["guidance", 1, "exact"],
      ["guidance:units", 16, "exact"],
      ["guidance:topics", 3, "exact"],
      ["training", 1, "exact"],
      ["training:people", 92, "exact"],
      ["training:topics", 4, "exact"],
      ["exhibition", 1, "exact"],
      ["exhibition:boards", 38, "exact"],
      ["exhibition:cases", 4, "exact"],
      ["group-visit", 3, "exact"],
      ["group-visit:people", 100, "at-least"],
    ]);
    expect(advice).toHaveLength(7);
    expect(findings.map(({ code }) => code)).toEqual(["activity-measure-missing", "activity-measure-missing"]);
    const markdown = await readFile(join(out, "report.md"), "utf8");
    for (const told of ["16个单位", "38块", "100余人", "32个批次"]) expect(markdown).toContain(told);
  });

  it("burns the ledger down to the two entries that are open, and says whose they are", () => {
    const { burnDown, owners } = practice();
    expect(burnDown.at(-1)).toEqual({ day: "2023-06-30", open: 2, overdue: 1, closed: 8 });
    expect(Math.max(...burnDown.map(({ open }) => open))).toBe(9);
    expect(owners.map(({ owner, open, mostDaysLate }) => [owner, open, mostDaysLate])).toEqual([
      ["保管利用股", 1, 10],
      ["信息技术股", 1, 0],
    ]);
    expect(practice().throughput.map(({ key }) => key)).toEqual(["扫描一岗", "扫描三岗", "扫描二岗"]);
  });
});

describe("plan, stages, statistics and evaluation", () => {
  it("holds the year's plan against what is linked, and says what the rest of the year takes", () => {
    const { standing, catchUp, needed } = run.plan!;
    const { part } = expected.rate;
    expect(standing.attainment.done).toBe(part);
    expect(standing.missing).toBe(standing.attainment.planned - part);
    expect(standing.ahead).toBe(part - standing.expected);
    expect(catchUp.points.at(-1)).toEqual({ day: "2023-12-29", total: standing.attainment.planned });
    expect(needed.units).toBe(run.figures?.progress.standing.missing);
    expect(needed.cost?.fen).toBe(needed.pages! * 35);
  });

  it("finds what is in accepted batches and not linked for all that", () => {
    const { stages, findings } = run.plan!.stages;
    expect(stages.map(({ selection }) => selection.code)).toEqual(["catalogued", "imaged", "linked", "accepted"]);
    const unlinked = expected.defects.imageCountDiffers!.length + expected.defects.imagesMissing!.length;
    const [finding, ...others] = findings;
    expect([finding?.code, finding?.place.field, others]).toEqual(["progress-stage-skipped", "accepted", []]);
    expect(finding?.data.extent.items).toBeGreaterThan(0);
    expect(finding?.data.extent.items).toBeLessThanOrEqual(unlinked);
  });

  it("gives the lines of the form that follow from catalogues, the whole of the holdings", () => {
    const { whole } = expected.rate;
    const line = run.printed.find((printed) => printed.includes("统计指标（由目录得出）")) ?? "";
    const [, volumes, items] = /案卷(\d+)，以件为保管单位的档案(\d+)；/.exec(line) ?? [];
    expect(Number(volumes) + Number(items)).toBe(whole);
    expect(run.statistics?.findings).toEqual([]);
  });

  it("keeps two snapshots that can be read back, between which nothing came in and much was linked", async () => {
    const [before, after] = await Promise.all(
      ["时点数-开工前.json", "时点数.json"].map(async (name) =>
        readSnapshot(JSON.parse(await readFile(join(out, name), "utf8"))),
      ),
    );
    expect([before?.findings, after?.findings]).toEqual([[], []]);
    const { net, increased, span } = run.statistics!.comparison;
    expect(span).toEqual({ from: "2023-05-04", until: "2023-07-01" });
    expect(net).toEqual({ volumes: 0, items: 0, pages: 0, withoutPageCount: 0 });
    expect(increased).toMatchObject({ volumes: 535, items: 8298 - expected.defects.imagesMissing!.length });
  });

  it("comes out of the evaluation at 83.85, with where most was lost", () => {
    expect(run.evaluated).toMatchObject({ verdict: { kind: "decided", value: { total: "83.85" } }, findings: [] });
    expect(run.printed.join("\n")).toContain("失分最多：开发利用服务6.60分");
  });

  it("puts five charts on the wall, each told and as a table, on a page that needs nothing else", async () => {
    const page = await readFile(join(out, "挂图作战.html"), "utf8");
    expect(page.match(/<svg /g)).toHaveLength(5);
    expect(page.match(/<figcaption>/g)).toHaveLength(5);
    expect(page.match(/<table>/g)).toHaveLength(5);
    expect(page).toContain("封闭期由30年改为25年");
    expect(page).toContain("合成数据");
    expect(page).not.toMatch(/<script|<link|<img|src=|href="http|@import|url\((?!#)/);
  });
});

describe("transfers, the reading room and emergency plans", () => {
  it("tell what is overdue, and which years did not come in", () => {
    const { due, collection } = run.figures!.offices;
    expect(due).toMatchObject({ volumes: 0, items: 27 });
    expect(collection.received).toMatchObject({ part: 8, whole: 12 });
    expect(collection.units).toEqual([
      { unit: "县妇联", received: [2008, 2009, 2010, 2011, 2012], partial: [], withUnit: [], putOff: [], missing: [] },
      { unit: "县民政局", received: [2008, 2009], partial: [], withUnit: [2012], putOff: [2011], missing: [2010] },
      { unit: "县文化馆", received: [2010], partial: [], withUnit: [2011, 2012], putOff: [], missing: [] },
    ]);
  });

  it("accept paper with its copies, return what has faults, and leave open what was not tested", () => {
    const { receptions, firstPass, toLedger } = run.figures!.offices;
    expect(receptions.map(({ unit, verdict }) => [unit, verdict])).toMatchObject([
      ["县妇联", { kind: "decided", value: "accepted" }],
      ["县文化馆", { kind: "decided", value: "returned-for-correction" }],
      ["县民政局", { kind: "undetermined" }],
    ]);
    expect(receptions[0]).toMatchObject({ findings: [], instrument: { firstYear: 2012, lines: [{ items: 9 }] } });
    expect(receptions[1]!.findings.map(({ code }) => code).sort()).toEqual([
      "digital-copy-incomplete",
      "pre-inspection-not-passed",
      "total-differs",
      "transfer-days-unequal",
    ]);
    expect(receptions[1]!.instrument).toBeUndefined();
    expect(receptions[2]!.findings.filter(({ code }) => code === "property-check-not-run")).toHaveLength(37);
    expect(firstPass).toMatchObject({ part: 1, whole: 3 });
    expect(rectificationStanding(toLedger, "2023-06-30")).toMatchObject({ closed: { part: 2, whole: 3 }, overdue: 1 });
  });

  it("tell how long readers waited, and which plans the evaluation missed", () => {
    const { reading, preparedness } = run.figures!.offices;
    expect(reading).toMatchObject({
      consultations: 48,
      originals: { measured: 20, unmeasured: 1, medianMinutes: { numerator: 12, denominator: 1 } },
      digitized: { measured: 27, unmeasured: 0, medianMinutes: { numerator: 2, denominator: 1 } },
    });
    expect(preparedness).toMatchObject({
      value: {
        gaps: [
          { emergency: "earthquake", missing: "plan" },
          { emergency: "data-loss", missing: "plan" },
        ],
      },
    });
    expect(run.printed).toContain("  应急准备：缺地震应急预案。缺数据灭失应急预案。");
  });

  it("stand in the report", async () => {
    const report = await readFile(join(out, "report.md"), "utf8");
    expect(report).toContain("接收1个单位移交档案进馆9件、36页。");
    expect(report).toContain("到期应移交的12个年度，已收齐8个年度，占66.67%。逾期未移交的有2个单位，计27件、99页。");
    expect(report).toContain("移交前到单位上门预检3批，一次通过1批，一次通过率33.33%。");
    expect(report).toContain("应有的应急预案7项，已有5项。尚缺地震、数据灭失应急预案。");
    expect(report).toContain("查档利用48人次，查阅案卷21卷次、文件54件次。");
    expect(report).toContain("督促2个单位移交逾期未移交的档案27件、99页。");
  });
});

describe("what is written", () => {
  it("gives every faulty row back as it came, with what is wrong and what to do", async () => {
    const bytes = await readFile(join(out, "findings.csv"));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [list, header, ...rows] = await cellsOf(bytes);
    const original = items.rows.filter(({ findings }) => findings.length > 0);
    expect(list?.[0]).toBe(FILES.items);
    expect(header?.slice(-3)).toEqual(["严重程度", "问题", "处理办法"]);
    expect(rows.map((cells) => cells.slice(0, -3))).toEqual(original.map(({ cells }) => cells));
    expect(rows.every((cells) => cells.slice(-3).every((cell) => cell !== ""))).toBe(true);
  });

  it("is a report in Markdown and a page that needs nothing else, marked as made up", async () => {
    const [markdown, html] = await Promise.all(
      ["report.md", "report.html"].map((name) => readFile(join(out, name), "utf8")),
    );
    expect(markdown).toMatch(/^# XX县档案馆2023年上半年工作情况报告\n/);
    expect(markdown).toContain("535卷、8298件、59545页");
    expect(html?.match(/<svg /g)).toHaveLength(3);
    expect(html).not.toMatch(/<script|<link|<img|src=|href="http|@import|url\((?!#)/);
    for (const text of [markdown, html, run.printed.join("\n")]) expect(text).toContain("合成数据");
  });

  it("is a Word document too, and its text says what the data say", async () => {
    const word = await readFile(join(out, "report.docx"));
    expect(word.subarray(0, 2).toString()).toBe("PK");
    const { figures } = run.selfCheck!;
    expect(figures.filter(({ outcome }) => outcome === "same").length).toBeGreaterThan(200);
    expect(figures.filter(({ outcome }) => outcome === "differs")).toEqual([]);
  });

  it("lists what is due, and what cannot be decided with the reason", async () => {
    const [header, ...due] = await cellsOf(await readFile(join(out, "到期开放审核清单.csv")));
    const states = due.map((cells) => cells[0]);
    expect(header?.[0]).toBe("状态");
    expect(states.filter((state) => state === "到期待开放审核").length).toBeGreaterThan(0);
    expect(states.filter((state) => state === "不能判断")).toHaveLength(954 + 6);
  });

  it("asks each unit about what is due of its fonds, with the figures of its cover letter", async () => {
    const [, ...due] = await cellsOf(await readFile(join(out, "到期开放审核清单.csv")));
    const waiting = due.filter(([state]) => state === "到期待开放审核");
    const rows = await cellsOf(await readFile(join(out, "开放审核征求意见清单.csv")));
    const covers = rows.filter((cells) => cells[1] === "请于2023-09-30前反馈");
    const headings = rows.filter((cells) => cells[0] === "序号");
    expect(covers.map(([unit]) => unit).sort()).toEqual(["县妇联", "县档案馆", "县民政局", "县直属工委"].sort());
    expect(headings).toHaveLength(4);
    expect(headings[0]).toEqual([
      "序号",
      "档号",
      "题名",
      "责任者",
      "形成时间",
      "密级",
      "馆初审意见",
      "理由（条款）",
      "单位意见",
      "签字日期",
    ]);
    expect(rows).toHaveLength(covers.length + headings.length + waiting.length);
    const asked = covers.map(([, , cover]) => Number(/^(\d+)条/.exec(cover ?? "")?.[1]));
    expect(asked.reduce((sum, records) => sum + records, 0)).toBe(waiting.length);
    const numbers = rows.filter((cells) => /^\d+$/.test(cells[0] ?? ""));
    expect(numbers.every((cells) => cells[8] === "" && cells[9] === "")).toBe(true);
  });

  it("hints at what a person should look at in a title, and counts what is due and reviewed", async () => {
    const [heading, ...hints] = await cellsOf(await readFile(join(out, "开放审核筛查提示.csv")));
    expect(heading?.[5]).toBe("可能的延期理由（由人判断）");
    expect(hints.length).toBeGreaterThan(0);
    for (const [, title = "", text = "", place = "", , ground = ""] of hints) {
      const [from = 0, to = 0] = place.split("-").map(Number);
      expect(title.slice(from - 1, to)).toBe(text);
      expect(ground).toMatch(/^《国家档案馆档案开放办法》第八条第（三）项：/);
    }
    const [, ...due] = await cellsOf(await readFile(join(out, "到期开放审核清单.csv")));
    const figures = await cellsOf(await readFile(join(out, "开放审核统计.csv")));
    const total = figures.find(([fonds]) => fonds === "合计")?.map(Number) ?? [];
    expect(total[3]).toBe(due.filter(([state]) => state === "到期待开放审核").length);
    expect(total.slice(4, 8)).toEqual([0, 0, 0, 0]);
    expect(figures.at(-2)).toEqual(["到期档案开放率", "封闭期已届满的馆藏", `0/${total[3]}`, "0.0%"]);
  });

  it("gives what waits for an appraisal by fonds, year and period, as many as the list and the report have", async () => {
    const [header, ...groups] = await cellsOf(await readFile(join(out, "到期鉴定汇总.csv")));
    const [, ...listed] = await cellsOf(await readFile(join(out, "到期鉴定清单.csv")));
    expect(header).toEqual(["全宗号", "年度", "保管期限", "最早到期日", "条目", "卷", "件", "页"]);
    const sum = (column: number) => groups.reduce((total, cells) => total + Number(cells[column]), 0);
    expect(sum(4)).toBe(listed.filter(([state]) => state === "到期待鉴定").length);
    expect(sum(4)).toBeGreaterThan(0);
    const report = await readFile(join(out, "report.md"), "utf8");
    expect(report).toContain(`${sum(6)}件`);
    expect(new Set(groups.map((cells) => cells.slice(0, 3).join(" "))).size).toBe(groups.length);
  });

  it("is the same, file by file, when the job runs again", async () => {
    const again = await temporaryFolder();
    const { printed } = await runIn(again);
    expect(printed.map((line) => line.replaceAll(again, out))).toEqual(run.printed);
    expect(await contentsOf(again)).toEqual(await contentsOf(out));
  });
});

describe("one row less", () => {
  it("changes every figure that the row was in", async () => {
    const county = await damagedCounty(FILES.items, (bytes) => {
      const rows = Buffer.from(bytes).toString("latin1").split("\r\n");
      return Buffer.from(rows.filter((_, at) => at !== 100).join("\r\n"), "latin1");
    });
    const less = await runIn(await temporaryFolder(), county);
    const removed = items.rows.find(({ row }) => row === 101)?.noun;
    const before = run.figures!.progress.standing.rate.share;
    expect(less.figures?.done).toEqual({
      volumes: 535,
      items: 8297,
      pages: 59_545 - (removed?.pageCount ?? 0),
      withoutPageCount: 0,
    });
    expect(less.figures?.progress.standing.rate.share).toMatchObject({
      part: before.part - 1,
      whole: before.whole - 1,
    });
    expect(less.figures?.ownFindings.filter(({ code }) => code === "batch-extent-differs")).toHaveLength(1);
    const orphans = less.figures?.linking.findings.filter(({ code }) => code === "image-orphan");
    expect(orphans?.map(({ data }) => data)).toMatchObject([{ code: removed?.referenceCode }]);
  });
});

describe("bad input", () => {
  it.each(Object.values(FILES))("says that %s is missing, once, and keeps the other files", async (file) => {
    const county = await countyCopy();
    await rm(join(county, file));
    const { errors, exitCode, lists } = await blockedRun(county);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^错误　${file}：没有找到“${file}”。请将该文件放入`))]);
    expect(exitCode).toBe(1);
    expect(lists.filter(({ counts }) => counts.entries > 0).length).toBeGreaterThanOrEqual(3);
  });

  it("says that the folder is missing", async () => {
    const { errors } = await blockedRun(join(await temporaryFolder(), "没有"));
    expect(errors).toEqual([expect.stringContaining("没有找到文件夹")]);
  });

  it("blocks a list whose required column has another name, and says which one it may be", async () => {
    const county = await damagedItems((text) => text.replace(",题名,", ",题目名,"));
    const { errors, printed, lists } = await blockedRun(county);
    expect(errors).toEqual([expect.stringMatching(/归档文件目录\.csv 第2行：缺少必备栏目“题名”.*请补上“题名”一栏/)]);
    expect(printed).toContainEqual(expect.stringMatching(/^提示　.*“题目名”/));
    expect(lists[2]?.counts.entries).toBe(0);
    expect(lists[0]?.counts.entries).toBe(535);
  });

  it("blocks a list that lacks a required column", async () => {
    const county = await damagedCounty(FILES.batches, () =>
      csvText([
        ["全宗号", "页数"],
        ["0012", "3"],
      ]),
    );
    const { errors, lists } = await blockedRun(county);
    expect(errors).toEqual([expect.stringContaining("缺少必备栏目“批次号”")]);
    expect(lists[3]?.rows).toEqual([]);
  });

  it("keeps the rows before bytes that are no text", async () => {
    const county = await damagedCounty(FILES.items, (bytes) => {
      const damaged = Buffer.from(bytes);
      damaged.fill(0xff, 600_000, 600_004);
      return damaged;
    });
    const { errors, lists } = await blockedRun(county);
    expect(errors).toEqual([
      expect.stringMatching(/归档文件目录\.csv：文件读到第\d+字节之后出现无法识别的字符.*请.*另存为/),
    ]);
    expect(lists[2]?.counts.entries).toBeGreaterThan(3000);
    expect(lists[2]?.counts.entries).toBeLessThan(8298);
    expect(lists[2]?.rows.slice(0, 100)).toMatchObject(
      items.rows.slice(0, 100).map(({ row, cells }) => ({ row, cells })),
    );
  });

  it("says that a sheet is empty, and reads the other one", async () => {
    const inner = { name: SHEETS.innerItems, rows: [["题名"], ["会议纪要"]] };
    const workbook = await xlsxFile([{ name: SHEETS.volumes, rows: [] }, inner]);
    const { errors, lists } = await blockedRun(await damagedCounty(FILES.volumes, () => workbook));
    expect(errors).toEqual([expect.stringMatching(/案卷目录\.xlsx 案卷目录：表中没有任何内容。请确认/)]);
    expect(lists[1]?.counts.entries).toBe(1);
  });

  it.each([FILES.items, FILES.images])("says that %s is empty", async (file) => {
    const { errors } = await blockedRun(await damagedCounty(file, () => new Uint8Array(0)));
    expect(errors).toEqual([expect.stringMatching(new RegExp(`${file}：表中没有任何内容`))]);
  });

  it("says once that a workbook is cut off, and keeps the item list", async () => {
    const { errors, lists } = await blockedRun(
      await damagedCounty(FILES.volumes, (bytes) => bytes.subarray(0, bytes.length / 2)),
    );
    expect(errors).toEqual([
      expect.stringMatching(/案卷目录\.xlsx：文件不是有效的xlsx工作簿，或者文件不完整。请.*另存为xlsx/),
    ]);
    expect(lists[2]?.counts.entries).toBe(8298);
  });

  it("says that a stored balance is cut off", async () => {
    const { errors } = await blockedRun(
      await damagedCounty(FILES.balance, (bytes) => bytes.subarray(0, bytes.length / 2)),
    );
    expect(errors).toEqual([expect.stringMatching(/馆藏余额\.json：“馆藏余额\.json”不是完整的JSON数据。请/)]);
  });

  it("leaves no report of an earlier run beside new errors", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "report.md"), "old");
    await runIn(folder, join(folder, "没有"));
    expect(await readdir(folder)).toEqual(["findings.csv"]);
  });
});

describe("the example", () => {
  it("leaves dates, codes, headings and rates to the library", async () => {
    const folder = join(import.meta.dirname, "../../examples/county-half-year");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".mjs"));
    const forbidden =
      /new Date|Date\.|getFullYear|toFixed|toLocale|localeCompare|Intl\.|Math\.|parseInt|parseFloat|Number\(|\.split\("[^"]"\)|\.slice\(|substring|charAt|[*/] 100\b|\\d|\[0-9\]\{|\.indexOf\(|\.reduce\(/;
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const lines = (await readFile(join(folder, file), "utf8")).split("\n");
      expect(
        lines.filter((line) => forbidden.test(line)),
        file,
      ).toEqual([]);
    }
  });
});

async function cellsOf(bytes: Uint8Array): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of csvRows(bytes)) rows.push(...batch.rows.map(({ cells }) => cells));
  return rows;
}

async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, "latin1")] as const);
  return new Map(await Promise.all(read));
}

async function countyCopy(): Promise<string> {
  const folder = join(await temporaryFolder(), "county");
  await cp(join(out, "county"), folder, { recursive: true });
  return folder;
}

async function damagedCounty(file: string, damage: (bytes: Uint8Array) => Uint8Array): Promise<string> {
  const county = await countyCopy();
  const path = join(county, file);
  await writeFile(path, damage(await readFile(path)));
  return county;
}

function damagedItems(damage: (text: string) => string): Promise<string> {
  return damagedCounty(FILES.items, (bytes) => gb18030Encoder()(damage(decodedText(bytes).text)));
}

async function blockedRun(county: string): Promise<Run & { readonly errors: readonly string[] }> {
  const folder = await temporaryFolder();
  const blocked = await runIn(folder, county);
  expect(blocked.exitCode).toBe(1);
  expect(blocked.printed.at(-1)).toBe("数据不完整，未作统计，未生成报告。改正后请重新运行。");
  expect(await readdir(folder)).toContain("findings.csv");
  expect(await readdir(folder)).not.toContain("report.md");
  return { ...blocked, errors: blocked.printed.filter((line) => line.startsWith("错误")) };
}
