import { type SentenceWords, sentence } from "lantai/findings";
import type { Decided, Reason, ReasonOf, Verdict } from "lantai/verdicts";
import { expectTypeOf, test } from "vitest";

interface OpeningReasons {
  "age-reached": { readonly years: number };
  "ground-found": { readonly ground: string };
}

declare const words: SentenceWords;

test("a host's own reason is a Reason, and prints", () => {
  const own = {
    code: "clan-dispute",
    data: { village: "张田" },
    citations: [{ instrument: "county-rules", confidence: "practised" }],
    title: { "zh-CN": "宗族纠纷", en: "clan dispute" },
  } as const satisfies Reason;
  expectTypeOf(own).toExtend<Reason>();
  expectTypeOf(sentence(own, words)).toEqualTypeOf<string>();
});

test("a verdict takes a host's reasons beside ours", () => {
  expectTypeOf<Decided<"open", Reason>>().toExtend<Verdict<string, Reason>>();
  expectTypeOf<Verdict<"open", ReasonOf<OpeningReasons>>>().toExtend<Verdict<string>>();
});

test("a reason of ours has the data of its code", () => {
  expectTypeOf<Extract<ReasonOf<OpeningReasons>, { code: "age-reached" }>["data"]>()
    .toHaveProperty("years")
    .toEqualTypeOf<number>();
  expectTypeOf<{ code: "age-reached"; data: { ground: string }; citations: [] }>().not.toExtend<
    ReasonOf<OpeningReasons>
  >();
});

test("a title has both languages", () => {
  // @ts-expect-error a reason that prints in one language only would print its code in the other
  const half: Reason = { code: "clan-dispute", data: {}, citations: [], title: { "zh-CN": "宗族纠纷" } };
  expectTypeOf(half).toEqualTypeOf<Reason>();
});

test("only a decided verdict has a value", () => {
  expectTypeOf<Extract<Verdict<boolean>, { kind: "decided" }>["value"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Extract<Verdict<boolean>, { kind: "undetermined" }>>().not.toHaveProperty("value");
  expectTypeOf<Extract<Verdict<boolean>, { kind: "not-applicable" }>>().not.toHaveProperty("value");
});
