import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { decodedText } from "lantai/tables";
import { zhCn } from "lantai/words/zh-cn";

/** The words of the library, and those of what only a host can find out: its files are its own affair. */
export const WORDS = {
  ...zhCn,
  findings: {
    ...zhCn.findings,
    "file-missing": {
      says: ({ file }) => `没有找到“${file}”。`,
      cure: ({ folder }) => `请将该文件放入“${folder}”后重新运行；文件名须与此处所列一致。`,
    },
    "folder-missing": {
      says: ({ folder }) => `没有找到文件夹“${folder}”。`,
      cure: () => "请核对“--county”之后的路径；不带该参数运行时使用合成数据。",
    },
    "json-record-malformed": {
      says: ({ path, problem }) => `“${path}”处的资料不合要求：${problem}。`,
      cure: () => "请改正该处后重新运行。",
    },
    "json-unreadable": {
      says: ({ file }) => `“${file}”不是完整的JSON数据。`,
      cure: () => "请取回保存完整的文件，或由馆藏统计重新导出。",
    },
  },
};

/** The finding that a folder is not there, when it is not. */
export async function folderFindings(folder) {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return [];
  return [{ code: "folder-missing", severity: "error", place: {}, data: { folder } }];
}

/** The bytes of a file of the county, or the finding that it is not there. */
export async function fileBytes(folder, file) {
  try {
    return { bytes: await readFile(join(folder, file)), findings: [] };
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    const finding = { code: "file-missing", severity: "error", place: { file }, data: { file, folder } };
    return { findings: [finding] };
  }
}

/** The lines of a text file that are not blank. */
export async function fileLines(folder, file) {
  const { bytes, findings } = await fileBytes(folder, file);
  if (bytes === undefined) return { lines: [], findings };
  const decoded = decodedText(bytes);
  const lines = decoded.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const placed = decoded.findings.map((finding) => ({ ...finding, place: { ...finding.place, file } }));
  if (lines.length > 0 || placed.length > 0) return { lines, findings: placed };
  return { lines, findings: [{ code: "sheet-empty", severity: "error", place: { file }, data: {} }] };
}

/** What a JSON file holds. */
export async function fileJson(folder, file) {
  const { bytes, findings } = await fileBytes(folder, file);
  if (bytes === undefined) return { findings };
  try {
    return { value: JSON.parse(decodedText(bytes).text), findings };
  } catch {
    return { findings: [{ code: "json-unreadable", severity: "error", place: { file }, data: { file } }] };
  }
}
