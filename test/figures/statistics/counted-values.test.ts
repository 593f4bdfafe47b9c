import { countedValues, DA_2, DA_3, extendStatisticsForm } from "lantai/statistics";
import { catalogueDimensions, coverageDimensions, coveredExtent, tallyOf } from "lantai/tallies";
import { describe, expect, it } from "vitest";

const volume = (retentionPeriod: string | undefined, coverage: string, pageCount?: number) => ({
  entry: { level: "volume", retentionPeriod, pageCount } as never,
  coverage,
});
const item = (retentionPeriod: string | undefined, coverage: string, pageCount?: number) => ({
  entry: { level: "item", retentionPeriod, pageCount } as never,
  coverage,
});

const LINKS = [
  volume("permanent", "complete", 100),
  volume("long-term", "partial", 50),
  volume("short-term", "none", 20),
  item("30-years", "complete", 7),
  item("10-years", "mismatched", 3),
  item(undefined, "complete", 2),
];
const tally = tallyOf(LINKS, coverageDimensions("period", "arrangement", "coverage"), coveredExtent);
const told = (counted: ReturnType<typeof countedValues>) =>
  Object.fromEntries(counted.values.map(({ line, value }) => [line, value]));

describe("countedValues", () => {
  it("counts volumes and items side by side, and 长期 with 30 years", () => {
    const counted = countedValues(tally, { form: DA_3 });
    expect(told(counted)).toEqual({
      "holdings-volumes": 3,
      "holdings-items": 3,
      "permanent-volumes": 1,
      "permanent-items": 0,
      "thirty-years-volumes": 1,
      "thirty-years-items": 1,
      "digitized-volumes": 1,
      "digitized-items": 2,
    });
    expect(counted.unknown).toEqual([
      { dimension: "period", extent: { volumes: 0, items: 1, pages: 2, withoutPageCount: 0 } },
    ]);
  });

  it("counts as digitized what the caller says", () => {
    expect(told(countedValues(tally, { form: DA_3, digitized: "imaged" }))).toMatchObject({
      "digitized-volumes": 2,
      "digitized-items": 3,
    });
    expect(() => countedValues(tally, { form: DA_3, digitized: "scanned" as never })).toThrow(
      'options.digitized: expected one of catalogued, imaged, linked, accepted, or a row of your own, received "scanned"',
    );
    const ours = {
      code: "checked",
      title: { "zh-CN": "已核对", en: "checked" },
      dimension: "coverage",
      values: ["partial", "mismatched"],
      open: [],
      confidence: "practised",
    } as const;
    expect(told(countedValues(tally, { form: DA_3, digitized: ours }))).toMatchObject({
      "digitized-volumes": 1,
      "digitized-items": 1,
    });
    const { dimension: _none, ...undimensioned } = ours;
    expect(() => countedValues(tally, { form: DA_3, digitized: undimensioned })).toThrow(
      'options.digitized: expected a row with a dimension, received "checked"',
    );
  });

  it("names the form that is not whole", () => {
    expect(() => countedValues(tally, { form: { ...DA_3, lines: undefined } as never })).toThrow("options.form.lines");
  });

  it("says what is unknown of the dimensions that it reads, and of no other; no carrier is paper", () => {
    const extent = (items: number) => ({ volumes: 0, items, pages: items, withoutPageCount: 0 });
    const mixed = {
      format: "lantai.tally/1",
      dimensions: ["carrier", "period", "fonds"],
      cells: [
        { key: ["", "permanent", ""], extent: extent(5) },
        { key: ["", "", "1"], extent: extent(3) },
        { key: ["", "permanent", "1"], extent: extent(4) },
      ],
    } as const;
    const counted = countedValues(mixed, { form: DA_3 });
    expect(told(counted)).toMatchObject({ "holdings-items": 12, "permanent-items": 9 });
    expect(counted.unknown).toEqual([{ dimension: "period", extent: extent(3) }]);
  });

  it("never takes a page for an image by itself, and names the lines where it was told to", () => {
    expect(told(countedValues(tally, { form: DA_3 }))).not.toHaveProperty("digitized-volumes-images");
    const counted = countedValues(tally, { form: DA_3, images: "one-per-page" });
    expect(told(counted)).toMatchObject({ "digitized-volumes-images": 100, "digitized-items-images": 9 });
    expect(counted.onePerPage).toEqual(["digitized-volumes-images", "digitized-items-images"]);
    expect(() => countedValues(tally, { form: DA_3, images: "guess" as never })).toThrow(
      'options.images: expected one of blank, one-per-page, received "guess"',
    );
  });

  it("leaves images blank where pages are not all known", () => {
    const unpaged = tallyOf(
      [...LINKS, volume("permanent", "complete")],
      coverageDimensions("period", "arrangement", "coverage"),
      coveredExtent,
    );
    const counted = countedValues(unpaged, { form: DA_3, images: "one-per-page" });
    expect(counted.onePerPage).toEqual(["digitized-items-images"]);
    expect(counted.pagesUnknown).toEqual(["digitized-volumes-images"]);
    expect(told(counted)).not.toHaveProperty("digitized-volumes-images");
    const { pagesUnknown } = countedValues(tally, { form: DA_3, images: "one-per-page" });
    expect(pagesUnknown).toEqual([]);
  });

  it("says what is unknown of a carrier too, where a host's form does not take it for paper", () => {
    const lines = DA_3.lines.map((line) => {
      const where = [{ dimension: "carrier", values: ["paper"], otherwise: "all" }] as const;
      return line.counted === undefined ? line : { ...line, counted: { count: line.counted.count, where } };
    });
    const form = extendStatisticsForm(DA_3, { id: "ours", lines });
    const extent = (items: number) => ({ volumes: 0, items, pages: items, withoutPageCount: 0 });
    const carriers = {
      format: "lantai.tally/1",
      dimensions: ["carrier"],
      cells: [
        { key: [""], extent: extent(5) },
        { key: ["paper"], extent: extent(3) },
      ],
    } as const;
    const counted = countedValues(carriers, { form });
    expect(told(counted)).toMatchObject({ "holdings-items": 3 });
    expect(counted.unknown).toEqual([{ dimension: "carrier", extent: extent(5) }]);
  });

  it("gives no line that the tally cannot tell", () => {
    const byFonds = tallyOf([{ level: "volume", fondsNo: "1" }], catalogueDimensions("fonds"));
    expect(told(countedValues(byFonds, { form: DA_3 }))).toEqual({ "holdings-volumes": 1, "holdings-items": 0 });
    expect(told(countedValues(byFonds, { form: DA_2 }))).toEqual({ "holdings-volumes": 1, "holdings-items": 0 });
  });

  it("counts the seed batch as 535 volumes and 8,298 items in parallel", () => {
    const extent = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 };
    const seed = { format: "lantai.tally/1", dimensions: [], cells: [{ key: [], extent }] } as const;
    expect(told(countedValues(seed, { form: DA_2 }))).toEqual({ "holdings-volumes": 535, "holdings-items": 8298 });
  });
});

describe("a tally with a count that is none", () => {
  it.each([-3, Number.NaN, 0.5])("%d is a caller's mistake, although the sum may hide it", (volumes) => {
    const cells = [5, volumes].map((count, at) => ({
      key: [at === 0 ? "permanent" : "30-years"],
      extent: { volumes: count, items: 0, pages: 0, withoutPageCount: 0 },
    }));
    const counted = () => countedValues({ format: "lantai.tally/1", dimensions: ["period"], cells }, { form: DA_3 });
    expect(counted).toThrow(expect.objectContaining({ argument: "tally.cells[1].extent.volumes" }));
  });
});
