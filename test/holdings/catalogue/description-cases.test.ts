import { checkDescription, checkOpeningOpinion, checkRepresentations } from "lantai/catalogue";
import { describe, expect, test } from "vitest";
import { DESCRIPTION_CASES, OPINION_CASES } from "../../cases/descriptions.js";
import { REPRESENTATION_CASES } from "../../cases/representations.js";

describe("checkDescription", () => {
  test.each(DESCRIPTION_CASES)("$level $described lacks $expected", ({ described, level, expected }) => {
    expect(checkDescription(described, level).map(({ data }) => data.title["zh-CN"])).toStrictEqual(expected);
  });
});

describe("checkOpeningOpinion", () => {
  test.each(OPINION_CASES)("$opinion as of $asOf lacks $expected", ({ opinion, asOf, expected }) => {
    expect(checkOpeningOpinion({ openingOpinion: opinion }, { asOf }).map(({ data }) => data.part)).toStrictEqual(
      expected,
    );
  });
});

describe("checkRepresentations", () => {
  test.each(REPRESENTATION_CASES)("$source: $expected", ({ files, expected }) => {
    expect(checkRepresentations(files).map(({ code }) => code)).toStrictEqual(expected);
  });
});
