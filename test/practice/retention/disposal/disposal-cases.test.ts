import {
  destructionBlocks,
  destructionRegister,
  RETENTION_RULES,
  SIGNATORY_RULES,
  type SignatoryRule,
  WITNESS_RULES,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { DESTRUCTION_PAPERS_CASES, DISPOSAL_CASES } from "../../../cases/disposals.js";
import { DOCUMENTS, NOTHING_PENDING, RECORD, unsigned } from "./papers.js";

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

describe("destructionBlocks, of papers that nobody has signed", () => {
  test.each(DESTRUCTION_PAPERS_CASES)("$title, $destroyedOn: $signs and $watches ($source)", (row) => {
    const { record, papers } = unsigned(row);
    const options = { asOf: "2023-06-30", rules: RETENTION_RULES, factsOf: NOTHING_PENDING } as const;
    const found = destructionBlocks([record], papers, options).filter(({ place }) => place.id === papers.registerNo);
    const rolesOf = (code: string) =>
      found.flatMap((block) => (block.code === code && "role" in block.data ? [block.data.role["zh-CN"]] : []));
    expect(rolesOf("signature-missing")).toEqual(row.signs);
    expect(rolesOf("witness-role-missing")).toEqual(row.watches);
    expect(found.filter(({ code }) => code === "witnesses-too-few").map(({ data }) => data)).toEqual([
      { registerNo: papers.registerNo, needed: row.persons, given: 0 },
    ]);
    const cover = destructionRegister([record], papers, options).cover.map(({ title }) => title["zh-CN"]);
    const watched = Array.from({ length: row.persons }, () => "监销人");
    expect(cover.slice(3)).toEqual([...row.signs, ...watched, "销毁时间"]);
  });

  test("asks whom a county's own tables name, in the register too", () => {
    const { record, papers } = unsigned(DESTRUCTION_PAPERS_CASES[0]!);
    const secretary = { code: "secretary", title: { "zh-CN": "分管领导", en: "leader in charge" } };
    const signatoryRules: SignatoryRule[] = [{ form: "documents", roles: [secretary] }];
    const witnessRules = [{ form: "documents", carrier: "any", roles: [secretary], persons: 3 }] as const;
    const options = {
      asOf: "2023-06-30",
      rules: RETENTION_RULES,
      factsOf: NOTHING_PENDING,
      signatoryRules,
      witnessRules,
    } as const;
    const found = destructionBlocks([record], papers, options).filter(({ place }) => place.id === papers.registerNo);
    expect(found.map(({ code, place }) => [code, place.value])).toEqual([
      ["destruction-not-approved", ""],
      ["signature-missing", "secretary"],
      ["witness-role-missing", "secretary"],
      ["witnesses-too-few", "0"],
    ]);
    const { cover } = destructionRegister([record], papers, options);
    expect(cover.slice(3, -1).map(({ title }) => title["zh-CN"])).toEqual(["分管领导", "监销人", "监销人", "监销人"]);
  });

  test("names the option when a number of persons or a day is none", () => {
    const { record, papers } = unsigned(DESTRUCTION_PAPERS_CASES[0]!);
    const options = { asOf: "2023-06-30", rules: RETENTION_RULES, factsOf: NOTHING_PENDING } as const;
    const [row] = WITNESS_RULES;
    for (const patch of [{ persons: Number.NaN }, { persons: 1.5 }, { from: "2016-1-1" }, { until: "2016" }] as const) {
      const witnessRules = [{ ...row!, ...patch } as typeof row & object];
      expect(() => destructionBlocks([record], papers, { ...options, witnessRules })).toThrow("options.witnessRules");
      expect(() => destructionRegister([record], papers, { ...options, witnessRules })).toThrow("options.witnessRules");
    }
    for (const patch of [{ from: "2016-1-1" }, { until: "2016" }] as const) {
      const signatoryRules = [{ ...SIGNATORY_RULES[0]!, ...patch } as SignatoryRule];
      expect(() => destructionBlocks([record], papers, { ...options, signatoryRules })).toThrow(
        "options.signatoryRules",
      );
    }
    expect(
      destructionBlocks([record], papers, { ...options, witnessRules: WITNESS_RULES, signatoryRules: SIGNATORY_RULES }),
    ).toEqual(destructionBlocks([record], papers, options));
  });
});
