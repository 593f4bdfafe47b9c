import { listDefinition, recordedCount, recordedText } from "lantai/tables";

const title = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** A box (档案盒) as the tests of the engine list it. */
export interface Box {
  readonly label: string;
  readonly pages: number | "unknown";
  readonly row: number | undefined;
}

/** A list small enough to see through: one required column with a field code, one count, one remark. */
export const boxList = listDefinition<Box, { label: string; pages: number; remark: string }>({
  id: "boxes",
  title: title("档案盒清单", "List of boxes"),
  columns: {
    label: {
      title: title("题名", "Title"),
      aliases: ["盒名称", "TM"],
      column: "required",
      blank: "error",
      width: 20,
      read: recordedText,
    },
    pages: {
      title: title("页数", "Pages"),
      aliases: ["总页数", "YS"],
      column: "optional",
      blank: "allowed",
      width: 8,
      read: recordedCount,
    },
    remark: {
      title: title("备注", "Remarks"),
      aliases: ["BZ"],
      column: "optional",
      blank: "allowed",
      width: 20,
      read: recordedText,
    },
  },
  noun: ({ label = "", pages }, place) => ({ label, pages: pages ?? "unknown", row: place.row }),
  values: ({ label, pages }) => ({ label, ...(pages === "unknown" ? {} : { pages }) }),
});
