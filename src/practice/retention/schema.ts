import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import type { NounSchema } from "../../foundation/findings/schema.js";
import { type Citation, CONFIDENCES } from "../../foundation/law/index.js";
import { retentionPeriodSchema } from "../../holdings/catalogue/schema.js";
import { unitKindSchema } from "../../holdings/units/schema.js";
import {
  type DestructionApproval,
  type DestructionCase,
  type DestructionWitness,
  type DisposalFacts,
  REGISTER_FORMS,
  type RegisterSignature,
  type RetentionChange,
} from "./disposal/index.js";
import { MATCH_POLICIES } from "./retention-rules.js";
import {
  type EntryBasis,
  type FilingSchedule,
  type PeriodDecision,
  SCHEDULE_FORCES,
  type ScheduleApproval,
  type ScheduleEntry,
  type ScheduleExclusion,
  type ScheduleRevision,
  SOURCE_ROLES,
} from "./schedules/index.js";

/** A text of its own or of the host, with its title for forms. */
const text = (title: string, description: string) => z.string().min(1).meta({ title, description });
const free = (title: string, description: string) => z.string().meta({ title, description });
const day = (title: string, description: string) => civilDaySchema.meta({ title, description });
const period = (title: string, description: string) => retentionPeriodSchema.meta({ title, description });

/** A key that may be absent keeps the title of what stands there; all that does has one. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  const { title = "", description = "" } = schema.meta()!;
  return schema.exactOptional().meta({ title, description });
}

/** A {@link law.Citation} of an entry from outside. */
const citation: NounSchema<Citation> = z.strictObject({
  instrument: text("依据 Instrument", "法规的键。The key of the instrument."),
  article: optional(text("条款 Article", "条款编号。The article.")),
  confidence: z
    .enum(CONFIDENCES)
    .meta({ title: "可靠程度 Confidence", description: "依据的可靠程度。How well it is supported." }),
});

const words = z
  .array(z.string().min(1))
  .readonly()
  .meta({ title: "关键词 Keywords", description: "题名中的关键词。The words of a title that it answers to." });
const sourceRole = z
  .enum(SOURCE_ROLES)
  .meta({ title: "来源 Source role", description: "本单位、上级、同级、下级。Own, superior, peer, subordinate." });
const sourceRoles = z
  .union([z.enum(SOURCE_ROLES), z.array(z.enum(SOURCE_ROLES)).min(1).readonly()])
  .meta({ title: "来源 Source role", description: "本单位、上级、同级、下级之一或几种。One or several of them." });
const start = text("起算 Start", "起算方式或者事项的代码。From when the term runs.");

/** A {@link retention.EntryBasis} from outside. */
const basis: NounSchema<EntryBasis> = z.strictObject({
  scheduleId: text("所依据的表 Table", "国家规定的表。The national table."),
  code: text("条款 Entry", "该表的条款。Its entry."),
});

/** A {@link retention.ScheduleEntry} from outside. */
export const scheduleEntrySchema: NounSchema<ScheduleEntry> = z
  .strictObject({
    code: text("条款编号 Code", "在表中唯一的编号。Its code, unique in its schedule."),
    parentCode: optional(text("上级条款 Parent", "上级条款的编号。The entry above it.")),
    category: optional(text("门类 Category", "档案门类代码。Archives category.")),
    section: optional(text("机构或问题 Section", "归入的机构或者问题。The department or the problem.")),
    description: text("条款 Description", "归档范围。What it covers."),
    keywords: optional(words),
    sourceRole: optional(sourceRoles),
    importance: optional(text("重要程度 Importance", "重要、一般等。How important.")),
    retentionPeriod: optional(period("保管期限 Period", "保管期限。How long it is kept.")),
    choices: optional(
      z
        .array(retentionPeriodSchema)
        .readonly()
        .meta({ title: "可选期限 Choices", description: "可以选定的期限。The periods to choose from." }),
    ),
    receivedCopyPeriod: optional(period("报送件期限 Copies", "下级报送件的期限。How long copies sent in are kept.")),
    start: optional(start),
    openingHint: optional(text("开放提示 Opening hint", "对开放审核的提示。A hint for the review.")),
    remark: optional(free("附注 Remark", "附注。Remarks.")),
    basis: optional(
      basis.meta({ title: "依据条款 Basis", description: "所细化的国家条款。The national entry it elaborates." }),
    ),
    citation: optional(citation.meta({ title: "法规依据 Citation", description: "所依据的法规。The text behind it." })),
  })
  .meta({
    id: "urn:lantai:schema:schedule-entry:1",
    title: "保管期限表条款 Schedule entry",
    description: "归档什么、保管多久。What is filed, and how long it is kept.",
  });

/** A {@link retention.ScheduleExclusion} from outside. */
export const scheduleExclusionSchema: NounSchema<ScheduleExclusion> = z
  .strictObject({
    code: text("编号 Code", "在表中唯一的编号。Its code, unique in its schedule."),
    description: text("不归档范围 Description", "不归档的文件。What is not filed."),
    keywords: optional(words),
    sourceRole: optional(sourceRole),
    remark: optional(free("附注 Remark", "附注。Remarks.")),
    citation: optional(citation.meta({ title: "法规依据 Citation", description: "所依据的法规。The text behind it." })),
  })
  .meta({
    id: "urn:lantai:schema:schedule-exclusion:1",
    title: "不归档范围 Exclusion",
    description: "不归档的文件材料。What is not filed.",
  });

/** A {@link retention.ScheduleApproval} from outside. */
const approval: NounSchema<ScheduleApproval> = z.strictObject({
  by: text("审核机关 By", "同级档案主管部门。The archives authority."),
  on: day("审核日期 On", "审核同意的日期。The day."),
  documentNo: optional(text("文号 Number", "审核意见的文号。Its number.")),
});

/** A {@link retention.ScheduleRevision} from outside. */
const revision: NounSchema<ScheduleRevision> = z.strictObject({
  version: text("原版 Version", "被代替的版本。The version before."),
  because: text("原因 Reason", "修订的原因，如职能变化。Why."),
});

/** A {@link retention.FilingSchedule} from outside. */
export const filingScheduleSchema: NounSchema<FilingSchedule> = z
  .strictObject({
    id: text("键 Key", "各版相同的键。The same for all versions."),
    version: text("版本 Version", "版本。The version."),
    title: text("名称 Title", "表的名称。Its title."),
    unit: text("单位 Unit", "编制单位。The unit that files by it."),
    unitKind: optional(
      unitKindSchema.meta({
        title: "单位性质 Unit kind",
        description: "决定是否须经审核。Whether it has to be approved.",
      }),
    ),
    fondsNo: optional(text("全宗号 Fonds no.", "单位的全宗号。The fonds number.")),
    regime: text("类别 Regime", "所属的规定。The body of rules."),
    force: z
      .enum(SCHEDULE_FORCES)
      .meta({ title: "效力 Force", description: "框架、最低期限或者本单位。What it binds to." }),
    approval: optional(
      approval.meta({ title: "审核同意 Approval", description: "同级档案主管部门的审核同意。Its approval." }),
    ),
    inForceFrom: day("施行日期 In force from", "施行的第一天。The first day."),
    replaces: optional(
      revision.meta({ title: "代替 Replaces", description: "所代替的版本。The version it takes the place of." }),
    ),
    entries: z
      .array(scheduleEntrySchema)
      .readonly()
      .meta({ title: "条款 Entries", description: "归档范围和保管期限。What is filed." }),
    exclusions: z
      .array(scheduleExclusionSchema)
      .readonly()
      .meta({ title: "不归档范围 Exclusions", description: "不归档的文件。What is not filed." }),
  })
  .meta({
    id: "urn:lantai:schema:filing-schedule:1",
    title: "三合一制度表 Filing schedule",
    description: "归档范围、分类方案和保管期限表的一个版本。A version of a unit's filing schedule.",
  });

/** A {@link retention.PeriodDecision} from outside. */
export const periodDecisionSchema: NounSchema<PeriodDecision> = z
  .strictObject({
    decisionId: text("决定 Decision", "决定的键。The id of the decision."),
    scheduleId: text("表 Schedule", "所依据的保管期限表。The schedule."),
    version: text("版本 Version", "所依据的版本。Its version."),
    entryCode: optional(text("条款 Entry", "适用的条款。The entry.")),
    retentionPeriod: period("保管期限 Period", "划定的保管期限。The period."),
    start: optional(start),
    decidedOn: day("划定日期 On", "划定的日期。The day."),
    decidedBy: text("划定人 By", "划定的人。Who decided."),
    policy: z.enum(MATCH_POLICIES).meta({ title: "取舍办法 Policy", description: "建议所用的办法。The policy." }),
    proposed: optional(period("建议期限 Proposed", "系统建议的期限。The period proposed.")),
    ground: optional(free("理由 Ground", "不同于建议的理由。Why it is another.")),
  })
  .meta({
    id: "urn:lantai:schema:period-decision:1",
    title: "保管期限划定 Period decision",
    description: "由人划定的保管期限及其依据的版本。A decision on a period, with the version it was judged by.",
  });

/** A {@link retention.RetentionChange} from outside. */
export const retentionChangeSchema: NounSchema<RetentionChange> = z
  .strictObject({
    decisionId: text("决定 Decision", "决定的键。The id of the decision."),
    decidedOn: day("决定日期 On", "决定的日期。The day."),
    decidedBy: text("决定人 By", "决定的人。Who decided."),
    newPeriod: period("新期限 New period", "重新划定的期限。The new period."),
    annotation: text("标注 Annotation", "标注。The annotation."),
    before: optional(
      z
        .union([retentionPeriodSchema, z.literal("fixed-term")])
        .meta({ title: "原期限 Before", description: "原来的期限。The period before." }),
    ),
  })
  .meta({
    id: "urn:lantai:schema:retention-change:1",
    title: "续存记录 Retention change",
    description: "到期鉴定后重新划定的保管期限。A period set again by an appraisal.",
  });

/** A {@link retention.DisposalFacts} from outside. */
export const disposalFactsSchema: NounSchema<DisposalFacts> = z
  .strictObject({
    openingReview: standing("开放审核 Opening", "开放审核进行到哪一步。Where the open appraisal stands."),
    secrecyReview: standing("解密审核 Secrecy", "解密审核进行到哪一步。Where the review of its secrecy stands."),
  })
  .meta({
    id: "urn:lantai:schema:disposal-facts:1",
    title: "处置所需情况 Disposal facts",
    description: "处置前须知的其他程序。What an appraisal must know of other procedures.",
  });

const registerApproval: NounSchema<DestructionApproval> = z.strictObject({
  by: text("批准人 By", "批准的人。Who approved it."),
  on: day("批准日期 On", "批准的日期。The day."),
  records: optional(
    z.array(z.string()).readonly().meta({
      title: "批准的档案 Records",
      description: "批准销毁的档案的档号。The reference codes of the records that it covers.",
    }),
  ),
});
const signature: NounSchema<RegisterSignature> = z.strictObject({
  role: text("职责 Role", "以何种职责签字。In which role."),
  person: text("签字人 Person", "签字的人。Who."),
  on: day("签字日期 On", "签字的日期。The day."),
});
const witness: NounSchema<DestructionWitness> = z.strictObject({
  role: text("派出机构 Role", "代表哪一机构。For which body."),
  person: text("监销人 Person", "监销的人。Who."),
  checkedOn: optional(day("核对日期 Checked on", "销毁前核对的日期。The day of the check.")),
  signedOn: optional(day("签字日期 Signed on", "销毁后签字的日期。The day of the signature.")),
});

/** A {@link retention.DestructionCase} from outside. */
export const destructionCaseSchema: NounSchema<DestructionCase> = z
  .strictObject({
    registerNo: text("销毁清册 Register", "销毁清册的编号。The number of its register."),
    form: z
      .enum(REGISTER_FORMS)
      .meta({ title: "清册样式 Form", description: "文书或者会计。The form of the register." }),
    fondsNo: text("全宗号 Fonds no.", "全宗号。Fonds number."),
    unit: text("单位 Unit", "档案所属的单位。The unit."),
    unitKind: optional(text("单位性质 Unit kind", "如国家机关。Such as state organ.")),
    approval: optional(registerApproval.meta({ title: "批准 Approval", description: "批准销毁。The approval." })),
    signatures: z
      .array(signature)
      .readonly()
      .meta({ title: "签字 Signatures", description: "清册上的签字。The signatures so far." }),
    witnesses: z
      .array(witness)
      .readonly()
      .meta({ title: "监销人 Witnesses", description: "监销人。The witnesses so far." }),
    destroyedOn: optional(day("销毁时间 Destroyed on", "销毁的日期。The day of the destruction.")),
  })
  .meta({
    id: "urn:lantai:schema:destruction-case:1",
    title: "销毁 Destruction",
    description: "一次销毁的批准、签字和监销。The papers of a destruction.",
  });

function standing(title: string, description: string) {
  return z.enum(["none", "pending", "settled"]).meta({ title, description });
}
