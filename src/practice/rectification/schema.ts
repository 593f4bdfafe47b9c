import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import type { NounSchema, ValueSchema } from "../../foundation/findings/schema.js";
import { RECTIFICATION_SOURCES, type RectificationEntry, type RectificationSource } from "./rectification.js";

const KNOWN_SOURCES = RECTIFICATION_SOURCES.map(({ code, title }) => `${code} ${title["zh-CN"]}`).join("、");

/** A {@link rectification.RectificationSource} from outside: one of the usual codes or a county's own. */
export const rectificationSourceSchema: ValueSchema<RectificationSource> = z
  .string()
  .min(1)
  .meta({
    id: "urn:lantai:schema:rectification-source:1",
    title: "问题来源 Source",
    description: `${KNOWN_SOURCES}，或本县自定的代码。One of these codes or a county's own.`,
  });

/** A {@link rectification.RectificationEntry} from outside. */
export const rectificationEntrySchema: NounSchema<RectificationEntry> = z
  .strictObject({
    id: z.string().exactOptional().meta({ title: "键 Key", description: "系统自己的键。The host's own key." }),
    no: z.string().meta({ title: "序号 Number", description: "在台账中的编号。Its number in the ledger." }),
    source: rectificationSourceSchema.meta({
      title: "问题来源 Source",
      description: "问题从何而来。Where the entry came from.",
    }),
    problem: z.string().meta({ title: "问题 Problem", description: "要整改什么。What is to be put right." }),
    owner: z
      .string()
      .meta({ title: "责任部门 Owner", description: "由哪个股室或岗位整改。The office or post that has to do it." }),
    due: civilDaySchema.exactOptional().meta({
      title: "整改期限 Due",
      description: "整改的最后一天。The last day by which it has to be done.",
    }),
    closedOn: civilDaySchema.exactOptional().meta({
      title: "销号日 Closed on",
      description: "销号的日期；未销号的没有。The day it was closed out; absent while it is open.",
    }),
    closedBy: z
      .string()
      .exactOptional()
      .meta({ title: "销号人 Closed by", description: "由谁销号。Who closed it out." }),
  })
  .meta({
    id: "urn:lantai:schema:rectification-entry:1",
    title: "问题台账条目 Ledger entry",
    description: "一项要整改的问题、由谁整改、何时为止。Something to put right, whose it is, and until when.",
  });
