import { accessionReview, accessionScope, TRANSFER_RULES, transferStanding, transfersByUnit } from "lantai/accession";
import { activeHolds, checkHolds, checkOpeningOpinion } from "lantai/catalogue";
import { checkImage, LINHAI_IMAGE_REQUIREMENTS, phaseStanding } from "lantai/digitization";
import { checkTotals, extentOf } from "lantai/extents";
import {
  checkDeferral,
  consultationPackage,
  consultationReturn,
  effectiveOpeningStatus,
  OPENING_RULES,
  openedCatalogue,
  openingAssessment,
  openingDimension,
  openingFigures,
  publicStanding,
  reviewParties,
  rolledUpStatuses,
} from "lantai/open-appraisal";
import { checkConsultations, READING_RULES, readingAccess } from "lantai/reading-room";
import { recordingCoverage, recordingTotals } from "lantai/recordings";
import {
  accountingTransition,
  BUDGET_ACCOUNTING_SCHEDULE,
  checkTerm,
  destroyedEntries,
  destructionBlocks,
  destructionRegister,
  proposedPeriod,
  RETENTION_RULES,
  registerItem,
  retainedRecord,
  retentionDimension,
  retentionEnd,
} from "lantai/retention";
import { checkSecrecy, SECRECY_RULES, secrecyStanding } from "lantai/secrecy";
import { CATALOGUE_DIMENSION_NAMES, catalogueDimensions, tallyOf } from "lantai/tallies";
import { answeringUnit, checkUnitEvents, SUCCESSION_RULES } from "lantai/units";
import { describe, expect, test } from "vitest";

type Path = readonly string[];

/** A record with everything that a question may read of it, and the question. What the question cannot do without is not taken from it. */
interface Asked {
  readonly name: string;
  readonly record: object;
  readonly needs: readonly string[];
  readonly ask: (record: object) => unknown;
}

const asOf = "2023-06-30";
const date = { text: "1990年", earliest: "1990-01-01", latest: "1990-12-31", precision: "year", certainty: "stated" };

const secret = {
  secrecyMark: "机密★20年",
  date,
  noticeOn: "1990-02-01",
  secrecyExtensions: [{ decidedOn: "2009-01-01", by: "original-classifier", lastDay: "2015-01-01" }],
  declassifiedOn: "2014-01-01",
  publishedOn: "2013-01-01",
  conditionMetOn: "2012-01-01",
};

const deferral = {
  grounds: ["third-party-rights"],
  standards: ["1"],
  decidedOn: "2022-11-01",
  agreement: { on: "2022-11-01", parties: ["a"] },
  approvals: [{ authority: "same-level", act: "review", on: "2022-11-03", documentNo: "x" }],
  nextAssessmentDay: "2027-11-01",
};

const appraised = {
  ...secret,
  year: 1990,
  category: "economy",
  openingStatus: "deferred",
  deferral,
  custody: "archives",
  fondsNo: "0012",
  volumeCode: "0012-001-0034",
};

const published = {
  ...secret,
  referenceCode: "0012-001-0034",
  title: "t",
  responsibleParty: "p",
  custody: "archives",
  donorRestriction: "本人同意后提供",
  openingStatus: "open",
  openedOn: "2020-01-01",
  entryOpening: "shown",
  titleOpening: "withheld",
  publicTitle: "x",
  publications: [{ on: "2021-01-01", form: "printed" }],
};

const kept = {
  retentionPeriod: "10-years",
  year: 1990,
  date,
  regime: "accounting",
  retentionStart: "filing-day",
  filedOn: "1991-01-01",
  startedOn: "1995-01-01",
  destroyed: { on: "2024-01-01", registerNo: "1" },
};

const transferred = {
  custody: "unit",
  level: "item",
  date,
  year: 1990,
  retentionPeriod: "permanent",
  unit: "u",
  unitKind: "government",
  transferExtension: { ground: "specialised", consentedOn: "2009-01-01", until: "2030-01-01" },
  transferEvents: [{ kind: "unit-dissolved", on: "2022-01-01" }],
};

const item = {
  level: "item",
  volumeCode: "0012-001-0034",
  referenceCode: "0012-001-0034-001",
  pageCount: 3,
  fondsNo: "0012",
  year: 1990,
  title: "t",
  responsibleParty: "p",
  date,
  openingStatus: "open",
  retentionPeriod: "permanent",
  secrecyMark: "秘密",
  kind: "photo",
  event: "e",
  unit: "u",
  custody: "archives",
  category: "WS",
};

const consignment = {
  records: [
    { ...transferred, openingOpinion: { opinion: "open" } },
    { level: "item", retentionPeriod: "permanent", openingOpinion: { opinion: "open" }, carrier: "electronic" },
  ],
  declared: [{ scope: "list", code: "目录", items: 2 }],
  instrument: {
    from: { name: "县文化局", leader: "甲", handler: "乙" },
    to: { name: "县档案馆", leader: "丙", handler: "丁" },
    sentOn: "2023-06-28",
    receivedOn: "2023-06-28",
    nature: "transfer",
    findingAids: [{ kind: "归档文件目录", volumes: 1 }],
  },
  retentionAdjustedOn: "2023-06-01",
  preInspection: { outcome: "not-fully-checked", open: [], notChecked: ["pages"] },
  digitalCopy: { coverage: "complete", acceptance: { outcome: "passed" } },
  fourProperties: { records: 1, results: [], findings: [], outcome: "passed" },
};

const image = {
  id: "i-1",
  path: "0012-001-0034/0007.jpg",
  role: "access",
  purposes: ["ocr"],
  dpi: 200,
  colour: "colour",
  format: "BMP",
  skewDegrees: 1,
};

const batch = {
  batch: "8-01",
  unit: "u",
  extent: { volumes: 1, items: 0, pages: 1, withoutPageCount: 0 },
  completedOn: "2023-06-01",
  history: [
    { to: "fetched", on: "2023-05-05", by: "p", evidence: { handover: "1" } },
    { to: "fetched", on: "2023-05-06", by: "p", evidence: { fault: "缺页" } },
  ],
};

const phase = {
  no: 8,
  title: "第八期",
  startedOn: "2023-05-04",
  due: "2023-06-20",
  planned: { volumes: 2, items: 0, pages: 0, withoutPageCount: 0 },
  plannedUnits: ["v"],
};

const held = {
  id: "1",
  holds: [
    { id: "h", reason: "诉讼", originator: "法院", from: "2020-01-01", lifted: { on: "2022-01-01", by: "法院" } },
  ],
};

const appraisal = {
  ...held,
  retentionPeriod: "10-years",
  year: 2008,
  title: "会议纪要",
  referenceCode: "0012-WS·2008-D10-0003",
  pageCount: 2,
  carrier: "paper",
  openMatters: [{ matter: "loan", detail: "县法院" }],
  remark: "原件",
  destroyed: { on: "2023-06-10", registerNo: "1" },
};

const destruction = {
  registerNo: "1",
  form: "documents",
  fondsNo: "0012",
  unit: "县民政局",
  approval: { by: "甲", on: "2023-06-01", records: ["0012-WS·2008-D10-0003"] },
  signatures: [{ role: "approver", person: "甲", on: "2023-06-01" }],
  witnesses: [{ role: "archives", person: "乙", checkedOn: "2023-06-10", signedOn: "2023-06-10" }],
  destroyedOn: "2023-06-10",
};

const keeping = {
  decisionId: "d2",
  decidedOn: "2023-06-30",
  decidedBy: "甲",
  newPeriod: "50-years",
  annotation: "续存",
};

const event = { id: "e", kind: "absorbed", on: "2019-03-01", units: ["u"], successors: ["v"] };

const returned = {
  no: "1",
  referenceCode: "",
  title: "t",
  date: "",
  archivesOpinion: "开放",
  unitOpinion: "同意",
  signedOn: "20230629",
};

const opening = { asOf, rules: OPENING_RULES } as const;
const retention = { asOf, rules: RETENTION_RULES } as const;
const transfer = { asOf, rules: TRANSFER_RULES, archivesLevel: "county" } as const;
const reading = { asOf, rules: READING_RULES, secrecyRules: SECRECY_RULES } as const;

const ASKED: readonly Asked[] = [
  asked("openingAssessment", appraised, [], (record) => openingAssessment(record, opening)),
  asked("openingAssessment of an open record", { ...appraised, openingStatus: "open" }, [], (record) =>
    openingAssessment(record as object, opening),
  ),
  asked("openingDimension", appraised, [], (record) => openingDimension(opening).of(record)),
  asked("openingFigures", { ...appraised, level: "item" }, [], (record) => openingFigures([record as never], opening)),
  asked("openingFigures of a volume", { ...appraised, level: "volume" }, [], (record) =>
    openingFigures([record as never], opening),
  ),
  asked("openedCatalogue", published, ["title"], (record) => openedCatalogue([record as never], opening)),
  asked("openedCatalogue without a restriction", { ...published, donorRestriction: "" }, ["title"], (record) =>
    openedCatalogue([record as never], opening),
  ),
  asked("publicStanding", published, [], (record) => publicStanding(record, asOf)),
  asked("readingAccess", { ...published, specialArchives: "marriage" }, [], (record) =>
    readingAccess(record, { kind: "citizen", papers: ["identity"] }, reading),
  ),
  asked("readingAccess of a reader", { kind: "citizen", papers: [], consents: ["unit"] }, [], (reader) =>
    readingAccess(published as never, reader as never, reading),
  ),
  asked("effectiveOpeningStatus", item, [], (record) => effectiveOpeningStatus(record as never)),
  asked("rolledUpStatuses", item, [], (record) =>
    rolledUpStatuses([{ level: "volume", referenceCode: item.volumeCode }, record as never]),
  ),
  asked("rolledUpStatuses of a volume", { ...item, level: "volume" }, [], (record) =>
    rolledUpStatuses([{ level: "item", volumeCode: item.referenceCode }, record as never]),
  ),
  asked("checkDeferral", { id: "1", deferral }, ["deferral"], (record) =>
    checkDeferral(record as never, { rules: OPENING_RULES }),
  ),
  asked("checkDeferral of 2001", { deferral: { ...deferral, decidedOn: "2001-01-01" } }, ["deferral"], (record) =>
    checkDeferral(record as never, { rules: OPENING_RULES }),
  ),
  asked("reviewParties", item, [], (record) => reviewParties(record, { ...opening, events: [] })),
  asked("reviewParties of a unit", { unit: "u", custody: "unit" }, [], (record) =>
    reviewParties(record, { ...opening, events: [] }),
  ),
  asked("consultationPackage", item, [], (record) =>
    consultationPackage([{ record } as never], {
      ...opening,
      events: [],
    }),
  ),
  asked("consultationPackage of a unit", event, ["kind"], (record) =>
    consultationPackage([{ record: item } as never], { ...opening, events: [record as never] }),
  ),
  asked("consultationReturn", returned, [], (row) => {
    const record = { level: "item", title: "t", unit: "u", proposal: { opinion: "open" } };
    const { lists } = consultationPackage([{ record } as never], { ...opening, asOf: "2023-06-01", events: [] });
    return consultationReturn(lists[0]!, [row as never], { asOf });
  }),
  asked("answeringUnit", event, ["kind"], (record) =>
    answeringUnit("u", [record as never], { asOf, rules: SUCCESSION_RULES }),
  ),
  asked("checkUnitEvents", event, ["kind"], (record) => checkUnitEvents([record as never], SUCCESSION_RULES)),
  asked("activeHolds", held, [], (record) => activeHolds(record, "2021-01-01").length),
  asked("checkHolds", held, [], (record) => checkHolds(record)),
  asked("destructionBlocks", appraisal, ["title"], (record) =>
    destructionBlocks([record as never, { ...(record as object), referenceCode: "2" } as never], destruction as never, {
      ...retention,
      factsOf: () => undefined,
    }),
  ),
  asked("destructionBlocks of the papers", destruction, ["registerNo", "form"], (papers) =>
    destructionBlocks([appraisal as never], papers as never, { ...retention, factsOf: () => undefined }),
  ),
  asked("destructionRegister", appraisal, ["title"], (record) =>
    destructionRegister([record as never], destruction as never, retention),
  ),
  asked("destructionRegister of the papers", destruction, ["registerNo", "form", "fondsNo", "unit"], (papers) => [
    destructionRegister([appraisal as never], papers as never, retention),
    registerItem(papers as never),
  ]),
  asked("destroyedEntries", { remark: "原件", destroyed: { on: "2020-01-01", registerNo: "0" } }, [], (record) => {
    const step = { decisionId: "d1", to: "destroyed", on: asOf, person: "甲", role: "witness", evidence: {} } as const;
    return destroyedEntries([record], { records: [], destruction, history: [step] } as never);
  }),
  asked(
    "retainedRecord",
    { ...appraisal, retentionHistory: [{ ...keeping, decisionId: "d1", before: "5-years" }] },
    ["title"],
    (record) => retainedRecord(record as never, keeping as never, retention),
  ),
  asked("retainedRecord of a decision", keeping, ["decisionId", "decidedOn", "newPeriod"], (decision) =>
    retainedRecord({ title: "t", retentionPeriod: "10-years", year: 2008 }, decision as never, retention),
  ),
  asked("secrecyStanding", secret, [], (record) => secrecyStanding(record, { asOf, rules: SECRECY_RULES })),
  asked("checkSecrecy", secret, [], (record) => checkSecrecy(record, { asOf, rules: SECRECY_RULES })),
  asked("retentionEnd", kept, [], (record) => retentionEnd(record, retention)),
  asked("retentionEnd from an event", { ...kept, retentionStart: "case-closed" }, [], (record) =>
    retentionEnd(record, retention),
  ),
  asked("retentionDimension", kept, [], (record) => retentionDimension(retention).of(record)),
  asked("checkTerm", kept, [], (record) => checkTerm(record, retention)),
  asked("accountingTransition", { year: 1999, oldYears: 15, newPeriod: "30-years", appraised: "none" }, [], (record) =>
    accountingTransition(record as never, retention),
  ),
  asked(
    "proposedPeriod",
    { title: "部门决算", category: "KU", section: "s", sourceRole: "subordinate", importance: "important" },
    ["title"],
    (record) => proposedPeriod(record as never, { ...retention, schedule: BUDGET_ACCOUNTING_SCHEDULE }),
  ),
  asked("transferStanding", transferred, [], (record) => transferStanding(record as never, transfer)),
  asked("transfersByUnit", transferred, [], (record) => transfersByUnit([record as never], transfer)),
  asked("accessionScope", transferred, [], (record) => accessionScope(record, transfer)),
  asked("accessionReview", consignment, ["records", "declared", "preInspection.", "fourProperties."], (record) =>
    accessionReview(record as never, { ...transfer, secrecyRules: SECRECY_RULES, digitalCopies: "required" }),
  ),
  asked(
    "checkOpeningOpinion",
    { id: "1", openingOpinion: { opinion: "open", disclosure: "withheld", secrecyChanges: "无" } },
    [],
    (record) => checkOpeningOpinion(record as never, { asOf: "2024-03-01" }),
  ),
  asked("checkImage", image, ["path"], (record) =>
    checkImage(record as never, { requirements: LINHAI_IMAGE_REQUIREMENTS, asOf }),
  ),
  asked("phaseStanding", phase, ["planned."], (record) => phaseStanding(record as never, [batch as never], asOf)),
  asked("phaseStanding of a batch", batch, ["extent", "history."], (record) =>
    phaseStanding(phase as never, [record as never], asOf),
  ),
  asked("extentOf", item, [], (record) => extentOf(record as never)),
  asked("checkTotals", item, [], (record) =>
    checkTotals([{ scope: "fonds", code: "0012", items: 2 }], [record as never]),
  ),
  asked("recordingTotals", item, [], (record) => recordingTotals([record as never])),
  asked("recordingCoverage", item, [], (record) =>
    recordingCoverage([{ fondsNo: "0012", year: 1990, event: "e" }], [record as never]),
  ),
  asked(
    "checkConsultations",
    { on: asOf, purpose: "work", channel: "window", read: "original", waitMinutes: 3, volumes: 1, items: 2 },
    [],
    (record) => checkConsultations([record as never]),
  ),
  asked("tallyOf", item, [], (record) => tallyOf([record as never], catalogueDimensions(...CATALOGUE_DIMENSION_NAMES))),
];

describe("what a database gives as null", () => {
  test.each(ASKED)("is missing for $name", ({ record, needs, ask }) => {
    for (const path of pathsOf(record).filter((each) => !isNeeded(each, needs))) {
      const [none, missing] = [told(ask(nulled(record, path, null))), told(ask(nulled(record, path, undefined)))];
      expect(none, path.join(".")).toStrictEqual(missing);
    }
  });
});

/** `x` needs all of x, and `x.` what is inside of x where it is there. */
function isNeeded(path: Path, needs: readonly string[]): boolean {
  return needs.some((need) => need === path[0] || (need === `${path[0]}.` && path.length > 1));
}

function asked(name: string, record: object, needs: readonly string[], ask: (record: never) => unknown): Asked {
  return { name, record, needs, ask: ask as Asked["ask"] };
}

/** What is printed or stored of an answer: what is null in a place or a record that it gives back is absent. */
function told(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? "", (_, value) => value ?? undefined));
}

/** Every property at any depth; an element of a list is there. */
function pathsOf(value: unknown, before: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...before, key];
    return Array.isArray(value) ? pathsOf(inner, path) : [path, ...pathsOf(inner, path)];
  });
}

function nulled(record: object, path: Path, by: null | undefined): object {
  const [key, ...rest] = path;
  const inner = (record as Readonly<Record<string, unknown>>)[key!];
  const value = rest.length === 0 ? by : nulled(inner as object, rest, by);
  if (Array.isArray(record)) return record.map((one, at) => (String(at) === key ? value : one));
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, one]) => {
      if (name !== key) return [[name, one]];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
