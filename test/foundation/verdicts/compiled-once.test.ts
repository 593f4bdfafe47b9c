import { extendOpeningRules, OPENING_RULES, openingAssessment } from "lantai/open-appraisal";
import { compiledOnce } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

type Options = Readonly<Record<string, unknown>>;

/** A rule that counts how often it is compiled, and tells by what it was. */
function counted() {
  const seen: unknown[] = [];
  const rule = compiledOnce((options: Options) => {
    if (options.years === "none") throw new RangeError("years");
    seen.push({ ...options });
    return { options };
  });
  return { seen, rule };
}

const TABLE = Object.freeze({ id: "national", rows: Object.freeze([Object.freeze({ years: 25 })]) });

describe("compiledOnce", () => {
  test("compiles once for the same values, in whatever order and object they come", () => {
    const { seen, rule } = counted();
    const first = rule({ asOf: "2023-06-30", rules: TABLE });
    expect(rule({ rules: TABLE, asOf: "2023-06-30" })).toBe(first);
    expect(rule(Object.assign(Object.create(null), { asOf: "2023-06-30", rules: TABLE }))).toBe(first);
    expect(seen).toHaveLength(1);
  });

  test("compiles anew for another value, one value more and one fewer", () => {
    const { seen, rule } = counted();
    for (const options of [{ years: 25 }, { years: 30 }, { years: 30, level: "county" }, { level: "county" }])
      rule(options);
    expect(seen).toEqual([{ years: 25 }, { years: 30 }, { years: 30, level: "county" }, { level: "county" }]);
  });

  test("does not take a value that is absent for one that is undefined", () => {
    const { seen, rule } = counted();
    rule({ years: 25, level: undefined });
    rule({ years: 25, until: undefined });
    expect(seen).toHaveLength(2);
  });

  test("keeps three, and forgets the oldest", () => {
    const { seen, rule } = counted();
    const days = ["2020-06-30", "2023-06-30", "2026-06-30"];
    for (const asOf of [...days, ...days]) rule({ asOf });
    expect(seen).toHaveLength(3);
    rule({ asOf: "2027-06-30" });
    rule({ asOf: "2020-06-30" });
    expect(seen).toHaveLength(5);
  });

  test.each([
    ["a table that is not frozen", { id: "county", rows: [] }],
    ["a frozen table with a row that is not", Object.freeze({ rows: Object.freeze([{ years: 25 }]) })],
    ["a frozen table with a function", Object.freeze({ years: () => 25 })],
    ["a function", () => 25],
    [
      "a frozen table that works a value out",
      Object.freeze({
        get years() {
          return 25;
        },
      }),
    ],
    ["a date", Object.freeze(new Date(0))],
    ["a frozen set", Object.freeze(new Set([25]))],
    ["a frozen table below another", Object.freeze(Object.create(TABLE))],
  ])("keeps nothing that can change unseen: %s", (_, rules) => {
    const { seen, rule } = counted();
    rule({ rules });
    rule({ rules });
    expect(seen).toHaveLength(2);
  });

  test("sees that an option of the host was changed", () => {
    const { seen, rule } = counted();
    const options = { asOf: "2020-06-30", rules: TABLE };
    rule(options);
    options.asOf = "2023-06-30";
    rule(options);
    expect(seen.map((each) => (each as Options).asOf)).toEqual(["2020-06-30", "2023-06-30"]);
  });

  test("reads what loops over an option do not list", () => {
    const seen: unknown[] = [];
    const rule = compiledOnce(({ asOf }: { readonly asOf: string }) => seen.push(asOf));
    const hidden = (value: string) => Object.defineProperty({}, "asOf", { value }) as { readonly asOf: string };
    for (const day of ["2020-06-30", "2023-06-30", "2023-06-30"]) rule(hidden(day));
    expect(seen).toEqual(["2020-06-30", "2023-06-30"]);
  });

  test("leaves options that are no plain object to the rule", () => {
    class Asked {
      get asOf() {
        return "2023-06-30";
      }
    }
    const { seen, rule } = counted();
    rule(new Asked() as unknown as Options);
    rule(new Asked() as unknown as Options);
    rule([] as unknown as Options);
    rule([] as unknown as Options);
    expect(seen).toHaveLength(4);
    expect(() => rule(undefined as unknown as Options)).toThrow(TypeError);
  });

  test("keeps nothing of a rule that could not be compiled", () => {
    const { rule } = counted();
    for (const _ of [1, 2]) expect(() => rule({ years: "none" })).toThrow(RangeError);
  });

  test("takes a table that stands in a circle", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const { seen, rule } = counted();
    rule({ rules: Object.freeze(circle) });
    rule({ rules: circle });
    expect(seen).toHaveLength(1);
  });

  test("lets one record be asked by several days and by rules of a county in turn", () => {
    const record = { date: { earliest: "1997-06-30", latest: "1997-06-30" } } as const;
    const county = extendOpeningRules(OPENING_RULES, {
      id: "county",
      closurePeriods: [{ ...OPENING_RULES.closurePeriods.at(-1)!, years: 20 }],
    });
    const ask = (asOf: "2020-07-01" | "2023-07-01", rules = OPENING_RULES) => {
      const verdict = openingAssessment(record, { asOf, rules });
      return [verdict.basis.asOf, verdict.basis.rulesId, verdict.kind === "decided" && verdict.value.outcome];
    };
    for (const _ of [1, 2]) {
      expect(ask("2020-07-01")).toEqual(["2020-07-01", "national-opening", "not-yet-due"]);
      expect(ask("2023-07-01")).toEqual(["2023-07-01", "national-opening", "review-due"]);
      expect(ask("2023-07-01", county)).toEqual(["2023-07-01", "county", "review-due"]);
    }
  });
});
