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
import type { CivilDay } from "lantai/dates";
import { sentence } from "lantai/findings";
import { IMAGE_COVERAGES } from "lantai/page-images";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
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

describe("filledTransferInstrument, from what the records say", () => {
  const filled = (records: readonly InstrumentSubject[], items: number) =>
    filledTransferInstrument(HEAD, records, [{ scope: "list", code: "目录", items }]).instrument;

  test("takes the years of the records before their dates, and either end of a date alone", () => {
    const years = (...records: object[]) => {
      const instrument = filled(
        records.map((record) => ({ level: "item", ...record }) as InstrumentSubject),
        records.length,
      );
      return [instrument?.firstYear, instrument?.lastYear];
    };
    const range = { earliest: "2009-01-01", latest: "2014-12-31" } as const;
    expect(years({ year: 2011, date: range })).toEqual([2011, 2011]);
    expect(years({ year: 0, date: range })).toEqual([2009, 2014]);
    expect(years({ year: 2011 }, { year: 2010 }, { year: 2013 }, { year: 2012 })).toEqual([2010, 2013]);
    expect(years({ date: { earliest: "2009-01-01" } })).toEqual([2009, undefined]);
    expect(years({ date: { latest: "2014-12-31" } })).toEqual([undefined, 2014]);
    const half = filled([{ level: "item", date: { earliest: "2009-01-01" } }], 1);
    expect(half).not.toHaveProperty("lastYear");
  });

  test("counts photographs and reels by the piece only where each is an item, and names an unknown carrier by its code", () => {
    const album: InstrumentSubject = { level: "volume", carrier: "photograph" };
    const strange: InstrumentSubject = { level: "item", carrier: "clay" as "paper" };
    const { instrument } = filledTransferInstrument(
      HEAD,
      [album, strange],
      [{ scope: "list", code: "目录", volumes: 1, items: 1 }],
    );
    expect(instrument?.lines).toEqual([
      { category: "照片", volumes: 1, items: 0, carriers: [] },
      { category: "clay", volumes: 0, items: 1, carriers: [] },
    ]);
  });

  test("needs one list or fonds that declares its volumes or its items, beside whatever declares pages alone", () => {
    const codes = (...declared: Parameters<typeof filledTransferInstrument>[2][]) =>
      filledTransferInstrument(
        HEAD,
        [{ level: "item", pageCount: 4 }],
        declared.flatMap((each) => [...each]),
      ).findings.map(({ code }) => code);
    expect(codes([{ scope: "list", code: "目录", pages: 4 }])).toEqual(["transfer-totals-undeclared"]);
    expect(codes([{ scope: "list", code: "目录", pages: 4 }], [{ scope: "list", code: "目录", items: 1 }])).toEqual([]);
    expect(codes([{ scope: "list", code: "目录", volumes: 0 }])).toEqual([]);
    const { findings } = filledTransferInstrument(HEAD, [{ level: "item" }], []);
    expect(findings).toStrictEqual([
      { code: "transfer-totals-undeclared", severity: "error", place: { field: "declared" }, data: {} },
    ]);
  });
});

describe("checkTransferInstrument, as a whole", () => {
  test("says which side and which cell, with the key where there is one", () => {
    const { to, ...head } = HEAD;
    const wrong = { ...head, to: { ...to, leader: "　" }, receivedOn: "2023-06-29", findingAids: [] } as const;
    expect(checkTransferInstrument(wrong)).toStrictEqual([
      {
        code: "transfer-days-unequal",
        severity: "error",
        place: { field: "receivedOn", value: "2023-06-29" },
        data: { sentOn: "2023-06-28", receivedOn: "2023-06-29" },
      },
      {
        code: "transfer-instrument-blank",
        severity: "error",
        place: { field: "to.leader" },
        data: { side: "to", cell: "leader" },
      },
      { code: "transfer-finding-aids-missing", severity: "warning", place: { field: "findingAids" }, data: {} },
    ]);
    expect(checkTransferInstrument({ ...HEAD, id: "t-1", receivedOn: "2023-06-29" })[0]?.place).toStrictEqual({
      id: "t-1",
      field: "receivedOn",
      value: "2023-06-29",
    });
  });
});

describe("checkTransferInstrument, of what cannot be", () => {
  const told = (given: object, asOf?: CivilDay) =>
    checkTransferInstrument({ ...HEAD, ...given }, asOf).map(({ code, place }) => [code, place.field, place.value]);
  const unusable = "transfer-instrument-unusable";

  test("takes no text for a day, and compares only days", () => {
    expect(told({ sentOn: "2023-02-31", receivedOn: "2023-02-31" })).toEqual([
      [unusable, "sentOn", "2023-02-31"],
      [unusable, "receivedOn", "2023-02-31"],
    ]);
    expect(told({ receivedOn: "待定" })).toEqual([[unusable, "receivedOn", "待定"]]);
    expect(told({ sentOn: "" })).toEqual([[unusable, "sentOn", ""]]);
  });

  test("takes no day after the transfer, where its day is known", () => {
    expect(told({}, "2023-06-28")).toEqual([]);
    expect(told({}, "2023-06-27")).toEqual([
      [unusable, "sentOn", "2023-06-28"],
      [unusable, "receivedOn", "2023-06-28"],
    ]);
  });

  test("wants a kind of hand-over of the form, and the kind and number of each finding aid", () => {
    expect(told({ nature: "zzz" })).toEqual([[unusable, "nature", "zzz"]]);
    expect(told({ findingAids: [{ kind: "", volumes: -1 }, ...HEAD.findingAids] })).toEqual([
      [unusable, "findingAids", "-1"],
    ]);
    expect(told({ findingAids: [{ kind: "案卷目录", volumes: 1.5 }] })).toEqual([
      [unusable, "findingAids", "案卷目录 1.5"],
    ]);
    expect(told({ findingAids: [{ kind: "　", volumes: 2 }] })).toEqual([[unusable, "findingAids", "2"]]);
    expect(told({ findingAids: [{ kind: "电子目录", volumes: 0 }] })).toEqual([]);
  });

  test("says that a cell of a day or a kind was not filled in", () => {
    const [day] = checkTransferInstrument({ ...HEAD, sentOn: null as never });
    expect(day?.place).toStrictEqual({ field: "sentOn", value: "" });
    expect(sentence(day!, zhCn)).toBe("交接文据没有填写“移出日期”。");
    expect(sentence(day!, en)).toBe("The day of leaving of the transfer instrument is blank.");
  });

  test("says what the cell reads, with the key of the instrument", () => {
    const [finding] = checkTransferInstrument({ ...HEAD, id: "t-1", nature: "zzz" as "transfer" });
    expect(finding).toStrictEqual({
      code: unusable,
      severity: "error",
      place: { id: "t-1", field: "nature", value: "zzz" },
      data: { cell: "nature", recorded: "zzz" },
    });
    expect(sentence(finding!, zhCn)).toBe("交接文据的“交接性质”写作“zzz”，不能成立。");
    expect(sentence(finding!, en)).toBe(
      'The kind of hand-over of the transfer instrument reads "zzz", which cannot be.',
    );
  });
});

describe("checkDigitalCopy, as a whole", () => {
  test("says how far the copies are linked and where their acceptance stands", () => {
    const incomplete = {
      code: "digital-copy-incomplete",
      severity: "error",
      place: { field: "digitalCopy.coverage", value: "partial" },
      data: { coverage: "partial" },
    };
    const notAccepted = (standing: string) => ({
      code: "digital-copy-not-accepted",
      severity: "error",
      place: { field: "digitalCopy.acceptance" },
      data: { standing },
    });
    expect(checkDigitalCopy({ coverage: "partial" })).toStrictEqual([incomplete, notAccepted("missing")]);
    expect(checkDigitalCopy({ coverage: "complete", acceptance: { outcome: "failed" } })).toStrictEqual([
      notAccepted("failed"),
    ]);
  });
});

describe("checkMediaLayout, as a whole", () => {
  test("says what is missing and what is too much, and takes no folder for another that begins alike", () => {
    const found = checkMediaLayout(["说明文件.TXT", "文件目录.XML", "其他/a.xsd", "电子档案2/a.pdf", "x/说明文件.TXT"]);
    expect(found).toStrictEqual([
      {
        code: "media-part-missing",
        severity: "error",
        place: { value: "电子档案/" },
        data: { names: ["电子档案/"], title: { "zh-CN": "电子档案文件夹", en: "folder of electronic records" } },
      },
      ...["电子档案2/a.pdf", "x/说明文件.TXT"].map((path) => ({
        code: "media-file-superfluous",
        severity: "warning",
        place: { value: path },
        data: { path },
      })),
    ]);
    const layout = [{ ...MEDIA_LAYOUT[0]!, names: ["readme.txt"] }];
    expect(checkMediaLayout(["README.TXT"], layout)).toEqual([]);
  });
});
