import {
  checkFondsNumbers,
  extendFondsRules,
  FONDS_FILE_EXPECTATIONS,
  fondsAfter,
  missingFondsPapers,
  FONDS_RULES as rules,
} from "lantai/fonds";
import { describe, expect, test } from "vitest";

const asOf = "2026-12-31";
const told = (event: Parameters<typeof fondsAfter>[0]) => {
  const verdict = fondsAfter(event, { asOf, rules });
  const { kind, reasons } = verdict;
  return [kind === "decided" ? verdict.value : kind, reasons.map(({ code, data }) => [code, data])];
};

describe("fondsAfter", () => {
  test("tells what follows, from which day, and by what", () => {
    expect(told({ kind: "absorbed", on: "2026-09-01", fonds: ["A001", "A012"], into: "A012" })).toStrictEqual([
      { fate: "closed", fonds: ["A001"], continuation: "existing-fonds", from: "2026-09-01", into: "A012" },
      [["fonds-follows-event", { kind: "absorbed", on: "2026-09-01", fate: "closed" }]],
    ]);
  });

  test("tells why it cannot", () => {
    expect(told({ kind: "划转", on: "2026-09-01", fonds: ["A001"] })).toStrictEqual([
      "undetermined",
      [["fonds-event-kind-unknown", { kind: "划转" }]],
    ]);
    expect(told({ kind: "renamed", on: "2026-09-31", fonds: ["A001"] })).toStrictEqual([
      "undetermined",
      [["fonds-event-incomplete", { kind: "renamed" }]],
    ]);
    expect(told({ kind: "renamed", on: "2027-01-01", fonds: ["A001"] })).toStrictEqual([
      "not-applicable",
      [["fonds-event-ahead", { on: "2027-01-01" }]],
    ]);
    expect(told({ kind: "renamed", on: asOf, fonds: ["A001"] })[0]).toMatchObject({ from: asOf });
  });

  test("takes a fonds that goes on under its own number for one that goes on", () => {
    const verdict = fondsAfter({ kind: "renamed", on: "2026-09-01", fonds: ["A001"], into: "A001" }, { asOf, rules });
    expect(verdict).toStrictEqual({
      kind: "decided",
      value: { fate: "goes-on", fonds: ["A001"], continuation: "none", from: "2026-09-01" },
      reasons: [
        {
          code: "fonds-follows-event",
          data: { kind: "renamed", on: "2026-09-01", fate: "goes-on" },
          citations: [
            { instrument: "organ-archives-provisions-2018", article: "24", confidence: "quoted" },
            { instrument: "gb-t-13967-2026", article: "9", confidence: "quoted" },
          ],
        },
      ],
      assumed: [],
      basis: verdict.basis,
    });
  });

  test("names the day and the rules that are wrong", () => {
    const event = { kind: "renamed", on: "2026-09-01", fonds: ["A001"] } as const;
    expect(() => fondsAfter(event, { asOf: "2026-02-30", rules })).toThrow("asOf: expected");
    expect(() => fondsAfter(event, { asOf, rules: { ...rules, eventKinds: undefined } as never })).toThrow(
      "rules.eventKinds: expected a table",
    );
  });

  test("says of a fonds without a fonds to go on in only that it ends or goes on", () => {
    const alone = rules.eventKinds.filter(({ continuation }) => continuation !== "existing-fonds");
    for (const { kind, fate, continuation } of alone) {
      const [value] = told({ kind, on: "2026-09-01", fonds: ["A001"], into: "A012" });
      const into = continuation === "none" ? {} : { into: "A012" };
      expect(value).toStrictEqual({ fate, fonds: ["A001"], continuation, from: "2026-09-01", ...into });
    }
  });
});

describe("missingFondsPapers", () => {
  const paperOf = (event: string) => FONDS_FILE_EXPECTATIONS.find((row) => row.event === event)!;

  test("names the event, with and without a key, and the paper that names none that there is", () => {
    const { title } = paperOf("accession");
    const data = { fondsNo: "X013", event: title, on: "2023-05-10" };
    const [keyed, plain, unplaced, nameless] = missingFondsPapers(
      [
        { id: "e1", fondsNo: "X013", kind: "accession", on: "2023-05-10" },
        { fondsNo: "X013", kind: "accession", on: "2023-05-10" },
      ],
      [
        { id: "p1", fondsNo: "X013", kind: "collection", on: "2023-06-01", eventId: "e9" },
        { fondsNo: "X013", kind: "collection", on: "2023-06-01", eventId: "" },
      ],
    );
    expect(keyed).toMatchObject({
      code: "fonds-paper-missing",
      severity: "warning",
      place: { id: "e1", field: "on" },
      data,
    });
    expect(plain!.place).toStrictEqual({ field: "on" });
    const wrong = { code: "fonds-paper-unplaced", severity: "warning" };
    expect(unplaced).toStrictEqual({
      ...wrong,
      place: { id: "p1", field: "eventId", value: "e9" },
      data: { fondsNo: "X013", eventId: "e9" },
    });
    expect(nameless).toStrictEqual({
      ...wrong,
      place: { field: "eventId", value: "" },
      data: { fondsNo: "X013", eventId: "" },
    });
  });

  test("takes no paper for an event that it does not name, nor one without a day", () => {
    const events = [
      { id: "e1", fondsNo: "X013", kind: "accession", on: "2022-05-10" },
      { id: "e2", fondsNo: "X013", kind: "accession", on: "2023-05-10" },
    ] as const;
    const paper = { fondsNo: "X013", kind: "collection", on: "2023-06-01" } as const;
    const missing = (more: object) => missingFondsPapers(events, [{ ...paper, ...more }]).map(({ place }) => place.id);
    expect(missing({ eventId: "e1" })).toStrictEqual(["e2"]);
    expect(missing({})).toStrictEqual(["e1"]);
    expect(missing({ on: "2023-06-31" })).toStrictEqual(["e1", "e2"]);
  });

  test("keeps fonds together in the order of their numbers", () => {
    const event = (fondsNo: string, on: "2022-05-10" | "2023-05-10") => ({ fondsNo, kind: "accession", on });
    const events = [event("B001", "2022-05-10"), event("A001", "2023-05-10"), event("A001", "2022-05-10")];
    expect(missingFondsPapers(events, []).map(({ data }) => data)).toMatchObject([
      { fondsNo: "A001", on: "2022-05-10" },
      { fondsNo: "A001", on: "2023-05-10" },
      { fondsNo: "B001", on: "2022-05-10" },
    ]);
  });
});

describe("checkFondsNumbers", () => {
  test("says of which fonds the number is missing, unusual or allotted twice", () => {
    const fonds = [
      { id: "f1", fondsNo: "", title: "县人民政府" },
      { fondsNo: "0999", title: "县委" },
      { fondsNo: "X001", title: "县财政局" },
      { fondsNo: "x001", title: "县税务局" },
    ];
    expect(checkFondsNumbers(fonds).map(({ code, place, data }) => [code, place, data])).toStrictEqual([
      ["fonds-no-missing", { id: "f1", field: "fondsNo", value: "" }, { title: "县人民政府" }],
      ["fonds-no-unusual", { field: "fondsNo", value: "0999" }, { fondsNo: "0999" }],
      ["fonds-no-irregular", { field: "fondsNo", value: "x001" }, { fondsNo: "x001", repair: "X001" }],
      [
        "fonds-no-repeated",
        { field: "fondsNo", value: "x001" },
        { fondsNo: "x001", title: "县税务局", first: "县财政局" },
      ],
    ]);
  });
});

describe("extendFondsRules", () => {
  const [row] = rules.eventKinds;
  const patched =
    (...eventKinds: object[]) =>
    () =>
      extendFondsRules(rules, { id: "ours", eventKinds: eventKinds as never });

  test("refuses a kind twice, a choice that there is not, and a text that nobody knows", () => {
    expect(patched(row!, row!)).toThrow(`patch.eventKinds: expected each kind once, received "${row!.kind}"`);
    expect(patched({ ...row, fate: "burnt" })).toThrow("patch.eventKinds.fate: expected one of");
    expect(patched({ ...row, continuation: "later" })).toThrow("patch.eventKinds.continuation: expected one of");
    const citations = [{ instrument: "no-such-text", confidence: "seen" }];
    expect(patched({ ...row, citations })).toThrow(
      'patch.eventKinds: expected citations of instruments that the rules carry, received "no-such-text"',
    );
  });
});
