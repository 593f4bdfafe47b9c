import type { ImageFile } from "../../../holdings/page-images/index.js";
import { unreadableNumber } from "../field-readings.js";
import { type FieldReading, type ListDefinition, listDefinition } from "../list-definition.js";
import { text } from "./catalogue-columns.js";

/** What a row of an {@link imageList} can say. */
export interface ImageValues {
  /** Where the file lies. */
  readonly path: string;
  /** Its size in bytes. */
  readonly size: number;
  /** Its checksum, as recorded. */
  readonly checksum: string;
}

/** List of image files (图像清单), one file in a row, as scanning contractors hand it over beside the images. */
export const imageList: ListDefinition<ImageFile, ImageValues> = listDefinition<ImageFile, ImageValues>({
  id: "images",
  title: { "zh-CN": "图像清单", en: "List of image files" },
  columns: {
    path: text("文件路径", "Path", ["路径", "图像路径", "文件名", "源路径", "文件夹路径"], {
      width: 60,
      column: "required",
      blank: "error",
    }),
    size: { ...text("文件大小", "Size", ["大小", "字节数", "文件大小（字节）"], { width: 14 }), read: readBytes },
    checksum: text("校验值", "Checksum", ["摘要值", "校验码", "MD5", "SHA256", "SHA-256"], { width: 40 }),
  },
  values: (file) => file,
  noun: ({ path = "", ...values }) => ({ path, ...values }),
});

/** A file of more than 999,999,999 bytes is no page image, but a video or a PDF may be. */
function readBytes(recorded: string): FieldReading<number> {
  const digits = /^\d{1,15}$/.test(recorded.trim()) ? Number(recorded.trim()) : undefined;
  return digits === undefined ? { findings: [unreadableNumber(recorded)] } : { value: digits, findings: [] };
}
