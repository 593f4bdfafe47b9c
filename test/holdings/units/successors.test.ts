import { fc, test as law } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { Successors } from "../../../src/holdings/units/successors.js";

const unit = fc.constantFrom("a", "b", "c", "d", "e", "f");
const record = fc.tuple(unit, fc.option(fc.uniqueArray(unit, { maxLength: 3 })));

/** The shortest chains between two units, all of them, by trying. */
function shortest(from: string, to: string, after: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (let chains = [[from]], length = 0; length < 6; length += 1) {
    const found = chains.filter((chain) => chain.at(-1) === to);
    if (found.length > 0) return found.map((chain) => chain.join());
    chains = chains.flatMap((chain) => (after.get(chain.at(-1)!) ?? []).map((next) => [...chain, next]));
  }
  return [];
}

describe("Successors", () => {
  law.prop([fc.array(record, { maxLength: 14 })])("finds a shortest chain where one leads there", (records) => {
    const successors = new Successors();
    const after = new Map<string, readonly string[]>();
    for (const [one, others] of records) {
      if (others === null) {
        successors.delete(one);
        after.delete(one);
      } else {
        successors.set(one, others);
        after.set(one, others);
      }
      for (const from of "abcdef") {
        for (const to of "abcdef".replace(from, "")) {
          const chains = shortest(from, to, after);
          const chain = successors.chainBetween(from, to)?.join();
          if (chains.length === 0) expect(chain).toBeUndefined();
          else expect(chains).toContain(chain);
        }
      }
    }
  });

  test.each([
    ["in the order of time", (at: number) => at],
    ["against it", (at: number) => 999 - at],
    ["by turns at both ends", (at: number) => (at % 2 === 0 ? at / 2 : 999 - (at - 1) / 2)],
    ["every seventh after every seventh", (at: number) => (at * 7) % 1000],
  ])("looks at no more than a few units for each event of a chain recorded %s", (_, eventOf) => {
    const successors = new Successors();
    let looked = 0;
    for (let at = 0; at < 1000; at += 1) {
      const event = eventOf(at);
      const to = [String(event + 1)];
      const counted = Object.assign(to, {
        *[Symbol.iterator]() {
          looked += 1;
          yield to[0]!;
        },
      });
      expect(successors.chainBetween(String(event + 1), String(event))).toBeUndefined();
      successors.set(String(event), counted);
    }
    expect(looked).toBeLessThan(5000);
  });
});
