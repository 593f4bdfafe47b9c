import {
  type Citation,
  extendedRules,
  INSTRUMENTS,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
} from "lantai/law";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "./frozen.js";

interface LoanRules extends RulesValue {
  readonly days: number;
  readonly rows: readonly { readonly kind: string }[];
}

const BASE: LoanRules = { id: "national", instruments: [], days: 30, rows: [{ kind: "volume" }] };

describe("extendedRules", () => {
  test("takes what the patch sets and keeps the rest", () => {
    expect(extendedRules(BASE, { id: "county", days: 15 })).toStrictEqual({
      id: "county",
      instruments: [],
      days: 15,
      rows: [{ kind: "volume" }],
    });
  });

  test("leaves base and patch as they were, unfrozen and unshared", () => {
    const base = structuredClone(BASE);
    const patch = { id: "county", rows: [{ kind: "item" }] };
    const rules = extendedRules(base, patch);
    expect([base, patch]).toStrictEqual([BASE, { id: "county", rows: [{ kind: "item" }] }]);
    expect([Object.isFrozen(base), Object.isFrozen(base.rows), Object.isFrozen(patch.rows[0])]).toStrictEqual([
      false,
      false,
      false,
    ]);
    patch.rows[0]!.kind = "page";
    expect(rules.rows).toStrictEqual([{ kind: "item" }]);
    expect(thawedPaths(rules)).toStrictEqual([]);
  });

  test("asks for an id of its own", () => {
    const received: [unknown, string][] = [
      ["national", '"national"'],
      ["", '""'],
      [undefined, "undefined"],
      [7, "7"],
    ];
    for (const [id, shown] of received) {
      expect(() => extendedRules(BASE, { id: id as string })).toThrow(
        expect.objectContaining({
          name: "CallerError",
          argument: "patch.id",
          message: `patch.id: expected a key of its own, other than national, received ${shown}`,
        }),
      );
    }
  });

  test("refuses an option that there is not, such as a misspelt one read from a file", () => {
    const refused = (patch: string, message: string) =>
      expect(() => extendedRules(BASE, JSON.parse(patch) as { id: string })).toThrow(
        expect.objectContaining({ name: "CallerError", message }),
      );
    const known = "patch: expected no options but id, instruments, days, rows, received";
    refused('{"id":"county","dayss":15}', `${known} "dayss"`);
    refused('{"id":"county","toString":15}', `${known} "toString"`);
    refused('{"id":"county","__proto__":15}', `${known} "__proto__"`);
  });

  test("takes an option that the base leaves unset, and tells it among the options", () => {
    interface Assessed extends LoanRules {
      readonly years?: number;
    }
    const base: Assessed = BASE;
    const ours = extendedRules(base, { id: "county", years: 5 }, ["years"]);
    expect(ours).toStrictEqual({ ...BASE, id: "county", years: 5 });
    expect(extendedRules(ours, { id: "town", years: 3 }, ["years"]).years).toBe(3);
    const patch = { id: "town", yeras: 3 };
    expect(() => extendedRules(ours, patch, ["years"])).toThrow(
      'patch: expected no options but id, instruments, days, rows, years, received "yeras"',
    );
  });

  test("refuses a row without the code that all rows of the base's table have", () => {
    const refused = (rows: readonly unknown[], message: string) =>
      expect(() => extendedRules(BASE, { id: "county", rows: rows as LoanRules["rows"] })).toThrow(
        expect.objectContaining({ name: "CallerError", message }),
      );
    refused(
      [{ kind: "item" }, { knd: "page" }],
      "patch.rows[1]: expected a row with a text as its kind, received an object",
    );
    refused([{ kind: "" }], "patch.rows[0]: expected a row with a text as its kind, received an object");
    refused([{ kind: 7 }], "patch.rows[0]: expected a row with a text as its kind, received an object");
    refused([null], "patch.rows[0]: expected a row with a text as its kind, received null");
    refused([undefined], "patch.rows[0]: expected a row with a text as its kind, received undefined");
  });

  test("takes rows as they are of a table that names none of its own, or that the base leaves empty", () => {
    const rows = [{ from: "2020-01-01" }, { from: "2021-01-01", kind: "item" }];
    const base = { id: "national", instruments: [], rows, more: [] as readonly { readonly code?: string }[] };
    const patch = { id: "county", rows: [{ from: "2022-01-01" }], more: [{}] };
    expect(extendedRules(base, patch)).toStrictEqual({ ...patch, instruments: [] });
    const days = { days: ["a"] as unknown as number };
    expect(extendedRules(BASE, { id: "county", ...days }).days).toStrictEqual(["a"]);
  });

  test("can be extended again by a county of the province", () => {
    const province = extendedRules(BASE, { id: "province", days: 20 });
    expect(extendedRules(province, { id: "county", rows: [] })).toStrictEqual({
      id: "county",
      instruments: [],
      days: 20,
      rows: [],
    });
  });
});

describe("requireChoice", () => {
  test("gives a choice back", () => {
    expect(requireChoice("reject", ["latest", "reject"], "rules.incompleteDate")).toBe("reject");
  });

  test("names the argument and all choices otherwise", () => {
    const received: [unknown, string][] = [
      ["Latest", '"Latest"'],
      [undefined, "undefined"],
      [["latest"], "an array of 1"],
      ["constructor", '"constructor"'],
    ];
    for (const [value, shown] of received) {
      expect(() => requireChoice(value, ["latest", "reject"], "rules.incompleteDate")).toThrow(
        expect.objectContaining({
          name: "CallerError",
          message: `rules.incompleteDate: expected one of latest, reject, received ${shown}`,
        }),
      );
    }
  });
});

describe("requireInstruments", () => {
  const law: Citation = { instrument: "archives-law-2020", article: "27", confidence: "seen" };
  const county: Citation = { instrument: "our-county-2023", confidence: "seen" };

  test("passes citations of instruments that are there, and none", () => {
    expect(requireInstruments([law], INSTRUMENTS, "patch")).toBeUndefined();
    expect(requireInstruments([], [], "patch")).toBeUndefined();
  });

  test("names the first that is not", () => {
    expect(() => requireInstruments([law, county], INSTRUMENTS, "patch.closurePeriods")).toThrow(
      expect.objectContaining({
        name: "CallerError",
        message:
          'patch.closurePeriods: expected citations of instruments that the rules carry, received "our-county-2023"',
      }),
    );
    expect(() => requireInstruments([law], [], "patch")).toThrow('received "archives-law-2020"');
  });
});

describe("requireTables", () => {
  test("names the first table that a stored rules value has lost", () => {
    const { rows: _lost, ...rest } = BASE;
    expect(() => requireTables(rest as LoanRules, ["instruments", "rows"], "rules")).toThrow(
      "rules.rows: expected a table, received undefined",
    );
  });

  test("refuses an object where a table belongs", () => {
    const rules = { ...BASE, rows: {} } as unknown as LoanRules;
    expect(() => requireTables(rules, ["rows"], "patch")).toThrow("patch.rows: expected a table, received an object");
  });

  test("is content when all are there", () => {
    expect(requireTables(BASE, ["instruments", "rows"], "rules")).toBe(undefined);
  });
});

describe("rules that were left out", () => {
  test.each([undefined, null, "national"])("are named as the rules, or as the base of others: %s", (left) => {
    expect(() => requireTables(left as never, [], "rules")).toThrow("rules: expected a rules value");
    expect(() => extendedRules(left as unknown as LoanRules, { id: "ours" })).toThrow("base: expected a rules value");
  });
});
