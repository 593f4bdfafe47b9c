import type { Item } from "lantai/catalogue";
import { type CheckedRow, collectedList, itemList, listDefinition, recordedCount, recordedText } from "lantai/tables";
import { describe, expectTypeOf, it } from "vitest";

const title = { "zh-CN": "页数", en: "Pages" };
const usual = { title, aliases: [], column: "optional", blank: "allowed", width: 8 } as const;

describe("listDefinition", () => {
  it("gives the noun its values by key, each of which may be missing", () => {
    listDefinition<number, { pages: number; label: string }>({
      id: "boxes",
      title,
      columns: { pages: { ...usual, read: recordedCount }, label: { ...usual, read: recordedText } },
      noun(values) {
        expectTypeOf(values.pages).toEqualTypeOf<number | undefined>();
        expectTypeOf(values.label).toEqualTypeOf<string | undefined>();
        return values.pages ?? 0;
      },
      values: (pages) => ({ pages }),
    });
  });

  it("refuses a column that reads another type, and a column that is left out", () => {
    listDefinition<number, { pages: number }>({
      id: "boxes",
      title,
      // @ts-expect-error a page count is no text
      columns: { pages: { ...usual, read: recordedText } },
      noun: () => 0,
      values: (pages) => ({ pages }),
    });
    listDefinition<number, { pages: number; label: string }>({
      id: "boxes",
      title,
      // @ts-expect-error label has no column
      columns: { pages: { ...usual, read: recordedCount } },
      noun: () => 0,
      values: (pages) => ({ pages }),
    });
  });
});

describe("collectedList", () => {
  it("carries the noun of the list to its rows", () => {
    const rows = collectedList([], itemList).then((list) => list.rows);
    expectTypeOf(rows).resolves.toEqualTypeOf<readonly CheckedRow<Item>[]>();
  });
});
