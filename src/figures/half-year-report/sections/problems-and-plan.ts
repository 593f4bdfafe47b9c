import type { CoverageFacts, FindingFacts, HalfYearFacts, LedgerFacts, RateFacts } from "../facts/half-year-facts.js";
import { findingKey } from "../figures/catalogue-figures.js";
import { extentToCorrect, rateKey } from "../figures/digitization-figures.js";
import { DUE_KINDS, type DueKind, missingTitle } from "../figures/due-figures.js";
import { figureUnit } from "../figures/report-figure.js";
import { looksReached } from "../telling/figure-text.js";
import type { ReportTeller, Told } from "../telling/report-teller.js";
import { practicePlans, practiceProblems } from "./practice-problems.js";
import { type SectionDraft, sectionDraft } from "./section-draft.js";

/** How many of the most frequent errors, and of the latest entries of the ledger, the problems name; the tables have them all. */
const MOST_NAMED = 3;

/** The problems (存在问题), numbered: only what the figures show. */
export function problemsSection(facts: HalfYearFacts, teller: ReportTeller): SectionDraft | undefined {
  const { rates = [] } = facts;
  const { say, printed } = teller;
  return numbered("problems", teller, [
    ...rates.map((part) => rateProblem(part, teller)),
    facts.coverage !== undefined && needsCorrection(facts.coverage)
      ? say("problem-coverage", { extent: printed("coverage-to-correct") })
      : undefined,
    findingsProblem(facts.findings, teller),
    ...DUE_KINDS.map((kind) => undeterminedProblem(facts, kind, teller)),
    ...practiceProblems(facts, teller),
    ledgerProblem(facts.ledger, teller),
  ]);
}

/** What comes next (下一步计划), numbered: what is missing, due, undecided or open. */
export function planSection(facts: HalfYearFacts, teller: ReportTeller): SectionDraft | undefined {
  const { rates = [] } = facts;
  const { say, printed } = teller;
  return numbered("plan", teller, [
    ...rates.map((part) => ratePlan(part, teller)),
    facts.coverage !== undefined && needsCorrection(facts.coverage)
      ? say("plan-coverage", { extent: printed("coverage-to-correct") })
      : undefined,
    errorsOf(facts.findings).length > 0 ? say("plan-findings", { errors: printed("findings:error") }) : undefined,
    ...DUE_KINDS.map((kind) => duePlan(facts, kind, teller)),
    ...practicePlans(facts, teller),
    facts.ledger !== undefined && facts.ledger.standing.open.length > 0
      ? say("plan-ledger", { open: printed("ledger-open") })
      : undefined,
  ]);
}

function numbered(
  code: "problems" | "plan",
  { words }: ReportTeller,
  items: readonly (Told | undefined)[],
): SectionDraft | undefined {
  const told = items.filter((item) => item !== undefined);
  return sectionDraft(
    code,
    told.map((item, at) => ({ ...item, text: `${words.itemNumber(at + 1)}${item.text}` })),
  );
}

/** Only a rate whose target is not reached has a figure of what is missing, without which there is no sentence. */
function rateProblem(part: RateFacts, { say, printed, name }: ReportTeller): Told | undefined {
  const { rate, target } = part;
  if (target === undefined || rate.share.whole === 0) return undefined;
  const key = rateKey(part);
  return say(looksReached(rate.share, target) ? "problem-rate-unrounded" : "problem-rate", {
    whole: name(rate.share.of.title),
    unit: name(figureUnit(rate.unit).title),
    rate: printed(`digitization-rate:${key}`),
    target: printed(`rate-target:${key}`),
    missing: printed(`rate-missing:${key}`),
  });
}

function ratePlan(part: RateFacts, { say, printed, name, paragraph }: ReportTeller): Told | undefined {
  const key = rateKey(part);
  const goOn = say("plan-rate", {
    whole: name(part.rate.share.of.title),
    target: printed(`rate-target:${key}`),
    missing: printed(`rate-missing:${key}`),
  });
  if (goOn === undefined || part.forecast === undefined) return goOn;
  const forecast = say("plan-forecast", {
    earliest: printed(`rate-earliest:${key}`),
    likely: printed(`rate-likely:${key}`),
    latest: printed(`rate-latest:${key}`),
  });
  return paragraph(goOn, forecast ?? say("plan-forecast-unknown", {}));
}

function needsCorrection(part: CoverageFacts): boolean {
  const { volumes, items } = extentToCorrect(part);
  return volumes + items > 0;
}

function errorsOf(part: FindingFacts | undefined): FindingFacts["counts"] {
  return (part?.counts ?? []).filter(({ severity }) => severity === "error");
}

function findingsProblem(part: FindingFacts | undefined, teller: ReportTeller): Told | undefined {
  const { say, printed, findingName, list } = teller;
  const most = errorsOf(part)
    .slice(0, MOST_NAMED)
    .map((count) =>
      say("problem-finding", {
        finding: findingName(count),
        count: printed(`findings-by-code:${findingKey(count)}`),
      }),
    );
  return say("problem-findings", { errors: printed("findings:error"), most: list(...most) });
}

function undeterminedProblem(facts: HalfYearFacts, kind: DueKind, teller: ReportTeller): Told | undefined {
  const groups = facts[kind]?.summary.byMissing ?? [];
  const { say, printed, name, paragraph } = teller;
  return paragraph(
    ...groups.map(({ missing }) =>
      say(`problem-${kind}`, {
        records: printed(`${kind}-missing-records:${missing.join("+")}`),
        missing: name(missingTitle(missing)),
      }),
    ),
  );
}

function duePlan(facts: HalfYearFacts, kind: DueKind, { say, printed, paragraph }: ReportTeller): Told | undefined {
  const part = facts[kind];
  if (part === undefined) return undefined;
  const { due, undetermined } = part.summary;
  const upcoming = { records: printed(`${kind}-upcoming-records`), due: printed(`${kind}-upcoming`) };
  return paragraph(
    due.records === 0
      ? undefined
      : say(`plan-${kind}`, { records: printed(`${kind}-due-records`), due: printed(`${kind}-due`) }),
    (part.upcoming?.due.records ?? 0) === 0 ? undefined : say(`plan-${kind}-upcoming`, upcoming),
    undetermined.records === 0
      ? undefined
      : say(`plan-${kind}-undetermined`, { records: printed(`${kind}-undetermined-records`) }),
  );
}

/** The open entries of the ledger, the latest by name; the table has them all. */
function ledgerProblem(part: LedgerFacts | undefined, teller: ReportTeller): Told | undefined {
  if (part === undefined) return undefined;
  const { say, printed, name, list, paragraph } = teller;
  const named = part.standing.open
    .slice(0, MOST_NAMED)
    .map(({ entry: { problem } }) => say("problem-ledger-entry", { problem: name({ "zh-CN": problem, en: problem }) }));
  return paragraph(
    say("problem-ledger-open", { open: printed("ledger-open"), named: list(...named) }),
    part.standing.overdue > 0 ? say("problem-ledger", { overdue: printed("ledger-overdue") }) : undefined,
  );
}
