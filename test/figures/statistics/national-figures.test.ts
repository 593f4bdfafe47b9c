import { percentText, share } from "lantai/quantities";
import { statisticsText, statisticsValue } from "lantai/statistics";
import { describe, expect, it } from "vitest";
import { PUBLISHED_SHARES, PUBLISHED_SUMS } from "../../cases/national-figures.js";

describe("published national figures", () => {
  it.each(PUBLISHED_SUMS)("$title add up as published", ({ unit, parts, whole }) => {
    const values = parts.map((part) => statisticsValue(part, unit)!);
    const sum = values.reduce((total, value) => total + value, 0);
    expect(sum).toBe(statisticsValue(whole, unit));
    expect(statisticsText(sum, unit)).toBe(whole);
    expect(values.map((value) => statisticsText(value, unit))).toEqual(parts);
  });

  it.each(PUBLISHED_SHARES)("$title are $percent %", ({ unit, part, whole, decimals, percent }) => {
    const of = { code: "published", title: { "zh-CN": "公布的总数", en: "the published total" } };
    expect(percentText(share(statisticsValue(part, unit)!, statisticsValue(whole, unit)!, of), decimals)).toBe(percent);
  });
});
