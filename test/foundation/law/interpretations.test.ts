import { INTERPRETATIONS, interpretationById } from "lantai/law";
import { describe, expect, test } from "vitest";

describe("INTERPRETATIONS", () => {
  test("have no key twice, and no choice twice", () => {
    const ids = INTERPRETATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { choices } of INTERPRETATIONS) {
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    }
  });

  test.each([
    ["counting", "day-after"],
    ["incompleteDate", "latest"],
    ["retentionStart", "year-end"],
  ])("%s is read as %s unless a county says otherwise", (id, value) => {
    expect(interpretationById(id)?.choices[0].value).toBe(value);
  });
});

describe("interpretationById", () => {
  test("is undefined for a key that nobody has", () => {
    expect(interpretationById("constructor")).toBeUndefined();
  });
});
