import { holdsOn } from "lantai/law";
import { expect, test } from "vitest";

test.each([
  [{ from: "2014-01-01", until: "2024-03-01" }, [false, true, true, false]],
  [{ from: "2014-01-01" }, [false, true, true, true]],
  [{ until: "2024-03-01" }, [true, true, true, false]],
  [{}, [true, true, true, true]],
] as const)("a row with %j holds from its first day to the day before it ends", (row, expected) => {
  const days = ["2013-12-31", "2014-01-01", "2024-02-29", "2024-03-01"] as const;
  expect(days.map((day) => holdsOn(row, day))).toEqual(expected);
});
