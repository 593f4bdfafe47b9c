import type { NounCase } from "./noun-case.js";

const agreement = { on: "2022-09-30", unit: "culture" };
const approval = { authority: "same-level", act: "review", on: "2022-11-01", documentNo: "县档〔2022〕3号" };

/** Whole values of the nouns of open appraisal. */
export const OPENING_NOUN_CASES: readonly NounCase[] = [
  {
    schema: "deferralAgreementSchema",
    value: agreement,
    optional: ["unit"],
    wrong: [
      [["on"], "2022-9-30"],
      [["unit"], 1],
    ],
    source: "国家档案馆档案开放办法第十五条",
  },
  {
    schema: "deferralApprovalSchema",
    value: approval,
    optional: ["documentNo"],
    wrong: [
      [["authority"], "county"],
      [["act"], "批准"],
      [["on"], "2022-02-30"],
      [["documentNo"], 3],
    ],
    source: "国家档案馆档案开放办法第十五条",
  },
  {
    schema: "deferralSchema",
    value: {
      grounds: ["third-party-rights"],
      standards: ["adoption"],
      decidedOn: "2022-10-10",
      agreement,
      approvals: [approval],
      nextAssessmentDay: "2027-10-10",
    },
    optional: ["standards", "agreement", "approvals", "nextAssessmentDay"],
    wrong: [
      [["grounds"], "third-party-rights"],
      [["grounds", 0], ""],
      [["standards", 0], 1],
      [["decidedOn"], "20221010"],
      [["agreement", "on"], ""],
      [["approvals", 0, "act"], "agree"],
      [["nextAssessmentDay"], "2027"],
    ],
    source: "国家档案馆档案开放办法第八条、第十五条、第十七条",
  },
  {
    schema: "reviewProposalSchema",
    value: { opinion: "deferred", grounds: ["third-party-rights"], standards: ["adoption"], note: "含姓名" },
    optional: ["grounds", "standards", "note"],
    wrong: [
      [["opinion"], "closed"],
      [["grounds", 0], ""],
      [["standards", 0], 1],
      [["note"], 1],
    ],
    source: "开放审核征求意见清单的通行格式",
  },
  {
    schema: "consultationRowSchema",
    value: {
      no: 1,
      referenceCode: "0012-001-0034",
      title: "会议纪要",
      responsibleParty: "某局",
      date: "19930504",
      secrecyMark: "",
      archivesOpinion: "开放",
      grounds: "",
      unitOpinion: "同意",
      signedOn: "20230712",
    },
    optional: [],
    wrong: [
      [["no"], 0],
      [["referenceCode"], 1],
      [["title"], 1],
      [["responsibleParty"], 1],
      [["date"], 19930504],
      [["secrecyMark"], 1],
      [["archivesOpinion"], 1],
      [["grounds"], 1],
      [["unitOpinion"], 1],
      [["signedOn"], 1],
    ],
    source: "开放审核征求意见清单的通行格式",
  },
  {
    schema: "publicationSchema",
    value: { on: "2024-03-01", form: "display" },
    optional: [],
    wrong: [
      [["on"], "2024-3-1"],
      [["form"], ""],
    ],
    source: "档案法实施条例第三十五条",
  },
];
