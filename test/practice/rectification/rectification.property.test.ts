import { fc, test } from "@fast-check/vitest";
import { type Step, stateAfter, takenStep } from "lantai/procedures";
import {
  burnDown,
  checkLedger,
  entryAfter,
  entryStateOn,
  openByOwner,
  RECTIFICATION_PROCEDURE,
  type RectificationEntry,
  rectificationStanding,
  updatedLedger,
} from "lantai/rectification";
import { describe, expect } from "vitest";
import { civilDays } from "../../foundation/dates/arbitrary-days.js";

const RUNS = { numRuns: 1000 } as const;
const days = fc.constantFrom(
  "2023-01-01",
  "2023-03-31",
  "2023-05-31",
  "2023-06-01",
  "2023-06-30",
  "2023-07-01",
  "2023-12-31" as const,
);
const entries: fc.Arbitrary<RectificationEntry> = fc.record(
  {
    no: fc.constantFrom("1", "2", "3", "__proto__", ""),
    source: fc.constantFrom("evaluation", "巡察回头看"),
    problem: fc.constantFrom("甲", "乙"),
    owner: fc.constantFrom("保管利用股", "整理股", "constructor"),
    foundOn: days,
    due: days,
    measures: fc.constantFrom("", "编制预案"),
    rectifiedOn: days,
    evidence: fc.constantFrom("", "预案文本"),
    closedOn: days,
    closedBy: fc.constantFrom("", "档案股", "整理股"),
    reopenings: fc.array(fc.record({ closedOn: days, reopenedOn: days }), { maxLength: 2 }),
  },
  { requiredKeys: ["no", "source", "problem", "owner"] },
);
const ledgers = fc.array(entries, { maxLength: 12 });

describe("rectificationStanding", () => {
  test.prop([ledgers, days], RUNS)(
    "never loses an entry: open, closed and not yet found are all of them",
    (ledger, asOf) => {
      const { open, closed } = rectificationStanding(ledger, asOf);
      const notYet = ledger.filter((entry) => entryStateOn(entry, asOf) === "not-yet-found").length;
      expect(open.length + closed.part + notYet).toBe(ledger.length);
      expect(closed.whole).toBe(ledger.length - notYet);
      for (const { entry } of open) expect(ledger).toContain(entry);
      expect(new Set(open.map(({ entry }) => entry)).size).toBe(open.length);
    },
  );

  test.prop([ledgers, days], RUNS)("is made up of its owners'", (ledger, asOf) => {
    const { open, overdue } = rectificationStanding(ledger, asOf);
    const owners = openByOwner(open);
    expect(owners.reduce((sum, owner) => sum + owner.open, 0)).toBe(open.length);
    expect(owners.reduce((sum, owner) => sum + owner.overdue, 0)).toBe(overdue);
    expect(new Set(owners.map(({ owner }) => owner)).size).toBe(owners.length);
  });
});

describe("burnDown", () => {
  test.prop([ledgers], RUNS)("is the standing on each of its days, and nothing changes between them", (ledger) => {
    const points = burnDown(ledger, { from: "2023-03-01", asOf: "2023-07-15" });
    expect(points.map(({ day }) => day)).toEqual([...new Set(points.map(({ day }) => day))].sort());
    expect([points[0]?.day, points.at(-1)?.day]).toEqual(["2023-03-01", "2023-07-15"]);
    for (const day of ["2023-03-31", "2023-04-01", "2023-06-01", "2023-06-02", "2023-07-02", "2023-07-15"] as const) {
      const { open, overdue, closed } = rectificationStanding(ledger, day);
      const last = points.filter((point) => point.day <= day).at(-1);
      expect(last).toMatchObject({ open: open.length, overdue, closed: closed.part });
    }
  });
});

describe("updatedLedger", () => {
  const count = (ledger: readonly RectificationEntry[], no: string) => ledger.filter((entry) => entry.no === no).length;

  test.prop([ledgers, ledgers], RUNS)(
    "never loses an entry of either list, and says which one the newer lacks",
    (stored, newer) => {
      const { entries: all, findings } = updatedLedger(stored, newer);
      for (const no of new Set([...stored, ...newer].map((entry) => entry.no))) {
        expect(count(all, no)).toBe(Math.max(count(stored, no), count(newer, no)));
        const dropped = findings.filter(({ code, data }) => code === "ledger-entry-dropped" && data.no === no);
        expect(dropped.length).toBe(Math.max(0, count(stored, no) - count(newer, no)));
      }
    },
  );

  test.prop([ledgers, ledgers], RUNS)("never undoes a closing in silence", (stored, newer) => {
    const { entries: all } = updatedLedger(stored, newer);
    stored.forEach(({ closedOn }, at) => {
      if (closedOn === undefined) return;
      const after = all[at]!;
      const wasReopened = (after.reopenings ?? []).some((one) => one.closedOn === closedOn);
      expect(wasReopened || after.closedOn !== undefined).toBe(true);
    });
  });

  test.prop([ledgers], RUNS)("takes the same list twice without a change", (ledger) => {
    const reopened = ledger.some(({ closedOn, reopenings = [] }) =>
      reopenings.some((one) => one.closedOn === closedOn),
    );
    const { entries: once, findings } = updatedLedger(ledger, ledger);
    if (!reopened) expect(once).toEqual(ledger);
    expect(findings).toEqual([]);
  });
});

describe("entryAfter", () => {
  const steps: fc.Arbitrary<Step> = fc.record({
    decisionId: fc.string({ maxLength: 2 }),
    to: fc.constantFrom("open", "rectified", "closed"),
    on: civilDays,
    person: fc.constantFrom("p1", "p2"),
    role: fc.constantFrom("owner", "verifier"),
    evidence: fc.constant({ measures: "编制预案", proof: "预案文本", opinion: "属实" }),
  });

  test.prop([fc.array(steps, { maxLength: 20 })], RUNS)(
    "stands as its steps have left it, with days in order",
    (attempts) => {
      const history = attempts.reduce<readonly Step[]>(
        (taken, step) => takenStep(RECTIFICATION_PROCEDURE, taken, step).history,
        [],
      );
      const before: RectificationEntry = { no: "1", source: "evaluation", problem: "甲", owner: "股" };
      const entry = entryAfter(before, history);
      expect(entryStateOn(entry, "2200-12-31")).toBe(stateAfter(RECTIFICATION_PROCEDURE, history));
      expect(checkLedger([entry]).map(({ code }) => code)).toEqual(["ledger-due-missing"]);
      const reopened = history.filter((step, at) => step.to === "open" && history[at - 1]?.to === "closed");
      expect(entry.reopenings?.length ?? 0).toBe(reopened.length);
    },
  );
});
