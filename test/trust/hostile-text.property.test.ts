import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { plausibleValue } from "./plausible-values.js";
import { checker, publicFunctions } from "./public-functions.js";

/** What cannot be told from a type. */
const OTHERS = new Map<string, readonly unknown[]>([["statisticsValue", ["volume"]]]);

/** What a text as recorded is called. */
const RECORDED = new Set(["text", "path", "title", "cell", "beginning"]);

/** Every public function that takes a text as recorded first, with something plausible for the rest. */
const parsers = (await publicFunctions())
  .filter(
    ({ parameters: [first] }) =>
      RECORDED.has(first?.name ?? "") && checker.typeToString(checker.getTypeOfSymbol(first!)) === "string",
  )
  .map(({ concept, name, call, parameters: [, ...rest] }) => {
    const others = OTHERS.get(name) ?? rest.map((parameter) => plausibleValue(checker.getTypeOfSymbol(parameter)));
    return { place: `${concept} ${name}`, name, value: (text: string): unknown => call(text, ...others) };
  });

/** Texts of a hundred thousand characters that make a careless pattern or loop go back again and again. */
const LONG = [
  "年",
  "0",
  "1.",
  "－",
  " ",
  "1,",
  "〔",
  "[",
  "★",
  "民国",
  "至",
  "十",
  "余",
  "·-",
  "共1卷",
  "\u0301",
  "(1)",
  "Z109-WS·2011·",
];

/** Less is not worth a second measurement. */
const AT_ONCE = 100;

/** CPU time of this process: what else the machine does is not counted. */
function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Names that every object has, and what else has broken parsers. */
const NASTY = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\0",
  "\uD800",
  "\uFEFF",
  "-".repeat(500),
  "·-·-",
  "0".repeat(400),
];

const pieces = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    ...NASTY,
    "〔",
    "〕",
    "★",
    "[",
    "]",
    "～",
    "至",
    "年",
    "月",
    "日",
    "民国",
    "不详",
    "号",
    "－",
    "・",
    "１９９９",
  ),
  fc.stringMatching(/^[0-9.\-/年月日[\]?~]{0,20}$/),
);
const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));

describe("text parsers", () => {
  test("are found", () => {
    expect(parsers.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...["parseReferenceCode", "parseUncertainDate", "parseRetentionPeriod", "parseSecrecyMark", "parseDocumentNo"],
        ...["parseDuration", "parseMoney", "parseVagueCount", "parseChineseNumeral", "parseRecordTitle", "foldedText"],
        ...["matchKey", "writtenFigures", "writtenExtents", "personalDataIn", "checkReportText", "recordedDate"],
        ...["readImageName", "checkTitleMarks", "isTotalWord", "csvDialect", "keptCell", "restoredCell"],
      ]),
    );
  });

  for (const { place, value } of parsers) {
    test.prop([text], { numRuns: Number(process.env.LANTAI_FUZZ_INPUTS ?? 1000) })(
      `${place} never throws, whatever the text`,
      (written) => {
        value(written);
      },
    );

    test(`${place} never throws on names that every object has, and leaves Object.prototype alone`, () => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      for (const written of NASTY) value(written);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    });

    test(`${place} takes twice as long for twice the text, up to a hundred thousand characters of any kind`, () => {
      for (const piece of LONG) {
        const take = (length: number) => milliseconds(() => value(piece.repeat(Math.ceil(length / piece.length))));
        const whole = take(100_000);
        if (whole < AT_ONCE) continue;
        const half = take(50_000);
        // Twice the text in twice the time; four times would be a loop within a loop. The first run may have been a cold one.
        expect(Math.min(whole, take(100_000)), piece).toBeLessThan(3 * half);
      }
    });
  }
});
