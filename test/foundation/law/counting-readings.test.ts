import { isCallerError } from "lantai/findings";
import { type CountingReadings, requireCountingReadings } from "lantai/law";
import { describe, expect, test } from "vitest";

const READINGS: CountingReadings = {
  counting: "year-batch",
  incompleteDate: "reject",
  volumeFormationDate: "earliest",
};

function refusal(changed: object): string {
  try {
    requireCountingReadings({ ...READINGS, ...changed } as CountingReadings, "rules");
  } catch (error) {
    if (isCallerError(error)) return error.message;
    throw error;
  }
  return "none";
}

describe("requireCountingReadings", () => {
  test("takes every choice of the three readings", () => {
    expect(refusal({})).toBe("none");
    expect(refusal({ counting: "day-after", incompleteDate: "latest", volumeFormationDate: "latest" })).toBe("none");
  });

  test.each([
    [
      { counting: "dayAfter" },
      'rules.counting: expected one of day-after, anniversary, year-batch, received "dayAfter"',
    ],
    [{ incompleteDate: "late" }, 'rules.incompleteDate: expected one of latest, earliest, reject, received "late"'],
    [
      { volumeFormationDate: "each-item" },
      'rules.volumeFormationDate: expected one of latest, earliest, received "each-item"',
    ],
    [{ counting: undefined }, "rules.counting: expected one of day-after, anniversary, year-batch, received undefined"],
  ])("names the choice that is unknown: %j", (changed, message) => {
    expect(refusal(changed)).toBe(message);
  });
});
