/** Words with every table inside them, frozen at every depth: a host that wants other words makes its own list. */
export function frozenWords<W extends object>(words: W): W {
  for (const part of Object.values(words)) if (typeof part === "object" && part !== null) frozenWords(part);
  return Object.freeze(words);
}
