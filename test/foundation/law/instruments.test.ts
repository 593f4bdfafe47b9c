import { type CivilDay, isCivilDay } from "lantai/dates";
import { type Citation, citationsOn, INSTRUMENTS, type Instrument, instrumentById, isInForce } from "lantai/law";
import { describe, expect, test } from "vitest";

describe("INSTRUMENTS", () => {
  test("have no key twice", () => {
    const ids = INSTRUMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("stand in the order of their first days", () => {
    const days = INSTRUMENTS.map(({ inForceFrom }) => inForceFrom);
    expect(days).toStrictEqual([...days].sort());
  });

  test.each(INSTRUMENTS.map((instrument) => [instrument.id, instrument] as const))(
    "%s has real days, its repeal after its first day, and a name in both languages",
    (_, { inForceFrom, repealedFrom, title }) => {
      expect(isCivilDay(inForceFrom)).toBe(true);
      expect(repealedFrom === undefined || (isCivilDay(repealedFrom) && repealedFrom > inForceFrom)).toBe(true);
      expect(title["zh-CN"]).not.toBe("");
      expect(title.en).not.toBe("");
    },
  );

  test("cannot be changed by a host", () => {
    expect(Object.isFrozen(INSTRUMENTS)).toBe(true);
    expect(INSTRUMENTS.every((row) => Object.isFrozen(row) && Object.isFrozen(row.title))).toBe(true);
  });
});

describe("instrumentById", () => {
  test("finds a row", () => {
    expect(instrumentById("implementation-regulations-2024")?.documentNo).toBe("国务院令第772号");
  });

  test("finds the first of two rows with one key, asked once or again", () => {
    const [first, second] = [
      { ...INSTRUMENTS[0]!, documentNo: "1" },
      { ...INSTRUMENTS[0]!, documentNo: "2" },
    ];
    const frozen = Object.freeze([Object.freeze(first), Object.freeze(second)]);
    for (let asked = 0; asked < 2; asked++) expect(instrumentById(first.id, frozen)?.documentNo).toBe("1");
  });

  test("finds what a host has added to its table, or renamed in it, since it was asked before", () => {
    const row: { -readonly [Key in keyof Instrument]: Instrument[Key] } = { ...INSTRUMENTS[0]!, id: "ours" };
    const open = [row];
    const shallow = Object.freeze([row]);
    const has = (id: string) => [open, shallow].map((rows) => instrumentById(id, rows) !== undefined);
    expect(has("ours")).toEqual([true, true]);
    row.id = "ours-2024";
    expect([has("ours"), has("ours-2024")]).toEqual([
      [false, false],
      [true, true],
    ]);
    open.push({ ...row, id: "theirs" });
    expect(instrumentById("theirs", open)?.id).toBe("theirs");
  });

  test("is undefined for a key that nobody has, also one that every object inherits", () => {
    expect(instrumentById("archives-law-2099")).toBeUndefined();
    expect(instrumentById("constructor")).toBeUndefined();
  });

  test("looks in a county's own table when given one", () => {
    const county: Instrument = {
      id: "county-rules",
      title: { "zh-CN": "县档案馆管理办法", en: "county rules" },
      rank: "practice",
      inForceFrom: "2020-01-01",
      confidence: "practised",
    };
    expect(instrumentById("county-rules", [county])).toBe(county);
    expect(instrumentById("archives-law-2020", [county])).toBeUndefined();
  });
});

describe("isInForce", () => {
  const measures = instrumentById("implementation-measures-1999")!;

  test.each([
    ["1999-06-06", false],
    ["1999-06-07", true],
    ["2023-06-30", true],
    ["2024-02-29", true],
    ["2024-03-01", false],
  ] as const)("on %s the implementation measures of 1999: %s", (day, inForce) => {
    expect(isInForce(measures, day)).toBe(inForce);
  });

  test("never ends for a text that is not repealed", () => {
    expect(isInForce(instrumentById("archives-law-2020")!, "9999-12-31")).toBe(true);
  });
});

describe("citationsOn", () => {
  const cited: readonly Citation[] = [
    { instrument: "implementation-measures-1999", article: "13", confidence: "seen" },
    { instrument: "implementation-regulations-2024", article: "20", confidence: "seen" },
    { instrument: "nobody-knows", confidence: "recalled" },
  ];

  test.each([
    ["2023-06-30", ["implementation-measures-1999"]],
    ["2024-03-01", ["implementation-regulations-2024"]],
    ["1990-01-01", []],
  ] as const)("on %s rests only on what was in force", (day, ids) => {
    expect(citationsOn(cited, day).map(({ instrument }) => instrument)).toStrictEqual(ids);
  });
});

describe("a day that is none", () => {
  test.each([new Date(0), "2023-02-30", "30/06/2023", undefined])(
    "is refused, also where nothing is asked of it: %s",
    (wrong) => {
      const day = wrong as CivilDay;
      const expected = "day: expected a civil day such as 2023-06-30";
      expect(() => isInForce(INSTRUMENTS[0]!, day)).toThrow(expected);
      expect(() => citationsOn([], day)).toThrow(expected);
    },
  );
});
