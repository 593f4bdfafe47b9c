import * as z from "zod";
import type { NounSchema, ValueSchema } from "../findings/schema.js";
import { type CivilDay, isCivilDay } from "./civil-days.js";
import { DATE_CERTAINTIES } from "./date-certainties.js";
import { DATE_PRECISIONS, type UncertainDate } from "./uncertain-dates.js";

const NO_SUCH_DAY = "须为日历上有的一天，如 2023-06-30 Must be a day of the calendar, such as 2023-06-30";

/** A {@link dates.CivilDay} from outside: `YYYY-MM-DD`, and a day that the calendar has. */
export const civilDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: NO_SUCH_DAY, abort: true })
  .refine(isCivilDay, { error: NO_SUCH_DAY, abort: true })
  .meta({
    id: "urn:lantai:schema:civil-day:1",
    title: "日 Civil day",
    description: "日历上的一天，不含时刻与时区。A day of the calendar as YYYY-MM-DD, without time or time zone.",
  }) as ValueSchema<CivilDay>;

/**
 * A {@link dates.UncertainDate} from outside. Beyond its fields it has both ends or neither, in their order, and it has neither exactly
 * when its precision is `unknown`. A host adds fields with `extend`, and replaces one with `safeExtend`.
 */
export const uncertainDateSchema: NounSchema<UncertainDate> = z
  .strictObject({
    text: z
      .string()
      .meta({ title: "原文 Text", description: "著录的原文，一字不改。The date as recorded, never altered." }),
    earliest: civilDaySchema.exactOptional().meta({
      title: "最早日 Earliest day",
      description: "可能的最早一天；日期不详时没有。The earliest day it can be; absent when the date is unknown.",
    }),
    latest: civilDaySchema.exactOptional().meta({
      title: "最晚日 Latest day",
      description: "可能的最晚一天；日期不详时没有。The latest day it can be; absent when the date is unknown.",
    }),
    precision: z.enum(DATE_PRECISIONS).meta({
      title: "精度 Precision",
      description: "写明到日、月、年、起止，或不详。How much of the date is given.",
    }),
    certainty: z.enum(DATE_CERTAINTIES).meta({
      title: "可靠程度 Certainty",
      description: "照录、考证、存疑或不详。How sure the date is.",
    }),
  })
  .refine((date) => (date.earliest === undefined) === (date.precision === "unknown"), {
    path: ["earliest"],
    error: "日期不详才没有最早日 Only an unknown date has no earliest day, and it has none",
  })
  .refine((date) => (date.latest === undefined) === (date.precision === "unknown"), {
    path: ["latest"],
    error: "日期不详才没有最晚日 Only an unknown date has no latest day, and it has none",
  })
  .refine(({ earliest, latest }) => earliest === undefined || latest === undefined || earliest <= latest, {
    path: ["latest"],
    error: "最晚日早于最早日 The latest day lies before the earliest",
  })
  .meta({
    id: "urn:lantai:schema:uncertain-date:1",
    title: "日期 Date",
    description:
      "著录的日期及其可能的起止日；两端同有或同无，先后有序。A date as recorded, with the days it can be; both ends or neither, in their order.",
  });
