/** One step of a way through a procedure, written down from its source and not from the table. */
export interface ProcedureStepCase {
  /** The state it leads to. */
  readonly to: string;
  /** The roles that may take it; the case is taken by the first. */
  readonly by: readonly string[];
  /** The evidence that it needs. */
  readonly needs: readonly string[];
  /** Whether somebody else than the person of the step before has to take it. */
  readonly person?: "other";
}

/** A way that a matter goes through a procedure from its beginning. */
export interface ProcedureWay {
  /** The id of the procedure. */
  readonly procedure: "accession" | "digitization" | "disposal" | "opening-review" | "rectification";
  /** The way in words. */
  readonly title: string;
  /** The text or the practice behind it. */
  readonly source: string;
  /** Its steps. */
  readonly steps: readonly ProcedureStepCase[];
}

/** A step that the procedure does not know, however it is taken. */
export interface ProcedureStop {
  /** The id of the procedure. */
  readonly procedure: ProcedureWay["procedure"];
  /** Why not. */
  readonly title: string;
  /** The text or the practice behind it. */
  readonly source: string;
  /** The state it would start from. */
  readonly from: string;
  /** The state it would lead to; one that no table has, where the answer does not exist. */
  readonly to: string;
}

const RECEPTION = "进馆接收流程：准备、打包、自检、送交、登记、检测、接收入库";
const COLLECTED = "档案法（2020）第十五条：属于收集范围的不得拒绝，有问题的退回补正";
const SCOPE = "各级各类档案馆收集档案范围的规定（第9号令）第一条：属于本馆收集范围";
const DIGITIZED = "数字化加工环节：领取、清点、拆装、建库、扫描、处理、质检、挂接、验收、装订、归还";
const RESCAN = "DA/T 31-2017 10.5.2：漏扫、重扫、多扫的予以改正";
const MEASURES = "国家档案馆档案开放办法第十三条：计划、组织、审核、确认、公布；三审为通行做法";
const CONSENSUS = "国家档案馆档案开放办法第十五条：审核结果由双方协商一致；延期的，目录送同级档案主管部门审核";
const MECHANISM = "国家档案馆档案开放办法第十四条：协同机制，双方共同负责";
const NO_UNIT = "档案法实施条例第三十条：无继续行使其职权的单位的，由档案馆负责审核";
const REASSESSED = "国家档案馆档案开放办法第十七条：延期开放的定期评估";
const APPRAISAL = "档案法实施条例第二十四条：期满鉴定，继续保管的重新划定保管期限并标注";
const DESTRUCTION = "销毁实务：鉴定、批准、编制销毁清册、签字、监销人核对并签字";
const LEDGER = "问题台账：责任部门整改，由他人核查后逐一销号";

const unit = ["unit"] as const;
const archives = ["archives"] as const;
const operator = ["operator"] as const;

/** To the counter of the archives, without a pre-inspection. */
const DELIVERED: readonly ProcedureStepCase[] = [
  { to: "packaged", by: unit, needs: ["catalogue"] },
  { to: "self-tested", by: unit, needs: ["self-test"] },
  { to: "delivered", by: unit, needs: ["instrument"] },
  { to: "registered", by: archives, needs: ["registration"] },
];
const TESTED: ProcedureStepCase = { to: "tested", by: archives, needs: ["test-report"] };
const OUTSIDE: ProcedureStepCase = { to: "outside-scope", by: archives, needs: ["explanation"] };

/** From the store to images that are processed. */
const PROCESSED: readonly ProcedureStepCase[] = [
  { to: "fetched", by: operator, needs: ["slip"] },
  { to: "counted", by: operator, needs: ["pages"] },
  { to: "unbound", by: operator, needs: [] },
  { to: "catalogued", by: operator, needs: [] },
  { to: "scanned", by: operator, needs: ["pages", "machine"] },
  { to: "processed", by: operator, needs: ["pages"] },
];
const LINKED: readonly ProcedureStepCase[] = [
  ...PROCESSED,
  { to: "checked", by: ["inspector"], needs: ["pages"], person: "other" },
  { to: "linked", by: operator, needs: ["pages"] },
];
const AFTER = { unbound: "拆装", catalogued: "建库", scanned: "扫描" } as const;
const SENT_BACK = { needs: ["fault"], person: "other" } as const;

/** To the end of the third review. */
const REVIEWED: readonly ProcedureStepCase[] = [
  { to: "organised", by: ["organiser"], needs: ["plan", "members"] },
  { to: "first-reviewed", by: ["first-reviewer"], needs: ["opinion"] },
  { to: "second-reviewed", by: ["second-reviewer"], needs: ["opinion"], person: "other" },
  { to: "final-reviewed", by: ["final-reviewer"], needs: ["opinion"], person: "other" },
];
const PENDING: ProcedureStepCase = {
  to: "deferral-pending",
  by: ["archives-leader"],
  needs: ["unit-opinion", "grounds", "deferral-catalogue"],
};
const DISAGREED: ProcedureStepCase = { to: "disagreed", by: ["archives-leader"], needs: ["dissent"] };
const ALONE: ProcedureStepCase = { to: "reviewed-alone", by: ["archives-leader"], needs: ["no-unit"] };
const AGAIN: ProcedureStepCase = { to: "first-reviewed", by: ["first-reviewer"], needs: ["opinion"] };
const REASSESSMENT: ProcedureStepCase = { to: "reassessment", by: ["organiser"], needs: ["plan"] };
const CONFIRMED: ProcedureStepCase = { to: "confirmed-open", by: ["archives-leader"], needs: ["unit-opinion"] };
const PUBLISHED: ProcedureStepCase = { to: "published", by: ["organiser"], needs: ["catalogue"] };

/** To the appraisal of what has expired, and on to its destruction. */
const APPRAISED: readonly ProcedureStepCase[] = [
  { to: "expired", by: ["archivist"], needs: ["due-list"] },
  { to: "under-appraisal", by: ["appraisal-group"], needs: [] },
];
const APPROVED: ProcedureStepCase = {
  to: "approved-for-destruction",
  by: ["approver"],
  needs: ["appraisal-opinion", "approval"],
  person: "other",
};
const LISTED: ProcedureStepCase = { to: "register-prepared", by: ["archivist"], needs: ["register"] };
const SIGNED: ProcedureStepCase = { to: "signed", by: ["archivist"], needs: ["signed-register"] };
const CHECKED: ProcedureStepCase = { to: "supervised", by: ["witness"], needs: ["check"], person: "other" };
const RECONSIDERED: ProcedureStepCase = {
  to: "under-appraisal",
  by: ["approver", "appraisal-group"],
  needs: ["reason"],
};

const RECTIFIED: ProcedureStepCase = { to: "rectified", by: ["owner"], needs: ["measures", "proof"] };
const CLOSED: ProcedureStepCase = { to: "closed", by: ["verifier"], needs: ["opinion"], person: "other" };

/** The ways that the procedures of practice allow; together they take every move that there is. */
export const PROCEDURE_WAYS: readonly ProcedureWay[] = [
  {
    procedure: "accession",
    title: "送交、检测合格、接收入库",
    source: RECEPTION,
    steps: [
      ...DELIVERED,
      TESTED,
      { to: "accepted", by: archives, needs: ["signed-instrument"] },
      { to: "ingested", by: archives, needs: ["location"] },
    ],
  },
  {
    procedure: "accession",
    title: "上门预检不合格的重新准备，合格的送交",
    source: "上门预检代替送馆验收",
    steps: [
      ...DELIVERED.slice(0, 2),
      { to: "pre-inspected", by: archives, needs: ["pre-inspection"] },
      { to: "prepared", by: archives, needs: ["pre-inspection"] },
      ...DELIVERED.slice(0, 2),
      { to: "pre-inspected", by: archives, needs: ["pre-inspection"] },
      { to: "delivered", by: unit, needs: ["instrument"] },
    ],
  },
  {
    procedure: "accession",
    title: "检测发现缺页的退回补正，补正后重新准备",
    source: COLLECTED,
    steps: [
      ...DELIVERED,
      TESTED,
      { to: "returned-for-correction", by: archives, needs: ["faults"] },
      { to: "prepared", by: unit, needs: ["corrections"] },
    ],
  },
  { procedure: "accession", title: "登记时即知不属于收集范围", source: SCOPE, steps: [...DELIVERED, OUTSIDE] },
  { procedure: "accession", title: "检测后知不属于收集范围", source: SCOPE, steps: [...DELIVERED, TESTED, OUTSIDE] },
  {
    procedure: "digitization",
    title: "从领取到归还",
    source: DIGITIZED,
    steps: [
      ...LINKED,
      { to: "accepted", by: archives, needs: ["sheet"], person: "other" },
      { to: "rebound", by: operator, needs: [] },
      { to: "returned", by: operator, needs: ["slip"] },
    ],
  },
  ...(["catalogued", "scanned"] as const).map(
    (to): ProcedureWay => ({
      procedure: "digitization",
      title: `质检退回到${AFTER[to]}之后重做`,
      source: RESCAN,
      steps: [...PROCESSED, { to, by: ["inspector"], ...SENT_BACK }],
    }),
  ),
  ...(["unbound", "catalogued", "scanned"] as const).map(
    (to): ProcedureWay => ({
      procedure: "digitization",
      title: `验收退回到${AFTER[to]}之后重做`,
      source: RESCAN,
      steps: [...LINKED, { to, by: archives, ...SENT_BACK }],
    }),
  ),
  {
    procedure: "opening-review",
    title: "三审、确认开放、公布，以后重新评估",
    source: MEASURES,
    steps: [...REVIEWED, CONFIRMED, PUBLISHED, REASSESSMENT],
  },
  {
    procedure: "opening-review",
    title: "复审退回，重新初审、复审、终审",
    source: MEASURES,
    steps: [
      ...REVIEWED.slice(0, 3),
      { to: "organised", by: ["second-reviewer"], needs: ["opinion"] },
      ...REVIEWED.slice(1),
    ],
  },
  {
    procedure: "opening-review",
    title: "确认以后、公布以前发现不宜开放，重新审核",
    source: MEASURES,
    steps: [
      ...REVIEWED,
      CONFIRMED,
      { to: "organised", by: ["archives-leader"], needs: ["opinion"] },
      ...REVIEWED.slice(1),
      PENDING,
    ],
  },
  {
    procedure: "opening-review",
    title: "协商一致延期，主管部门审核，定期评估后重新审核",
    source: `${CONSENSUS}；${REASSESSED}`,
    steps: [
      ...REVIEWED,
      PENDING,
      { to: "deferred", by: ["authority"], needs: ["authority-opinion", "next-assessment-day"] },
      REASSESSMENT,
      AGAIN,
    ],
  },
  {
    procedure: "opening-review",
    title: "主管部门不同意延期，重新审核",
    source: CONSENSUS,
    steps: [
      ...REVIEWED,
      PENDING,
      { to: "organised", by: ["authority"], needs: ["authority-opinion"] },
      ...REVIEWED.slice(1),
    ],
  },
  {
    procedure: "opening-review",
    title: "意见不一致，协调后开放",
    source: MECHANISM,
    steps: [...REVIEWED, DISAGREED, { to: "confirmed-open", by: ["archives-leader"], needs: ["settlement"] }],
  },
  {
    procedure: "opening-review",
    title: "意见不一致，协调后延期",
    source: MECHANISM,
    steps: [
      ...REVIEWED,
      DISAGREED,
      {
        to: "deferral-pending",
        by: ["archives-leader"],
        needs: ["settlement", "grounds", "deferral-catalogue"],
      },
    ],
  },
  {
    procedure: "opening-review",
    title: "无单位可会同审核，由档案馆确认开放",
    source: NO_UNIT,
    steps: [...REVIEWED, ALONE, { to: "confirmed-open", by: ["archives-leader"], needs: [] }, PUBLISHED],
  },
  {
    procedure: "opening-review",
    title: "无单位可会同审核，由档案馆提出延期",
    source: NO_UNIT,
    steps: [
      ...REVIEWED,
      ALONE,
      { to: "deferral-pending", by: ["archives-leader"], needs: ["grounds", "deferral-catalogue"] },
    ],
  },
  {
    procedure: "opening-review",
    title: "意见不一致，重新审核",
    source: MECHANISM,
    steps: [...REVIEWED, DISAGREED, AGAIN],
  },
  {
    procedure: "disposal",
    title: "期满鉴定，继续保管，再次期满",
    source: APPRAISAL,
    steps: [
      ...APPRAISED,
      {
        to: "retained",
        by: ["appraisal-group", "approver"],
        needs: ["appraisal-opinion", "new-period", "annotation"],
      },
      { to: "expired", by: ["archivist"], needs: ["due-list"] },
    ],
  },
  {
    procedure: "disposal",
    title: "期满鉴定，销毁",
    source: DESTRUCTION,
    steps: [
      ...APPRAISED,
      APPROVED,
      LISTED,
      SIGNED,
      CHECKED,
      { to: "destroyed", by: ["witness"], needs: ["witness-signatures"] },
    ],
  },
  {
    procedure: "disposal",
    title: "批准后重新鉴定",
    source: DESTRUCTION,
    steps: [...APPRAISED, APPROVED, RECONSIDERED],
  },
  {
    procedure: "disposal",
    title: "编制清册后重新鉴定",
    source: DESTRUCTION,
    steps: [...APPRAISED, APPROVED, LISTED, RECONSIDERED],
  },
  {
    procedure: "disposal",
    title: "签字后暂停处置，重新鉴定",
    source: DESTRUCTION,
    steps: [...APPRAISED, APPROVED, LISTED, SIGNED, RECONSIDERED],
  },
  {
    procedure: "disposal",
    title: "监销核对后暂停处置，重新鉴定",
    source: DESTRUCTION,
    steps: [...APPRAISED, APPROVED, LISTED, SIGNED, CHECKED, RECONSIDERED],
  },
  {
    procedure: "rectification",
    title: "整改、销号，以后重新打开",
    source: LEDGER,
    steps: [RECTIFIED, CLOSED, { to: "open", by: ["verifier"], needs: ["opinion"] }],
  },
  {
    procedure: "rectification",
    title: "核查不合格的退回",
    source: LEDGER,
    steps: [RECTIFIED, { to: "open", by: ["verifier"], needs: ["opinion"], person: "other" }],
  },
];

/** What no procedure allows. */
export const PROCEDURE_STOPS: readonly ProcedureStop[] = [
  { procedure: "accession", title: "没有拒绝接收这一步", source: COLLECTED, from: "tested", to: "refused" },
  { procedure: "accession", title: "未经检测不得接收", source: RECEPTION, from: "registered", to: "accepted" },
  { procedure: "digitization", title: "未经质检不得挂接", source: DIGITIZED, from: "processed", to: "linked" },
  { procedure: "opening-review", title: "到期不自动开放", source: MEASURES, from: "planned", to: "published" },
  {
    procedure: "opening-review",
    title: "未经主管部门不得延期",
    source: CONSENSUS,
    from: "final-reviewed",
    to: "deferred",
  },
  {
    procedure: "opening-review",
    title: "由档案馆单独审核的，延期仍须主管部门审核",
    source: CONSENSUS,
    from: "reviewed-alone",
    to: "deferred",
  },
  { procedure: "disposal", title: "期满不等于销毁", source: APPRAISAL, from: "expired", to: "destroyed" },
  { procedure: "disposal", title: "未经监销不得销毁", source: DESTRUCTION, from: "signed", to: "destroyed" },
  { procedure: "rectification", title: "未整改不得销号", source: LEDGER, from: "open", to: "closed" },
];
