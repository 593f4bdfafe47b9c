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
  expectTypeOf<Extract<ReasonOf<OpeningReasons>, { code: "age-reached" }>["data"]>().toEqualTypeOf<{
    readonly years: number;
  }>();
});

test("a title has both languages", () => {
  // @ts-expect-error a reason that prints in one language only would print its code in the other
  const half: Reason = { code: "clan-dispute", data: {}, citations: [], title: { "zh-CN": "宗族纠纷" } };
  expectTypeOf(half).toEqualTypeOf<Reason>();
});

test("a verdict is read by its kind", () => {
  // @ts-expect-error an undetermined verdict has no value
  expectTypeOf<Extract<Verdict<boolean>, { kind: "undetermined" }>["value"]>();
});
