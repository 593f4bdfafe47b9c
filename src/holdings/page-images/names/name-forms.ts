/** The code itself, inside what follows the code. */
const CODE = "\u0000";
/** What can stand between a code and the page number: the longest first. */
const AFTERS = Object.freeze([`/${CODE}-`, `\\${CODE}-`, "/", "\\", "-"] as const);
const WHOLE = AFTERS.length;

/** What stands between a code and the page number, by its place in the table of forms. */
export const NAME_AFTERS = Object.freeze({
  ownFolder: 0,
  ownBackslashFolder: 1,
  folder: 2,
  backslashFolder: 3,
  hyphen: 4,
});

/**
 * The forms of the names of images: what stands around the reference code in front of the page number. The names of a county have few, so each
 * is kept once, and a record keeps the number of its form and not a text of its own.
 */
export class NameForms {
  readonly #numbers = new Map<string, number>();
  readonly #forms: { readonly before: string; readonly after: number }[] = [];

  /** The number of a form: what stands before the code, and which of the table stands after it. Numbers begin at 1. */
  numberOf(before: string, after: number): number {
    const key = `${after}${before}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#forms.push({ before, after });
    this.#numbers.set(key, number);
    return number;
  }

  /** The number of the form of a path up to its page number; a path without the code as it is in the catalogue is a form of its own. */
  formOf(start: string, code: string): number {
    for (const [after, text] of AFTERS.entries()) {
      const ending = code + text.replace(CODE, () => code);
      if (start.endsWith(ending)) return this.numberOf(start.slice(0, start.length - ending.length), after);
    }
    return this.numberOf(start, WHOLE);
  }

  /** The path up to the page number again. */
  startOf(form: number, code: string): string {
    const { before, after } = this.#forms[form - 1]!;
    return after === WHOLE ? before : before + code + AFTERS[after]!.replace(CODE, () => code);
  }
}
