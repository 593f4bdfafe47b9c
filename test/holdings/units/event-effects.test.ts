import { describe, expect, it } from "vitest";
import { type EffectiveEvent, inOrder } from "../../../src/holdings/units/event-effects.js";

const on = "2015-01-01";
const event = (kind: string, units: string[], successors: string[], withoutSuccessors: string) =>
  ({ kind, on, units, successors, withoutSuccessors }) as unknown as EffectiveEvent;

const REVIVED = event("revived", ["a"], [], "revives");
const RENAMED = event("renamed", ["a"], [], "stays");
const MERGED = event("merged", ["a", "b"], ["a"], "unrecorded");

describe("inOrder", () => {
  it("puts revivals first within a day, then what ends nothing, then what ends one of its units", () => {
    for (const events of [
      [REVIVED, RENAMED, MERGED],
      [MERGED, RENAMED, REVIVED],
    ])
      expect(inOrder(events)).toEqual([REVIVED, RENAMED, MERGED]);
  });

  it("keeps events of one content, each as often as it is listed", () => {
    expect(inOrder([RENAMED])).toEqual([RENAMED]);
    expect(inOrder([RENAMED, RENAMED])).toEqual([RENAMED, RENAMED]);
  });
});
