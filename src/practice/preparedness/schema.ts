import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import type { Emergency, EmergencyDrill, EmergencyPlan } from "./emergency-plans.js";
import { PREPAREDNESS_RULES } from "./preparedness-rules.js";

/** An {@link preparedness.Emergency} from outside: one of the usual codes or a county's own. */
export const emergencySchema: ValueSchema<Emergency> = openCodeSchema(
  "emergency",
  "突发事件 Emergency",
  PREPAREDNESS_RULES.required.map(({ emergency, title }) => ({ code: emergency, title })),
);

/** An {@link preparedness.EmergencyPlan} from outside. */
export const emergencyPlanSchema: NounSchema<EmergencyPlan> = z
  .strictObject({
    id: hostKeySchema,
    emergencies: z.array(emergencySchema).meta({
      title: "突发事件 Emergencies",
      description: "针对的突发事件，逐项列明。What it is for, each by name.",
    }),
    adoptedOn: civilDaySchema.meta({
      title: "施行日期 Adopted on",
      description: "自当日起施行。The first day on which it holds.",
    }),
    withdrawnOn: civilDaySchema.exactOptional().meta({
      title: "废止日期 Withdrawn on",
      description: "当日起不再施行；现行的没有。The first day on which it no longer holds.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:emergency-plan:1",
    title: "应急预案 Emergency plan",
    description: "档案馆的应急预案。An emergency plan of the archives.",
  });

/** An {@link preparedness.EmergencyDrill} from outside. */
export const emergencyDrillSchema: NounSchema<EmergencyDrill> = z
  .strictObject({
    id: hostKeySchema,
    emergencies: z.array(emergencySchema).meta({
      title: "突发事件 Emergencies",
      description: "演练的突发事件。What was drilled.",
    }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "演练的日期。The day on which it was held." }),
  })
  .meta({
    id: "urn:lantai:schema:emergency-drill:1",
    title: "应急演练 Drill",
    description: "一次应急演练。A drill that was held.",
  });
