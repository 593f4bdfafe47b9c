import * as z from "zod";
import { uncertainDateSchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import { CARRIERS, type Carrier, RECORD_ORIGINS, type RecordOrigin } from "./carriers.js";
import type { Item, Volume } from "./entries.js";
import { OPENING_STATUS_TITLES, OPENING_STATUSES, type OpeningStatus } from "./opening-status.js";
import {
  formatRetentionPeriod,
  parseRetentionPeriod,
  RETENTION_PERIOD_FORMS,
  type RetentionPeriod,
} from "./retention-period.js";
import { holdSchema, openingOpinionSchema } from "./travelling-schema.js";

const USUAL_PERIODS: ReadonlySet<string> = new Set(RETENTION_PERIOD_FORMS.map(({ period }) => period));
const NO_PERIOD =
  "须为 permanent、long-term、short-term 或 30-years 之类 Must be permanent, long-term, short-term, or years such as 30-years";

/** A {@link catalogue.RetentionPeriod} from outside, as code; words such as `定期30年` are read by {@link catalogue.parseRetentionPeriod}. */
export const retentionPeriodSchema = z
  .string()
  .regex(/^(?:permanent|long-term|short-term|[1-9]\d{0,2}-years)$/, { error: NO_PERIOD, abort: true })
  .refine(isRetentionPeriod, { error: NO_PERIOD })
  .meta({
    id: "urn:lantai:schema:retention-period:1",
    title: "保管期限 Retention period",
    description:
      "permanent 永久、N-years 定期N年、long-term 长期、short-term 短期。Permanent, a number of years, or one of the older classes.",
  }) as ValueSchema<RetentionPeriod>;

/** An {@link catalogue.OpeningStatus} from outside. */
export const openingStatusSchema: ValueSchema<OpeningStatus> = z.enum(OPENING_STATUSES).meta({
  id: "urn:lantai:schema:opening-status:1",
  title: "开放标识 Opening status",
  description: `${OPENING_STATUSES.map((status) => `${status} ${OPENING_STATUS_TITLES[status]["zh-CN"]}`).join("、")}。Where a record stands between closed and open.`,
});

/** A {@link catalogue.Carrier} from outside: one of the usual codes or a county's own. */
export const carrierSchema: ValueSchema<Carrier> = openCodeSchema("carrier", "载体 Carrier", CARRIERS);

/** A {@link catalogue.RecordOrigin} from outside: one of the usual codes or a county's own. */
export const recordOriginSchema: ValueSchema<RecordOrigin> = openCodeSchema(
  "record-origin",
  "生成方式 Origin",
  RECORD_ORIGINS,
);

const ENTRY_FIELDS = {
  id: hostKeySchema,
  referenceCode: z.string().exactOptional().meta({
    title: "档号 Reference code",
    description: "照录，可空可重。As recorded; blank and repeated codes are let in.",
  }),
  fondsNo: z.string().exactOptional().meta({ title: "全宗号 Fonds number", description: "照录。As recorded." }),
  title: z.string().meta({ title: "题名 Title", description: "照录。As recorded." }),
  responsibleParty: z
    .string()
    .exactOptional()
    .meta({ title: "责任者 Responsible party", description: "照录。As recorded." }),
  date: uncertainDateSchema.exactOptional().meta({
    title: "日期 Date",
    description: "日期，案卷为起止日期。The date; for a volume the dates it reaches over.",
  }),
  year: z
    .int()
    .min(1000)
    .max(2999)
    .exactOptional()
    .meta({ title: "年度 Year", description: "归档年度。The year it is filed under." }),
  retentionPeriod: retentionPeriodSchema.exactOptional().meta({
    title: "保管期限 Retention period",
    description: "保管期限。The retention period.",
  }),
  pageCount: z.int().min(0).exactOptional().meta({
    title: "页数 Number of pages",
    description: "有文字或图像的页面数。Sides with text or picture.",
  }),
  secrecyMark: z.string().exactOptional().meta({
    title: "密级 Security classification",
    description: "照录，如 机密★10年。As recorded, such as 机密★10年.",
  }),
  openingStatus: openingStatusSchema.exactOptional().meta({
    title: "开放标识 Opening status",
    description: "开放标识。Where it stands between closed and open.",
  }),
  openingOpinion: openingOpinionSchema.exactOptional().meta({
    title: "到期开放意见 Opening opinion",
    description: "移交时所附的意见。What the unit attached on transfer.",
  }),
  holds: z.array(holdSchema).exactOptional().meta({
    title: "暂停处置 Holds",
    description: "暂停处置的记录，含已解除的。The holds on it, past ones too.",
  }),
  carrier: carrierSchema.exactOptional().meta({ title: "载体 Carrier", description: "载体形态。What it is on." }),
  origin: recordOriginSchema.exactOptional().meta({
    title: "生成方式 Origin",
    description: "计算机文件的生成方式。How its computer file came to be.",
  }),
  batch: z.string().exactOptional().meta({
    title: "批次 Batch",
    description: "数字化加工的批次。The digitization batch it was done in.",
  }),
  remark: z.string().exactOptional().meta({ title: "备注 Remarks", description: "照录。As recorded." }),
};

/** A {@link catalogue.Volume} from outside. */
export const volumeSchema: NounSchema<Volume> = z
  .strictObject({
    ...ENTRY_FIELDS,
    level: z.literal("volume").meta({ title: "层级 Level", description: "案卷。A volume." }),
    volumeNo: z.string().exactOptional().meta({
      title: "案卷号 Volume number",
      description: "照录。As recorded.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:volume:1",
    title: "案卷 Volume",
    description: "按卷整理的保管单位。The unit of arrangement where a fonds is arranged by volume.",
  });

/** An {@link catalogue.Item} from outside. */
export const itemSchema: NounSchema<Item> = z
  .strictObject({
    ...ENTRY_FIELDS,
    level: z.literal("item").meta({ title: "层级 Level", description: "件。An item." }),
    documentNo: z.string().exactOptional().meta({ title: "文号 Record number", description: "照录。As recorded." }),
    volumeCode: z.string().exactOptional().meta({
      title: "案卷档号 Code of its volume",
      description: "所在案卷的档号；以件整理的没有。The volume it lies in; absent where the fonds is arranged by item.",
    }),
    section: z.string().exactOptional().meta({
      title: "机构或问题 Section",
      description: "归入的机构或者问题，照录。The department or the matter it is filed under, as recorded.",
    }),
    itemNo: z.string().exactOptional().meta({
      title: "件号 Item number",
      description: "照录。As recorded.",
    }),
    pageNumbers: z.string().exactOptional().meta({
      title: "页号 Pages in its volume",
      description: "在案卷内的页号或起始页号，照录。The pages inside its volume or the first of them, as recorded.",
    }),
    lastPage: z.string().exactOptional().meta({
      title: "终止页号 Last page",
      description: "另栏著录的终止页号，照录。The last page in a column of its own, as recorded.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:item:1",
    title: "件 Item",
    description:
      "以件整理的保管单位，或案卷内的一件。The unit of arrangement where a fonds is arranged by item, or a part of a volume.",
  });

/** How many years a period can have is the parser's to say; the usual ones need not be asked for. */
function isRetentionPeriod(text: string): text is RetentionPeriod {
  if (USUAL_PERIODS.has(text)) return true;
  const period = text as RetentionPeriod;
  return parseRetentionPeriod(formatRetentionPeriod(period, "text")).period === period;
}

export * from "./part-schema.js";
export * from "./travelling-schema.js";
