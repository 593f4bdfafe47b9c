import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FILES } from "../../examples/county-half-year/settings.mjs";
import {
  cellsOf,
  type List,
  type Run,
  removeTemporaryFolders,
  runIn,
  temporaryFolder,
  workedCounty,
} from "./county-run.js";

let out: string;
let run: Run;
let items: List;

beforeAll(async () => {
  ({ out, run, items } = await workedCounty());
}, 60_000);

afterAll(removeTemporaryFolders);

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

async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, "latin1")] as const);
  return new Map(await Promise.all(read));
}
