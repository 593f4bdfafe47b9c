import { readFileSync } from "node:fs";
import { sentence } from "lantai/findings";
import { collectedList, csvRows, csvText, itemList } from "lantai/tables";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { playgroundPage } from "../../.ci/docs/playground.mjs";
import { answersOf, errorTable } from "../../docs/playground/answers.js";
import { exampleTable } from "../../docs/playground/example.js";
import { LISTS } from "../../docs/playground/lists.js";
import { readTable } from "../../docs/playground/table.js";
import { TEXTS } from "../../docs/playground/texts.js";

const QUESTION = { language: "zh-CN", asOf: "2026-06-30", years: [2021, 2031] } as const;

function read(bytes: Uint8Array, list = "items") {
  return readTable({ file: "目录.csv", bytes, list }, () => {});
}

describe("playgroundPage", () => {
  test("is one file whose policy allows its own script and style and no connection", async () => {
    const page = await playgroundPage();
    expect(page).toContain("connect-src 'none'");
    expect(page.match(/'sha256-[\w+/=]+'/g)).toHaveLength(2);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.replace(/<script>[\s\S]*<\/script>/, "")).not.toMatch(/\bsrc=|https?:/);
    expect(page.length).toBeGreaterThan(100_000);
  });
});

describe("the words of the page", () => {
  const still = [...readFileSync("docs/playground/page.html", "utf8").matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g)].map(
    ([, key = "", text]) => ({ key, text }),
  );

  test("are there in both languages, for every outcome and severity", () => {
    const keys = ({ outcomes, severities, clocks, ...rest }: (typeof TEXTS)["en"]) =>
      [rest, outcomes, severities, clocks].map((table) => Object.keys(table).sort());
    expect(keys(TEXTS.en)).toEqual(keys(TEXTS["zh-CN"]));
  });

  test.each(still)("$key stands in the page as in the table", ({ key, text }) => {
    expect(TEXTS["zh-CN"]).toHaveProperty(key, text);
    expect(TEXTS.en).toHaveProperty(key);
  });
});

describe("answersOf", () => {
  test("shows the findings that the library gives, each with place, sentence and cure", async () => {
    const bytes = csvText([
      ["档号", "责任者", "题名", "日期", "页数", "保管期限"],
      ["0027-WS·1995-Y-BGS-0001", "XX县合成局", "会议纪要", "19950231", "2页", "永久"],
      ["0027-WS·1995-Y-BGS-0002", "XX县合成局", "", "19950301", "2", "永久"],
    ]);
    const list = await collectedList(csvRows(bytes, { file: "目录.csv" }), itemList, { file: "目录.csv" });
    const expected = list.rows.flatMap(({ findings }) =>
      findings.map((finding) => [finding.place.row, sentence(finding, zhCn)]),
    );
    const answers = answersOf(await read(bytes), QUESTION);
    expect(answers.findings.map(({ row, says }) => [row, says])).toEqual(expected);
    expect(answers.findings.every(({ cure }) => cure !== "")).toBe(true);
    expect([answers.entries, answers.faulty, answers.findingCount]).toEqual([2, 2, expected.length]);
  });

  test("tells what falls due with outcome, days and articles, and leaves what has no date undetermined", async () => {
    const bytes = csvText([
      ["档号", "责任者", "题名", "日期", "页数", "保管期限"],
      ["0027-WS·1995-D30-BGS-0001", "XX县合成局", "通知", "19950630", "2", "30年"],
      ["0027-WS·1995-Y-BGS-0002", "XX县合成局", "会议纪要", "", "2", "永久"],
    ]);
    const { due, wall } = answersOf(await read(bytes), QUESTION);
    expect(due.map(({ clock, now, undetermined }) => [clock, now, undetermined])).toEqual([
      ["opening", 1, [{ missing: ["日期"], records: 1 }]],
      ["retention", 1, []],
    ]);
    const [opening, retention] = due.map(({ rows }) => rows[0]!);
    expect([opening!.dueDay, opening!.outcome, opening!.days]).toEqual(["2021-01-01", "review-due", -2006]);
    expect(opening!.citations[0]).toBe("《中华人民共和国档案法（2020年修订）》第二十七条");
    expect([retention!.dueDay, retention!.outcome]).toEqual(["2026-01-01", "ended"]);
    expect(wall.map(({ table }) => table.rows.length)).toEqual([6]);
    expect(wall[0]!.svg).toContain("<svg");
  });

  test("says that the headings block a table, and asks it nothing more", async () => {
    const answers = answersOf(
      await read(
        csvText([
          ["档号", "页数"],
          ["0027-WS·2011-Y-BGS-0001", "4"],
        ]),
      ),
      QUESTION,
    );
    expect([answers.blocked, answers.findingCount, answers.due, answers.wall]).toEqual([true, 1, [], []]);
  });

  test("answers about every list without entries", async () => {
    for (const { id } of LISTS) {
      const { due, wall, entries } = answersOf(await read(csvText([["题名"]]), id), QUESTION);
      expect([id, due, wall, entries]).toEqual([id, [], [], 0]);
    }
  });

  test("draws a working ledger by unit and over time", async () => {
    const bytes = csvText([
      ["批次号", "全宗号", "单位", "完成日期", "页数"],
      ["1", "0027", "XX县合成局", "2026-03-02", "300"],
      ["2", "0027", "XX县合成局", "", "100"],
    ]);
    const { wall } = answersOf(await read(bytes, "digitization-batches"), QUESTION);
    expect(wall[0]!.table.rows).toEqual([["XX县合成局", 300, 400, "75.0"]]);
    expect(wall[1]!.table.rows.at(-1)).toEqual(["2026-03-02", 300]);
  });

  test("draws a ledger of problems day by day", async () => {
    const bytes = csvText([
      ["序号", "问题来源", "存在问题", "责任单位", "发现日期", "销号日期"],
      ["1", "自查", "目录不全", "整理股", "2026-01-05", "2026-05-26"],
    ]);
    const { wall } = answersOf(await read(bytes, "rectification"), QUESTION);
    expect(wall[0]!.table.rows.at(-1)?.slice(0, 2)).toEqual(["2026-06-30", 0]);
  });
});

describe("the synthetic example", () => {
  test("has the defects of a catalogue that was handed over, and an error table to send back", async () => {
    const table = await readTable({ file: "合成.csv", bytes: exampleTable(), list: "items" }, () => {});
    const answers = answersOf(table, QUESTION);
    expect(answers.blocked).toBe(false);
    expect(answers.entries).toBe(180);
    expect(answers.kinds.length).toBeGreaterThan(4);
    expect(new TextDecoder().decode(errorTable(table, "zh-CN")).split("\r\n").length).toBeGreaterThan(answers.faulty);
  });
});
