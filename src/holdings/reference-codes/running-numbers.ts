import { findingsAt, type Place } from "../../foundation/findings/index.js";
import { codeFinding } from "./code-finding.js";
import type { ReferenceCodeFinding } from "./findings.js";
import { partsKey } from "./parts-key.js";
import type { ReferenceCode } from "./reference-code.js";
import { referenceCodeKey } from "./reference-code-key.js";

/** Running numbers that are left out between two that are there. */
export interface RunningNumberGap {
  /** The code before the running number, as the first code of the series writes it: `Z109-WS·2011-Y-BGS`. */
  readonly series: string;
  /** The first number left out. */
  readonly from: number;
  /** The last number left out; the same as `from` when it is one. */
  readonly to: number;
}

/** A code with the place where it stands. */
export interface PlacedCode extends ReferenceCode {
  /** Its place, as far as the host knows it, such as its row. */
  readonly place?: Place;
}

type RunningPart = "volumeNo" | "itemNo" | "pageNo";

interface RunningSeries {
  readonly name: string;
  readonly codeByNumber: Map<number, PlacedCode>;
}

/** From the lowest level up: the last one that a code has is the one that runs. */
const RUNNING_PARTS: readonly RunningPart[] = ["pageNo", "itemNo", "volumeNo"];

/**
 * The gaps in running numbers (断号): in each lowest class, the numbers that are left out between the first and the last one there.
 * What lies before the first is not counted, since a batch seldom begins at 1.
 *
 * @param codes - codes in any order
 * @returns the gaps, by series in order of appearance, each run of numbers once
 * @example
 * ```ts
 * const codes = [1, 2, 4].flatMap((item) => parseReferenceCode(`Z109-WS·2011-Y-BGS-000${item}`).code ?? []);
 * runningNumberGaps(codes); // => [{ series: "Z109-WS·2011-Y-BGS", from: 3, to: 3 }]
 * ```
 */
export function runningNumberGaps(codes: Iterable<ReferenceCode>): readonly RunningNumberGap[] {
  return [...seriesOf(codes).values()].flatMap(gapsOf);
}

/**
 * Checks the running numbers of a list: a gap is a hint and never an error, a repeated code a warning for a person to look at, and two
 * codes that differ only in leading zeros a hint, since one of them is probably mistyped.
 *
 * @param codes - codes in any order, each with its place where the host knows it
 * @returns repeated and differing codes in the order of the list, then the gaps, each at the code behind it
 * @example
 * ```ts
 * const codes = ["0012-001-0001", "0012-001-0001"].flatMap((text, at) => {
 *   const { code } = parseReferenceCode(text);
 *   return code === undefined ? [] : [{ ...code, place: { row: at + 2 } }];
 * });
 * checkRunningNumbers(codes).map(({ code, place }) => [code, place.row]); // => [["reference-code-repeated", 3]]
 * ```
 */
export function checkRunningNumbers(codes: Iterable<PlacedCode>): readonly ReferenceCodeFinding[] {
  const findings: ReferenceCodeFinding[] = [];
  const all = seriesOf(codes, (first, code) =>
    findings.push(...findingsAt([sameNumber(first, code)], code.place ?? {})),
  );
  for (const series of all.values()) {
    for (const gap of gapsOf(series)) {
      const { place = {} } = series.codeByNumber.get(gap.to + 1)!;
      findings.push(...findingsAt([codeFinding("running-number-gap", "hint", gap.series, gap)], place));
    }
  }
  return findings;
}

/** Codes by all their parts but the running number. */
function seriesOf(
  codes: Iterable<PlacedCode>,
  onSameNumber?: (first: PlacedCode, code: PlacedCode) => void,
): Map<string, RunningSeries> {
  const byKey = new Map<string, RunningSeries>();
  for (const code of codes) {
    const part = RUNNING_PARTS.find((running) => code.parts[running] !== undefined);
    if (part === undefined) continue;
    const written = code.parts[part]!;
    if (!/^\d{1,15}$/.test(written)) continue;
    const { [part]: _, ...others } = code.parts;
    const series = seriesIn(byKey, `${part} ${partsKey(others)}`, code, written);
    const first = series.codeByNumber.get(Number(written));
    if (first === undefined) series.codeByNumber.set(Number(written), code);
    else onSameNumber?.(first, code);
  }
  return byKey;
}

function seriesIn(
  byKey: Map<string, RunningSeries>,
  key: string,
  { text }: ReferenceCode,
  written: string,
): RunningSeries {
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const end = text.lastIndexOf(written);
  const name = end > 0 ? text.slice(0, end - 1) : text;
  const series = { name, codeByNumber: new Map<number, PlacedCode>() };
  byKey.set(key, series);
  return series;
}

function sameNumber(first: ReferenceCode, code: ReferenceCode): ReferenceCodeFinding {
  return referenceCodeKey(first) === referenceCodeKey(code)
    ? codeFinding("reference-code-repeated", "warning", code.text, { text: code.text })
    : codeFinding("number-width-differs", "hint", code.text, { one: first.text, other: code.text });
}

function gapsOf({ name, codeByNumber }: RunningSeries): readonly RunningNumberGap[] {
  const numbers = [...codeByNumber.keys()].sort((one, other) => one - other);
  return numbers.slice(1).flatMap((number, at) => {
    const from = numbers[at]! + 1;
    return from < number ? [{ series: name, from, to: number - 1 }] : [];
  });
}
