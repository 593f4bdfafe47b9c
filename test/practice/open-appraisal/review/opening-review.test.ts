import { sentence } from "lantai/findings";
import {
  OPENING_REVIEW_PROCEDURE,
  OPENING_REVIEW_STATES,
  type OpeningReviewState,
  openingStatusAfter,
} from "lantai/open-appraisal";
import { requireProcedure, type Step, stateAfter, takenByMany, takenStep } from "lantai/procedures";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const EVIDENCE = Object.fromEntries(OPENING_REVIEW_PROCEDURE.evidence.map(({ code }) => [code, "附卷"]));

/** The way through the states, each step by a role that the table entitles and by another person. */
function walked(...states: OpeningReviewState[]): readonly Step[] {
  let history: readonly Step[] = [];
  for (const [at, to] of states.entries()) {
    const from = stateAfter(OPENING_REVIEW_PROCEDURE, history);
    const move = OPENING_REVIEW_PROCEDURE.moves.find((each) => each.from === from && each.to === to);
    const step: Step = {
      decisionId: `d${at}`,
      to,
      on: "2023-06-01",
      person: `p${at}`,
      role: move?.by[0] ?? "nobody",
      evidence: EVIDENCE,
    };
    const taken = takenStep(OPENING_REVIEW_PROCEDURE, history, step);
    expect(taken.findings).toEqual([]);
    history = taken.history;
  }
  return history;
}

const THREE_REVIEWS = ["organised", "first-reviewed", "second-reviewed", "final-reviewed"] as const;

describe("OPENING_REVIEW_PROCEDURE", () => {
  test("is a sound table whose states are the named ones, each reached by a move", () => {
    expect(requireProcedure(OPENING_REVIEW_PROCEDURE)).toBe(OPENING_REVIEW_PROCEDURE);
    expect(OPENING_REVIEW_PROCEDURE.states.map(({ code }) => code)).toEqual([...OPENING_REVIEW_STATES]);
    const reached = new Set(OPENING_REVIEW_PROCEDURE.moves.map(({ to }) => to));
    expect(OPENING_REVIEW_STATES.filter((state) => state !== "planned" && !reached.has(state))).toEqual([]);
    const used = new Set(OPENING_REVIEW_PROCEDURE.moves.flatMap(({ by, needs }) => [...by, ...needs]));
    const { roles, evidence } = OPENING_REVIEW_PROCEDURE;
    expect([...roles, ...evidence].filter(({ code }) => !used.has(code))).toEqual([]);
  });

  test("leads from the plan through three reviews to the published catalogue", () => {
    expect(walked(...THREE_REVIEWS, "confirmed-open", "published")).toHaveLength(6);
  });

  test("defers only with the authority, and assesses again", () => {
    const deferred = walked(...THREE_REVIEWS, "deferral-pending", "deferred");
    expect(openingStatusAfter(deferred)).toBe("deferred");
    const again = walked(
      ...THREE_REVIEWS,
      "deferral-pending",
      "deferred",
      "reassessment",
      "first-reviewed",
      "second-reviewed",
      "final-reviewed",
      "confirmed-open",
      "published",
    );
    expect(openingStatusAfter(again)).toBe("open");
  });

  test("settles a disagreement before anything is confirmed", () => {
    walked(...THREE_REVIEWS, "disagreed", "confirmed-open", "published");
    walked(...THREE_REVIEWS, "disagreed", "deferral-pending", "deferred");
    walked(...THREE_REVIEWS, "disagreed", "first-reviewed");
  });

  test("lets the same people hold the reviews again of what was sent back, by the second reviewer or by the authority", () => {
    const people = { "first-reviewed": "甲", "second-reviewed": "乙", "final-reviewed": "丙" } as const;
    const byWay = (...states: OpeningReviewState[]) => {
      let history: readonly Step[] = [];
      for (const [at, to] of states.entries()) {
        const from = stateAfter(OPENING_REVIEW_PROCEDURE, history);
        const role = OPENING_REVIEW_PROCEDURE.moves.find((each) => each.from === from && each.to === to)?.by[0];
        const sender = role === "second-reviewer" ? "乙" : "丁";
        const person = to in people ? people[to as keyof typeof people] : sender;
        const step = { decisionId: `d${at}`, to, on: "2023-06-01", person, role: role!, evidence: EVIDENCE } as const;
        const taken = takenStep(OPENING_REVIEW_PROCEDURE, history, step);
        expect([to, taken.findings]).toEqual([to, []]);
        history = taken.history;
      }
      return history.length;
    };
    const again = ["organised", "first-reviewed", "second-reviewed"] as const;
    expect(byWay(...again, ...again, "final-reviewed", "confirmed-open")).toBe(8);
    expect(byWay(...again, "final-reviewed", "deferral-pending", ...again, "final-reviewed")).toBe(9);
    expect(openingStatusAfter(walked(...THREE_REVIEWS, "confirmed-open", ...THREE_REVIEWS))).toBe("unreviewed");
  });

  test("has no way that leaves out a review, the parties, or the authority", () => {
    const step: Step = {
      decisionId: "x",
      to: "published",
      on: "2023-06-01",
      person: "p",
      role: "organiser",
      evidence: EVIDENCE,
    };
    const codes = (history: readonly Step[], to: OpeningReviewState) =>
      takenStep(OPENING_REVIEW_PROCEDURE, history, { ...step, to }).findings.map(({ code }) => code);
    expect(codes([], "published")).toEqual(["move-unknown"]);
    expect(codes(walked("organised", "first-reviewed"), "final-reviewed")).toEqual(["move-unknown"]);
    expect(codes(walked(...THREE_REVIEWS), "deferred")).toEqual(["move-unknown"]);
    expect(codes(walked(...THREE_REVIEWS, "deferral-pending"), "published")).toEqual(["move-unknown"]);
  });

  test("asks for another person at each stage, and prints names", () => {
    const history = walked("organised", "first-reviewed");
    const step: Step = {
      decisionId: "x",
      to: "second-reviewed",
      on: "2023-06-01",
      person: "p1",
      role: "organiser",
      evidence: {},
    };
    expect(
      takenStep(OPENING_REVIEW_PROCEDURE, history, step).findings.map((finding) => sentence(finding, zhCn)),
    ).toEqual(["“档案馆组织人”无权办理此步。", "缺少依据：审核意见。", "前面的环节也由“p1”办理。"]);
  });

  // Source: three reviews by three people (三审) is practice; a table of before let the second reviewer and the authority send back to the first review.
  test("has the final review held by another also where an older table sent the matter back to its first review", () => {
    const stored = (states: readonly OpeningReviewState[], persons: string): readonly Step[] =>
      states.map((to, at) => ({
        ...{ decisionId: `d${at}`, to, on: "2023-06-01", person: persons[at]!, role: "archives-leader" },
        evidence: EVIDENCE,
      }));
    const twice = ["organised", "first-reviewed", "second-reviewed", "first-reviewed", "second-reviewed"] as const;
    const step = { decisionId: "x", to: "final-reviewed", on: "2023-06-01", role: "final-reviewer" } as const;
    const codes = (history: readonly Step[], person: string) =>
      takenStep(OPENING_REVIEW_PROCEDURE, history, { ...step, person, evidence: EVIDENCE }).findings.map(
        ({ code }) => code,
      );
    const byReviewer = stored(twice, "子甲乙乙丙");
    const byAuthority = stored(
      [...THREE_REVIEWS, "deferral-pending", "first-reviewed", "second-reviewed"],
      "子甲乙丁戊己丙",
    );
    for (const person of ["甲", "丙"]) {
      expect([codes(byReviewer, person), codes(byAuthority, person)]).toEqual([["same-person"], ["same-person"]]);
    }
    expect([codes(byReviewer, "乙"), codes(byReviewer, "丁"), codes(byAuthority, "丁")]).toEqual([
      ["same-person"],
      [],
      [],
    ]);
  });

  test("has the final review held by somebody who held neither of the two before", () => {
    const persons = ["甲", "乙", "丙"];
    const history = walked("organised", "first-reviewed", "second-reviewed").map((step, at) => ({
      ...step,
      person: persons[at]!,
    }));
    const step = { decisionId: "x", to: "final-reviewed", on: "2023-06-01", role: "final-reviewer" } as const;
    const found = (person: string) =>
      takenStep(OPENING_REVIEW_PROCEDURE, history, { ...step, person, evidence: { opinion: "同意" } }).findings;
    expect(["乙", "丙", "甲", "丁"].map((person) => found(person).map(({ code }) => code))).toEqual([
      ["same-person"],
      ["same-person"],
      [],
      [],
    ]);
  });

  test("takes a decision over a whole list, with the part that failed listed", () => {
    const step: Step = {
      decisionId: "list-1",
      to: "confirmed-open",
      on: "2023-06-02",
      person: "head",
      role: "archives-leader",
      evidence: EVIDENCE,
    };
    const matters = [
      { id: "ready", history: walked(...THREE_REVIEWS) },
      { id: "early", history: walked("organised") },
    ];
    const { taken, failed } = takenByMany(OPENING_REVIEW_PROCEDURE, matters, step);
    expect(taken.map(({ matter, history }) => [matter.id, history.length])).toEqual([["ready", 5]]);
    expect(failed.map(({ matter, findings }) => [matter.id, findings.map(({ code }) => code)])).toEqual([
      ["early", ["move-unknown"]],
    ]);
    const after = taken.map(({ matter, history }) => ({ ...matter, history }));
    expect(takenByMany(OPENING_REVIEW_PROCEDURE, after, step)).toMatchObject({ taken: [], already: after });
  });
});

describe("openingStatusAfter", () => {
  test("is open only once the catalogue is published, and stands through a reassessment", () => {
    expect(openingStatusAfter(walked(...THREE_REVIEWS, "confirmed-open"))).toBe("unreviewed");
    expect(openingStatusAfter(walked(...THREE_REVIEWS, "confirmed-open", "published"))).toBe("open");
    expect(openingStatusAfter(walked(...THREE_REVIEWS, "confirmed-open", "published", "reassessment"))).toBe("open");
    expect(openingStatusAfter(walked(...THREE_REVIEWS, "deferral-pending", "deferred", "reassessment"))).toBe(
      "deferred",
    );
  });
});
