import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { SEVERITIES } from "../../foundation/findings/index.js";
import { hostKeySchema, type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import { carrierCountSchema } from "../../holdings/extents/schema.js";
import {
  PRE_INSPECTION_ITEMS,
  type PreInspection,
  type PreInspectionFault,
  type PreInspectionItem,
  type PreInspectionRound,
} from "./pre-inspection.js";
import {
  type InstrumentFindingAid,
  type InstrumentLine,
  type InstrumentParty,
  TRANSFER_NATURE_TITLES,
  TRANSFER_NATURES,
  type TransferInstrument,
} from "./transfer-instrument.js";
import { TRANSFER_EXTENSION_GROUNDS, type TransferEvent, type TransferExtension } from "./transfer-subject.js";

const count = z.int().min(0);

/** A {@link accession.TransferExtension} from outside. */
export const transferExtensionSchema: NounSchema<TransferExtension> = z
  .strictObject({
    ground: z.enum(TRANSFER_EXTENSION_GROUNDS).exactOptional().meta({
      title: "延长理由 Ground",
      description: "specialised 专业性较强、confidential 需要保密。On what ground.",
    }),
    consentedOn: civilDaySchema.exactOptional().meta({
      title: "同意日期 Consented on",
      description: "同级档案主管部门同意的日期。The day of the consent.",
    }),
    until: civilDaySchema.exactOptional().meta({
      title: "延长至 Until",
      description: "到该日应当移交。The first day on which the transfer is due after all.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:transfer-extension:1",
    title: "延长移交期限 Extension of a transfer term",
    description: "经同意延长移交的期限。A transfer that was put off with consent.",
  });

/** A {@link accession.TransferEvent} from outside. */
export const transferEventSchema: NounSchema<TransferEvent> = z
  .strictObject({
    kind: z.string().min(1).meta({
      title: "事由 Kind",
      description: "unit-dissolved 单位撤销、unsafe-storage 保管不安全，或本县自定。What happened.",
    }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "发生的日期。The day on which it happened." }),
  })
  .meta({
    id: "urn:lantai:schema:transfer-event:1",
    title: "提前移交事由 Event behind a transfer",
    description: "移交期限另行起算的事由。Something that a rule on early or short terms counts from.",
  });

/** A {@link accession.PreInspectionItem} from outside: one of the usual codes or a county's own. */
export const preInspectionItemSchema: ValueSchema<PreInspectionItem> = openCodeSchema(
  "pre-inspection-item",
  "预检事项 Item",
  PRE_INSPECTION_ITEMS,
);

/** A {@link accession.PreInspectionRound} from outside. */
export const preInspectionRoundSchema: NounSchema<PreInspectionRound> = z
  .strictObject({
    no: z.int().min(1).meta({ title: "轮次 Number", description: "第几轮。Its number, from 1." }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "预检的日期。The day of the visit." }),
    by: z.string().meta({ title: "预检部门 By", description: "档案馆的股室。The office of the archives that looked." }),
    checked: z.array(preInspectionItemSchema).meta({
      title: "已查事项 Checked",
      description: "查过的事项；未列的即未查。The items that were looked at.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:pre-inspection-round:1",
    title: "预检轮次 Visit",
    description: "上门预检的一轮。One visit of a pre-inspection.",
  });

/** A {@link accession.PreInspectionFault} from outside. */
export const preInspectionFaultSchema: NounSchema<PreInspectionFault> = z
  .strictObject({
    id: hostKeySchema,
    no: z.string().meta({ title: "序号 Number", description: "在本次预检中的编号。Its number in the inspection." }),
    item: preInspectionItemSchema.meta({ title: "事项 Item", description: "属于哪一事项。The item it belongs to." }),
    severity: z.enum(SEVERITIES).meta({
      title: "程度 Severity",
      description: "error 必须整改、warning 应当整改、hint 提示。How bad it is.",
    }),
    problem: z.string().meta({ title: "问题 Problem", description: "发现的问题。What is wrong." }),
    responsible: z.string().exactOptional().meta({
      title: "责任人 Responsible",
      description: "单位的股室或岗位。The office or post that has to put it right.",
    }),
    due: civilDaySchema.exactOptional().meta({
      title: "整改期限 Due",
      description: "整改的最后一天。The last day by which it has to be done.",
    }),
    round: z.int().min(1).meta({ title: "发现轮次 Round", description: "第几轮发现。The visit that found it." }),
    clearedRound: z.int().min(1).exactOptional().meta({
      title: "销号轮次 Cleared round",
      description: "第几轮复查合格；未合格的没有。The visit that found it put right.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:pre-inspection-fault:1",
    title: "预检问题 Fault",
    description: "上门预检发现的问题。Something that a visit found.",
  });

/** A {@link accession.PreInspection} from outside. */
export const preInspectionSchema: NounSchema<PreInspection> = z
  .strictObject({
    id: hostKeySchema,
    unit: z.string().meta({ title: "单位 Unit", description: "被预检的单位。The unit that was visited." }),
    rounds: z.array(preInspectionRoundSchema).meta({ title: "轮次 Visits", description: "各轮预检。The visits." }),
    faults: z
      .array(preInspectionFaultSchema)
      .meta({ title: "问题 Faults", description: "发现的问题。What they found." }),
  })
  .meta({
    id: "urn:lantai:schema:pre-inspection:1",
    title: "上门预检 On-site pre-inspection",
    description: "移交前到单位预检的记录。What the archives found at the unit before the transfer.",
  });

/** A {@link accession.InstrumentParty} from outside. */
export const instrumentPartySchema: NounSchema<InstrumentParty> = z
  .strictObject({
    name: z.string().meta({ title: "单位全称 Name", description: "单位全称。Its full name." }),
    leader: z.string().meta({ title: "领导人 Leader", description: "签字的领导人。The leader who signs." }),
    handler: z.string().meta({ title: "经办人 Handler", description: "经办人。Who handled it." }),
  })
  .meta({
    id: "urn:lantai:schema:instrument-party:1",
    title: "交接一方 Party",
    description: "交接文据的移出或者收进单位。One side of a hand-over.",
  });

/** A {@link accession.InstrumentFindingAid} from outside. */
export const instrumentFindingAidSchema: NounSchema<InstrumentFindingAid> = z
  .strictObject({
    kind: z.string().meta({ title: "种类 Kind", description: "检索工具的种类。Its kind." }),
    volumes: count.meta({ title: "册数 Volumes", description: "多少册。How many volumes." }),
  })
  .meta({
    id: "urn:lantai:schema:instrument-finding-aid:1",
    title: "检索工具 Finding aid",
    description: "随档案移交的检索工具。A finding aid that is handed over.",
  });

/** A {@link accession.InstrumentLine} from outside. */
export const instrumentLineSchema: NounSchema<InstrumentLine> = z
  .strictObject({
    category: z.string().meta({ title: "类别 Category", description: "档案的类别。The category." }),
    volumes: count.meta({ title: "卷 Volumes", description: "卷数。Volumes." }),
    items: count.meta({ title: "件 Items", description: "件数，不含卷内文件。Items that are not inside a volume." }),
    carriers: z.array(carrierCountSchema).meta({
      title: "声像 Carriers",
      description: "照片、磁带等的张、盘数。Photographs and reels.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:instrument-line:1",
    title: "交接数量 Line",
    description: "交接文据中一个类别的数量。How much of one category.",
  });

/** A {@link accession.TransferInstrument} from outside. */
export const transferInstrumentSchema: NounSchema<TransferInstrument> = z
  .strictObject({
    id: hostKeySchema,
    from: instrumentPartySchema.meta({ title: "移出单位 From", description: "移出单位。Who hands over." }),
    to: instrumentPartySchema.meta({ title: "收进单位 To", description: "收进单位。Who takes over." }),
    sentOn: civilDaySchema.meta({ title: "移出日期 Sent on", description: "移出日期。The day on which it left." }),
    receivedOn: civilDaySchema.meta({
      title: "收进日期 Received on",
      description: "收进日期，应与移出日期一致。The day on which it was taken in.",
    }),
    nature: z.enum(TRANSFER_NATURES).meta({
      title: "交接性质 Nature",
      description: `${TRANSFER_NATURES.map((code) => `${code} ${TRANSFER_NATURE_TITLES[code]["zh-CN"]}`).join("、")}。The kind of hand-over.`,
    }),
    firstYear: z.int().exactOptional().meta({ title: "起年 First year", description: "所属年度之起。The first year." }),
    lastYear: z.int().exactOptional().meta({ title: "止年 Last year", description: "所属年度之止。The last year." }),
    lines: z.array(instrumentLineSchema).meta({ title: "数量 Lines", description: "各类别的数量。How much." }),
    findingAids: z.array(instrumentFindingAidSchema).meta({
      title: "检索工具 Finding aids",
      description: "随交的检索工具。The finding aids.",
    }),
    note: z.string().exactOptional().meta({ title: "移出说明 Note", description: "移出说明。Explanation." }),
  })
  .meta({
    id: "urn:lantai:schema:transfer-instrument:1",
    title: "档案交接文据 Transfer instrument",
    description: "按 GB/T 13968-1992 填写的交接文据。A transfer instrument after GB/T 13968-1992.",
  });
