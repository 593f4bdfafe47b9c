import type { CivilDay } from "lantai/dates";
import { basisOf, dueList, type Verdict } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

const basis = basisOf("loan", "2023-06-30", {});
const reasons = [{ code: "counted", data: {}, citations: [] }] as const;

function decided(value: CivilDay | "never"): Verdict<CivilDay | "never"> {
  return { kind: "decided", value, reasons, assumed: [], basis };
}

const undetermined: Verdict<CivilDay | "never"> = { kind: "undetermined", missing: ["date"], reasons, basis };
const notApplicable: Verdict<CivilDay | "never"> = { kind: "not-applicable", reasons, basis };

describe("dueList", () => {
  test("gives the host's own records back in their order, with the day and the verdict", () => {
    const records = [
      { id: "a", verdict: decided("2023-01-01") },
      { id: "b", verdict: undetermined },
      { id: "c", verdict: notApplicable },
      { id: "d", verdict: decided("never") },
      { id: "e", verdict: decided("2020-01-01") },
    ];
    const list = dueList(
      records,
      (record) => record.verdict,
      (value) => (value === "never" ? undefined : value),
    );
    expect(list).toStrictEqual({
      due: [
        { record: records[0], dueDay: "2023-01-01", verdict: records[0]!.verdict },
        { record: records[4], dueDay: "2020-01-01", verdict: records[4]!.verdict },
      ],
      undetermined: [{ record: records[1], verdict: undetermined }],
      asked: 5,
    });
    expect(list.due[0]?.record).toBe(records[0]);
  });

  test("reads the records once and asks each of them once", () => {
    let asked = 0;
    function* records() {
      yield 1;
      yield 2;
    }
    const list = dueList(
      records(),
      () => {
        asked += 1;
        return decided("2023-01-01");
      },
      () => "2023-01-01",
    );
    expect([asked, list.asked, list.due.map(({ record }) => record)]).toStrictEqual([2, 2, [1, 2]]);
  });

  test("asks for a day only of what is decided", () => {
    const list = dueList(
      [undetermined, notApplicable],
      (verdict) => verdict,
      () => {
        throw new Error("asked");
      },
    );
    expect(list).toStrictEqual({ due: [], undetermined: [{ record: undetermined, verdict: undetermined }], asked: 2 });
  });

  test("is empty for no records", () => {
    expect(
      dueList(
        [],
        () => undetermined,
        () => undefined,
      ),
    ).toStrictEqual({ due: [], undetermined: [], asked: 0 });
  });
});
