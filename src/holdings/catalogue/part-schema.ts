import * as z from "zod";
import { uncertainDateSchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema } from "../../foundation/findings/schema.js";
import { PAGE_CONTENTS, type Page } from "./pages.js";
import type { Checksum, Representation } from "./representations.js";
import type { Series } from "./series.js";

const recorded = (title: string) => z.string().exactOptional().meta({ title, description: "照录。As recorded." });
const ENTRY_CODE = z.string().exactOptional().meta({
  title: "档号 Reference code",
  description: "所属案卷或件的档号。The volume or item that it belongs to.",
});

/** A {@link catalogue.Series} from outside. */
export const seriesSchema: NounSchema<Series> = z
  .strictObject({
    id: hostKeySchema,
    level: z.literal("series").meta({ title: "层级 Level", description: "类别。A series." }),
    referenceCode: recorded("档号 Reference code"),
    fondsNo: recorded("全宗号 Fonds number"),
    parentCode: z.string().exactOptional().meta({
      title: "上级类别 Upper series",
      description: "上级类别的档号；直属全宗的没有。The series it stands under; absent directly under the fonds.",
    }),
    title: z.string().meta({ title: "题名 Title", description: "照录。As recorded." }),
    responsibleParty: recorded("责任者 Responsible party"),
    date: uncertainDateSchema.exactOptional().meta({
      title: "日期 Date",
      description: "起止日期。The dates that its records reach over.",
    }),
    custodialHistory: recorded("档案保管沿革 Custodial history"),
    scopeAndContent: recorded("范围和提要 Scope and content"),
    arrangement: recorded("整理情况 Arrangement"),
    remark: recorded("附注 Remarks"),
  })
  .meta({
    id: "urn:lantai:schema:series:1",
    title: "类别 Series",
    description: "全宗内的类别。A class of records inside a fonds.",
  });

/** A {@link catalogue.Page} from outside. */
export const pageSchema: NounSchema<Page> = z
  .strictObject({
    id: hostKeySchema,
    level: z.literal("page").meta({ title: "层级 Level", description: "页。A page." }),
    entryCode: ENTRY_CODE,
    imageOrder: z.int().min(1).meta({ title: "图像序号 Image order", description: "从1起。From 1." }),
    pageNo: recorded("页号 Page number"),
    size: z
      .string()
      .min(1)
      .exactOptional()
      .meta({ title: "幅面 Size", description: "A4至A0，或本县自定。A4 to A0, or a county's own." }),
    side: z
      .enum(["front", "back"])
      .exactOptional()
      .meta({ title: "正反面 Side", description: "front 正面、back 反面。Which side of its sheet it is." }),
    content: z.enum(PAGE_CONTENTS).exactOptional().meta({
      title: "内容 Content",
      description: "written 有文字或图像、blank 空白。Whether anything stands on it.",
    }),
  })
  .meta({ id: "urn:lantai:schema:page:1", title: "页 Page", description: "一个页面。One side of a sheet." });

/** A {@link catalogue.Checksum} from outside. */
export const checksumSchema: NounSchema<Checksum> = z
  .strictObject({
    algorithm: z.string().min(1).meta({ title: "算法 Algorithm", description: "如 sm3。Such as sm3." }),
    value: z.string().meta({ title: "校验值 Value", description: "十六进制。Hexadecimal digits." }),
  })
  .meta({
    id: "urn:lantai:schema:checksum:1",
    title: "校验码 Checksum",
    description: "文件的校验码。The checksum of a file.",
  });

/** A {@link catalogue.Representation} from outside. */
export const representationSchema: NounSchema<Representation> = z
  .strictObject({
    id: hostKeySchema,
    entryCode: ENTRY_CODE,
    role: z.string().min(1).meta({
      title: "用途 Role",
      description: "master、access、searchable-pdf、ofd，或本县自定。One of these or a county's own.",
    }),
    path: recorded("路径 Path"),
    format: recorded("格式 Format"),
    size: z.int().min(0).exactOptional().meta({ title: "大小 Size", description: "字节数。In bytes." }),
    checksum: checksumSchema
      .exactOptional()
      .meta({ title: "校验码 Checksum", description: "文件的校验码。Its checksum." }),
    firstPage: z.int().min(1).exactOptional().meta({
      title: "首页 First page",
      description: "所含首页；含全文的没有。The first page it shows; absent when it shows all.",
    }),
    lastPage: z
      .int()
      .min(1)
      .exactOptional()
      .meta({ title: "尾页 Last page", description: "所含尾页。The last page it shows." }),
    derivedFrom: z.string().exactOptional().meta({
      title: "来源文件 Derived from",
      description: "由哪个文件生成（键）。The id of the file it was made from.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:representation:1",
    title: "数字化成果 Representation",
    description: "反映档案的一个文件。One file that shows a record.",
  });
