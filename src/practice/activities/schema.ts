import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodes } from "../../foundation/findings/schema.js";
import { vagueCountSchema } from "../../foundation/quantities/schema.js";
import type { Activity } from "./activity.js";
import { ACTIVITY_KINDS } from "./activity-kinds.js";

/** An {@link activities.Activity} from outside. */
export const activitySchema: NounSchema<Activity> = z
  .strictObject({
    id: hostKeySchema,
    kind: z
      .string()
      .min(1)
      .meta({
        title: "类别 Kind",
        description: openCodes(ACTIVITY_KINDS),
      }),
    title: z.string().meta({ title: "名称 Title", description: "活动名称。What it was." }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "举办或者开始之日。The day it was held or began." }),
    units: z
      .array(z.string())
      .readonly()
      .exactOptional()
      .meta({ title: "单位 Units", description: "列名的单位。The units that are named." }),
    unitCount: vagueCountSchema.exactOptional().meta({
      title: "单位数 Unit count",
      description: "未全部列名时的单位总数。How many units, where not all are named.",
    }),
    people: vagueCountSchema.exactOptional().meta({ title: "人数 People", description: "人数。How many people." }),
    boards: z.int().min(0).exactOptional().meta({ title: "展板 Boards", description: "展板数。Display boards." }),
    cases: z.int().min(0).exactOptional().meta({ title: "展柜 Cases", description: "展柜数。Display cases." }),
    topics: z
      .array(z.string())
      .readonly()
      .exactOptional()
      .meta({ title: "内容 Topics", description: "指导或者培训的内容。What was advised or taught." }),
  })
  .meta({
    id: "urn:lantai:schema:activity:1",
    title: "业务活动 Activity",
    description: "走访指导、培训、展览、接待。A visit, a course, an exhibition, a group received.",
  });
