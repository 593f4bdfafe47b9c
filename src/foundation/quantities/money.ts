import { CallerError } from "../findings/index.js";
import { foldedText } from "../text/index.js";
import { decimalText, scaledDecimal } from "./decimals.js";
import type { QuantityFinding } from "./findings.js";
import { requireWhole } from "./whole-numbers.js";

/** The units in which budgets and contracts are written: 元 and 万元. */
export const MONEY_UNITS = Object.freeze(["yuan", "ten-thousand-yuan"] as const);

/** One of {@link MONEY_UNITS}. */
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** An amount of renminbi, exact. */
export interface Money {
  /** The amount in fen (分), a whole number. */
  readonly fen: number;
}

/** What reading an amount yields: the amount or why there is none, never zero in its place. */
export interface MoneyReading {
  /** The amount, when there is one. */
  readonly money?: Money;
  /** Why there is none; empty when there is. */
  readonly findings: readonly QuantityFinding[];
}

/** What the caller knows of an amount. */
export interface MoneyOptions {
  /** The unit of an amount that names none, from the heading of its column: `金额（万元）`. */
  readonly unit?: MoneyUnit;
}

interface UnitRow {
  readonly suffix: string;
  /** How many decimals of this unit a fen is. */
  readonly places: number;
}

const YUAN: UnitRow = Object.freeze({ suffix: "元", places: 2 });
const TEN_THOUSAND_YUAN: UnitRow = Object.freeze({ suffix: "万元", places: 6 });

/** Longest first: `万元` ends in `元`. */
const SUFFIXES: readonly UnitRow[] = Object.freeze([
  Object.freeze({ suffix: "亿元", places: 10 }),
  TEN_THOUSAND_YUAN,
  Object.freeze({ suffix: "亿", places: 10 }),
  Object.freeze({ suffix: "万", places: 6 }),
  YUAN,
]);

const CURRENCY_MARKS = ["¥", "人民币", "RMB"] as const;
const MASKED = /^-?[\d.,]*[Xx×*□■█○][\d.,Xx×*□■█○]*$/;

/**
 * Reads an amount of money (金额): `12.34万元`, `1,234.56元`, `￥12.30`, full-width digits too. A masked amount such as `XX.XX万元`
 * and an amount that names no unit are findings, never a number.
 *
 * @param text - the amount as written
 * @param options - `unit` for amounts that name none
 * @returns the amount in fen, or the finding
 * @throws {@link findings.CallerError} when `text` is not a string or `options.unit` is not one of {@link MONEY_UNITS}
 * @example
 * ```ts
 * parseMoney("12.34万元").money; // => { fen: 12340000 }
 * parseMoney("XX.XX万元").findings[0]?.code; // => "money-masked"
 * ```
 */
export function parseMoney(text: string, options: MoneyOptions = {}): MoneyReading {
  const written = foldedText(text, "code").text;
  const mark = CURRENCY_MARKS.find((currency) => written.startsWith(currency));
  const amount = mark === undefined ? written : written.slice(mark.length);
  const suffix = SUFFIXES.find((row) => amount.endsWith(row.suffix));
  const number = suffix === undefined ? amount : amount.slice(0, -suffix.suffix.length);
  // Asked even where the text names its own unit, so that a wrong option does not wait for the first bare number.
  const assumed = assumedUnit(options);
  const unit = suffix ?? (mark === undefined ? assumed : YUAN);
  if (MASKED.test(number)) return unread("money-masked", text);
  const isNegative = number.startsWith("-");
  const scaled = scaledDecimal(isNegative ? number.slice(1) : number, (unit ?? TEN_THOUSAND_YUAN).places);
  if (scaled === undefined) return unread("money-unreadable", text);
  if (unit === undefined) return unread("money-unit-missing", text);
  return { money: { fen: isNegative && scaled !== 0 ? -scaled : scaled }, findings: [] };
}

/**
 * Writes an amount of money exactly, without rounding and without needless zeros: the way back from {@link parseMoney}.
 *
 * @param money - an amount
 * @param unit - `yuan` for 元 with two decimals where there are fen, `ten-thousand-yuan` for 万元
 * @returns the amount with its unit
 * @throws {@link findings.CallerError} when the amount is not a whole number of fen or the unit is not one of {@link MONEY_UNITS}
 * @example
 * ```ts
 * formatMoney({ fen: 123_450 }, "yuan"); // => "1234.50元"
 * formatMoney({ fen: 12_340_000 }, "ten-thousand-yuan"); // => "12.34万元"
 * ```
 */
export function formatMoney(money: Money, unit: MoneyUnit): string {
  requireWhole(money.fen, "money.fen");
  const row = unitRow(unit, "unit");
  const text = decimalText(Math.abs(money.fen), row.places);
  const sign = money.fen < 0 ? "-" : "";
  const hasOneDecimal = row === YUAN && text.at(-2) === ".";
  return `${sign}${text}${hasOneDecimal ? "0" : ""}${row.suffix}`;
}

function assumedUnit(options: MoneyOptions): UnitRow | undefined {
  return options.unit === undefined ? undefined : unitRow(options.unit, "options.unit");
}

function unitRow(unit: MoneyUnit, argument: string): UnitRow {
  if (unit === "yuan") return YUAN;
  if (unit === "ten-thousand-yuan") return TEN_THOUSAND_YUAN;
  throw new CallerError(argument, `one of ${MONEY_UNITS.join(", ")}`, unit);
}

function unread(code: "money-masked" | "money-unreadable" | "money-unit-missing", text: string): MoneyReading {
  return { findings: [{ code, severity: "error", place: { value: text }, data: { text } }] };
}
