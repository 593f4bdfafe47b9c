import { AnswerLanes, GivenAnswers } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

const MOST = 32_768;

describe("GivenAnswers", () => {
  test("gives what was kept under a key, and nothing for another", () => {
    const given = new GivenAnswers<{ readonly value: number }>();
    const answer = Object.freeze({ value: 1 });
    expect(given.keep(19970630 * 8, answer)).toBe(answer);
    expect([given.get(19970630 * 8), given.get(19970630 * 8 + 1)]).toStrictEqual([answer, undefined]);
  });

  test("keeps the answers of many keys, as many as it says", () => {
    const given = new GivenAnswers<number>();
    for (let key = 0; key < MOST; key += 1) given.keep(key, key);
    expect([given.get(0), given.get(1), given.get(MOST - 1)]).toStrictEqual([0, 1, MOST - 1]);
  });

  test("forgets everything when there are too many, and still keeps what comes", () => {
    let kept = 0;
    const given = new GivenAnswers<number>(() => {
      kept += 1;
    });
    for (let key = 0; key <= MOST; key += 1) given.keep(key, key);
    expect([given.get(0), given.get(MOST), kept]).toStrictEqual([undefined, MOST, MOST + 1]);
  });
});

describe("AnswerLanes", () => {
  test("makes the lane of three facts once, also when others come between", () => {
    const made: (string | undefined)[][] = [];
    const lanes = new AnswerLanes((one: string, two: string | undefined, three: string | undefined) => {
      made.push([one, two, three]);
      return { one, two, three };
    });
    const asked = [
      ["a", undefined, "c"],
      ["a", "b", "c"],
      ["__proto__", undefined, "c"],
    ] as const satisfies readonly (readonly [string, string | undefined, string | undefined])[];
    const first = asked.map(([one, two, three]) => lanes.of(one, two, three));
    const again = asked.map(([one, two, three]) => lanes.of(one, two, three));
    expect(again.map((lane, at) => lane === first[at])).toStrictEqual([true, true, true]);
    expect(made).toStrictEqual(asked);
    expect(first[2]).toStrictEqual({ one: "__proto__", two: undefined, three: "c" });
  });

  test("keeps the answers of each lane apart", () => {
    const lanes = new AnswerLanes((_: string, _two: string, _three: string, given: GivenAnswers<string>) => given);
    lanes.of("a", "b", "c").keep(1, "abc");
    lanes.of("a", "b", "d").keep(1, "abd");
    expect(["c", "d", "e"].map((three) => lanes.of("a", "b", three).get(1))).toStrictEqual(["abc", "abd", undefined]);
  });

  test("forgets all lanes when their answers together are too many", () => {
    const lanes = new AnswerLanes((_: string, _two: string, _three: string, given: GivenAnswers<number>) => given);
    const one = lanes.of("one", "", "");
    one.keep(0, 0);
    for (let key = 0; key < MOST; key += 1) lanes.of("other", "", "").keep(key, key);
    expect(lanes.of("one", "", "")).not.toBe(one);
    expect(lanes.of("one", "", "").get(0)).toBeUndefined();
  });

  test("makes the lane of facts that are all unknown once, and gives it again", () => {
    const lanes = new AnswerLanes(() => ({}));
    const lane = lanes.of(undefined, undefined, undefined);
    expect(lanes.of(undefined, undefined, undefined)).toBe(lane);
  });

  test("keeps as many lanes and answers as it says", () => {
    let made = 0;
    const lanes = new AnswerLanes((one: number) => {
      made += 1;
      return one;
    });
    for (let one = 0; one < MOST; one += 1) lanes.of(one, undefined, undefined);
    lanes.of(0, undefined, undefined);
    expect(made).toBe(MOST);
  });

  test("forgets lanes without answers too", () => {
    let made = 0;
    const lanes = new AnswerLanes((one: number) => {
      made += 1;
      return one;
    });
    for (let one = 0; one <= MOST; one += 1) lanes.of(one, undefined, undefined);
    lanes.of(0, undefined, undefined);
    expect(made).toBe(MOST + 2);
  });
});
