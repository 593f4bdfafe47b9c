import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import type { NounSchema } from "../../foundation/findings/schema.js";
import { extentSchema } from "../../holdings/extents/schema.js";
import type { DigitizationBatch } from "./batches.js";
import type { DigitizationPhase } from "./phases.js";

/** A {@link digitization.DigitizationPhase} from outside. */
export const digitizationPhaseSchema: NounSchema<DigitizationPhase> = z
  .strictObject({
    no: z.int().min(1).meta({ title: "期次 Number", description: "第几期。Its number in the programme." }),
    title: z.string().meta({ title: "项目名称 Name", description: "项目名称。Its name." }),
    startedOn: civilDaySchema.meta({ title: "开工日 Started on", description: "开工的日期。The day work began." }),
    planned: extentSchema.exactOptional().meta({
      title: "计划数量 Planned extent",
      description: "合同约定的数量。What was contracted, when it was put in figures.",
    }),
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
  })
  .meta({
    id: "urn:lantai:schema:digitization-batch:1",
    title: "数字化批次 Digitization batch",
    description: "加工台账的一行。A line of the working ledger.",
  });
