import type { TextPlace } from "./personal-data.js";
import { foldedSameLength } from "./same-length-fold.js";

/** A term with the row that it stands for. */
interface ListedTerm<Row> {
  readonly term: string;
  readonly row: Row;
}

/**
 * Finds the terms of many lists in one pass over a text. Letters and digits are compared in half width and small; at one place the longest
 * term of a row is found.
 */
export function termFinder<Row>(
  terms: Iterable<ListedTerm<Row>>,
): (text: string) => (TextPlace & { readonly row: Row })[] {
  const byFirst = new Map<string, ListedTerm<Row>[]>();
  for (const { term, row } of terms) {
    const folded = foldedSameLength(term.trim());
    // A blank term stands under no character, so that it is never found.
    const first = folded.charAt(0);
    const listed = byFirst.get(first) ?? [];
    listed.push({ term: folded, row });
    byFirst.set(first, listed);
  }
  for (const listed of byFirst.values()) listed.sort((one, other) => other.term.length - one.term.length);
  return (text) => {
    if (byFirst.size === 0) return [];
    const folded = foldedSameLength(text);
    const found: (TextPlace & { readonly row: Row })[] = [];
    for (let start = 0; start < folded.length; start++) {
      const listed = byFirst.get(folded.charAt(start));
      if (listed === undefined) continue;
      const rows = new Set<Row>();
      for (const { term, row } of listed) {
        if (rows.has(row) || !folded.startsWith(term, start)) continue;
        rows.add(row);
        found.push({ start, end: start + term.length, row });
      }
    }
    return found;
  };
}
