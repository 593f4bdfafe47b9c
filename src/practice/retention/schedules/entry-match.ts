import { matchKey } from "../../../foundation/text/index.js";
import type { ScheduleEntry, ScheduleExclusion, SourceRole } from "./schedule.js";

/** What is known of a document when a period is proposed for it. */
export interface ProposalSubject {
  /** The host's own key. */
  readonly id?: string;
  /** Its title. */
  readonly title: string;
  /** Archives category (门类). */
  readonly category?: string;
  /** The department or the problem (机构或问题) it is filed under. */
  readonly section?: string;
  /** From whom it comes. */
  readonly sourceRole?: SourceRole;
  /** How important it is. */
  readonly importance?: string;
}

/** How far an entry or an exclusion answers to a document. */
export interface EntryMatch {
  /** The words of the title that it answers to, as the schedule has them. */
  readonly words: readonly string[];
  /** What else of the document it names, such as `sourceRole`. */
  readonly agrees: readonly string[];
}

const FACETS = ["category", "section", "sourceRole", "importance"] as const;

/** What an entry asks for, folded once for many titles. */
export type EntryReader = (subject: ProposalSubject, foldedTitle: string) => EntryMatch | undefined;

/** An entry speaks when the title has one of its words and nothing known of the document contradicts it. What is not known contradicts nothing. */
export function entryReader(entry: ScheduleEntry | ScheduleExclusion): EntryReader {
  const words = (entry.keywords ?? [entry.description])
    .map((word) => ({ word, key: matchKey(word) }))
    .filter(({ key }) => key !== "");
  const asked: Partial<Record<(typeof FACETS)[number], string | readonly string[]>> = entry;
  const named = FACETS.flatMap((facet) => {
    const wanted = asked[facet];
    return wanted === undefined ? [] : [{ facet, wanted: [wanted].flat() }];
  });
  return (subject, foldedTitle) => {
    const agrees: string[] = [];
    for (const { facet, wanted } of named) {
      const given = subject[facet] ?? undefined;
      if (given === undefined) continue;
      if (!wanted.includes(given)) return undefined;
      agrees.push(facet);
    }
    const found = words.filter(({ key }) => foldedTitle.includes(key)).map(({ word }) => word);
    return found.length === 0 ? undefined : { words: found, agrees };
  };
}

/** How much of the title an entry answers to: the characters of its words. */
export function matchedLength({ words }: EntryMatch): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
