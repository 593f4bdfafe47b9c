import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvText, decodedText, gb18030Encoder } from "lantai/tables";
import { xlsxFile } from "lantai/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FILES, SHEETS } from "../../examples/county-half-year/settings.mjs";
import { type List, type Run, removeTemporaryFolders, runIn, temporaryFolder, workedCounty } from "./county-run.js";

let out: string;
let run: Run;
let items: List;

beforeAll(async () => {
  ({ out, run, items } = await workedCounty());
}, 60_000);

afterAll(removeTemporaryFolders);

describe("one row less", () => {
  it("changes every figure that the row was in", async () => {
    const county = await damagedCounty(FILES.items, (bytes) => {
      const rows = Buffer.from(bytes).toString("latin1").split("\r\n");
      return Buffer.from(rows.filter((_, at) => at !== 100).join("\r\n"), "latin1");
    });
    const less = await runIn(await temporaryFolder(), county);
    const removed = items.rows.find(({ row }) => row === 101)?.noun;
    const before = run.figures!.progress.standing.rate.share;
    expect(less.figures?.done).toEqual({
      volumes: 535,
      items: 8297,
      pages: 59_545 - (removed?.pageCount ?? 0),
      withoutPageCount: 0,
    });
    expect(less.figures?.progress.standing.rate.share).toMatchObject({
      part: before.part - 1,
      whole: before.whole - 1,
    });
    expect(less.figures?.ownFindings.filter(({ code }) => code === "batch-extent-differs")).toHaveLength(1);
    const orphans = less.figures?.linking.findings.filter(({ code }) => code === "image-orphan");
    expect(orphans?.map(({ data }) => data)).toMatchObject([{ code: removed?.referenceCode }]);
  });
});

describe("bad input", () => {
  it.each(Object.values(FILES))("says that %s is missing, once, and keeps the other files", async (file) => {
    const county = await countyCopy();
    await rm(join(county, file));
    const { errors, exitCode, lists } = await blockedRun(county);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^错误　${file}：没有找到“${file}”。请将该文件放入`))]);
    expect(exitCode).toBe(1);
    expect(lists.filter(({ counts }) => counts.entries > 0).length).toBeGreaterThanOrEqual(3);
  });

  it("says that the folder is missing", async () => {
    const { errors } = await blockedRun(join(await temporaryFolder(), "没有"));
    expect(errors).toEqual([expect.stringContaining("没有找到文件夹")]);
  });

  it("blocks a list whose required column has another name, and says which one it may be", async () => {
    const county = await damagedItems((text) => text.replace(",题名,", ",题目名,"));
    const { errors, printed, lists } = await blockedRun(county);
    expect(errors).toEqual([expect.stringMatching(/归档文件目录\.csv 第2行：缺少必备栏目“题名”.*请补上“题名”一栏/)]);
    expect(printed).toContainEqual(expect.stringMatching(/^提示　.*“题目名”/));
    expect(lists[2]?.counts.entries).toBe(0);
    expect(lists[0]?.counts.entries).toBe(535);
  });

  it("blocks a list that lacks a required column", async () => {
    const county = await damagedCounty(FILES.batches, () =>
      csvText([
        ["全宗号", "页数"],
        ["0012", "3"],
      ]),
    );
    const { errors, lists } = await blockedRun(county);
    expect(errors).toEqual([expect.stringContaining("缺少必备栏目“批次号”")]);
    expect(lists[3]?.rows).toEqual([]);
  });

  it("keeps the rows before bytes that are no text", async () => {
    const county = await damagedCounty(FILES.items, (bytes) => {
      const damaged = Buffer.from(bytes);
      damaged.fill(0xff, 600_000, 600_004);
      return damaged;
    });
    const { errors, lists } = await blockedRun(county);
    expect(errors).toEqual([
      expect.stringMatching(/归档文件目录\.csv：文件读到第\d+字节之后出现无法识别的字符.*请.*另存为/),
    ]);
    expect(lists[2]?.counts.entries).toBeGreaterThan(3000);
    expect(lists[2]?.counts.entries).toBeLessThan(8298);
    expect(lists[2]?.rows.slice(0, 100)).toMatchObject(
      items.rows.slice(0, 100).map(({ row, cells }) => ({ row, cells })),
    );
  });

  it("says that a sheet is empty, and reads the other one", async () => {
    const inner = { name: SHEETS.innerItems, rows: [["题名"], ["会议纪要"]] };
    const workbook = await xlsxFile([{ name: SHEETS.volumes, rows: [] }, inner]);
    const { errors, lists } = await blockedRun(await damagedCounty(FILES.volumes, () => workbook));
    expect(errors).toEqual([expect.stringMatching(/案卷目录\.xlsx 案卷目录：表中没有任何内容。请确认/)]);
    expect(lists[1]?.counts.entries).toBe(1);
  });

  it.each([FILES.items, FILES.images])("says that %s is empty", async (file) => {
    const { errors } = await blockedRun(await damagedCounty(file, () => new Uint8Array(0)));
    expect(errors).toEqual([expect.stringMatching(new RegExp(`${file}：表中没有任何内容`))]);
  });

  it("says once that a workbook is cut off, and keeps the item list", async () => {
    const { errors, lists } = await blockedRun(
      await damagedCounty(FILES.volumes, (bytes) => bytes.subarray(0, bytes.length / 2)),
    );
    expect(errors).toEqual([
      expect.stringMatching(/案卷目录\.xlsx：文件不是有效的xlsx工作簿，或者文件不完整。请.*另存为xlsx/),
    ]);
    expect(lists[2]?.counts.entries).toBe(8298);
  });

  it("says that a stored balance is cut off", async () => {
    const { errors } = await blockedRun(
      await damagedCounty(FILES.balance, (bytes) => bytes.subarray(0, bytes.length / 2)),
    );
    expect(errors).toEqual([expect.stringMatching(/馆藏余额\.json：“馆藏余额\.json”不是完整的JSON数据。请/)]);
  });

  it("leaves no report of an earlier run beside new errors", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "report.md"), "old");
    await runIn(folder, join(folder, "没有"));
    expect(await readdir(folder)).toEqual(["findings.csv"]);
  });
});

async function countyCopy(): Promise<string> {
  const folder = join(await temporaryFolder(), "county");
  await cp(join(out, "county"), folder, { recursive: true });
  return folder;
}

async function damagedCounty(file: string, damage: (bytes: Uint8Array) => Uint8Array): Promise<string> {
  const county = await countyCopy();
  const path = join(county, file);
  await writeFile(path, damage(await readFile(path)));
  return county;
}

function damagedItems(damage: (text: string) => string): Promise<string> {
  return damagedCounty(FILES.items, (bytes) => gb18030Encoder()(damage(decodedText(bytes).text)));
}

async function blockedRun(county: string): Promise<Run & { readonly errors: readonly string[] }> {
  const folder = await temporaryFolder();
  const blocked = await runIn(folder, county);
  expect(blocked.exitCode).toBe(1);
  expect(blocked.printed.at(-1)).toBe("数据不完整，未作统计，未生成报告。改正后请重新运行。");
  expect(await readdir(folder)).toContain("findings.csv");
  expect(await readdir(folder)).not.toContain("report.md");
  return { ...blocked, errors: blocked.printed.filter((line) => line.startsWith("错误")) };
}
