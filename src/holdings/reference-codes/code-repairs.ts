/** Small letters as the capitals that the standards want; only ASCII, so that every index stays where it was. */
export function capitalised(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** The parts of a text that have small letters, as written: `ws`, `bgs`. */
export function lowerCaseTexts(text: string): readonly string[] {
  return text.split(/[-·]/).filter((part) => /[a-z]/.test(part));
}

/** A code with the dot that is missing after its category. */
export interface DottedCode {
  /** The code with the dot. */
  readonly text: string;
  /** The category before it. */
  readonly category: string;
}

/** `5134-WS2025-Y-BGS-0001` with its dot: only after a known category and before a digit, where nothing else can be meant. */
export function withCategoryDot(text: string, categories: ReadonlySet<string>): DottedCode | undefined {
  const start = text.indexOf("-") + 1;
  const category = text.slice(start, start + 2);
  if (!categories.has(category) || !/\d/.test(text.charAt(start + 2))) return undefined;
  return { text: `${text.slice(0, start + 2)}·${text.slice(start + 2)}`, category };
}
