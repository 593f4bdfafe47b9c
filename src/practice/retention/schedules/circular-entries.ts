import type { ScheduleEntry } from "./schedule.js";

/** The entries that stand under themselves: each heading is followed once, and again only for a code that is repeated. */
export function circularEntries(
  entries: readonly ScheduleEntry[],
  byCode: ReadonlyMap<string, ScheduleEntry>,
): ReadonlySet<ScheduleEntry> {
  const circular = new Set<ScheduleEntry>();
  const followed = new Set<string>();
  for (const entry of entries) {
    if (byCode.get(entry.code) !== entry) {
      if (standsUnderItself(entry, byCode)) circular.add(entry);
      continue;
    }
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let at: string | undefined = entry.code;
    for (; at !== undefined && !followed.has(at); at = byCode.get(at)?.parentCode) {
      followed.add(at);
      onPath.set(at, path.length);
      path.push(at);
    }
    const start = at === undefined ? undefined : onPath.get(at);
    if (start !== undefined) for (const code of path.slice(start)) circular.add(byCode.get(code)!);
  }
  return circular;
}

function standsUnderItself(entry: ScheduleEntry, byCode: ReadonlyMap<string, ScheduleEntry>): boolean {
  const above = new Set<string>();
  for (let at = entry.parentCode; at !== undefined && !above.has(at); at = byCode.get(at)?.parentCode) {
    if (at === entry.code) return true;
    above.add(at);
  }
  return false;
}
