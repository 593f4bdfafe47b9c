import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import {
  hostKeySchema,
  type NounSchema,
  openCodeSchema,
  openCodes,
  type ValueSchema,
} from "../../foundation/findings/schema.js";
import {
  CONSULTATION_CHANNELS,
  CONSULTATION_PURPOSES,
  type Consultation,
  type ConsultationPurpose,
} from "./consultations.js";
import { READER_KINDS, READING_CONSENTERS, READING_PAPERS, type ReaderKind } from "./reading-tables.js";
import type { Reader } from "./reading-verdict.js";

/** A {@link reading-room.ReaderKind} from outside: one of the usual codes or a county's own. */
export const readerKindSchema: ValueSchema<ReaderKind> = openCodeSchema(
  "reader-kind",
  "利用者类别 Kind of reader",
  READER_KINDS,
);

/** A {@link reading-room.Reader} from outside. */
export const readerSchema: NounSchema<Reader> = z
  .strictObject({
    kind: readerKindSchema.meta({ title: "利用者类别 Kind", description: "对该档案而言是何人。What kind of reader." }),
    papers: z.array(z.string()).meta({ title: "证件证明 Papers", description: openCodes(READING_PAPERS) }),
    consents: z
      .array(z.string())
      .exactOptional()
      .meta({
        title: "已获同意 Consents",
        description: openCodes(READING_CONSENTERS),
      }),
  })
  .meta({
    id: "urn:lantai:schema:reader:1",
    title: "利用者 Reader",
    description: "类别、证件和已获的同意，不含姓名。Who wants to read, without a name.",
  });

/** A {@link reading-room.ConsultationPurpose} from outside: one of the usual codes or a county's own. */
export const consultationPurposeSchema: ValueSchema<ConsultationPurpose> = openCodeSchema(
  "consultation-purpose",
  "利用目的 Purpose",
  CONSULTATION_PURPOSES,
);

const count = z.int().min(0);

/** A {@link reading-room.Consultation} from outside; it refuses a name as it refuses every key that no figure needs. */
export const consultationSchema: NounSchema<Consultation> = z
  .strictObject({
    id: hostKeySchema,
    on: civilDaySchema.meta({ title: "日期 Day", description: "利用的日期。The day." }),
    purpose: consultationPurposeSchema.meta({ title: "利用目的 Purpose", description: "为何利用。What for." }),
    channel: z.enum(CONSULTATION_CHANNELS).meta({
      title: "利用方式 Channel",
      description: "window 窗口、online 线上、other-archives 跨馆。How.",
    }),
    read: z.enum(["digital-copy", "original"]).meta({
      title: "利用对象 Read",
      description: "digital-copy 数字化副本、original 原件。What was read.",
    }),
    waitMinutes: count.exactOptional().meta({
      title: "等候分钟 Wait",
      description: "等候的分钟数；未计时的没有。Minutes until the reader had it.",
    }),
    volumes: count.meta({ title: "卷次 Volumes", description: "查阅的卷次。Volumes consulted." }),
    items: count.meta({ title: "件次 Items", description: "查阅的件次。Items consulted." }),
  })
  .meta({
    id: "urn:lantai:schema:consultation:1",
    title: "利用登记 Consultation",
    description: "一人次利用，不含姓名。One consultation, without a name.",
  });
