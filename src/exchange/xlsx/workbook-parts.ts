import { type MarkupEvents, readMarkup } from "./markup-events.js";
import type { PackedParts } from "./packed-parts.js";

/** Whether people see a sheet. */
export type SheetState = "shown" | "hidden";

/** Where in a workbook what stands, and how its numbers are to be read. */
export interface WorkbookParts {
  /** The sheets in their order, each with the part that holds its rows; charts and macros are no sheets of rows. */
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly state: SheetState }[];
  /** The part with the texts that cells share. */
  readonly texts?: string;
  /** The part with the formats of numbers. */
  readonly styles?: string;
  /** The first year in which the workbook counts days. */
  readonly firstYear: 1900 | 1904;
}

/** The parts that are read whole are an index of the rest: this much is far beyond any workbook. */
const MOST_INDEX_BYTES = 8 * 1024 * 1024;

/**
 * Finds the parts of a workbook by the relations that it states, never by their names.
 *
 * @param parts - the parts of the file
 * @returns its sheets and what they need
 * @throws an error where the file is no workbook
 */
export async function workbookParts(parts: PackedParts): Promise<WorkbookParts> {
  const root = (await relations(parts, "_rels/.rels", "")).find(({ type }) => type === "officeDocument");
  if (root === undefined) throw new Error("no workbook");
  const folder = root.part.slice(0, root.part.lastIndexOf("/") + 1);
  const relationsPart = `${folder}_rels/${root.part.slice(folder.length)}.rels`;
  const related = parts.sizeOf(relationsPart) === undefined ? [] : await relations(parts, relationsPart, folder);
  const named: { readonly name: string; readonly id: string; readonly state: SheetState }[] = [];
  let firstYear: 1900 | 1904 = 1900;
  await readIndex(parts, root.part, {
    open(name, attributes) {
      if (name === "workbookPr" && isTrue(attributes.get("date1904"))) firstYear = 1904;
      const sheet = name === "sheet" ? attributes.get("name") : undefined;
      const id = relationId(attributes);
      if (sheet !== undefined && id !== undefined) {
        const state = attributes.get("state") ?? "visible";
        named.push({ name: sheet, id, state: state === "visible" ? "shown" : "hidden" });
      }
    },
  });
  const sheetParts = new Map(related.filter(({ type }) => type === "worksheet").map(({ id, part }) => [id, part]));
  const [texts, styles] = ["sharedStrings", "styles"].map((type) => related.find((one) => one.type === type)?.part);
  return {
    sheets: named.flatMap(({ name, id, state }) => {
      const part = sheetParts.get(id);
      return part === undefined ? [] : [{ name, part, state }];
    }),
    ...(texts === undefined || parts.sizeOf(texts) === undefined ? {} : { texts }),
    ...(styles === undefined || parts.sizeOf(styles) === undefined ? {} : { styles }),
    firstYear,
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** The relations that a part states, by the last word of their type; what it leads to outside the file is no part. */
async function relations(parts: PackedParts, name: string, folder: string): Promise<readonly Relation[]> {
  const found: Relation[] = [];
  await readIndex(parts, name, {
    open(tag, attributes) {
      if (tag !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributes.get(key) ?? "") as [
        string,
        string,
        string,
      ];
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), part: partName(folder, target) });
    },
  });
  return found;
}

async function readIndex(parts: PackedParts, name: string, events: MarkupEvents): Promise<void> {
  if ((parts.sizeOf(name) ?? 0) > MOST_INDEX_BYTES) throw new Error(`${name} is too large`);
  await readMarkup(parts.unpacked(name), events);
}

function partName(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** `r:id` in most files; the prefix is the writer's to choose. */
function relationId(attributes: ReadonlyMap<string, string>): string | undefined {
  return attributes.get("r:id") ?? [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
