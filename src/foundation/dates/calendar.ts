/**
 * Whether year, month and day name a day of the real calendar, years 1 to 9999.
 *
 * @param year - 1 to 9999
 * @param month - 1 to 12
 * @param day - 1 to the month's length
 * @returns false for 1999-02-31, a 13th month and every number that is not whole
 * @example
 * ```ts
 * isRealDay(2024, 2, 29); // => true
 * ```
 */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * The number of days of a month.
 *
 * @param year - the year, for February
 * @param month - 1 to 12
 * @returns 28 to 31
 * @example
 * ```ts
 * daysInMonth(2023, 2); // => 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether a year of the Gregorian calendar has a 29 February.
 *
 * @param year - the year
 * @returns true for 2000 and 2024, false for 1900 and 2023
 * @example
 * ```ts
 * isLeapYear(1900); // => false
 * ```
 */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
