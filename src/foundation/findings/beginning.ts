/** A text, or its beginning and `…` where it is longer. Rare characters, as in names of persons, are two code units and stay whole. */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…`;
}
