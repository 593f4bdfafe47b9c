import type { NounCase } from "./noun-case.js";

const round = { no: 1, on: "2023-05-10", by: "县档案馆接收股", checked: ["pages", "catalogue"] };
const fault = {
  id: "f-1",
  no: "1",
  item: "pages",
  severity: "error",
  problem: "第12件缺第3页",
  responsible: "办公室",
  due: "2023-05-31",
  round: 1,
  clearedRound: 2,
};
const party = { name: "县文化局", leader: "甲", handler: "乙" };
const line = { category: "文书档案", volumes: 12, items: 340, carriers: [{ measure: "sheet", count: 30 }] };
const practice = "county practice: on-site pre-inspection (上门预检)";
const form = "GB/T 13968-1992 档案交接文据格式, as it is printed";

/** The nouns of accession. */
export const ACCESSION_NOUN_CASES: readonly NounCase[] = [
  {
    schema: "transferExtensionSchema",
    value: { ground: "confidential", consentedOn: "2021-03-01", until: "2026-03-01" },
    optional: ["ground", "consentedOn", "until"],
    wrong: [
      [["ground"], "late"],
      [["consentedOn"], "2021"],
      [["until"], "2026-02-29"],
    ],
    source: "档案法实施条例第二十条第三款",
  },
  {
    schema: "transferEventSchema",
    value: { kind: "unit-dissolved", on: "2019-03-01" },
    optional: [],
    wrong: [
      [["kind"], ""],
      [["on"], "2019"],
    ],
    source: "档案法实施条例第二十条第三款",
  },
  {
    schema: "preInspectionRoundSchema",
    value: round,
    optional: [],
    wrong: [
      [["no"], 0],
      [["on"], "5月10日"],
      [["by"], 1],
      [["checked"], "pages"],
      [["checked", 0], ""],
    ],
    source: practice,
  },
  {
    schema: "preInspectionFaultSchema",
    value: fault,
    optional: ["id", "responsible", "due", "clearedRound"],
    wrong: [
      [["id"], 1],
      [["no"], 1],
      [["item"], ""],
      [["severity"], "fatal"],
      [["problem"], null],
      [["responsible"], 1],
      [["due"], "2023-02-29"],
      [["round"], 0],
      [["clearedRound"], 1.5],
    ],
    source: practice,
  },
  {
    schema: "preInspectionSchema",
    value: { id: "p-1", unit: "县文化局", rounds: [round], faults: [fault] },
    optional: ["id"],
    wrong: [
      [["id"], 1],
      [["unit"], null],
      [["rounds"], {}],
      [["rounds", 0, "no"], "1"],
      [["faults", 0, "severity"], ""],
    ],
    source: practice,
  },
  {
    schema: "instrumentPartySchema",
    value: party,
    optional: [],
    wrong: [
      [["name"], null],
      [["leader"], 1],
      [["handler"], false],
    ],
    source: form,
  },
  {
    schema: "instrumentFindingAidSchema",
    value: { kind: "案卷目录", volumes: 2 },
    optional: [],
    wrong: [
      [["kind"], 1],
      [["volumes"], -1],
    ],
    source: form,
  },
  {
    schema: "carrierCountSchema",
    value: { measure: "reel", count: 3 },
    optional: [],
    wrong: [
      [["measure"], ""],
      [["count"], 0.5],
    ],
    source: form,
  },
  {
    schema: "instrumentLineSchema",
    value: line,
    optional: [],
    wrong: [
      [["category"], 1],
      [["volumes"], -1],
      [["items"], "340"],
      [["carriers"], {}],
      [["carriers", 0, "count"], -1],
    ],
    source: form,
  },
  {
    schema: "transferInstrumentSchema",
    value: {
      id: "t-1",
      from: party,
      to: { ...party, name: "县档案馆" },
      sentOn: "2023-06-28",
      receivedOn: "2023-06-28",
      nature: "transfer",
      firstYear: 2012,
      lastYear: 2013,
      lines: [line],
      findingAids: [{ kind: "归档文件目录", volumes: 1 }],
      note: "无",
    },
    optional: ["id", "firstYear", "lastYear", "note"],
    wrong: [
      [["id"], 1],
      [["from"], "县文化局"],
      [["to", "name"], 1],
      [["sentOn"], "6月28日"],
      [["receivedOn"], ""],
      [["nature"], "refused"],
      [["firstYear"], "2012"],
      [["lastYear"], 2013.5],
      [["lines"], {}],
      [["lines", 0, "volumes"], -1],
      [["findingAids", 0, "kind"], 1],
      [["note"], 1],
    ],
    source: form,
  },
];
