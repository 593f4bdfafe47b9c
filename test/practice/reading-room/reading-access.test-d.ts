import { type Consultation, READING_RULES, type ReadingAccess, readingAccess } from "lantai/reading-room";
import { SECRECY_RULES } from "lantai/secrecy";
import { describe, expectTypeOf, test } from "vitest";

const ask = { asOf: "2023-06-30", rules: READING_RULES, secrecyRules: SECRECY_RULES } as const;

describe("reading", () => {
  test("asks what the reader shows, on which day and by which rules", () => {
    // @ts-expect-error a reader shows papers, if only none
    readingAccess({ openingStatus: "open" }, { kind: "citizen" }, ask);
    // @ts-expect-error closed is no opening status
    readingAccess({ openingStatus: "closed" }, { kind: "citizen", papers: [] }, ask);
    // @ts-expect-error secrets come first, so their rules are needed
    readingAccess({}, { kind: "citizen", papers: [] }, { asOf: "2023-06-30", rules: READING_RULES });
    expectTypeOf<ReadingAccess["outcome"]>().toEqualTypeOf<
      "may-read" | "needs-papers" | "needs-consent" | "may-not-read"
    >();
  });

  test("has no name in its consultations", () => {
    expectTypeOf<keyof Consultation>().toEqualTypeOf<
      "id" | "on" | "purpose" | "channel" | "read" | "waitMinutes" | "volumes" | "items"
    >();
  });
});
