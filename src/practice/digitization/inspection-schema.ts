import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodes } from "../../foundation/findings/schema.js";
import { ACCEPTANCE_RULES } from "./acceptance-rules.js";
import { type InspectionSample, SAMPLING_UNITS, type SampleStratum } from "./acceptance-sample.js";
import type { AcceptanceFault, AcceptanceRun, BatchInspection } from "./batch-acceptance.js";
import type { ScannedImage } from "./check-image.js";
import { COLOUR_MODES } from "./image-requirements.js";

const check = z
  .string()
  .min(1)
  .meta({
    title: "检查项目 Check",
    description: openCodes(ACCEPTANCE_RULES.checks),
  });
const count = z.int().min(0);

/** A {@link digitization.ScannedImage} from outside. */
export const scannedImageSchema: NounSchema<ScannedImage> = z
  .strictObject({
    id: hostKeySchema,
    path: z.string().meta({ title: "路径 Path", description: "文件路径。The path." }),
    role: z
      .string()
      .exactOptional()
      .meta({ title: "用途 Role", description: "保存件、利用件等。What the file is for." }),
    purposes: z
      .array(z.string())
      .readonly()
      .exactOptional()
      .meta({ title: "类别 Purposes", description: "字小、识别、图纸、照片等。What it is of or for." }),
    dpi: z
      .number()
      .min(1)
      .exactOptional()
      .meta({ title: "分辨率 Resolution", description: "每英寸点数。Dots per inch." }),
    colour: z.enum(COLOUR_MODES).exactOptional().meta({
      title: "色彩模式 Colour mode",
      description: "colour 彩色、greyscale 灰度、bitonal 黑白二值。The colour mode.",
    }),
    format: z
      .string()
      .exactOptional()
      .meta({ title: "格式 Format", description: "按内容判断的格式。The format as the content says." }),
    skewDegrees: z
      .number()
      .exactOptional()
      .meta({ title: "偏斜度 Skew", description: "偏斜的度数。By how many degrees it is skewed." }),
  })
  .meta({
    id: "urn:lantai:schema:scanned-image:1",
    title: "扫描图像 Scanned image",
    description: "图像文件及读取到的参数。An image file with what a probe read from it.",
  });

/** A {@link digitization.SampleStratum} from outside. */
export const sampleStratumSchema: NounSchema<SampleStratum> = z
  .strictObject({
    level: z.enum(SAMPLING_UNITS).meta({ title: "级别 Level", description: "volume 卷、item 件。The level." }),
    frame: count.meta({ title: "总数 Frame", description: "总数。How many there are." }),
    sampled: count.meta({ title: "抽检数 Sampled", description: "抽检数。How many were sampled." }),
  })
  .meta({
    id: "urn:lantai:schema:sample-stratum:1",
    title: "抽检层 Sample stratum",
    description: "某一级别的总数和抽检数。Of a level how many there are, and how many were sampled.",
  });

/** A {@link digitization.InspectionSample} from outside. */
export const inspectionSampleSchema: NounSchema<InspectionSample> = z
  .strictObject({
    seed: z.string().meta({ title: "种子 Seed", description: "抽样的种子。The seed it was drawn with." }),
    unit: z.enum(SAMPLING_UNITS).meta({ title: "抽样单位 Unit", description: "按卷或者按件。By volume or by item." }),
    strata: z
      .array(sampleStratumSchema)
      .readonly()
      .meta({ title: "各级数量 Strata", description: "各级别的总数和抽检数。Of each level how many." }),
  })
  .meta({
    id: "urn:lantai:schema:inspection-sample:1",
    title: "抽检样本 Sample",
    description: "抽检的范围和数量。What was sampled, and how much of it.",
  });

/** A {@link digitization.AcceptanceRun} from outside. */
export const acceptanceRunSchema: NounSchema<AcceptanceRun> = z
  .strictObject({
    check,
    checked: count.meta({ title: "已检查 Checked", description: "已检查的数量。How many were checked." }),
    total: count.meta({ title: "总数 Total", description: "应检查的总数。How many there are." }),
  })
  .meta({
    id: "urn:lantai:schema:acceptance-run:1",
    title: "检查情况 Acceptance run",
    description: "一个项目检查了多少。How far a check was run.",
  });

/** A {@link digitization.AcceptanceFault} from outside. */
export const acceptanceFaultSchema: NounSchema<AcceptanceFault> = z
  .strictObject({
    check,
    record: z
      .string()
      .meta({ title: "对象 Record", description: "档号、文件名或者载体号。The record, file or medium." }),
    note: z.string().meta({ title: "问题 Note", description: "有什么问题。What is wrong with it." }),
  })
  .meta({
    id: "urn:lantai:schema:acceptance-fault:1",
    title: "验收问题 Acceptance fault",
    description: "检查发现的一个问题。One fault that a check found.",
  });

/** A {@link digitization.BatchInspection} from outside. */
export const batchInspectionSchema: NounSchema<BatchInspection> = z
  .strictObject({
    batch: z.string().meta({ title: "批次 Batch", description: "批次号。The batch." }),
    round: z.int().min(1).meta({ title: "轮次 Round", description: "第几次验收。The round of inspection." }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "验收的日期。The day." }),
    sample: inspectionSampleSchema.exactOptional().meta({
      title: "抽检 Sample",
      description: "抽检的范围和数量。What was sampled.",
    }),
    runs: z
      .array(acceptanceRunSchema)
      .readonly()
      .meta({ title: "检查情况 Runs", description: "各项目的检查情况。The checks that were run." }),
    faults: z
      .array(acceptanceFaultSchema)
      .readonly()
      .meta({ title: "问题 Faults", description: "发现的问题。What they found." }),
  })
  .meta({
    id: "urn:lantai:schema:batch-inspection:1",
    title: "批次验收 Batch inspection",
    description: "一个批次的一次验收。The inspection of a batch in one round.",
  });
