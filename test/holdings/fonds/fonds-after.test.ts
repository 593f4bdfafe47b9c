import { CREATOR_TESTS, extendFondsRules, FONDS_RULES, fondsAfter } from "lantai/fonds";
import { describe, expect, test } from "vitest";
import { FONDS_EVENTS } from "../../cases/succession.js";

const options = { asOf: "2026-12-31", rules: FONDS_RULES } as const;

describe("fondsAfter", () => {
  test.each(FONDS_EVENTS)("$event.kind", ({ event, expected }) => {
    const verdict = fondsAfter(event, options);
    expect(verdict.kind === "decided" && verdict.value).toStrictEqual(expected);
    const cited = verdict.reasons[0]?.citations ?? [];
    expect(cited.filter(({ instrument }) => instrument === "gb-t-13967-2026")).toStrictEqual([
      { instrument: "gb-t-13967-2026", article: "9", confidence: "quoted" },
    ]);
    const isKept = event.kind === "renamed" || event.kind === "resubordinated";
    expect(cited).toHaveLength(isKept ? 2 : 1);
  });

  // 机关档案管理规定（国家档案局令第13号）第二十四条，自2019年1月1日起
  test.each([
    ["renamed", "2018-12-31", []],
    ["renamed", "2019-01-01", ["organ-archives-provisions-2018 24"]],
    ["resubordinated", "2026-07-31", ["organ-archives-provisions-2018 24"]],
    ["renamed", "2026-08-01", ["organ-archives-provisions-2018 24", "gb-t-13967-2026 9"]],
    ["absorbed", "2026-07-31", []],
  ] as const)("%s on %s cites %j", (kind, on, expected) => {
    const verdict = fondsAfter({ kind, on, fonds: ["A001"], into: "A002" }, options);
    expect(verdict.reasons[0]?.citations.map(({ instrument, article }) => `${instrument} ${article}`)).toEqual(
      expected,
    );
  });

  test.each([
    [{ kind: "absorbed", on: "2026-09-01", fonds: ["A001"] }, ["into"]],
    [{ kind: "absorbed", on: "2026-09-01", fonds: ["A001"], into: "A001" }, ["fonds"]],
    [{ kind: "renamed", on: "2026-09-31", fonds: [] }, ["on", "fonds"]],
    [{ kind: "划转", on: "2026-09-01", fonds: ["A001"] }, ["kind"]],
  ] as const)("says what is missing of %j", (event, missing) => {
    expect(fondsAfter(event, options)).toMatchObject({ kind: "undetermined", missing });
  });

  test("does not apply before the event", () => {
    expect(fondsAfter({ kind: "renamed", on: "2027-01-01", fonds: ["A001"] }, options).kind).toBe("not-applicable");
  });
});

describe("extendFondsRules", () => {
  test("refuses a fate that is none", () => {
    const eventKinds = [{ ...FONDS_RULES.eventKinds[0]!, fate: "lost" as never }];
    expect(() => extendFondsRules(FONDS_RULES, { id: "x", eventKinds })).toThrow("patch.eventKinds.fate");
  });
});

describe("CREATOR_TESTS", () => {
  test("hold one test for decisive", () => {
    expect(CREATOR_TESTS.filter(({ weight }) => weight === "decisive").map(({ code }) => code)).toStrictEqual([
      "own-name",
    ]);
  });
});
