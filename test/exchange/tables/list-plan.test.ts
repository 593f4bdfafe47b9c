import { sentence } from "lantai/findings";
import {
  appliedPlan,
  collectedList,
  csvRows,
  csvText,
  deferralList,
  digitizationBatchList,
  itemList,
  listHeadings,
  listPlan,
  photographList,
  recordsDigest,
} from "lantai/tables";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it } from "vitest";

const HEADINGS = ["档号", "题名", "日期", "责任者", "保管期限", "页数"];
const row = (code: string, title: string, pages = "4") => [code, title, "20110612", "县民政局", "永久", pages];
const list = (rows: string[][], headings = HEADINGS) =>
  collectedList(csvRows(csvText([headings, ...rows])), itemList, { file: "目录.csv" });

const first = row("0027-WS·2011-Y-BGS-0001", "关于防汛工作的通知");
const second = row("0027-WS·2011-Y-BGS-0002", "会议纪要");

async function held(...rows: string[][]) {
  const nouns = (await list(rows)).rows.map(({ noun }) => noun!);
  return nouns.map((noun, at) => ({ ...noun, id: `h${at}`, batch: "8-01" }));
}

describe("listPlan", () => {
  it("adds what is new, changes what differs and leaves what is there, whichever way the code is written", async () => {
    const before = await held(first, second);
    const sent = await list([
      row("0027-WS·2011·Y·BGS-0001", "关于防汛工作的通知", "5"),
      second,
      row("0027-WS·2011-Y-BGS-0003", "工作总结"),
    ]);
    const plan = listPlan(itemList, sent, before);
    expect(plan.add.map(({ row: at, record }) => [at, record.title])).toEqual([[4, "工作总结"]]);
    expect(plan.same).toEqual([{ row: 3, held: before[1] }]);
    expect(plan.change).toEqual([
      {
        row: 2,
        held: before[0],
        record: { ...before[0], referenceCode: "0027-WS·2011·Y·BGS-0001", pageCount: 5 },
        differences: [
          {
            key: "referenceCode",
            column: { "zh-CN": "档号", en: "Reference code" },
            held: "0027-WS·2011-Y-BGS-0001",
            sent: "0027-WS·2011·Y·BGS-0001",
          },
          { key: "pageCount", column: { "zh-CN": "页数", en: "Pages" }, held: "4", sent: "5" },
        ],
      },
    ]);
    expect(plan.conflict).toEqual([]);
  });

  it("names the first twenty rows of a code that was filled down, and how many there are", async () => {
    const sent = await list(Array.from({ length: 25 }, (_, at) => row("0027-WS·2011-Y-BGS-0001", `会议纪要${at}`)));
    const finding = listPlan(itemList, sent, []).conflict.at(-1)!.findings[0]!;
    const rows = Array.from({ length: 20 }, (_, at) => at + 2);
    expect(finding.data).toEqual({ code: "0027-WS·2011-Y-BGS-0001", rows, count: 25 });
    expect(sentence(finding, zhCn)).toMatch(/、21行等25行重复出现。$/);
    expect(sentence(finding, en)).toMatch(/ stands in 25 rows, the first of them 2, 3, .*, 21\.$/);
  });

  it("compares the titles and dates of a list that has them as printed", async () => {
    const headings = listHeadings(deferralList, "zh-CN");
    const sent = await collectedList(
      csvRows(csvText([headings, headings.map((heading) => `${heading}1`)])),
      deferralList,
    );
    const plan = listPlan(deferralList, sent, [], { keyOf: ({ referenceCode }) => referenceCode });
    expect([plan.add.length, plan.conflict]).toEqual([1, []]);
  });

  it("lets nothing double on the second run", async () => {
    const sent = await list([first, second]);
    const once = appliedPlan(listPlan(itemList, sent, []), []).records!;
    expect(once).toHaveLength(2);
    const again = listPlan(itemList, sent, once);
    expect([again.add, again.change, again.conflict]).toEqual([[], [], []]);
    expect(appliedPlan(again, once).records).toEqual(once);
  });

  it("says of each row that nobody can take over why", async () => {
    const [record] = await held(first);
    const sent = await list([
      first,
      second,
      row("0027-WS·2011·Y·BGS-0002", "会议纪要（续）"),
      row("", "无号"),
      row("0027-WS·2011-Y-BGS-0009", "坏页数", "x"),
    ]);
    const plan = listPlan(itemList, sent, [record!, { ...record!, id: "h9" }]);
    const codes = plan.conflict.map((conflict) => [conflict.row, ...conflict.findings.map(({ code }) => code)]);
    expect(codes).toEqual([
      [2, "plan-code-held-twice"],
      [3, "plan-code-repeated"],
      [4, "plan-code-repeated"],
      [5, "plan-code-blank", "plan-row-faulty"],
      [6, "plan-row-faulty"],
    ]);
    expect(plan.conflict[1]!.findings[0]!.data).toEqual({ code: "0027-WS·2011-Y-BGS-0002", rows: [3, 4], count: 2 });
    expect(plan.conflict.at(-1)!.findings[0]!.place).toEqual({ file: "目录.csv", row: 6 });
  });

  it("takes rows with errors when it is told to", async () => {
    const plan = listPlan(itemList, await list([row("0027-WS·2011-Y-BGS-0009", "坏页数", "x")]), [], {
      faulty: "taken",
    });
    expect(plan.add.map(({ record }) => record.title)).toEqual(["坏页数"]);
  });

  it("keeps a held value where the cell is blank or the column is not there, unless blanks clear it", async () => {
    const before = await held(first);
    const blank = await list([row("0027-WS·2011-Y-BGS-0001", "关于防汛工作的通知", "")]);
    expect(listPlan(itemList, blank, before).same).toHaveLength(1);
    const narrow = await list([first.slice(0, 5)], HEADINGS.slice(0, 5));
    expect(listPlan(itemList, narrow, before, { blanks: "cleared" }).same).toHaveLength(1);
    const cleared = listPlan(itemList, blank, before, { blanks: "cleared" });
    expect(cleared.change[0]!.record).not.toHaveProperty("pageCount");
    expect(cleared.change[0]!.record).toMatchObject({ id: "h0", batch: "8-01" });
  });

  it("hints at a record that is described already under another code", async () => {
    const plan = listPlan(itemList, await list([row("0027-WS·2011-Y-BGS-0008", first[1]!)]), await held(first));
    expect(plan.add).toHaveLength(1);
    expect(plan.findings).toEqual([
      { code: "record-alike", severity: "hint", place: { row: 2 }, data: { code: "0027-WS·2011-Y-BGS-0001" } },
    ]);
  });

  it("names a record that looks the same by its code, or says that it has none", () => {
    const alike = (code: string) => ({ code: "record-alike", severity: "hint", place: {}, data: { code } }) as const;
    expect(sentence(alike("0027-1"), zhCn)).toBe("题名、日期和责任者与“0027-1”相同，疑为重复著录。");
    expect(sentence(alike(""), zhCn)).toBe("题名、日期和责任者与另一条没有档号的记录相同，疑为重复著录。");
    expect(sentence(alike(""), en)).toBe(
      "Title, date and responsible party are those of another record, which has no code: perhaps the same record.",
    );
  });

  it("goes by another key when it is given one", async () => {
    const before = await held(first);
    const sent = await list([row("0027-WS·2011-Y-BGS-0777", first[1]!)]);
    const plan = listPlan(itemList, sent, before, { keyOf: ({ title }) => title });
    expect(plan.change.map(({ differences }) => differences.map(({ key }) => key))).toEqual([["referenceCode"]]);
  });
});

describe("listPlan on records that have more than their list", () => {
  it("keeps what a caption says beside the columns of the list, in its place", async () => {
    const caption = { time: "1998年夏", place: "城南", people: "甲" };
    const photo = { kind: "photograph", referenceCode: "P-1", title: "抗洪", caption } as const;
    const sent = (cells: string[]) =>
      collectedList(csvRows(csvText([["档号", "题名", "地点", "人物"], cells])), photographList);
    const { change } = listPlan(photographList, await sent(["P-1", "抗洪", "城北", "甲"]), [photo], {
      faulty: "taken",
    });
    expect(change.map(({ record }) => record)).toEqual([{ ...photo, caption: { ...caption, place: "城北" } }]);
    const cleared = listPlan(photographList, await sent(["P-1", "抗洪", "", ""]), [photo], {
      faulty: "taken",
      blanks: "cleared",
    });
    expect(cleared.change.map(({ record }) => record)).toEqual([{ ...photo, caption: { time: "1998年夏" } }]);
  });

  it("drops a caption of which nothing is left", async () => {
    const photo = { kind: "photograph", referenceCode: "P-1", title: "抗洪", caption: { place: "城南" } } as const;
    const sent = await collectedList(
      csvRows(
        csvText([
          ["档号", "题名", "地点"],
          ["P-1", "抗洪", ""],
        ]),
      ),
      photographList,
    );
    const { change } = listPlan(photographList, sent, [photo], { faulty: "taken", blanks: "cleared" });
    expect(change.map(({ record }) => record)).toEqual([{ kind: "photograph", referenceCode: "P-1", title: "抗洪" }]);
  });

  it("keeps how many volumes have no page count when only their number changes", async () => {
    const extent = { volumes: 5, items: 0, pages: 400, withoutPageCount: 2 };
    const batch = { batch: "8-01", fondsNo: "0027", extent } as const;
    const sent = await collectedList(
      csvRows(
        csvText([
          ["批次号", "全宗号", "卷数", "页数"],
          ["8-01", "0027", "6", "400"],
        ]),
      ),
      digitizationBatchList,
    );
    const { change } = listPlan(digitizationBatchList, sent, [batch], { keyOf: (one) => one.batch });
    expect(change.map(({ record }) => record)).toEqual([{ ...batch, extent: { ...extent, volumes: 6 } }]);
  });
});

describe("appliedPlan", () => {
  it("is carried out from a stored copy too, and on records in another order", async () => {
    const before = await held(first, second);
    const sent = await list([row("0027-WS·2011-Y-BGS-0001", "改题"), row("0027-WS·2011-Y-BGS-0003", "新")]);
    const plan = JSON.parse(JSON.stringify(listPlan(itemList, sent, before)));
    const { records } = appliedPlan<object>(plan, before.toReversed());
    expect(records).toMatchObject([{ title: "会议纪要" }, { title: "改题" }, { title: "新" }]);
  });

  it("leaves records alone that are alike in everything, since nobody can say which of them a row means", async () => {
    const [record] = await held(first);
    const before = [record!, { ...record! }];
    const plan = listPlan(itemList, await list([row("0027-WS·2011-Y-BGS-0001", "改题")]), before);
    expect(plan.conflict.map(({ findings }) => findings.map(({ code }) => code))).toEqual([["plan-code-held-twice"]]);
    expect(appliedPlan(plan, before).records).toEqual(before);
  });

  it("is not carried out once what is held has changed", async () => {
    const before = await held(first);
    const plan = listPlan(itemList, await list([second]), before);
    const { finding, records } = appliedPlan(plan, [{ ...before[0]!, remark: "改" }]) as never as Record<
      string,
      unknown
    >;
    expect(records).toBeUndefined();
    expect(finding).toMatchObject({ code: "plan-outdated", severity: "error", data: { expected: plan.digest } });
  });
});

describe("recordsDigest", () => {
  it("is the same for the same records in any order of records and keys, and another for others", () => {
    const one = recordsDigest([{ a: 1, b: { c: 2, d: 3 } }, { a: 2 }]);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(recordsDigest([{ a: 2 }, { b: { d: 3, c: 2 }, a: 1 }])).toBe(one);
    expect(recordsDigest([{ a: 2 }, { b: { d: 3, c: 2 }, a: "1" }])).not.toBe(one);
    expect(recordsDigest([])).not.toBe(one);
  });
});
