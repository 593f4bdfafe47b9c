import { describe, expect, test } from "vitest";
import { ASKED, type Asked } from "./asked-rules.js";

interface Lacking {
  readonly place: string;
  /** The row that is lacking, as text: rules that extend others hold the same rows. */
  readonly row: string;
  readonly rules: object;
}

/** Rules without one row of one table, for every row of every table but the instruments, which answers only point to. */
function lackingOneRow({ name, rules, mended = (lacking) => lacking }: Asked<object>): Lacking[] {
  return Object.entries(rules).flatMap(([table, rows]: [string, unknown]) => {
    if (!Array.isArray(rows) || table === "instruments") return [];
    return rows.map((row: unknown, at) => ({
      place: `${name}.${table}[${at}]`,
      row: JSON.stringify(row),
      rules: mended({ ...rules, [table]: rows.filter((other) => other !== row) }),
    }));
  });
}

/** All answers as text; a caller's error is an answer too. */
function told(answers: readonly (() => unknown)[]): string {
  return JSON.stringify(answers.map(answerOf));
}

function answerOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
}

describe("every row of the rules", () => {
  const rows = ASKED.flatMap((asked) => {
    const whole = told(asked.answers(asked.rules));
    return lackingOneRow(asked).map(({ place, row, rules }) => ({
      place,
      row,
      decides: told(asked.answers(rules)) !== whole,
    }));
  });

  test("is found", () => {
    expect(rows.length).toBeGreaterThan(300);
  });

  test("decides a golden case: without it a case is answered otherwise", () => {
    const reached = new Set(rows.filter(({ decides }) => decides).map(({ row }) => row));
    expect(rows.filter(({ row }) => !reached.has(row)).map(({ place, row }) => `${place}: ${row}`)).toEqual([]);
  });
});
