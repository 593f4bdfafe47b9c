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
