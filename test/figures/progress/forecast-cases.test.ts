import { forecast } from "lantai/progress";
import { describe, expect, test } from "vitest";
import { FORECAST_CASES } from "../../cases/forecasts.js";

describe("forecast", () => {
  test.each(FORECAST_CASES)("$source: $expected", ({ accepted, expected, ...asked }) => {
    const batches = accepted.map(([completedOn, volumes]) => ({
      completedOn,
      extent: { volumes, items: 0, pages: 0, withoutPageCount: volumes },
    }));
    const verdict = forecast({ ...asked, batches, unit: "volumes" });
    const { earliest, likely, latest } = verdict.kind === "decided" ? verdict.value : {};
    expect(verdict.kind === "decided" ? [earliest, likely, latest] : verdict.reasons[0]?.code).toEqual(expected);
  });
});
