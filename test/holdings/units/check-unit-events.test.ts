import { cure, sentence } from "lantai/findings";
import { checkUnitEvents, SUCCESSION_RULES, type UnitEvent } from "lantai/units";
import { describe, expect, test } from "vitest";
import { unitFindings as enFindings } from "../../../src/words/en/units.js";
import { unitFindings as zhFindings } from "../../../src/words/zh-cn/units.js";
import { COUNTY_UNIT_EVENTS } from "../../cases/succession.js";

const zhCn = { language: "zh-CN", findings: zhFindings, reasons: {} } as const;
const en = { language: "en", findings: enFindings, reasons: {} } as const;
const check = (...events: readonly UnitEvent[]) => checkUnitEvents(events, SUCCESSION_RULES);

const cases: readonly [string, readonly UnitEvent[], readonly string[]][] = [
  [
    "a day that is none",
    [{ id: "1", kind: "abolished", on: "2019-02-30", units: ["甲"], successors: [] }],
    ["机构变动日期“2019-02-30”不是有效日期。"],
  ],
  [
    "an unknown kind",
    [{ kind: "划转", on: "2019-03-01", units: ["甲"], successors: [] }],
    ["机构变动类型“划转”未收录。"],
  ],
  [
    "a merger without a successor",
    [{ kind: "merged", on: "2019-03-01", units: ["甲", "乙"], successors: [] }],
    ["机构变动登记的承接单位为0个，应为1个。"],
  ],
  [
    "units and successors that a database does not have",
    [{ kind: "abolished", on: "2019-03-01", units: null, successors: null } as never],
    ["机构变动登记的原单位为0个，应为1个。"],
  ],
  [
    "an event after the end",
    [
      { kind: "abolished", on: "2019-03-01", units: ["甲"], successors: [] },
      { kind: "renamed", on: "2020-03-01", units: ["甲"], successors: [] },
    ],
    ["单位“甲”已于2019-03-01终止，其后又登记了变动。"],
  ],
  [
    "a revival of what goes on",
    [{ kind: "revived", on: "2019-03-01", units: ["甲"], successors: [] }],
    ["单位“甲”登记为恢复，此前没有终止的记录。"],
  ],
  [
    "a chain that returns",
    [
      { kind: "absorbed", on: "2001-01-01", units: ["甲"], successors: ["乙"] },
      { kind: "absorbed", on: "2003-01-01", units: ["乙"], successors: ["丙"] },
      { kind: "absorbed", on: "2005-01-01", units: ["丙"], successors: ["甲"] },
    ],
    ["单位承接关系首尾相接：甲→乙→丙→甲。"],
  ],
  [
    "a chain that returns over two units that had become one",
    [
      { kind: "split", on: "2001-01-01", units: ["甲"], successors: ["乙", "丙"] },
      { kind: "merged", on: "2003-01-01", units: ["乙", "丙"], successors: ["丁"] },
      { kind: "absorbed", on: "2005-01-01", units: ["丁"], successors: ["甲"] },
    ],
    ["单位承接关系首尾相接：甲→乙→丁→甲。"],
  ],
];

describe("checkUnitEvents", () => {
  test.each(cases)("finds %s", (_, events, sentences) => {
    const found = check(...events);
    expect(found.map((finding) => sentence(finding, zhCn))).toStrictEqual(sentences);
    for (const finding of found) {
      expect(cure(finding, zhCn)).toMatch(/^请.+。$/);
      expect(sentence(finding, en)).toMatch(/^[A-Z].+\.$/);
      expect(cure(finding, en)).toMatch(/^[A-Z].+\.$/);
    }
  });

  test("finds nothing in events as they happen", () => {
    expect(check(...COUNTY_UNIT_EVENTS)).toStrictEqual([]);
  });

  test("takes a chain over a recorded revival for what it is", () => {
    const found = check(
      { kind: "absorbed", on: "2001-01-01", units: ["甲"], successors: ["乙"] },
      { kind: "revived", on: "2003-01-01", units: ["甲"], successors: [] },
      { kind: "absorbed", on: "2005-01-01", units: ["乙"], successors: ["甲"] },
    );
    expect(found).toStrictEqual([]);
  });

  const ended: UnitEvent = { kind: "absorbed", on: "2001-01-01", units: ["甲"], successors: ["乙"] };
  const revived: UnitEvent = { kind: "revived", on: "2019-03-01", units: ["甲"], successors: [] };
  const on = "2019-03-01";
  test.each<[string, readonly UnitEvent[], readonly string[]]>([
    ["a unit that is revived and abolished", [ended, revived, { ...revived, kind: "abolished" }], []],
    [
      "a unit that is revived and takes over",
      [ended, revived, { ...ended, on, units: ["乙"], successors: ["甲"] }],
      [],
    ],
    ["a revival of what ends on its day", [{ ...revived, kind: "abolished" }, revived], ["unit-revived-without-end"]],
    [
      "a unit that is renamed under its key and abolished",
      [
        { ...revived, kind: "abolished" },
        { ...revived, kind: "renamed" },
      ],
      [],
    ],
    [
      "a unit that ends twice",
      [
        { ...ended, on },
        { ...revived, kind: "abolished" },
      ],
      ["unit-ended-before"],
    ],
    ["a unit that one event names twice", [{ ...ended, units: ["甲", "甲"] }], []],
    [
      "a revival that names a successor",
      [ended, { ...revived, successors: ["丙"] }],
      ["unit-event-count-differs", "unit-ended-before"],
    ],
  ])("applies the events of a day in the order in which they are answered: %s", (_, events, codes) => {
    expect(check(...events).map(({ code }) => code)).toStrictEqual(codes);
    expect(check(...events.toReversed()).map(({ code }) => code)).toStrictEqual(codes);
  });

  test("places a finding at the event", () => {
    expect(check(...cases[0]![1])[0]?.place).toStrictEqual({ id: "1", field: "on", value: "2019-02-30" });
  });
});
