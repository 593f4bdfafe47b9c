import { destructionBlocks, RETENTION_RULES } from "lantai/retention";
import { describe, expect, test } from "vitest";
import { DISPOSAL_CASES } from "../../../cases/disposals.js";
import { DOCUMENTS, RECORD } from "./papers.js";

describe("destructionBlocks", () => {
  test.each(DISPOSAL_CASES)("$title as of $asOf: $expected", ({ record, facts, asOf, expected }) => {
    // The papers are as early as the record can be destroyed at all, so that only the record is in question.
    const papers = { ...DOCUMENTS, registerNo: "2019-1" };
    const blocks = destructionBlocks([{ ...RECORD, ...record }], papers, {
      asOf,
      rules: RETENTION_RULES,
      factsOf: () => facts,
    });
    const ofRecord = blocks.map(({ code }) => code).filter((code) => code.startsWith("disposal-"));
    expect(ofRecord).toEqual(expected);
  });
});
