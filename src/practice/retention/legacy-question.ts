import { yearOf } from "../../foundation/dates/index.js";
import type { Citation } from "../../foundation/law/index.js";
import { frozenVerdict, type GivenAnswers } from "../../foundation/verdicts/index.js";
import { formationYears, legacyReading } from "./legacy-reading.js";
import type { UnnumberedTerm } from "./legacy-windows.js";
import type { RetentionInquiry } from "./retention-inquiry.js";
import type { RetentionReason } from "./retention-reasons.js";
import type { RetentionSubject, RetentionVerdict } from "./retention-verdict.js";

/** 长期, 短期 and a bare 定期 stay undetermined, with the bounds of their class where they are known. */
export function legacyQuestion(
  { rules, basis }: RetentionInquiry,
  period: UnnumberedTerm,
  citations: readonly Citation[],
  given: GivenAnswers<RetentionVerdict>,
): (record: RetentionSubject) => RetentionVerdict {
  function explain(record: RetentionSubject): RetentionVerdict {
    const { known, bounds } = legacyReading(record, period, rules);
    const reason: RetentionReason = { code: "legacy-class", data: { period, ...known }, citations };
    return frozenVerdict({
      kind: "undetermined",
      missing: ["retentionPeriod"],
      reasons: [reason],
      basis,
      ...(bounds === undefined ? {} : { bounds }),
    });
  }

  return (record) => {
    const year = formationYear(record);
    if (year === undefined) return explain(record);
    return given.get(year) ?? given.keep(year, explain(record));
  };
}

/** The one year in which a record was formed, 0 where none is known; undefined where it can be of several. */
function formationYear(record: RetentionSubject): number | undefined {
  const formed = formationYears(record);
  if (formed === undefined) return 0;
  const year = yearOf(formed.first);
  return year === yearOf(formed.last) ? year : undefined;
}
