import type { CivilDay } from "lantai/dates";
import {
  destructionRegister,
  REGISTER_COLUMNS,
  type REGISTER_FORMS,
  RETENTION_RULES,
  registerItem,
  retentionEnd,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { ACCOUNTING, DOCUMENTS, RECORD, VOUCHERS } from "./papers.js";

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
const headings = (form: (typeof REGISTER_FORMS)[number]) =>
  REGISTER_COLUMNS.filter((column) => column.form === form).map(({ title }) => title["zh-CN"]);

describe("REGISTER_COLUMNS", () => {
  test("are those of the two printed registers", () => {
    expect(headings("documents").join("、")).toBe(
      "序号、文件题名、所属年度、档号、应保管期限、已保管期限、文件页数、备注",
    );
    expect(headings("accounting").join("、")).toBe(
      "名称、卷号、册数、起止年度、档案编号、应保管期限、已保管期限、销毁时间",
    );
  });
});

describe("destructionRegister", () => {
  test("prints the cover and the rows of a register of documents", () => {
    const register = destructionRegister([RECORD, { ...RECORD, pageCount: 5, remark: "附件缺" }], DOCUMENTS, options);
    expect(register.cover.map(({ title, value }) => `${title["zh-CN"]}：${value}`)).toEqual([
      "全宗号：0012",
      "单位：XX县民政局",
      "数量：2件（卷）、7页",
      "鉴定小组负责人：组长乙 2023-05-04",
      "批准人：批准人甲 2023-05-05",
      "监销人：监销人丙 2023-05-10",
      "监销人：监销人丁 2023-05-10",
      "销毁时间：2023-05-10",
    ]);
    expect(register.rows).toEqual([
      ["1", "关于值班安排的通知", "2008", "0012-WS·2008-D10-0003", "10年", "14年", "2", ""],
      ["2", "关于值班安排的通知", "2008", "0012-WS·2008-D10-0003", "10年", "14年", "5", "附件缺"],
    ]);
    for (const row of register.rows) expect(row).toHaveLength(register.columns.length);
  });

  test("prints an accounting register with its five signatures", () => {
    const register = destructionRegister([VOUCHERS], ACCOUNTING, options);
    expect(register.rows).toEqual([
      ["1990年1月记账凭证", "1", "2", "1990", "0012-KU·1990-0001", "30年", "32年", "2023-05-10"],
    ]);
    expect(register.cover).toHaveLength(3 + 5 + 2 + 1);
    expect(register.cover[2]?.value).toBe("1卷、2册");
  });

  test("leaves blank what is no count, and adds nothing for it", () => {
    const { rows, cover } = destructionRegister(
      [RECORD, { ...RECORD, pageCount: -5 }, { ...RECORD, pageCount: 2.5 }],
      DOCUMENTS,
      options,
    );
    expect(rows.map((row) => row[6])).toEqual(["2", "", ""]);
    expect(cover[2]?.value).toBe("3件（卷）、2页");
    const accounting = destructionRegister([VOUCHERS, { ...VOUCHERS, bookCount: -2 }], ACCOUNTING, options);
    expect(accounting.rows.map((row) => row[2])).toEqual(["2", ""]);
    expect(accounting.cover[2]?.value).toBe("2卷、2册");
  });

  test("leaves lines to be filled in by hand, and prints the years that dates cover", () => {
    const { approval: _, destroyedOn: __, ...papers } = DOCUMENTS;
    const empty = { ...papers, signatures: [], witnesses: [] };
    const { year: ___, ...undated } = RECORD;
    const record = { ...undated, date: { earliest: "2006-03-01", latest: "2008-12-31", precision: "range" } } as const;
    const register = destructionRegister([record], empty, options);
    expect(register.cover.slice(3).map(({ value }) => value)).toEqual(["", "", "", "", ""]);
    expect(register.rows[0]?.[2]).toBe("2006—2008");
  });

  test.each([
    ["2018-12-31", "9年"],
    ["2019-01-01", "10年"],
    ["2019-12-31", "10年"],
  ] as const)("counts the whole years held: on %s %s", (destroyedOn, held) => {
    expect(destructionRegister([RECORD], { ...DOCUMENTS, destroyedOn }, options).rows[0]?.[5]).toBe(held);
  });
});

describe("registerItem", () => {
  test("R-17: a register is itself permanent", () => {
    const item = registerItem(ACCOUNTING);
    expect(item).toEqual({
      level: "item",
      fondsNo: "0012",
      title: "XX县民政局会计档案销毁清册（2023-2）",
      responsibleParty: "XX县民政局",
      documentNo: "2023-2",
      retentionPeriod: "permanent",
      year: 2023,
    });
    expect(retentionEnd(item, options)).toMatchObject({ value: { standing: "never" } });
  });
});

describe("destructionRegister, of papers that are not complete", () => {
  const { signatures: _, ...unsigned } = DOCUMENTS;
  const cover = (papers: Partial<typeof DOCUMENTS>) =>
    destructionRegister([RECORD], { ...unsigned, signatures: [], ...papers }, options).cover.map(
      ({ title, value }) => `${title.en}: ${value}`,
    );

  test("names on its cover who approved, where the line is not signed, and as who signed where it is", () => {
    expect(cover({ destroyedOn: "2023-05-10" })).toEqual([
      "fonds no.: 0012",
      "unit: XX县民政局",
      "quantity: 1件（卷）、2页",
      "head of the appraisal group: ",
      "approver: 批准人甲 2023-05-05",
      "witness: 监销人丙 2023-05-10",
      "witness: 监销人丁 2023-05-10",
      "destroyed on: 2023-05-10",
    ]);
    const signature = { role: "approver", person: "副局长戊", on: "2023-05-06" } as const;
    expect(cover({ signatures: [signature] })[4]).toBe("approver: 副局长戊 2023-05-06");
    const [witness] = DOCUMENTS.witnesses;
    const { signedOn: __, ...unsignedWitness } = witness!;
    expect(cover({ witnesses: [unsignedWitness] }).slice(5, 7)).toEqual(["witness: 监销人丙", "witness: "]);
  });

  test("leaves the approver of an accounting register no line of its own", () => {
    const { cover: lines } = destructionRegister([VOUCHERS], { ...ACCOUNTING, signatures: [] }, options);
    expect(lines.slice(3, 8).map(({ value }) => value)).toEqual(["", "", "", "", ""]);
  });

  const cells = (record: object) => destructionRegister([{ ...RECORD, ...record }], DOCUMENTS, options).rows[0]!;

  test("leaves blank the period of a record that has none, and what is written with spaces alone", () => {
    const { retentionPeriod: __, ...unappraised } = RECORD;
    const [row] = destructionRegister([unappraised], DOCUMENTS, options).rows;
    expect([row![4], row![5]]).toEqual(["", ""]);
    expect(cells({ retentionPeriod: "0-years" })[4]).toBe("");
    expect(cells({ referenceCode: " ", remark: " 复印件 " }).slice(3)).toEqual(["", "10年", "14年", "2", "复印件"]);
  });

  test("prints the one year that dates cover, and no year of a date with one end", () => {
    const { year: __, ...undated } = RECORD;
    const year = (date: object) =>
      destructionRegister([{ ...undated, date } as typeof RECORD], DOCUMENTS, options).rows[0]![2];
    expect(year({ earliest: "2008-03-01", latest: "2008-12-31", precision: "range" })).toBe("2008");
    expect(year({ earliest: "2008-03-01", precision: "range" })).toBe("");
    expect(year({ latest: "2008-03-01", precision: "range" })).toBe("");
    expect(cells({ year: undefined })[2]).toBe("");
  });

  test.each([
    ["2023-05-30", "10年"],
    ["2023-05-31", "11年"],
    ["2023-06-01", "11年"],
    ["2011-01-01", "0年"],
  ] as const)("counts the whole years from an event on 2012-05-31 to %s as %s", (destroyedOn, held) => {
    const record = { ...RECORD, retentionStart: "case-closed", startedOn: "2012-05-31" } as const;
    expect(destructionRegister([record], { ...DOCUMENTS, destroyedOn }, options).rows[0]?.[5]).toBe(held);
  });

  test("lists the same when it is printed again after its records were marked as destroyed", () => {
    const destroyed = { on: "2023-05-10", registerNo: "2023-1" } as const;
    expect(cells({ destroyed })).toEqual(cells({}));
    expect(cells({ destroyed })[5]).toBe("14年");
  });

  test.each(["", "2023-02-30", "不详"])(
    "counts the years held to the day asked where that of the destruction is %j",
    (text) => {
      const papers = { ...DOCUMENTS, destroyedOn: text as CivilDay };
      const { rows, cover } = destructionRegister([RECORD], papers, options);
      expect([rows[0]?.[5], cover.at(-1)?.value]).toEqual(["14年", text]);
      expect(registerItem(papers)).not.toHaveProperty("year");
    },
  );

  test.each(["earliest", "latest"])("prints no years of a date without a usable %s day", (bound) => {
    const date = { earliest: "2006-03-01", latest: "2008-12-31", precision: "range" };
    for (const unusable of [null, "2006-02-30", "某日"]) {
      expect(cells({ year: undefined, date: { ...date, [bound]: unusable } } as never)[2]).toBe("");
    }
  });

  test("says no years of a record that is never over or has not started", () => {
    expect(cells({ retentionPeriod: "permanent" })[5]).toBe("");
    expect(cells({ retentionStart: "case-closed", startedOn: "not-yet" })[5]).toBe("");
  });
});

describe("registerItem, of documents", () => {
  test("is named as a register, and has no year before the day of the destruction", () => {
    const { destroyedOn: _, ...papers } = DOCUMENTS;
    expect(registerItem(papers)).toStrictEqual({
      level: "item",
      fondsNo: "0012",
      title: "XX县民政局档案销毁清册（2023-1）",
      responsibleParty: "XX县民政局",
      documentNo: "2023-1",
      retentionPeriod: "permanent",
    });
  });
});
