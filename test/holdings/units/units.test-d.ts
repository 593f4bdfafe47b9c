import { type AnsweringVerdict, answeringUnit, SUCCESSION_RULES, type Unit } from "lantai/units";
import { expectTypeOf, test } from "vitest";

test("a unit has a level of the table", () => {
  // @ts-expect-error a village is no administrative level
  expectTypeOf<{ name: string; level: "village" }>().toExtend<Unit>();
});

test("who answers is asked for a day", () => {
  // @ts-expect-error the day is missing
  answeringUnit("a", [], { rules: SUCCESSION_RULES });
  expectTypeOf(answeringUnit).returns.toEqualTypeOf<AnsweringVerdict>();
});
