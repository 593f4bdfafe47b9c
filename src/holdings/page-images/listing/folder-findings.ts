import type { PageImageFinding } from "../findings.js";
import { IMAGE_NAME_FAULTS, type ImageName, type ImageNameFault, lastFolder } from "../names/image-name.js";
import type { FolderCounts } from "../seen/folder-counts.js";

/** The files that are not where they belong, by what is wrong with them. */
export interface UnlinkedFolders {
  /** Files whose code no entry has. */
  readonly orphans: FolderCounts;
  /** Files whose names cannot be read, by what is wrong with them, since each fault has a cure of its own. */
  readonly unreadable: Readonly<Record<ImageNameFault, FolderCounts>>;
  /** Files in the folder of another record. */
  readonly misplaced: FolderCounts;
  /** Files of 0 bytes. */
  readonly empty: FolderCounts;
  /** Files with another checksum than the recorded one. */
  readonly altered: FolderCounts;
}

/** One finding for each folder and kind, of unreadable names each fault; the name of the example is read again, since only its path was kept. */
export function folderFindings(
  folders: UnlinkedFolders,
  readName: (path: string) => ImageName,
  codeInName: (name: ImageName) => string,
): PageImageFinding[] {
  const orphans = folders.orphans.counts().map(({ files, example }): PageImageFinding => {
    const { folder, code } = readName(example);
    const place = { file: example, value: code };
    return { code: "image-orphan", severity: "warning", place, data: { folder, files, code } };
  });
  const unreadable = IMAGE_NAME_FAULTS.flatMap((fault) =>
    folders.unreadable[fault].counts().map(({ files, example }): PageImageFinding => {
      const { folder, name } = readName(example);
      const place = { file: example, value: name };
      return { code: "image-name-unreadable", severity: "warning", place, data: { folder, files, name, fault } };
    }),
  );
  const misplaced = folders.misplaced.counts().map(({ files, example }): PageImageFinding => {
    const read = readName(example);
    const { folder, name } = read;
    const data = { folder, files, name, code: codeInName(read), folderCode: lastFolder(folder) };
    return { code: "image-in-wrong-folder", severity: "warning", place: { file: example, value: name }, data };
  });
  const empty = folders.empty.counts().map(({ files, example }): PageImageFinding => {
    const { folder, name } = readName(example);
    const place = { file: example, value: name };
    return { code: "image-empty", severity: "error", place, data: { folder, files, name } };
  });
  const altered = folders.altered.counts().map(({ files, example }): PageImageFinding => {
    const { folder, name } = readName(example);
    const place = { file: example, value: name };
    return { code: "image-checksum-differs", severity: "error", place, data: { folder, files, name } };
  });
  return [...orphans, ...unreadable, ...misplaced, ...empty, ...altered];
}
