import * as z from "zod";
import type { NounSchema } from "../../foundation/findings/schema.js";
import type { ReferenceCode, ReferenceCodeParts } from "./reference-code.js";

const part = (title: string) => z.string().exactOptional().meta({ title, description: "照录。As written." });

/** {@link reference-codes.ReferenceCodeParts} from outside; whether they make a code is for {@link reference-codes.checkReferenceCodeParts} to say. */
export const referenceCodePartsSchema: NounSchema<ReferenceCodeParts> = z
  .strictObject({
    fondsNo: z.string().meta({ title: "全宗号 Fonds number", description: "照录。As written." }),
    category: part("档案门类代码 Category"),
    series: z
      .array(z.string())
      .exactOptional()
      .meta({ title: "类别号 Series", description: "二级以下类别号。Second and lower classes." }),
    project: part("项目号 Project"),
    year: part("年度 Year"),
    retention: part("保管期限代码 Retention"),
    unit: part("机构（问题）代码 Unit or subject"),
    catalogueNo: part("目录号 Catalogue number"),
    volumeNo: part("案卷号 Volume number"),
    boxNo: part("盒号 Box number"),
    itemNo: part("件号 Item number"),
    pageNo: part("页号 Page number"),
  })
  .meta({
    id: "urn:lantai:schema:reference-code-parts:1",
    title: "档号组成部分 Parts of a reference code",
    description: "各部分照录，位数不变。Each as written, its width kept.",
  });

/** A {@link reference-codes.ReferenceCode} from outside. */
export const referenceCodeSchema: NounSchema<ReferenceCode> = z
  .strictObject({
    text: z.string().meta({ title: "原文 Text", description: "照录，一字不改。As it came, never altered." }),
    scheme: z.string().meta({ title: "编号方案 Scheme", description: "据以识别的方案。The scheme that read it." }),
    parts: referenceCodePartsSchema.meta({ title: "组成部分 Parts", description: "各部分。What it says." }),
  })
  .meta({
    id: "urn:lantai:schema:reference-code:1",
    title: "档号 Reference code",
    description: "能按方案识别的档号。A reference code that a scheme could read.",
  });
