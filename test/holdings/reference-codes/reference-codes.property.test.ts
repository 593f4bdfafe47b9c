import { fc, test } from "@fast-check/vitest";
import {
  checkReferenceCodeParts,
  formatReferenceCode,
  isReferenceCode,
  parseReferenceCode,
  REFERENCE_CODE_SCHEMES,
  type ReferenceCodePart,
  type ReferenceCodeParts,
  referenceCodeKey,
  referenceCodeOrder,
  referenceCodeParser,
  sameReferenceCode,
} from "lantai/reference-codes";
import { describe, expect } from "vitest";

const number = fc.stringMatching(/^\d{1,8}$/);
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const retention = fc.constantFrom("Y", "C", "D", "D10", "D30");

const valueByPart: Readonly<Record<ReferenceCodePart, fc.Arbitrary<string | string[]>>> = {
  fondsNo: fc.stringMatching(/^[A-Z0-9]{1,8}$/),
  category: fc.constantFrom("WS", "KJ", "RS", "KU", "ZP"),
  series: fc.array(fc.constantFrom("01", "ZC", "KY", "2A"), { minLength: 1, maxLength: 3 }),
  project: fc.stringMatching(/^[A-Z0-9]{1,6}$/),
  year,
  retention,
  unit: fc.oneof(fc.constantFrom("BGS", "003", "办公室", "Y", "2019"), fc.stringMatching(/^[A-Z0-9]{1,6}$/)),
  catalogueNo: number,
  volumeNo: number,
  boxNo: number,
  itemNo: fc.stringMatching(/^\d{4,8}$/),
  pageNo: number,
};

/** Every part of a scheme, with those that may be absent sometimes absent. */
const written = fc.constantFrom(...REFERENCE_CODE_SCHEMES).chain((scheme) => {
  const places = scheme.levels.flat();
  const values = Object.fromEntries(places.map(({ part }) => [part, valueByPart[part]]));
  const requiredKeys = places.filter(({ presence }) => presence === "required").map(({ part }) => part);
  return fc
    .record(values, { requiredKeys, noNullPrototype: true })
    .map((parts) => ({ scheme, parts: parts as unknown as ReferenceCodeParts }))
    .filter(({ parts }) => checkReferenceCodeParts(parts, scheme).length === 0);
});

/** Codes of one class, as they stand one after another in a catalogue; some of their numbers look like years. */
const nearby = fc
  .tuple(fc.constantFrom("da-t-22-2015-item", "da-t-13-1994-volume"), fc.integer({ min: 1995, max: 2005 }))
  .map(([id, running]) => {
    const scheme = REFERENCE_CODE_SCHEMES.find((row) => row.id === id)!;
    const itemNo = String(running % 10 === 0 ? running : running % 1000).padStart(4, "0");
    const parts: ReferenceCodeParts =
      id === "da-t-22-2015-item"
        ? { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", itemNo }
        : { fondsNo: "0012", catalogueNo: "001", volumeNo: "0034", itemNo };
    return { scheme, parts };
  });

const codeLike = fc.array(
  fc.oneof(
    fc.constantFrom(
      "Z109",
      "WS",
      "ws",
      "KU",
      "2011",
      "Y",
      "D30",
      "BGS",
      "0001",
      "-",
      "·",
      "・",
      "－",
      " ",
      "．",
      "__proto__",
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  ),
  { maxLength: 14 },
);

/** Codes as they follow one another, with a character changed here and there. */
const mutated = fc
  .tuple(
    fc.oneof(written, nearby),
    fc.nat(40),
    fc.constantFrom("", "", "", "1", "9", "2", "D", "Y", "C", "A", "-", "·", "室", "x", " "),
  )
  .map(([{ scheme, parts }, at, unit]) => {
    const text = formatReferenceCode(parts, scheme);
    return unit === "" ? text : `${text.slice(0, at)}${unit}${text.slice(at + 1)}`;
  });

describe("reference codes", () => {
  test.prop([written], { numRuns: 2000 })("read back by their scheme as they were written", ({ scheme, parts }) => {
    const text = formatReferenceCode(parts, scheme);
    const { code } = referenceCodeParser({ schemes: [scheme] })(text);
    expect(code).toStrictEqual({ text, scheme: scheme.id, parts });
  });

  test.prop([written], { numRuns: 2000 })(
    "are written back as they were read, whichever scheme reads them",
    ({ scheme, parts }) => {
      const text = formatReferenceCode(parts, scheme);
      const { code } = parseReferenceCode(text);
      expect(isReferenceCode(text)).toBe(true);
      expect(code && formatReferenceCode(code.parts, code.scheme)).toBe(text);
    },
  );

  test.prop([fc.array(fc.oneof(written, nearby), { minLength: 1, maxLength: 12 })], { numRuns: 1000 })(
    "read the same in a list as alone, whatever was read before",
    (list) => {
      const parse = referenceCodeParser();
      for (const { scheme, parts } of list) {
        const text = formatReferenceCode(parts, scheme);
        expect(parse(text)).toStrictEqual(parseReferenceCode(text));
      }
    },
  );

  test.prop(
    [
      fc.array(
        fc.oneof(
          mutated,
          codeLike.map((pieces) => pieces.join("")),
        ),
        { minLength: 1, maxLength: 30 },
      ),
    ],
    {
      numRuns: 2000,
    },
  )("say the same of any text in a list as alone, doubts, repairs and findings too", (texts) => {
    // A reader of its own, which keeps no reading for the other one.
    const parse = referenceCodeParser({});
    for (const text of texts) expect(parse(text)).toStrictEqual(parseReferenceCode(text));
  });

  test.prop([codeLike], { numRuns: 3000 })(
    "are a code or an explained failure for any text, repaired once for all",
    (pieces) => {
      const text = pieces.join("");
      const { code, findings } = parseReferenceCode(text);
      if (code === undefined) {
        expect(findings).toHaveLength(1);
        return;
      }
      const repaired = findings.find((finding) => finding.repair !== undefined)?.repair ?? text;
      expect(isReferenceCode(repaired)).toBe(true);
      expect(parseReferenceCode(repaired).code?.parts).toStrictEqual(code.parts);
    },
  );

  test.prop([written, written], { numRuns: 1000 })("share a key only when they are the same", (one, other) => {
    const same = JSON.stringify(sorted(one.parts)) === JSON.stringify(sorted(other.parts));
    expect(referenceCodeKey(one) === referenceCodeKey(other)).toBe(same);
    expect(sameReferenceCode(one, one)).toBe(true);
  });

  test.prop([written, written, written], { numRuns: 1000 })("have a total order", (...three) => {
    const [one, two, last] = three.map(({ scheme, parts }) => ({
      text: formatReferenceCode(parts, scheme),
      scheme: scheme.id,
      parts,
    }));
    if (one === undefined || two === undefined || last === undefined) throw new Error("three codes were drawn");
    expect(Math.sign(referenceCodeOrder(one, two))).toBe(0 - Math.sign(referenceCodeOrder(two, one)));
    if (referenceCodeOrder(one, two) <= 0 && referenceCodeOrder(two, last) <= 0) {
      expect(referenceCodeOrder(one, last)).toBeLessThanOrEqual(0);
    }
  });
});

function sorted(parts: ReferenceCodeParts): readonly (readonly [string, unknown])[] {
  return Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
}
