import { afterEach, describe, expect, test, vi } from "vitest";
import { compiledEngine, engineFailure, usualEngine, writtenEngine } from "../../../src/exchange/bulk/engine-forms.js";
import { MOST_ROWS } from "../../../src/exchange/bulk/row-engine/row-block.js";
import { RowEngine } from "../../../src/exchange/bulk/row-engine/row-engine.js";

afterEach(() => vi.unstubAllGlobals());

describe("usualEngine", () => {
  test("is the compiled one where there can be one", () => {
    expect(usualEngine()).not.toBeInstanceOf(RowEngine);
  });

  test("is the one as it is written where WebAssembly is not allowed", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(usualEngine()).toBeInstanceOf(RowEngine);
  });
});

describe("compiledEngine", () => {
  test("has every method that a host may call", () => {
    const methods = ({ cutter, look, tally }: RowEngine) =>
      [cutter, look, tally].map((part) => Object.getOwnPropertyNames(Object.getPrototypeOf(part)).sort());
    const written = methods(new RowEngine()).map((names) => names.filter((name) => name !== "constructor"));
    const { cutter, look, tally } = compiledEngine();
    const compiled = [cutter, look, tally].map((part) =>
      Object.keys(part)
        .filter((name) => !/_(at|length)$/.test(name))
        .sort(),
    );
    expect(compiled).toEqual(written);
  });

  test("keeps what it was told when its memory moves", () => {
    const { cutter } = compiledEngine();
    cutter.reserve(3, 0);
    cutter.bytes().set([0x31, 0x2c, 0x32]);
    const firsts = cutter.firsts();
    cutter.reserve(1 << 24, 3);
    expect([...cutter.bytes().subarray(0, 3)]).toEqual([0x31, 0x2c, 0x32]);
    expect([firsts.length, cutter.firsts().length]).toEqual([0, MOST_ROWS + 1]);
  });
});

describe("writtenEngine", () => {
  test("is a new one each time", () => {
    expect(writtenEngine()).not.toBe(writtenEngine());
  });
});

describe("engineFailure", () => {
  test("says that there is no more memory where WebAssembly has stopped, and leaves everything else as it is", () => {
    const stopped = new WebAssembly.RuntimeError("unreachable");
    expect(engineFailure(stopped)).toEqual(new RangeError("no more memory for the pass", { cause: stopped }));
    const other = new TypeError("of the host");
    expect(engineFailure(other)).toBe(other);
  });
});
