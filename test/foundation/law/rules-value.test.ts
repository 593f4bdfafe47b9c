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
