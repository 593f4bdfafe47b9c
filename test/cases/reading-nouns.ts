import type { NounCase } from "./noun-case.js";

/** The nouns of the reading room and of preparedness. */
export const READING_NOUN_CASES: readonly NounCase[] = [
  {
    schema: "readerSchema",
    value: { kind: "person-concerned", papers: ["identity"], consents: ["archives"] },
    optional: ["consents"],
    wrong: [
      [["kind"], ""],
      [["papers"], "identity"],
      [["papers", 0], 1],
      [["consents"], {}],
    ],
    source: "档案法第二十八条、第二十九条",
  },
  {
    schema: "consultationSchema",
    value: {
      id: "c-1",
      on: "2023-03-01",
      purpose: "personal-rights",
      channel: "window",
      read: "digital-copy",
      waitMinutes: 2,
      volumes: 0,
      items: 1,
    },
    optional: ["id", "waitMinutes"],
    wrong: [
      [["id"], 1],
      [["on"], "3月1日"],
      [["purpose"], ""],
      [["channel"], "post"],
      [["read"], true],
      [["waitMinutes"], 1.5],
      [["volumes"], -1],
      [["items"], "1"],
    ],
    source: "county practice: register of consultations (利用登记), without names",
  },
  {
    schema: "emergencyPlanSchema",
    value: { id: "p-1", emergencies: ["fire", "flood"], adoptedOn: "2022-09-01", withdrawnOn: "2024-06-01" },
    optional: ["id", "withdrawnOn"],
    wrong: [
      [["id"], 1],
      [["emergencies"], "fire"],
      [["emergencies", 0], ""],
      [["adoptedOn"], "2022"],
      [["withdrawnOn"], null],
    ],
    source: "档案法实施条例第二十二条",
  },
  {
    schema: "emergencyDrillSchema",
    value: { id: "d-1", emergencies: ["fire"], on: "2023-03-15" },
    optional: ["id"],
    wrong: [
      [["id"], 1],
      [["emergencies"], 0],
      [["on"], "2023-02-29"],
    ],
    source: "档案法实施条例第二十二条",
  },
];
