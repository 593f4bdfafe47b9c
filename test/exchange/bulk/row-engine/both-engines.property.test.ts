import { fc, test } from "@fast-check/vitest";
import { describe, test as example, expect } from "vitest";
import { type BulkEngine, compiledEngine, writtenEngine } from "../../../../src/exchange/bulk/engine-forms.js";
import { AS_DAY, AS_FILLED } from "../../../../src/exchange/bulk/row-engine/form-lane.js";
import { NONE } from "../../../../src/exchange/bulk/row-engine/row-checks.js";

/** Everything that means something to the scanner, and what begins like it. */
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(",", "\n", "\r\n", '"', '""', ";", "\t", "|") },
  {
    weight: 8,
    arbitrary: fc.constantFrom("会议纪要", "通知", "0012-WS·2011", "〔1952〕", "a", "1", "关于防汛工作的通知"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "\r",
      "\0",
      "\x7f",
      "\x85",
      "\xa0",
      "é",
      "ÿ",
      "锟",
      "锁",
      "针",
      "\ufffd",
      "\ufffc",
      "￥",
      "#",
      "'",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.nat({ max: 90 }).map((length) => "x".repeat(length)) },
);
const written = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(""));

/** All rows that an engine cuts out of a text, as it says where they lie. */
function cutBy({ cutter }: BulkEngine, bytes: Uint8Array, delimiter: string): unknown {
  cutter.setDelimiter(delimiter.charCodeAt(0));
  cutter.reserve(bytes.length, 0);
  cutter.bytes().set(bytes);
  cutter.begin(bytes.length);
  const rows: unknown[] = [];
  do {
    const count = cutter.cut();
    const cells = cutter.firsts()[count]!;
    const lists = [
      cutter.firsts().subarray(0, count + 1),
      cutter.from().subarray(0, cells),
      cutter.to().subarray(0, cells),
    ];
    rows.push(
      [...lists, cutter.starts().subarray(0, count), cutter.ends().subarray(0, count)].map((list) => [...list]),
    );
  } while (cutter.isFull());
  return { rows, next: cutter.next(), isStopped: cutter.isStopped() };
}

/** The numbers that an engine gives the cells of one column, where every text that it asks about has findings if it is of odd length. */
function numberedBy(engine: BulkEngine, bytes: Uint8Array, form: number): unknown {
  const { cutter, look } = engine;
  const rows = cutBy(engine, bytes, ",");
  look.setWidth(1);
  look.addColumn(0, form, -2);
  look.pick(0, false);
  const asked: number[] = [];
  for (let place = look.look(0, 0); place !== NONE; place = look.look(0, place)) {
    const cell = cutter.firsts()[look.askedRow(place)]!;
    asked.push(look.askedRow(place));
    look.learnText(0, place, (cutter.to()[cell]! - cutter.from()[cell]!) % 2 === 1);
  }
  const count = cutter.starts().length;
  return {
    rows,
    asked,
    ids: [...look.ids(0).subarray(0, count)],
    standing: [...engine.taken.standings().subarray(0, count)],
    found: [look.foundRows(), look.foundColumns(), look.foundIds()].map((list) => [...list.subarray(0, look.found())]),
  };
}

const both = <T>(ask: (engine: BulkEngine) => T) => expect(ask(compiledEngine())).toEqual(ask(writtenEngine()));

describe("the engine as WebAssembly", () => {
  test.prop([written, fc.constantFrom(",", ";", "\t", "|")], { numRuns: 1000 })(
    "cuts the rows that it cuts as it is written",
    (text, delimiter) => {
      both((engine) => cutBy(engine, new TextEncoder().encode(text), delimiter));
    },
  );

  const digits = fc.stringMatching(/^[0-9]{0,10}$/);
  const cell = fc.oneof(
    digits,
    digits.map((text) => `${text}x`),
    digits.map((text) => `x${text}`),
    fc.stringMatching(/^[12][0-9]{3}[01][0-9][0-3][0-9]$/),
    fc.constantFrom(
      "",
      " ",
      "　",
      "永久",
      "30年",
      "三十年",
      "0012-WS·2011-D30",
      "/",
      ":",
      "12:",
      "1/2",
      "１２",
      "\u2003x",
    ),
  );
  test.prop([fc.array(cell, { maxLength: 60 }), fc.integer({ min: AS_FILLED, max: AS_DAY })], { numRuns: 1000 })(
    "gives the numbers to cells that it gives as it is written",
    (cells, form) => {
      both((engine) => numberedBy(engine, new TextEncoder().encode(cells.map((text) => `${text}\n`).join("")), form));
    },
  );

  example("tells a code by no code of the block before", () => {
    const begun = (engine: BulkEngine) => {
      const { look } = engine;
      look.setWidth(1);
      look.addCodes(0, -2);
      cutBy(engine, new TextEncoder().encode("0001-001-00002\n"), ",");
      look.pick(0, false);
      const family = look.look(0, 0);
      look.learnCode(0, family, 0, 1, false);
      const done = look.look(0, family);
      cutBy(engine, new TextEncoder().encode("1234\n"), ",");
      look.pick(0, false);
      return [family, done, look.look(0, 0)];
    };
    // A code of four digits is of no series, so that the host is asked what it says.
    expect(begun(compiledEngine())).toEqual([0, NONE, 0]);
    expect(begun(writtenEngine())).toEqual([0, NONE, 0]);
  });
});
