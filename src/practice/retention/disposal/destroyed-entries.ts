import { CallerError } from "../../../foundation/findings/index.js";
import type { DestructionSubject } from "../../../holdings/catalogue/index.js";
import type { DisposalSubject } from "./disposal-case.js";
import { type DisposalMatter, isDestroyed } from "./disposal-procedure.js";

/** What the marking of a destruction reads of a catalogue entry or of an entry in the general register (总登记簿). */
export interface MarkedSubject extends DestructionSubject {
  /** Remarks (备注). */
  readonly remark?: string;
}

/**
 * The entries of a destruction marked 已销毁, in the catalogue and in the general register: they stay there, and no due list names them again. The mark stands in the
 * remarks too, where a printed catalogue shows it.
 *
 * @param entries - the catalogue entries or register entries of the records destroyed
 * @param matter - the destruction, which has come to its end
 * @returns new entries; one that was marked before is left as it is
 * @throws {@link findings.CallerError} when the destruction has not come to its end: nothing is marked as destroyed that is not
 * @example
 * ```ts
 * const destruction: DestructionCase = { registerNo: "1", form: "documents", fondsNo: "0012", unit: "县民政局", signatures: [], witnesses: [] };
 * const step = { decisionId: "d1", to: "destroyed", on: "2023-06-30", person: "p1", role: "witness", evidence: {} } as const;
 * const matter = { records: [], destruction: { ...destruction, destroyedOn: "2023-06-30" }, history: [step] } as const;
 * destroyedEntries([{ remark: "原件" }], matter)[0]?.remark; // => "原件；已销毁（2023-06-30，销毁清册1）"
 * ```
 */
export function destroyedEntries<E extends MarkedSubject>(
  entries: Iterable<E>,
  matter: DisposalMatter<DisposalSubject>,
): E[] {
  const { registerNo, destroyedOn: on } = matter.destruction;
  if (!isDestroyed(matter.history)) {
    throw new CallerError("matter", "a destruction that has come to its end", matter.history.at(-1)?.to ?? "no step");
  }
  if (!on) throw new CallerError("matter.destruction.destroyedOn", "the day of the destruction", on);
  const mark = `已销毁（${on}，销毁清册${registerNo}）`;
  return Array.from(entries, (entry) => {
    // A database gives null for what it has not.
    if (entry.destroyed) return entry;
    const written = entry.remark ?? "";
    const remark = written.trim() === "" ? mark : `${written}；${mark}`;
    return { ...entry, remark, destroyed: { on, registerNo } };
  });
}
