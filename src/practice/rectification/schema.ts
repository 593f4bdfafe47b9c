import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import {
  RECTIFICATION_SOURCES,
  type RectificationEntry,
  type RectificationSource,
  type Reopening,
} from "./rectification-entry.js";

/** A {@link rectification.RectificationSource} from outside: one of the usual codes or a county's own. */
export const rectificationSourceSchema: ValueSchema<RectificationSource> = openCodeSchema(
  "rectification-source",
  "问题来源 Source",
  RECTIFICATION_SOURCES,
);

/** A {@link rectification.Reopening} from outside. */
export const reopeningSchema: NounSchema<Reopening> = z
  .strictObject({
    closedOn: civilDaySchema.meta({
      title: "原销号日 Closed on",
      description: "原销号的日期。The day it had been closed out.",
    }),
    closedBy: z
      .string()
      .exactOptional()
      .meta({ title: "原销号人 Closed by", description: "原由谁销号。Who had closed it out." }),
    reopenedOn: civilDaySchema.meta({
      title: "恢复日 Reopened on",
      description: "恢复为未销号的日期。The first day on which it was open again.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:reopening:1",
    title: "恢复整改 Reopening",
    description: "销号后又恢复的一次。A closing that did not hold.",
  });

/** A {@link rectification.RectificationEntry} from outside. */
export const rectificationEntrySchema: NounSchema<RectificationEntry> = z
  .strictObject({
    id: hostKeySchema,
    no: z.string().meta({ title: "序号 Number", description: "在台账中的编号。Its number in the ledger." }),
    source: rectificationSourceSchema.meta({
      title: "问题来源 Source",
      description: "问题从何而来。Where the entry came from.",
    }),
    problem: z.string().meta({ title: "问题 Problem", description: "要整改什么。What is to be put right." }),
    owner: z
      .string()
      .meta({ title: "责任单位 Owner", description: "由哪个股室或岗位整改。The office or post that has to do it." }),
    foundOn: civilDaySchema.exactOptional().meta({
      title: "发现日 Found on",
      description: "发现问题的日期。The day it was found.",
    }),
    due: civilDaySchema.exactOptional().meta({
      title: "整改期限 Due",
      description: "整改的最后一天。The last day by which it has to be done.",
    }),
    measures: z
      .string()
      .exactOptional()
      .meta({ title: "整改措施 Measures", description: "采取的措施。What is done about it." }),
    rectifiedOn: civilDaySchema.exactOptional().meta({
      title: "整改完成日 Put right on",
      description: "责任单位整改完成的日期。The day its owner had put it right.",
    }),
    evidence: z
      .string()
      .exactOptional()
      .meta({ title: "佐证材料 Evidence", description: "证明已整改的材料。What shows that it was put right." }),
    closedOn: civilDaySchema.exactOptional().meta({
      title: "销号日 Closed on",
      description: "销号的日期；未销号的没有。The day it was closed out; absent while it is open.",
    }),
    closedBy: z
      .string()
      .exactOptional()
      .meta({ title: "销号人 Closed by", description: "由谁销号。Who closed it out." }),
    reopenings: z.array(reopeningSchema).readonly().exactOptional().meta({
      title: "恢复记录 Reopenings",
      description: "销号后又恢复的各次。Closings that did not hold, oldest first.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:rectification-entry:1",
    title: "问题台账条目 Ledger entry",
    description: "一项要整改的问题、由谁整改、何时为止。Something to put right, whose it is, and until when.",
  });
