import { CallerError } from "lantai/findings";
import {
  IMAGE_NAMINGS,
  type ImageNaming,
  imageNameReader,
  type KnownImageNaming,
  readImageName,
} from "lantai/page-images";
import { describe, expect, test } from "vitest";

const brief = (path: string, naming?: KnownImageNaming | ImageNaming) => {
  const { code, page, fault } = readImageName(path, naming);
  return [code, page ?? fault];
};

describe("readImageName", () => {
  test.each([
    ["八期/0012-001-0034/0001.jpg", "0012-001-0034", 1],
    ["八期\\0012-001-0034\\0010.TIF", "0012-001-0034", 10],
    ["0012-001-0034/0012-001-0034-0002.jpg", "0012-001-0034", 2],
    ["0012-001-0034/０００３.jpg", "0012-001-0034", 3],
    ["0012-001-0034/00000004.jpg", "0012-001-0034", 4],
    ["0012-001-0034/0000.jpg", "0012-001-0034", "page"],
    ["0012-001-0034/封面.jpg", "0012-001-0034", "page"],
    ["0012-001-0034/1-1.jpg", "0012-001-0034", "page"],
    ["0012-001-0034/20230630.jpg", "0012-001-0034", "page"],
    ["0012-001-0034/.jpg", "0012-001-0034", "page"],
    ["0012-001-0034/Thumbs.db", "0012-001-0034", "format"],
    ["0012-001-0034/0001", "0012-001-0034", "format"],
    ["0001.jpg", "", "code"],
    ["/0001.jpg", "", "code"],
  ])("reads %s with a folder per record", (path, code, page) => {
    expect(brief(path, "folder-per-record")).toStrictEqual([code, page]);
  });

  test.each([
    ["0016-WS-2016/0016-WS-2016-Y-0018.pdf", "0016-WS-2016-Y-0018", undefined],
    ["Z109-WS·2011-Y-BGS-0001.OFD", "Z109-WS·2011-Y-BGS-0001", undefined],
    ["0016-WS-2016-Y-0018.jpg", "0016-WS-2016-Y-0018", "format"],
    ["0034.pdf", "0034", undefined],
    [".pdf", "", "code"],
  ])("reads %s with a file per record", (path, code, fault) => {
    expect(brief(path, "file-per-record")).toStrictEqual([code, fault]);
  });

  test.each([
    ["图像/0012-001-0034-0001.jpg", "0012-001-0034", 1],
    ["Z109－WS・2011－Y－BGS－0001－0012.jpg", "Z109－WS・2011－Y－BGS－0001", 12],
    ["0012-001-0034—0007.jpg", "0012-001-0034", 7],
    ["0012-001-0034-0007a.jpg", "0012-001-0034", 7],
    ["0012-001-0034-a.jpg", "", "code"],
    ["0012-001-0034-0007ab.jpg", "", "code"],
    ["0012-001-0034-.jpg", "", "code"],
    ["0012-001-0034_0007.jpg", "", "code"],
    ["0001.jpg", "", "code"],
    ["-0001.jpg", "", "code"],
    ["0012-001-0034-0000.jpg", "0012-001-0034", "page"],
    ["0012-001-0034-99999.jpg", "0012-001-0034", 99_999],
    ["0012-001-0034-100000.jpg", "0012-001-0034", "page"],
  ])("reads %s with code and page", (path, code, page) => {
    expect(brief(path, "code-and-page")).toStrictEqual([code, page]);
  });

  test.each([
    ["八期/0012-001-0034/0001-0002.jpg", "folder-per-record", "0012-001-0034", "page"],
    ["0012-001-0034/０００１—0002a.jpg", "folder-per-record", "0012-001-0034", "page"],
    ["0012-001-0034/-0002.jpg", "folder-per-record", "0012-001-0034", "page"],
    ["0012-001-0034/1-0001-0002.jpg", "code-and-page", "1-0001", 2],
    ["0012-001-0034/A1-0002.jpg", "code-and-page", "A1", 2],
    ["八期/0034-0002.jpg", "code-and-page", "0034", 2],
    ["0034/0034-0002.jpg", "code-and-page", "0034", 2],
    ["0034-0002.jpg", "code-and-page", "0034", 2],
  ])("reads %s by its form as %s", (path, naming, code, page) => {
    expect(readImageName(path).naming).toBe(naming);
    expect(brief(path)).toStrictEqual([code, page]);
  });

  test.each([
    ["0012-001-0034/0004a.jpg", 4, "a"],
    ["0012-001-0034/0012-001-0034-0004B.jpg", 4, "b"],
    ["0012-001-0034/０００４ａ.jpg", 4, "a"],
    ["0012-001-0034-0004a.tif", 4, "a"],
    ["0012-001-0034/0004z.jpg", 4, "z"],
    ["0012-001-0034/0004Z.jpg", 4, "z"],
    ["0012-001-0034/0004Ａ.jpg", 4, "a"],
    ["0012-001-0034/0004ｚ.jpg", 4, "z"],
    ["0012-001-0034/0004.jpg", 4, undefined],
  ])("reads the letter after the page number of %s", (path, page, letter) => {
    expect(readImageName(path)).toMatchObject({ code: "0012-001-0034", page });
    expect(readImageName(path).letter).toBe(letter);
  });

  test.each(["4ab", "a4", "4-a", "0000a", "a", "4@", "4[", "4`", "4{", "4！", "4～", "4:", "：4", "4＠"])(
    "reads no page number in %s",
    (stem) => {
      expect(readImageName(`0012-001-0034/${stem}.jpg`, "folder-per-record")).toStrictEqual({
        naming: "folder-per-record",
        folder: "0012-001-0034",
        name: `${stem}.jpg`,
        format: "jpg",
        code: "0012-001-0034",
        fault: "page",
      });
    },
  );

  test.each([
    ["９", 9],
    ["1０", 10],
    ["09", 9],
  ])("reads the page number of %s in digits of either width", (stem, page) => {
    expect(brief(`0012-001-0034/${stem}.jpg`, "folder-per-record")).toStrictEqual(["0012-001-0034", page]);
  });

  test("says all that a path says, with and without a folder, a format or a page", () => {
    expect(readImageName("0012-001-0034-0007.JPG")).toStrictEqual({
      naming: "code-and-page",
      folder: "",
      name: "0012-001-0034-0007.JPG",
      format: "jpg",
      code: "0012-001-0034",
      page: 7,
    });
    expect(readImageName("八期/0012-001-0034.pdf")).toStrictEqual({
      naming: "file-per-record",
      folder: "八期",
      name: "0012-001-0034.pdf",
      format: "pdf",
      code: "0012-001-0034",
    });
    expect(readImageName("A/0001")).toStrictEqual({
      naming: "folder-per-record",
      folder: "A",
      name: "0001",
      format: "",
      code: "A",
      fault: "format",
    });
  });

  test.each([
    ["0012-001-0034/0001.jpg", "folder-per-record"],
    ["0012-001-0034/封面.jpg", "folder-per-record"],
    ["0012-001-0034-0001.jpg", "code-and-page"],
    ["0012-001-0034.pdf", "file-per-record"],
    ["", "folder-per-record"],
  ])("takes %j by its form for %s when nothing else is said", (path, naming) => {
    expect(readImageName(path).naming).toBe(naming);
  });

  test("reads a county's own naming", () => {
    const naming: ImageNaming = {
      code: "county-png",
      title: { "zh-CN": "文件夹内按流水号", en: "numbered in the folder" },
      codeIn: "folder",
      pageIn: "after-last-hyphen",
      extensions: ["png"],
      citation: { instrument: "da-t-31-2017", confidence: "practised" },
    };
    expect(readImageName("0012-001-0034/扫描-3.png", naming)).toStrictEqual({
      naming: "county-png",
      folder: "0012-001-0034",
      name: "扫描-3.png",
      format: "png",
      code: "0012-001-0034",
      page: 3,
    });
  });

  test("names the naming that the table does not have", () => {
    expect(() => readImageName("a/1.jpg", "by-feeling" as KnownImageNaming)).toThrow(
      new CallerError("naming", "one of folder-per-record, file-per-record, code-and-page, or a row", "by-feeling"),
    );
  });
});

describe("imageNameReader", () => {
  test.each([
    "constructor",
    "__proto__",
    "\ud800",
    "/",
    "\\",
    ".",
    "-",
    "1".repeat(100_000),
    "-1".repeat(50_000),
    "/".repeat(100_000),
  ])("reads any text without throwing, in every naming", (path) => {
    for (const naming of [undefined, ...IMAGE_NAMINGS]) expect(imageNameReader(naming)(path).fault).toBeDefined();
  });
});
