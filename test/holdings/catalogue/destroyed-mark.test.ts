import { answerOfDestroyed, wasDestroyed } from "lantai/catalogue";
import { basisOf, type Verdict } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

const MARK = { on: "2023-06-30", registerNo: "2023-1" } as const;

describe("wasDestroyed", () => {
  test("says so from the day of the destruction on", () => {
    const on = (asOf: "2023-06-29" | "2023-06-30" | "2023-07-01") => wasDestroyed({ destroyed: MARK }, asOf);
    expect([on("2023-06-29"), on("2023-06-30"), on("2023-07-01")]).toEqual([false, true, true]);
  });

  test.each([undefined, null, { on: "2023-02-30", registerNo: "1" }, { on: null, registerNo: "1" }])(
    "takes no record away by the mark %j",
    (destroyed) => {
      expect(wasDestroyed({ destroyed } as never, "2023-06-30")).toBe(false);
    },
  );

  test("wants a day of the calendar to ask for", () => {
    expect(() => wasDestroyed({}, "2023-6-30" as never)).toThrow("asOf: expected a civil day");
  });
});

describe("answerOfDestroyed", () => {
  const basis = basisOf("rules", "2023-06-01", {});
  const answer = (asOf: "2023-06-01" | "2023-06-30", held: Verdict<object>, on: string = MARK.on) =>
    answerOfDestroyed({ ...MARK, on } as never, { asOf, basis }, () => held);
  const undetermined = { kind: "undetermined", missing: ["date"], reasons: [], basis } as const;
  const until = (day: "2023-06-15" | "2023-06-30" | "2023-07-15") =>
    ({ ...undetermined, changesOn: { day, because: "law" } }) as const;
  const destroyed = { day: "2023-06-30", because: "already-destroyed" };

  test("asks nothing of the record from its day on", () => {
    const verdict = answer("2023-06-30", undetermined);
    expect(verdict).toStrictEqual({
      kind: "not-applicable",
      reasons: [{ code: "already-destroyed", data: MARK, citations: [] }],
      basis,
    });
    expect(Object.isFrozen(verdict)).toBe(true);
  });

  test("answers until then as of a record that is held, and changes on that day at the latest", () => {
    expect(answer("2023-06-01", undetermined)).toStrictEqual({ ...undetermined, changesOn: destroyed });
    expect(Object.isFrozen(answer("2023-06-01", undetermined))).toBe(true);
    expect(answer("2023-06-01", until("2023-06-15"))).toStrictEqual(until("2023-06-15"));
    expect(answer("2023-06-01", until("2023-06-30"))).toStrictEqual({ ...undetermined, changesOn: destroyed });
    expect(answer("2023-06-01", until("2023-07-15"))).toStrictEqual({ ...undetermined, changesOn: destroyed });
  });

  test("leaves alone what does not arise, and a mark without a day", () => {
    const none = { kind: "not-applicable", reasons: [], basis } as const;
    expect(answer("2023-06-01", none)).toBe(none);
    expect(answer("2023-06-01", undetermined, "2023-02-30")).toBe(undetermined);
  });
});
