import { readdirSync } from "node:fs";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const lists = [
  { name: "zhCn", words: zhCn, folder: "zh-cn" },
  { name: "en", words: en, folder: "en" },
] as const;

describe.each(lists)("$name", ({ words, folder }) => {
  test("takes in every file of its folder, and no code twice", async () => {
    const codes: string[] = [];
    for (const file of readdirSync(`src/words/${folder}`)) {
      if (file === "index.ts") continue;
      const parts = (await import(`../../src/words/${folder}/${file}`)) as Record<string, object>;
      for (const [name, part] of Object.entries(parts)) {
        if (/(Findings|Reasons)$/.test(name)) codes.push(...Object.keys(part));
      }
    }
    const taken = [...Object.keys(words.findings), ...Object.keys(words.reasons)];
    expect(taken.sort()).toEqual(codes.sort());
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("names every finding in a few words that are no sentence, each name once", () => {
    const names = Object.values(words.findings).map(({ name }) => name);
    const longest = words.language === "en" ? 60 : 20;
    expect(names.filter((name) => name.length > longest || /[。.]$/.test(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  test("cannot be changed by a host", () => {
    expect(Object.isFrozen(words.findings)).toBe(true);
    expect(Object.isFrozen(words.reasons)).toBe(true);
  });
});

describe("en", () => {
  test("calls what is missing by its name, never by the property that holds it", () => {
    const { findings } = en;
    const data = { title: "会议纪要", missing: ["year", "startedOn"] } as const;
    expect(findings["disposal-term-undetermined"].says(data as never)).toBe(
      'It cannot be said when the term of "会议纪要" ends (missing: year, day of the event that the term runs from).',
    );
    expect(findings["new-period-undetermined"].says({ ...data, missing: [] } as never)).toBe(
      'The end of the new period of "会议纪要" cannot be worked out.',
    );
    expect(findings["secrecy-extension-incomplete"].says({ missing: ["decidedOn", "by", "lastDay"] })).toBe(
      "An extension lacks the day of its decision, who decided it, its last day.",
    );
  });

  test("says of a fixed term without its years that they are lacking, and of D that it can be two things", () => {
    const { says } = en.findings["retention-period-ambiguous"];
    expect(says({ text: "定期" })).toBe('The retention period "定期" does not say how many years.');
    expect(says({ text: "D" })).toBe(
      'The retention period "D" can be read in more than one way: 短期, or a fixed term without its years.',
    );
  });
});

describe("both languages", () => {
  test("know the same codes", () => {
    expect(Object.keys(en.findings).sort()).toEqual(Object.keys(zhCn.findings).sort());
    expect(Object.keys(en.reasons).sort()).toEqual(Object.keys(zhCn.reasons).sort());
  });
});
