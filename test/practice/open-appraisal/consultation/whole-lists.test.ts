import {
  type ConsultationList,
  type ConsultationSubject,
  consultationPackage,
  consultationReturn,
  OPENING_RULES,
  type ReturnedConsultationRow,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";
import { EVENTS } from "../../../cases/review-parties.js";

const RECORD = { level: "item", title: "甲", unit: "culture", proposal: { opinion: "open" } } as const;
const DUE = "2021-01-01" as const;

describe("consultationPackage", () => {
  const options = { asOf: "2024-03-01", rules: OPENING_RULES, events: EVENTS } as const;
  const ofUnit = (unit: string) => ({ record: { ...RECORD, unit }, dueDay: DUE });

  test("puts the lists in the order of their units and the one without a unit last, in whatever order the records come", () => {
    const units = (...records: string[]) =>
      consultationPackage(records.map(ofUnit), options).lists.map(({ unit }) => unit);
    const inOrder = ["culture", "trade", undefined];
    expect(units("silk", "salt", "culture")).toEqual(inOrder);
    expect(units("salt", "silk", "culture")).toEqual(inOrder);
    expect(units("culture", "salt", "silk")).toEqual(inOrder);
  });

  test("gives no years for records without a date", () => {
    expect(consultationPackage([ofUnit("culture")], options).lists[0]?.figures).toStrictEqual({
      records: 1,
      extent: { volumes: 0, items: 1, pages: 0, withoutPageCount: 1 },
      fonds: [],
      byOpinion: { open: 1, deferred: 0, partial: 0, none: 0 },
      byGround: [],
    });
  });
});

describe("consultationReturn", () => {
  const list = consultationPackage<ConsultationSubject>(
    Array.from({ length: 12 }, () => ({ record: RECORD, dueDay: DUE })),
    { asOf: "2023-06-30", rules: OPENING_RULES, events: [] },
  ).lists[0] as ConsultationList<ConsultationSubject>;
  const read = (...rows: ReturnedConsultationRow[]) => consultationReturn(list, rows, { asOf: "2023-07-31" });
  const answer = { title: "甲", unitOpinion: "同意", signedOn: "20230712" } as const;

  test("finds a row by its number, also beyond the ninth, and takes what is no number of the list for added", () => {
    const { agreed, added, findings } = read(
      ...["12", "１０", "2", "2a", "02", "13", "0", "1e0"].map((no) => ({ ...answer, no })),
      answer,
    );
    expect(agreed.map(({ row, timing }) => [row.no, timing])).toEqual([
      [2, "in-time"],
      [10, "in-time"],
      [12, "in-time"],
    ]);
    expect(added).toStrictEqual([...["2a", "02", "13", "0", "1e0"].map((no) => ({ ...answer, no })), answer]);
    expect(findings).toStrictEqual(
      ["2a", "02", "13", "0", "1e0", ""].map((no) => ({
        code: "consultation-row-added",
        severity: "warning",
        place: { field: "no", value: no },
        data: { no, title: "甲" },
      })),
    );
  });

  test("takes an answer of nothing but spaces for none, and gives an answer without the spaces around it", () => {
    const { agreed, unanswered, altered, findings } = read(
      { ...answer, no: "1", unitOpinion: " 　" },
      { ...answer, no: "2", unitOpinion: " 同意 " },
      { no: "3", title: "乙" },
    );
    expect(unanswered.slice(0, 1)).toMatchObject([{ row: { no: 1 }, because: "blank" }]);
    expect(agreed.map(({ row, answer }) => [row.no, answer])).toEqual([[2, "同意"]]);
    expect(altered.map(({ row, changes, answer }) => [row.no, changes, answer])).toEqual([
      [3, [{ column: "title", sent: "甲", returned: "乙" }], ""],
    ]);
    expect(findings).toEqual([]);
  });

  test("names an answer whose row came back without a signature", () => {
    const { unanswered, findings } = read({ no: "1", unitOpinion: "同意" });
    expect(unanswered[0]).toMatchObject({ row: { no: 1 }, because: "unsigned" });
    expect(findings).toStrictEqual([
      {
        code: "consultation-unsigned",
        severity: "error",
        place: { field: "signedOn", value: "" },
        data: { no: 1, text: "" },
      },
    ]);
  });

  test("names a row that was added without any title", () => {
    expect(read({ no: "13", unitOpinion: "同意" }).findings).toStrictEqual([
      {
        code: "consultation-row-added",
        severity: "warning",
        place: { field: "no", value: "13" },
        data: { no: "13", title: "" },
      },
    ]);
  });
});
