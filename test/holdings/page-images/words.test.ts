import { cure, sentence } from "lantai/findings";
import { type LinkSubject, linkedImages, type PageImageFinding } from "lantai/page-images";
import { describe, expect, test } from "vitest";
import { pageImageFindings as enFindings } from "../../../src/words/en/page-images.js";
import { pageImageFindings as zhFindings } from "../../../src/words/zh-cn/page-images.js";

const zhCn = { language: "zh-CN", findings: zhFindings, reasons: {} } as const;
const en = { language: "en", findings: enFindings, reasons: {} } as const;

const found = (entries: readonly LinkSubject[], ...paths: string[]) =>
  linkedImages(entries, [paths.map((path) => ({ path }))]).findings;
const twelve: LinkSubject = { level: "volume", referenceCode: "X-1", pageCount: 12 };
const unknown: LinkSubject = { level: "item", referenceCode: "X-1" };

const cases: readonly [string, readonly PageImageFinding[], string, string][] = [
  [
    "no images",
    found([twelve]),
    "档号“X-1”应有12页，没有对应的图像。",
    'Reference code "X-1" has no images for its 12 pages.',
  ],
  ["no images, pages unknown", found([unknown]), "档号“X-1”没有对应的图像。", 'Reference code "X-1" has no images.'],
  [
    "a volume without code",
    found([{ level: "volume" }]),
    "该案卷没有档号，无法挂接图像。",
    "This volume has no reference code, so no image can be linked to it.",
  ],
  [
    "an item without code",
    found([{ level: "item" }]),
    "该件没有档号，无法挂接图像。",
    "This item has no reference code, so no image can be linked to it.",
  ],
  [
    "a code twice",
    found([twelve, twelve]),
    "目录中有2条档号同为“X-1”。",
    '2 entries have the same reference code "X-1".',
  ],
  [
    "a code twice with an image",
    found([twelve, twelve], "X-1/1.jpg"),
    "目录中有2条档号同为“X-1”，其下1页图像无法判断归属。",
    '2 entries have the same reference code "X-1", and nobody can say whose its image files (1 page) are.',
  ],
  [
    "too few",
    found([{ ...twelve, pageCount: 2 }], "X-1/1.jpg"),
    "档号“X-1”著录2页，图像1页，少1页。",
    'Reference code "X-1" is recorded with 2 pages and has images of 1: 1 too few.',
  ],
  [
    "too many",
    found([{ ...twelve, pageCount: 1 }], "X-1/1.jpg", "X-1/2.jpg", "X-1/3.jpg"),
    "档号“X-1”著录1页，图像3页，多2页。",
    'Reference code "X-1" is recorded with 1 page and has images of 3: 2 too many.',
  ],
  [
    "pages unknown",
    found([unknown], "X-1/1.jpg"),
    "档号“X-1”已有图像1页，但未著录页数，无法核对是否完整。",
    'Reference code "X-1" has images of 1 page but no page count, so they cannot be checked.',
  ],
  [
    "pages unknown, one file",
    found([unknown], "X-1.pdf"),
    "档号“X-1”已有图像文件，但未著录页数，无法核对是否完整。",
    'Reference code "X-1" has image files but no page count, so they cannot be checked.',
  ],
  [
    "pages that are none",
    found([{ ...twelve, pageCount: 0 }], "X-1/1.jpg"),
    "档号“X-1”已有图像1页，但著录的页数“0”无效，无法核对是否完整。",
    'Reference code "X-1" has images of 1 page but a page count of 0, which is none, so they cannot be checked.',
  ],
  [
    "a gap",
    found([{ ...twelve, pageCount: 2 }], "X-1/1.jpg", "X-1/4.jpg"),
    "档号“X-1”的图像页号不连续，缺第2、3页。",
    'The images of "X-1" are not numbered throughout: missing 2, 3.',
  ],
  [
    "a wide gap",
    found([{ ...twelve, pageCount: 1 }], "X-1/99.jpg"),
    "档号“X-1”的图像页号不连续，缺第1、2、3、4、5、6、7、8、9、10页等共98页。",
    'The images of "X-1" are not numbered throughout: 98 numbers are missing, the first 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.',
  ],
  [
    "a repeat",
    found([{ ...twelve, pageCount: 1 }], "X-1/1.jpg", "X-1/01.jpg"),
    "档号“X-1”有1个图像文件的页号重复，最前的是第1页。",
    'Reference code "X-1" has 1 image file with a page number that is taken already; the lowest is page 1.',
  ],
  [
    "a repeated PDF",
    found([twelve], "X-1.pdf", "副本/X-1.pdf"),
    "档号“X-1”有1个文件重复。",
    'Reference code "X-1" has 1 repeated file.',
  ],
  [
    "orphans",
    found([], "八期/X-9/1.jpg", "八期/X-9/2.jpg"),
    "文件夹“八期/X-9”中有2个图像文件在目录中找不到对应的档号，如“X-9”。",
    'Folder "八期/X-9" holds 2 image files with a code that no entry has, such as "X-9".',
  ],
  [
    "an orphan at the root",
    found([], "X-9-1.jpg"),
    "根目录下有1个图像文件在目录中找不到对应的档号，如“X-9”。",
    'The root folder holds 1 image file with a code that no entry has, such as "X-9".',
  ],
  [
    "a cover",
    found([], "X-9/封面.jpg").filter(({ code }) => code === "image-name-unreadable"),
    "文件夹“X-9”中有1个文件的名称无法识别，如“封面.jpg”：没有有效的页号。",
    'Folder "X-9" holds 1 file with a name that cannot be read, such as "封面.jpg": no page number from 1 in it.',
  ],
  [
    "no image",
    found([], "X-9/Thumbs.db"),
    "文件夹“X-9”中有1个文件的名称无法识别，如“Thumbs.db”：不是规定的图像格式。",
    'Folder "X-9" holds 1 file with a name that cannot be read, such as "Thumbs.db": not one of the image formats in use.',
  ],
  [
    "no code",
    found([], "1.jpg"),
    "根目录下有1个文件的名称无法识别，如“1.jpg”：未包含档号。",
    'The root folder holds 1 file with a name that cannot be read, such as "1.jpg": no reference code in it.',
  ],
  [
    "a difference with a likely reason",
    linkedImages([{ ...twelve, pageCount: 1 }], [[{ path: "X-1/1.jpg" }, { path: "X-1/2.jpg" }]], {
      differences: ["cover"],
    }).findings,
    "档号“X-1”著录1页，图像2页，多1页，可能因封面所致。",
    'Reference code "X-1" is recorded with 1 page and has images of 2: 1 too many, likely because of cover.',
  ],
  [
    "a wrong folder",
    found([twelve, { level: "item", referenceCode: "X-2" }], "X-2/X-1-1.jpg"),
    "文件夹“X-2”中有1个文件的档号与文件夹不符，如“X-1-1.jpg”：文件的档号是“X-1”，文件夹的档号是“X-2”。",
    'Folder "X-2" holds 1 file of another record, such as "X-1-1.jpg": the file has the code "X-1", the folder "X-2".',
  ],
  [
    "an order broken",
    found([{ ...twelve, pageCount: 2 }], "b/X-1/1.jpg", "a/X-1/2.jpg"),
    "档号“X-1”的图像按文件名排列与页号顺序不一致：“a/X-1/”排在“b/X-1/”之前，而前者有第2页，后者有第1页。",
    'The images of "X-1" sorted by name are not in the order of the pages: "a/X-1/" comes before "b/X-1/", but has page 2 where that has page 1.',
  ],
  [
    "0 bytes",
    linkedImages([{ ...twelve, pageCount: 1 }], [[{ path: "X-1/1.jpg" }, { path: "X-1/2.jpg", size: 0 }]]).findings,
    "文件夹“X-1”中有1个文件大小为0字节，如“2.jpg”。",
    'Folder "X-1" holds 1 file of 0 bytes, such as "2.jpg".',
  ],
];

describe("pageImageFindings", () => {
  test.each(cases)("say in both languages: %s", (_, findings, chinese, english) => {
    const said = (words: typeof zhCn | typeof en) => findings.map((finding) => sentence(finding, words));
    expect(said(zhCn)).toContain(chinese);
    expect(said(en)).toContain(english);
  });

  test("say what to do about each", () => {
    for (const finding of cases.flatMap(([, findings]) => findings)) {
      expect(cure(finding, zhCn)).toMatch(/^(请|不属于).+。$/);
      expect(cure(finding, en)).toMatch(/^[A-Z].+\.$/);
    }
  });

  test("tell a page count that is none from one that is not recorded in the cure", () => {
    const [none] = found([{ ...twelve, pageCount: -1 }], "X-1/1.jpg");
    const [lacking] = found([unknown], "X-1/1.jpg");
    expect([cure(none!, zhCn), cure(lacking!, zhCn)]).toStrictEqual([
      "请清点原件，改正页数。",
      "请清点原件，补录页数。",
    ]);
    expect(cure(none!, en)).toBe("Count the pages of the record and correct their number.");
    expect(cure(lacking!, en)).toBe("Count the pages of the record and enter their number.");
  });

  test("tell missing images from images too many in the cure", () => {
    const [few] = found([{ ...twelve, pageCount: 2 }], "X-1/1.jpg");
    const [many] = found([{ ...twelve, pageCount: 1 }], "X-1/1.jpg", "X-1/2.jpg");
    expect(cure(few!, zhCn)).toBe("请对照原件逐页核对：漏扫的补扫，著录有误的改正页数。");
    expect(cure(many!, zhCn)).toBe("请对照原件逐页核对：多扫或错放的图像移出，著录有误的改正页数。");
  });
});
