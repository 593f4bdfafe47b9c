import {
  parseSecrecyMark,
  SECRECY_RULES,
  type SecrecyMark,
  type SecrecySubject,
  secrecyStanding,
} from "lantai/secrecy";
import { describe, expectTypeOf, test } from "vitest";

describe("secrecy", () => {
  test("a standing is read only from a decided verdict", () => {
    const verdict = secrecyStanding({}, { asOf: "2023-06-30", rules: SECRECY_RULES });
    // @ts-expect-error an undetermined answer has no value
    expectTypeOf(verdict.value).toBeNever();
    if (verdict.kind === "decided") {
      expectTypeOf(verdict.value.standing).toEqualTypeOf<"not-secret" | "secret" | "declassified">();
    }
  });

  test("a mark may be absent, and marks and deciders are closed", () => {
    expectTypeOf(parseSecrecyMark("").mark).toEqualTypeOf<SecrecyMark | undefined>();
    // @ts-expect-error no such level
    expectTypeOf<SecrecyMark>().toHaveProperty("level").toEqualTypeOf<"内部">();
    // @ts-expect-error no such decider
    const subject: SecrecySubject = { secrecyExtensions: [{ by: "archives" }] };
    expectTypeOf(subject).toEqualTypeOf<SecrecySubject>();
    // @ts-expect-error there is no day by default
    secrecyStanding({}, { rules: SECRECY_RULES });
  });
});
