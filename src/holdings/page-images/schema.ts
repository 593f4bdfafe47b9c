import * as z from "zod";
import type { NounSchema } from "../../foundation/findings/schema.js";
import type { ImageFile } from "./image-link.js";

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
