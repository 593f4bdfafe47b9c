import { fc, test } from "@fast-check/vitest";
import { appliedPlan, collectedList, csvRows, csvText, listPlan, volumeList } from "lantai/tables";
import { describe, expect } from "vitest";

const code = fc.constantFrom("0012-001-0001", "0012-001-0002", "0012－001－0003", "A-1", "乱码", "");
const cells = fc.tuple(
  code,
  fc.constantFrom("决定", "=1+1", "会议纪要"),
  fc.constantFrom("", "4", "x"),
  fc.constantFrom("", "永久"),
);
const table = fc.array(cells, { maxLength: 6 });
const list = (rows: readonly (readonly string[])[]) =>
  collectedList(csvRows(csvText([["档号", "题名", "页数", "保管期限"], ...rows])), volumeList);

describe("listPlan and appliedPlan", () => {
  test.prop([table, table, fc.constantFrom("kept", "cleared"), fc.constantFrom("refused", "taken")], { numRuns: 1000 })(
    "carried out and planned again leaves nothing to add or change, and every row has one fate",
    async (sent, before, blanks, faulty) => {
      const held = (await list(before)).rows.map(({ noun }) => noun!);
      const options = { blanks: blanks as "kept", faulty: faulty as "taken" };
      const rows = await list(sent);
      const plan = listPlan(volumeList, rows, held, options);
      const fates = [...plan.add, ...plan.change, ...plan.same, ...plan.conflict].map(({ row }) => row);
      expect(fates.sort((one, other) => one - other)).toEqual(rows.rows.map(({ row }) => row));
      const after = appliedPlan(plan, held).records!;
      expect(after).toHaveLength(held.length + plan.add.length);
      const again = listPlan(volumeList, rows, after, options);
      expect([again.add, again.change]).toEqual([[], []]);
      expect(again.conflict).toEqual(plan.conflict);
    },
  );
});
