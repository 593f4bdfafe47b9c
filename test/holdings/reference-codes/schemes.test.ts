import { instrumentById } from "lantai/law";
import {
  ARCHIVES_CATEGORIES,
  REFERENCE_CODE_SCHEMES,
  referenceCodeParser,
  referenceCodeSchemeById,
} from "lantai/reference-codes";
import { describe, expect, test } from "vitest";
import { CANONICAL_CODES } from "../../cases/reference-codes.js";

describe("REFERENCE_CODE_SCHEMES", () => {
  test.each(REFERENCE_CODE_SCHEMES)("$id cites an instrument, is frozen and has a golden case", (scheme) => {
    expect(instrumentById(scheme.citation.instrument)).toBeDefined();
    expect([scheme, scheme.levels, ...scheme.levels, ...scheme.levels.flat()].every(Object.isFrozen)).toBe(true);
    expect(CANONICAL_CODES.some((row) => row.scheme === scheme.id)).toBe(true);
  });

  test("have keys of their own", () => {
    expect(new Set(REFERENCE_CODE_SCHEMES.map(({ id }) => id)).size).toBe(REFERENCE_CODE_SCHEMES.length);
  });

  test.each(CANONICAL_CODES)("$scheme is the first to read $text", ({ text, scheme }) => {
    const readers = REFERENCE_CODE_SCHEMES.filter(
      (row) => referenceCodeParser({ schemes: [row] })(text).code !== undefined,
    );
    expect(readers[0]?.id).toBe(scheme);
  });
});

describe("referenceCodeSchemeById", () => {
  test("finds lantai's and a county's own rows, and nothing else", () => {
    const own = { ...REFERENCE_CODE_SCHEMES[0]!, id: "county" };
    expect(referenceCodeSchemeById("da-t-13-2022-item")?.citation.instrument).toBe("da-t-13-2022");
    expect(referenceCodeSchemeById("county", [own])).toBe(own);
    expect(referenceCodeSchemeById("__proto__")).toBeUndefined();
  });
});

describe("ARCHIVES_CATEGORIES", () => {
  test("are the thirteen categories with their names", () => {
    expect(ARCHIVES_CATEGORIES.map(({ code }) => code).join(" ")).toBe("WS KJ RS KU ZY ZP LY LX SJ YJ WY MT SW");
    expect(ARCHIVES_CATEGORIES.find(({ code }) => code === "YJ")?.title["zh-CN"]).toBe("公务电子邮件");
    for (const { citation } of ARCHIVES_CATEGORIES) expect(instrumentById(citation.instrument)).toBeDefined();
  });
});
