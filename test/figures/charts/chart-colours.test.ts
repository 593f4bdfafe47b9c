import { CHART_COLOURS, CHART_FILLS } from "lantai/charts";
import { describe, expect, test } from "vitest";

describe("CHART_FILLS", () => {
  const lightness = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  test.each([
    ["done", "remaining"],
    ["opening", "retention"],
  ] as const)("tells %s from %s in grey print too", (one, other) => {
    const difference = lightness(CHART_FILLS[one].color) - lightness(CHART_FILLS[other].color);
    expect(Math.abs(difference)).toBeGreaterThan(50);
  });

  test("gives a pattern to what stands beside another colour", () => {
    expect(CHART_FILLS.retention.decal.color).not.toBe(CHART_FILLS.opening.decal.color);
    expect(CHART_FILLS.done.color).toBe(CHART_COLOURS.blue);
  });
});
