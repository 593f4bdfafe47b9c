import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { quotientText, wholeShareOf } from "lantai/quantities";
import { rectificationStanding } from "lantai/rectification";
import { readSnapshot } from "lantai/tallies";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Expected, type Run, removeTemporaryFolders, workedCounty } from "./county-run.js";

let out: string;
let run: Run;
let expected: Expected;

beforeAll(async () => {
  ({ out, run, expected } = await workedCounty());
}, 60_000);

afterAll(removeTemporaryFolders);

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
    expect(run.printed).toContain(
      "  应急准备：缺地震应急预案。缺数据灭失应急预案。法规标准要求有应急预案，未见列明针对哪些突发事件；火灾、水灾、地震、档案失窃、失密、泄密、数据灭失、网络安全事件依据业务惯例列入。",
    );
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
