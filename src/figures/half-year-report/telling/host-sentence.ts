import type { HostFact } from "../facts/half-year-facts.js";
import type { ReportTeller, Told } from "./report-teller.js";

/** What a figure of the host's own says: a count, a share of its whole, or the attainment of a plan. */
export function hostSentence(teller: ReportTeller, kind: "note" | "activity", fact: HostFact): Told | undefined {
  const { say, printed, part, whole, name } = teller;
  const code = `${kind}:${fact.code}`;
  const title = name(fact.title);
  if (part(code) === undefined) return say("count", { title, value: printed(code) });
  if (printed(code) === undefined) return say("share-of-nothing", { title, part: part(code) });
  const { value } = fact;
  if (typeof value === "object" && "whole" in value) {
    const texts = { title, part: part(code), whole: name(value.of.title), all: whole(code), rate: printed(code) };
    return say("share", texts);
  }
  return say("attained", { title, part: part(code), all: whole(code), rate: printed(code) });
}
