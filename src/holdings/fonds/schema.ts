import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import { FONDS_TYPES, type Fonds, type FondsType } from "./fonds.js";
import { FONDS_EVENT_KINDS, type FondsEvent, type FondsEventKind } from "./fonds-events.js";
import {
  FONDS_FILE_EXPECTATIONS,
  FONDS_PAPER_KINDS,
  type FondsFileEvent,
  type FondsFileEventKind,
  type FondsPaper,
} from "./fonds-file.js";

const FONDS_NO = z.string().meta({ title: "全宗号 Fonds number", description: "所属全宗。The fonds it is about." });

/** A {@link fonds.FondsType} from outside: one of the national codes or a county's own. */
export const fondsTypeSchema: ValueSchema<FondsType> = openCodeSchema(
  "fonds-type",
  "全宗属类 Type of fonds",
  FONDS_TYPES,
);

/** A {@link fonds.Fonds} from outside. */
export const fondsSchema: NounSchema<Fonds> = z
  .strictObject({
    id: hostKeySchema,
    fondsNo: z.string().meta({ title: "全宗号 Fonds number", description: "由档案馆编给。Allotted by the archives." }),
    title: z.string().meta({
      title: "全宗名称 Name of the fonds",
      description: "一般为立档单位名称。Usually the name of its creating unit.",
    }),
    type: fondsTypeSchema
      .exactOptional()
      .meta({ title: "全宗属类 Type of fonds", description: "全宗的属类。The type of the fonds." }),
    from: civilDaySchema.exactOptional().meta({
      title: "立档单位成立日 First day",
      description: "立档单位成立的日期。The first day on which its creating unit existed.",
    }),
    closedOn: civilDaySchema.exactOptional().meta({
      title: "封闭日 Closed on",
      description: "全宗封闭的日期。The day on which the fonds was closed.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:fonds:1",
    title: "全宗 Fonds",
    description: "一个立档单位的全部档案。The whole of the records of one creating unit.",
  });

/** A {@link fonds.FondsEventKind} from outside: one of ours or a county's own. */
export const fondsEventKindSchema: ValueSchema<FondsEventKind> = openCodeSchema(
  "fonds-event-kind",
  "全宗演变 Kind of event",
  FONDS_EVENT_KINDS.map(({ kind, title }) => ({ code: kind, title })),
);

/** A {@link fonds.FondsEvent} from outside. */
export const fondsEventSchema: NounSchema<FondsEvent> = z
  .strictObject({
    id: hostKeySchema,
    kind: fondsEventKindSchema.meta({ title: "变动 Kind", description: "发生了什么。What happened." }),
    on: civilDaySchema.meta({ title: "日期 On", description: "发生的日期。The day on which it happened." }),
    fonds: z.array(z.string()).meta({ title: "全宗 Fonds", description: "变动的全宗号。To which it happened." }),
    into: z.string().exactOptional().meta({
      title: "延续全宗 Into",
      description: "延续或新立的全宗号，已编给的才填。The fonds that goes on or begins, when its number is allotted.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:fonds-event:1",
    title: "全宗演变 Fonds event",
    description: "立档单位变动而全宗须随之处理的情况。An event in the life of a creating unit that its fonds follows.",
  });

/** A {@link fonds.FondsFileEventKind} from outside: one of ours or a county's own. */
export const fondsFileEventKindSchema: ValueSchema<FondsFileEventKind> = openCodeSchema(
  "fonds-file-event-kind",
  "全宗工作 Kind of work",
  FONDS_FILE_EXPECTATIONS.map(({ event, title }) => ({ code: event, title })),
);

/** A {@link fonds.FondsFileEvent} from outside. */
export const fondsFileEventSchema: NounSchema<FondsFileEvent> = z
  .strictObject({
    id: hostKeySchema,
    fondsNo: FONDS_NO,
    kind: fondsFileEventKindSchema.meta({ title: "工作 Kind", description: "做了什么。What was done." }),
    on: civilDaySchema.meta({ title: "日期 On", description: "完成的日期。The day on which it was done." }),
  })
  .meta({
    id: "urn:lantai:schema:fonds-file-event:1",
    title: "应入全宗卷的工作 Fonds file event",
    description: "接收、鉴定、销毁、开放、数字化等，应在全宗卷留有文件。Work that leaves a paper in the fonds file.",
  });

/** A {@link fonds.FondsPaper} from outside. */
export const fondsPaperSchema: NounSchema<FondsPaper> = z
  .strictObject({
    id: hostKeySchema,
    fondsNo: FONDS_NO,
    kind: z.enum(FONDS_PAPER_KINDS).meta({ title: "类别 Kind", description: "全宗卷的类别。Its kind." }),
    on: civilDaySchema.meta({ title: "日期 On", description: "文件的日期。Its day." }),
    title: z.string().exactOptional().meta({ title: "题名 Title", description: "照录。As recorded." }),
    eventId: z.string().exactOptional().meta({
      title: "所记工作 Event",
      description: "所记工作的键。The key of what it is about.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:fonds-paper:1",
    title: "全宗卷文件 Fonds paper",
    description: "全宗卷中的一份文件。A paper in a fonds file.",
  });
