import * as z from "zod";
import type { NounSchema } from "../../foundation/findings/schema.js";
import { pageIntervalSchema } from "../extents/schema.js";
import { IMAGE_COVERAGE_TITLES, IMAGE_COVERAGES, type ImageFile } from "./linking/image-link.js";
import type { HeldLink } from "./linking/link-plan.js";

/** An {@link page-images.ImageFile} from outside. */
export const imageFileSchema: NounSchema<ImageFile> = z
  .strictObject({
    path: z.string().meta({
      title: "路径 Path",
      description: "文件路径，以 / 或 \\ 分隔。Its path, with / or \\ between folders.",
    }),
    size: z.int().min(0).exactOptional().meta({
      title: "大小 Size",
      description: "字节数；0 字节不是图像。Its size in bytes; a file of 0 bytes is no image.",
    }),
    checksum: z
      .string()
      .exactOptional()
      .meta({ title: "校验码 Checksum", description: "文件的校验码。The checksum of the file." }),
  })
  .meta({
    id: "urn:lantai:schema:image-file:1",
    title: "图像文件 Image file",
    description: "系统所列的一个图像文件。One image file as the host lists it.",
  });

/** A {@link page-images.HeldLink} from outside. */
export const heldLinkSchema: NounSchema<HeldLink> = z
  .strictObject({
    referenceCode: z.string().meta({ title: "档号 Reference code", description: "照录。As recorded." }),
    coverage: z.enum(IMAGE_COVERAGES).meta({
      title: "挂接状态 Coverage",
      description: `${IMAGE_COVERAGES.map((code) => `${code} ${IMAGE_COVERAGE_TITLES[code]["zh-CN"]}`).join("、")}。How far the images cover the pages.`,
    }),
    pages: z
      .array(pageIntervalSchema)
      .meta({ title: "有图像的页 Pages", description: "有图像的页，依次。Which pages have an image, in order." }),
    files: z.int().min(0).meta({
      title: "整件文件数 Files",
      description: "不带页号的文件数。How many files carry the code without a page number.",
    }),
    pageCount: z
      .int()
      .min(1)
      .exactOptional()
      .meta({ title: "页数 Number of pages", description: "目录所载页数。As the catalogue has it." }),
    inserted: z.array(z.string()).exactOptional().meta({
      title: "插页 Inserted pages",
      description: "带字母的页，如4a。Pages with a letter after their number.",
    }),
    contents: z.string().exactOptional().meta({
      title: "内容摘要 Contents",
      description: "各文件校验码之和。A sum of the checksums of its files.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:held-link:1",
    title: "挂接记录 Held link",
    description: "系统保存的一条挂接。A link as the host stores it.",
  });
