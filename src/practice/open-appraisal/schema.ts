import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import { OPENING_OPINIONS, OPENING_STATUS_TITLES } from "../../holdings/catalogue/index.js";
import type { ConsultationRow, ReviewProposal } from "./consultation/consultation-row.js";
import type { Deferral, DeferralAgreement, DeferralApproval } from "./deferral/deferral.js";
import type { Publication, PublicationForm } from "./results/public-standing.js";
import { PUBLICATION_FORMS } from "./results/public-standing.js";
import { DEFERRAL_ACTS, DEFERRAL_AUTHORITIES, DEFERRAL_GROUNDS, type DeferralGround } from "./rules/deferral-tables.js";

/** A {@link open-appraisal.DeferralGround} from outside: one of the usual codes or a county's own. */
export const deferralGroundSchema: ValueSchema<DeferralGround> = openCodeSchema(
  "deferral-ground",
  "延期理由 Ground for deferral",
  DEFERRAL_GROUNDS,
);

const standards = z
  .array(z.string())
  .exactOptional()
  .meta({ title: "划控细则 Standards", description: "本馆细则的代码。Codes of the archives' own standards." });

/** A {@link open-appraisal.DeferralAgreement} from outside. */
export const deferralAgreementSchema: NounSchema<DeferralAgreement> = z
  .strictObject({
    on: civilDaySchema.meta({ title: "日期 On", description: "达成一致的日期。The day of it." }),
    unit: z.string().exactOptional().meta({
      title: "单位 Unit",
      description: "达成一致的单位；档案馆单独审核的没有。The unit; absent where the archives is alone.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:deferral-agreement:1",
    title: "双方一致意见 Agreement",
    description: "审核双方对延期的一致意见。The agreement of the parties of the review.",
  });

/** A {@link open-appraisal.DeferralApproval} from outside. */
export const deferralApprovalSchema: NounSchema<DeferralApproval> = z
  .strictObject({
    authority: z.enum(DEFERRAL_AUTHORITIES).meta({
      title: "主管部门 Authority",
      description: "superior 上一级、same-level 同级。One level up, or of the same level.",
    }),
    act: z.enum(DEFERRAL_ACTS).meta({
      title: "方式 Act",
      description: "approval 批准、review 审核、consent 同意。What it did.",
    }),
    on: civilDaySchema.meta({ title: "日期 On", description: "作出意见的日期。The day of it." }),
    documentNo: z.string().exactOptional().meta({ title: "文号 Record number", description: "照录。As recorded." }),
  })
  .meta({
    id: "urn:lantai:schema:deferral-approval:1",
    title: "主管部门意见 Act of the authority",
    description: "档案主管部门对延期的意见。What an archives authority did about a deferral.",
  });

/** A {@link open-appraisal.Deferral} from outside. */
export const deferralSchema: NounSchema<Deferral> = z
  .strictObject({
    grounds: z.array(deferralGroundSchema).meta({ title: "理由 Grounds", description: "延期的理由。Why." }),
    standards,
    decidedOn: civilDaySchema.meta({
      title: "决定日期 Decided on",
      description: "适用何种规定由该日决定。The day that says what it needs.",
    }),
    agreement: deferralAgreementSchema.exactOptional().meta({
      title: "双方一致意见 Agreement",
      description: "审核双方的一致意见。The agreement of the parties.",
    }),
    approvals: z
      .array(deferralApprovalSchema)
      .exactOptional()
      .meta({ title: "主管部门意见 Approvals", description: "主管部门的意见。What the authorities did." }),
    nextAssessmentDay: civilDaySchema.exactOptional().meta({
      title: "下次评估日 Next assessment",
      description: "由档案馆确定。The day on which it is assessed again.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:deferral:1",
    title: "延期开放 Deferral",
    description: "到期而不开放的决定。The decision not to open a record that is due.",
  });

/** A {@link open-appraisal.ReviewProposal} from outside. */
export const reviewProposalSchema: NounSchema<ReviewProposal> = z
  .strictObject({
    opinion: z.enum(OPENING_OPINIONS).meta({
      title: "馆初审意见 Opinion",
      description: `${OPENING_OPINIONS.map((code) => `${code} ${OPENING_STATUS_TITLES[code]["zh-CN"]}`).join("、")}。What the archives thinks.`,
    }),
    grounds: z
      .array(deferralGroundSchema)
      .exactOptional()
      .meta({ title: "理由 Grounds", description: "拟延期的理由。The grounds for a deferral." }),
    standards,
    note: z.string().exactOptional().meta({ title: "说明 Note", description: "给单位的说明。A note for the unit." }),
  })
  .meta({
    id: "urn:lantai:schema:review-proposal:1",
    title: "馆初审意见 Proposal",
    description: "档案馆征求意见以前的意见。What the archives thinks before it asks the unit.",
  });

/** A {@link open-appraisal.ConsultationRow} from outside. */
export const consultationRowSchema: NounSchema<ConsultationRow> = z
  .strictObject({
    no: z.int().min(1).meta({ title: "序号 No.", description: "清单内的序号。Its number in the list." }),
    referenceCode: z.string().meta({ title: "档号 Reference code", description: "档号。The reference code." }),
    title: z.string().meta({ title: "题名 Title", description: "题名。The title." }),
    responsibleParty: z.string().meta({ title: "责任者 Responsible party", description: "责任者。The creator." }),
    date: z.string().meta({ title: "形成时间 Date", description: "形成时间。The date of formation." }),
    secrecyMark: z.string().meta({ title: "密级 Classification", description: "密级。The security classification." }),
    archivesOpinion: z.string().meta({ title: "馆初审意见 Opinion", description: "馆初审意见。Of the archives." }),
    grounds: z.string().meta({ title: "理由（条款） Grounds", description: "理由及条款。With their articles." }),
    unitOpinion: z
      .string()
      .meta({ title: "单位意见 Unit's opinion", description: "由单位填写。Filled in by the unit." }),
    signedOn: z.string().meta({ title: "签字日期 Signed on", description: "由单位填写。Filled in by the unit." }),
  })
  .meta({
    id: "urn:lantai:schema:consultation-row:1",
    title: "征求意见清单行 Consultation row",
    description: "征求意见清单的一行。One row of a consultation list.",
  });

/** A {@link open-appraisal.PublicationForm} from outside: one of the usual codes or a county's own. */
export const publicationFormSchema: ValueSchema<PublicationForm> = openCodeSchema(
  "publication-form",
  "公布方式 Form of publication",
  PUBLICATION_FORMS,
);

/** A {@link open-appraisal.Publication} from outside. */
export const publicationSchema: NounSchema<Publication> = z
  .strictObject({
    on: civilDaySchema.meta({ title: "公布日期 On", description: "公布的日期。The day of it." }),
    form: publicationFormSchema.meta({ title: "公布方式 Form", description: "公布的方式。Its form." }),
  })
  .meta({
    id: "urn:lantai:schema:publication:1",
    title: "公布 Publication",
    description: "档案的一次公布；公布不同于开放。One publication of a record, which is not its opening.",
  });
