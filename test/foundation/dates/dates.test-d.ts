import {
  type CivilDay,
  type DateFinding,
  formatDay,
  halfYearSpan,
  parseUncertainDate,
  quarterSpan,
  type Span,
  type UncertainDate,
} from "lantai/dates";
import { describe, expectTypeOf, test } from "vitest";

declare const anyText: string;
declare const span: Span;

describe("civil days", () => {
  test("are told from other texts", () => {
    expectTypeOf<"2023-06-30">().toExtend<CivilDay>();
    expectTypeOf<"20230630">().not.toExtend<CivilDay>();
    // @ts-expect-error a text is a civil day only once it has been checked
    formatDay(anyText, "iso");
    // @ts-expect-error there is no such form
    formatDay("2023-06-30", "long");
  });
});

describe("spans", () => {
  test("take only halves and quarters that exist, and do not change", () => {
    // @ts-expect-error a year has two halves
    halfYearSpan(2023, 3);
    // @ts-expect-error a year has four quarters
    quarterSpan(2023, 5);
    // @ts-expect-error a span is readonly
    span.from = "2023-01-01";
  });
});

describe("uncertain dates", () => {
  test("may be absent after reading, and name their findings", () => {
    expectTypeOf(parseUncertainDate(anyText).date).toEqualTypeOf<UncertainDate | undefined>();
    expectTypeOf<DateFinding["code"]>().toEqualTypeOf<
      | "date-unreadable"
      | "date-not-in-calendar"
      | "date-range-reversed"
      | "date-month-only"
      | "date-year-only"
      | "date-inferred"
      | "date-filler"
      | "date-doubtful"
    >();
  });
});
