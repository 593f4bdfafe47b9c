import type { DestructionCase, DisposalFacts, DisposalSubject } from "lantai/retention";
import type { DestructionPapersCase } from "../../../cases/disposals.js";

/** A synthetic record whose term is over and that nothing keeps from being destroyed. */
export const RECORD: DisposalSubject = {
  id: "a",
  title: "关于值班安排的通知",
  retentionPeriod: "10-years",
  year: 2008,
  referenceCode: "0012-WS·2008-D10-0003",
  pageCount: 2,
  openMatters: [],
};

/** A synthetic volume of vouchers whose term is over. */
export const VOUCHERS: DisposalSubject = {
  id: "k",
  title: "1990年1月记账凭证",
  regime: "accounting",
  retentionPeriod: "30-years",
  year: 1990,
  referenceCode: "0012-KU·1990-0001",
  volumeNo: "1",
  bookCount: 2,
  openMatters: [],
};

/** The papers of a finished destruction of documents. */
export const DOCUMENTS: DestructionCase = {
  registerNo: "2023-1",
  form: "documents",
  fondsNo: "0012",
  unit: "XX县民政局",
  approval: {
    by: "批准人甲",
    on: "2023-05-05",
    records: ["0012-WS·2008-D10-0003", "0012-WS·2008-D10-0004", "0012-WS·2012-D10-0001", "0012-KU·1990-0001"],
  },
  signatures: [
    { role: "appraisal-lead", person: "组长乙", on: "2023-05-04" },
    { role: "approver", person: "批准人甲", on: "2023-05-05" },
  ],
  witnesses: [
    { role: "archives", person: "监销人丙", checkedOn: "2023-05-09", signedOn: "2023-05-10" },
    { role: "office", person: "监销人丁", checkedOn: "2023-05-09", signedOn: "2023-05-10" },
  ],
  destroyedOn: "2023-05-10",
};

/** The papers of a finished destruction of paper accounting records. */
export const ACCOUNTING: DestructionCase = {
  ...DOCUMENTS,
  registerNo: "2023-2",
  form: "accounting",
  signatures: ["unit-head", "archives-head", "accounting-head", "archives-handler", "accounting-handler"].map(
    (role) => ({
      role,
      person: `签字人（${role}）`,
      on: "2023-05-05" as const,
    }),
  ),
  witnesses: [
    { role: "archives", person: "监销人丙", checkedOn: "2023-05-09", signedOn: "2023-05-10" },
    { role: "accounting", person: "监销人丁", checkedOn: "2023-05-09", signedOn: "2023-05-10" },
  ],
};

/** Nothing else is under way. */
export const NOTHING_PENDING = (): DisposalFacts => ({ openingReview: "none", secrecyReview: "settled" });

/** The record and the papers of a case that nobody has signed or watched. */
export function unsigned({ form, carrier, unitKind, destroyedOn }: DestructionPapersCase) {
  const { approval: _, ...papers } = { ...DOCUMENTS, form, destroyedOn, signatures: [], witnesses: [] };
  const record: DisposalSubject = { ...RECORD, ...(carrier === "electronic" ? { origin: "born-digital" } : {}) };
  return { record, papers: unitKind === undefined ? papers : { ...papers, unitKind } };
}
