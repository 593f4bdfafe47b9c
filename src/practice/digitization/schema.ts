import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodes } from "../../foundation/findings/schema.js";
import { stepSchema } from "../../foundation/procedures/schema.js";
import { moneySchema } from "../../foundation/quantities/schema.js";
import { extentSchema } from "../../holdings/extents/schema.js";
import type { DigitizationBatch } from "./batches.js";
import { CUSTODY_DIRECTIONS, type CustodyMovement } from "./custody.js";
import { OUTSOURCING_RULES } from "./outsourcing-rules.js";
import { type OutsourcingEvidence, PERFORMERS } from "./outsourcing-standing.js";
import type { DigitizationPhase } from "./phases.js";
import type { SizedPages, WorkRecord } from "./throughput.js";

/** A {@link digitization.OutsourcingEvidence} from outside. */
export const outsourcingEvidenceSchema: NounSchema<OutsourcingEvidence> = z
  .strictObject({
    requirement: z
      .string()
      .min(1)
      .meta({
        title: "要求 Requirement",
        description: openCodes(OUTSOURCING_RULES.requirements),
      }),
    outcome: z.enum(["met", "unmet"]).meta({
      title: "结果 Outcome",
      description: "met 符合、unmet 不符合。Met or unmet.",
    }),
    proof: z.string().meta({ title: "证明 Proof", description: "证明材料。The paper that shows it." }),
  })
  .meta({
    id: "urn:lantai:schema:outsourcing-evidence:1",
    title: "委托服务审查 Outsourcing evidence",
    description: "对受托方和协议的一项审查。What was found about a requirement, and what shows it.",
  });

/** A {@link digitization.DigitizationPhase} from outside. */
export const digitizationPhaseSchema: NounSchema<DigitizationPhase> = z
  .strictObject({
    no: z.int().min(1).meta({ title: "期次 Number", description: "第几期。Its number in the programme." }),
    title: z.string().meta({ title: "项目名称 Name", description: "项目名称。Its name." }),
    startedOn: civilDaySchema.meta({ title: "开工日 Started on", description: "开工的日期。The day work began." }),
    due: civilDaySchema.exactOptional().meta({
      title: "合同期限 Due",
      description: "合同的最后一天。The last day of the contract.",
    }),
    planned: extentSchema.exactOptional().meta({
      title: "计划数量 Planned extent",
      description: "合同约定的数量。What was contracted, when it was put in figures.",
    }),
    plannedUnits: z.array(z.string()).readonly().exactOptional().meta({
      title: "计划单位 Planned units",
      description: "计划加工的单位。The units whose records are to be done.",
    }),
    budget: moneySchema.exactOptional().meta({
      title: "预算 Budget",
      description: "预算金额；未知的不填。What was budgeted; absent while it is not known.",
    }),
    performer: z.enum(PERFORMERS).exactOptional().meta({
      title: "加工方 Performer",
      description: "contractor 委托外包、own-staff 本馆人员。A contractor, or the archives' own staff.",
    }),
    evidence: z
      .array(outsourcingEvidenceSchema)
      .readonly()
      .exactOptional()
      .meta({ title: "委托审查 Evidence", description: "对受托方和协议的审查。What was found about the contract." }),
  })
  .meta({
    id: "urn:lantai:schema:digitization-phase:1",
    title: "数字化项目期 Digitization phase",
    description: "第N期馆藏档案数字化项目。A phase of the digitization programme.",
  });

/** A {@link digitization.DigitizationBatch} from outside. */
export const digitizationBatchSchema: NounSchema<DigitizationBatch> = z
  .strictObject({
    batch: z.string().meta({ title: "批次 Batch", description: "批次号。Its number." }),
    fondsNo: z.string().meta({ title: "全宗号 Fonds number", description: "所属全宗。The fonds it belongs to." }),
    unit: z
      .string()
      .exactOptional()
      .meta({ title: "单位 Unit", description: "档案所属单位。The unit whose records they are." }),
    completedOn: civilDaySchema.exactOptional().meta({
      title: "完成日 Completed on",
      description: "完成的日期。The day it was finished.",
    }),
    extent: extentSchema.meta({
      title: "台账数量 Stated extent",
      description: "加工台账所记数量。The extent that the ledger states.",
    }),
    history: z
      .array(stepSchema)
      .readonly()
      .exactOptional()
      .meta({ title: "加工环节 Steps", description: "已办理的环节，先后为序。The steps taken, oldest first." }),
  })
  .meta({
    id: "urn:lantai:schema:digitization-batch:1",
    title: "数字化批次 Digitization batch",
    description: "加工台账的一行。A line of the working ledger.",
  });

/** A {@link digitization.CustodyMovement} from outside. */
export const custodyMovementSchema: NounSchema<CustodyMovement> = z
  .strictObject({
    id: hostKeySchema,
    batch: z.string().meta({ title: "批次 Batch", description: "批次号。The batch." }),
    referenceCode: z.string().meta({ title: "档号 Reference code", description: "卷或件的档号。Its reference code." }),
    level: z
      .enum(["volume", "item"])
      .meta({ title: "级别 Level", description: "volume 卷、item 件。A volume or an item." }),
    direction: z.enum(CUSTODY_DIRECTIONS).meta({
      title: "方向 Direction",
      description: "fetched 领取、returned 归还。Out of the store, or back.",
    }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "交接的日期。The day." }),
    handedOverBy: z
      .string()
      .exactOptional()
      .meta({ title: "移出人 Handed over by", description: "移出人。Who handed it over." }),
    receivedBy: z.string().exactOptional().meta({ title: "接收人 Received by", description: "接收人。Who took it." }),
  })
  .meta({
    id: "urn:lantai:schema:custody-movement:1",
    title: "交接记录 Custody movement",
    description: "交接单的一行。A line of a hand-over slip.",
  });

/** A {@link digitization.SizedPages} from outside. */
export const sizedPagesSchema: NounSchema<SizedPages> = z
  .strictObject({
    size: z.string().min(1).meta({ title: "幅面 Size", description: "幅面，如A4。The size." }),
    pages: z.int().min(0).meta({ title: "页数 Pages", description: "该幅面的页数。How many." }),
  })
  .meta({
    id: "urn:lantai:schema:sized-pages:1",
    title: "分幅面页数 Sized pages",
    description: "某一幅面的页数。So many pages of a size.",
  });

/** A {@link digitization.WorkRecord} from outside. */
export const workRecordSchema: NounSchema<WorkRecord> = z
  .strictObject({
    batch: z.string().meta({ title: "批次 Batch", description: "批次号。The batch." }),
    stage: z.string().meta({ title: "环节 Stage", description: "加工环节。The stage." }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "加工的日期。The day." }),
    person: z.string().meta({ title: "操作人 Person", description: "操作人的键。Who did it, by the host's key." }),
    machine: z.string().exactOptional().meta({ title: "设备 Machine", description: "所用设备。On which machine." }),
    pages: z
      .array(sizedPagesSchema)
      .readonly()
      .meta({ title: "页数 Pages", description: "各幅面页数。How many pages of each size." }),
  })
  .meta({
    id: "urn:lantai:schema:work-record:1",
    title: "加工记录 Work record",
    description: "一人一日在一个环节的加工量。What somebody did in a day at a stage.",
  });
