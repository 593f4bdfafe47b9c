import { readFileSync } from "node:fs";
import { compileScript, parse } from "@vue/compiler-sfc";
import { parseUncertainDate } from "lantai/dates";
import { itemSchema, rectificationEntrySchema } from "lantai/schemas";
import { describe, expect, it } from "vitest";
import { cellOf, columnsOf, formOf } from "../../examples/forms-and-tables/element-plus.mjs";

const form = new Map<string, Record<string, unknown>>(
  formOf(itemSchema, { level: "item" }).map((field: { item: { prop: string } }) => [field.item.prop, field]),
);

/** What Element Plus is told when a field holds a value. */
function message(key: string, value: unknown): string | undefined {
  const { rules } = form.get(key)!.item as { rules: { validator(...given: unknown[]): void }[] };
  let told: string | undefined;
  rules[0]!.validator({}, value, (error: Error | undefined) => {
    told = error?.message;
  });
  return told;
}

describe("the form of an item", () => {
  it("asks for what DA/T 18-2022 requires of an item, under its Chinese names", () => {
    const items = [...form.values()].map(({ item }) => item as { label: string; rules: { required: boolean }[] });
    expect(items.filter(({ rules }) => rules[0]!.required).map(({ label }) => label)).toEqual([
      "档号",
      "题名",
      "责任者",
      "日期",
      "保管期限",
      "开放标识",
    ]);
  });

  it("chooses the control by vocabulary, kind and width", () => {
    expect(form.get("openingStatus")).toMatchObject({
      component: "el-select",
      props: { allowCreate: false },
      options: expect.arrayContaining([{ value: "deferred", label: "延期开放" }]),
    });
    expect(form.get("carrier")).toMatchObject({ component: "el-select", props: { allowCreate: true } });
    expect(form.get("pageCount")).toMatchObject({ component: "el-input-number" });
    expect(form.get("title")).toMatchObject({ component: "el-input", props: { type: "textarea" } });
    expect(form.get("documentNo")).toMatchObject({ component: "el-input", props: { type: "text" } });
  });

  it("checks each field by its own schema", () => {
    expect(message("pageCount", 12)).toBeUndefined();
    expect(message("pageCount", -1)).toBeDefined();
    expect(message("retentionPeriod", "30-years")).toBeUndefined();
    expect(message("retentionPeriod", "三十年")).toMatch(/须为/);
    expect(message("documentNo", "")).toBeUndefined();
    expect(message("title", "")).toBe("请查看档案，补著“题名”。");
    expect(message("responsibleParty", null)).toBe("请查看档案，补著“责任者”。");
  });

  it("shows a date as it is recorded, reads it as it is typed, and keeps what cannot be read for its rule", () => {
    const { shown, read } = form.get("date") as { shown(value: unknown): unknown; read(entered: string): unknown };
    const date = read("[194508]");
    expect(date).toEqual(parseUncertainDate("[194508]").date);
    expect([shown(date), shown("二十日"), shown(undefined)]).toEqual(["[194508]", "二十日", undefined]);
    expect(message("date", date)).toBeUndefined();
    expect(message("date", read("二十日"))).toBeDefined();
  });
});

describe("the table of an item", () => {
  it("has a column for each field, wide enough for its heading", () => {
    const columns = columnsOf(itemSchema) as { prop: string; label: string; minWidth: number }[];
    expect(columns.find(({ prop }) => prop === "title")).toMatchObject({ label: "题名", minWidth: 540 });
    expect(columns.every(({ label, minWidth }) => minWidth >= label.length * 18)).toBe(true);
    expect(columnsOf(rectificationEntrySchema, { language: "en" }).length).toBeGreaterThan(3);
  });

  it("shows names for codes and the recorded text of a date", () => {
    const { date } = parseUncertainDate("[194508]");
    expect(cellOf(itemSchema, "retentionPeriod", "30-years")).toBe("30年");
    expect(cellOf(itemSchema, "openingStatus", "deferred", "en")).toBe("deferred");
    expect(cellOf(itemSchema, "carrier", "county-own")).toBe("county-own");
    expect(cellOf(itemSchema, "date", date)).toBe("[194508]");
    expect(cellOf(itemSchema, "pageCount", 0)).toBe("0");
    expect(cellOf(itemSchema, "remark", undefined)).toBe("");
  });
});

// Whether Element Plus shows and checks what they say is seen in a browser by `npm run proof`.
describe.each(["noun-form", "noun-table"])("%s.vue", (name) => {
  it("compiles, and its template names nothing that its script does not have", () => {
    const file = new URL(`../../examples/forms-and-tables/${name}.vue`, import.meta.url);
    const { descriptor, errors } = parse(readFileSync(file, "utf8"));
    expect(errors).toEqual([]);
    const { content } = compileScript(descriptor, { id: name, inlineTemplate: true });
    expect(content).toContain("el-");
    expect(content).not.toMatch(/_ctx\./);
  });
});
