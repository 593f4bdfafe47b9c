import {
  checkDigitalCopy,
  checkMediaLayout,
  checkTransferInstrument,
  filledTransferInstrument,
  type InstrumentHead,
  type InstrumentSubject,
  MEDIA_LAYOUT,
  TRANSFER_NATURE_TITLES,
  TRANSFER_NATURES,
} from "lantai/accession";
import { IMAGE_COVERAGES } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const HEAD: InstrumentHead = {
  from: { name: "县文化局", leader: "甲", handler: "乙" },
  to: { name: "县档案馆", leader: "丙", handler: "丁" },
  sentOn: "2023-06-28",
  receivedOn: "2023-06-28",
  nature: "transfer",
  findingAids: [{ kind: "归档文件目录", volumes: 2 }],
};

const RECORDS: readonly InstrumentSubject[] = [
  { level: "volume", fondsNo: "0012", year: 2010, pageCount: 100 },
  { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", year: 2010, pageCount: 4 },
  { level: "item", fondsNo: "0012", date: { earliest: "2012-03-01", latest: "2013-01-31" } },
  { level: "item", fondsNo: "0012", carrier: "photograph", year: 2011 },
  { level: "item", fondsNo: "0012", carrier: "photograph", year: 2011 },
  { level: "item", fondsNo: "0012", carrier: "video-tape" },
  { level: "item", fondsNo: "0012", carrier: "object" },
];

const DECLARED = [{ scope: "fonds", code: "0012", volumes: 1, items: 5 }] as const;

describe("filledTransferInstrument", () => {
  test("fills lines and years from the records, each counted once and in its own unit", () => {
    const { instrument, findings } = filledTransferInstrument(HEAD, RECORDS, DECLARED);
    expect(findings).toEqual([]);
    expect(instrument).toEqual({
      ...HEAD,
      firstYear: 2010,
      lastYear: 2013,
      lines: [
        { category: "纸质", volumes: 1, items: 1, carriers: [] },
        { category: "照片", volumes: 0, items: 0, carriers: [{ measure: "sheet", count: 2 }] },
        { category: "录像磁带", volumes: 0, items: 0, carriers: [{ measure: "reel", count: 1 }] },
        { category: "实物", volumes: 0, items: 1, carriers: [] },
      ],
    });
  });

  test("names categories as the host says, whatever they are called", () => {
    const categoryOf = ({ carrier }: InstrumentSubject) => (carrier === undefined ? "constructor" : "声像档案");
    const { instrument } = filledTransferInstrument(HEAD, RECORDS, DECLARED, { categoryOf });
    expect(instrument?.lines.map(({ category }) => category)).toEqual(["constructor", "声像档案"]);
  });

  test("is not filled while the lists and the records differ, nor while no list says how much there is", () => {
    const differing = filledTransferInstrument(HEAD, RECORDS, [{ ...DECLARED[0], items: 6 }]);
    expect(differing.instrument).toBeUndefined();
    expect(differing.findings.map(({ code }) => code)).toEqual(["total-differs"]);
    const undeclared = filledTransferInstrument(HEAD, RECORDS, [{ scope: "volume", code: "0012-001-0034", items: 1 }]);
    expect(undeclared.instrument).toBeUndefined();
    expect(undeclared.findings.map(({ code }) => code)).toEqual(["transfer-totals-undeclared"]);
  });

  test("is filled with two days that differ, which is a finding and not the end of it", () => {
    const { instrument, findings } = filledTransferInstrument({ ...HEAD, receivedOn: "2023-06-29" }, RECORDS, DECLARED);
    expect(instrument?.receivedOn).toBe("2023-06-29");
    expect(findings).toEqual([
      {
        code: "transfer-days-unequal",
        severity: "error",
        place: { field: "receivedOn", value: "2023-06-29" },
        data: { sentOn: "2023-06-28", receivedOn: "2023-06-29" },
      },
    ]);
  });

  test("has no years where no record has one", () => {
    const { instrument } = filledTransferInstrument(HEAD, [{ level: "item" }], [{ scope: "list", code: "", items: 1 }]);
    expect(instrument).not.toHaveProperty("firstYear");
  });
});

describe("checkTransferInstrument", () => {
  test("finds nothing in a good head, and every blank cell in a bad one", () => {
    expect(checkTransferInstrument(HEAD)).toEqual([]);
    const blank = { name: " ", leader: "", handler: "" };
    const found = checkTransferInstrument({ ...HEAD, id: "t-1", from: blank, findingAids: [] });
    expect(found.map(({ code, place }) => [code, place.id, place.field])).toEqual([
      ["transfer-instrument-blank", "t-1", "from.name"],
      ["transfer-instrument-blank", "t-1", "from.leader"],
      ["transfer-instrument-blank", "t-1", "from.handler"],
      ["transfer-finding-aids-missing", "t-1", "findingAids"],
    ]);
  });

  test("knows the four kinds of hand-over of the form, and no refusal", () => {
    expect(TRANSFER_NATURES.map((nature) => TRANSFER_NATURE_TITLES[nature]["zh-CN"])).toEqual([
      "移交",
      "寄存",
      "征购或收购",
      "捐赠",
    ]);
  });
});

describe("checkDigitalCopy", () => {
  test("is content only with every page linked and the quality accepted", () => {
    const content = IMAGE_COVERAGES.flatMap((coverage) =>
      ([undefined, "failed", "passed"] as const)
        .filter((outcome) => {
          const acceptance = outcome === undefined ? {} : { acceptance: { outcome } };
          return checkDigitalCopy({ coverage, ...acceptance }).length === 0;
        })
        .map((outcome) => [coverage, outcome]),
    );
    expect(content).toEqual([["complete", "passed"]]);
  });
});

describe("checkMediaLayout", () => {
  const WHOLE = ["说明文件.TXT", "案卷目录.XML", "电子档案/2013/文书/a.pdf", "其他/登记表.pdf"];

  test("takes a whole medium, whatever its separators and the case of its endings", () => {
    expect(checkMediaLayout(WHOLE)).toEqual([]);
    expect(checkMediaLayout(WHOLE.map((path) => path.replaceAll("/", "\\").replace("TXT", "txt")))).toEqual([]);
  });

  test("wants one of the two catalogues, and a folder with something in it", () => {
    const found = checkMediaLayout(["电子档案/", "其他/a.xsd"]);
    expect(found.map(({ code, place }) => [code, place.value])).toEqual([
      ["media-part-missing", "说明文件.TXT"],
      ["media-part-missing", "文件目录.XML、案卷目录.XML"],
      ["media-part-missing", "电子档案/"],
      ["media-file-superfluous", "电子档案/"],
    ]);
    expect(checkMediaLayout([])).toHaveLength(MEDIA_LAYOUT.length);
  });
});
