import type { FoundValue } from "./written-dates.js";
import type { ListedNames, WrittenList } from "./written-figure.js";

const COLLECTIVE = /等(?:有关|相关|部分|重点|多个|多家)?(?:单位|部门|机关|乡镇|企业|学校)/g;
const BOUNDARIES = "，,。；;：:！？!?\n|“”（）()";
/** How far back a list is followed: a sentence that names more is no list of a report. */
const LONGEST = 600;

/** Lists that end in 等单位 and the like: a lower bound. 等16个单位 is a count, and not found here. */
export function listsIn(text: string): FoundValue<WrittenList>[] {
  return [...text.matchAll(COLLECTIVE)].flatMap((match) => {
    const names = namesBefore(text, match.index);
    if (names === undefined) return [];
    const count = { count: names.count, bound: "at-least" } as const;
    return { start: names.start, end: match.index + match[0].length, value: { kind: "list", count, unit: "units" } };
  });
}

/** The names that stand before a place; undefined when nothing is listed there. */
export function namesBefore(text: string, end: number): ListedNames | undefined {
  let start = end;
  // Before the first character stands nothing, which every text holds, the boundaries too.
  while (end - start < LONGEST && !BOUNDARIES.includes(text.charAt(start - 1))) start--;
  const [first, ...others] = text.slice(start, end).matchAll(/[^、]+/g);
  if (others.length === 0) return undefined;
  const { 0: name, index } = first!;
  const length = nameLength(
    name,
    others.map(([other]) => other),
  );
  return { start: start + index + name.length - length, count: others.length + 1 };
}

/** The first name follows its sentence without a mark. Names of one list begin alike more often than not; else it is as long as the longest. */
function nameLength(first: string, others: readonly string[]): number {
  const initial = others.join("").charAt(0);
  const alike = others.every((name) => name.startsWith(initial)) ? first.lastIndexOf(initial) : -1;
  if (alike >= 0) return first.length - alike;
  return Math.min(first.length, Math.max(...others.map((name) => name.length)));
}
