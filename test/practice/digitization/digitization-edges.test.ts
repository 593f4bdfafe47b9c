import {
  acceptanceSample,
  checkImage,
  custodyReconciliation,
  type DigitizationBatch,
  extendOutsourcingRules,
  IMAGE_REQUIREMENTS,
  OUTSOURCING_RULES,
  outsourcingStanding,
  phaseCost,
  phaseStanding,
  throughput,
} from "lantai/digitization";
import { describe, expect, test } from "vitest";

describe("acceptanceSample", () => {
  const seed = "第八期 8-01 第1轮";
  const half = { seed, unit: "item", percent: "50" } as const;

  test("is the same for ever where no record has a code: these places were drawn by the first version", () => {
    const places = (referenceCode: object) =>
      acceptanceSample(
        Array.from({ length: 40 }, (_, at) => ({ level: "item", at, ...referenceCode }) as const),
        { ...half, percent: "20" },
      ).records.map(({ at }) => at);
    expect(places({})).toStrictEqual([5, 9, 18, 19, 21, 25, 36, 38]);
    expect(places({ referenceCode: " " })).toStrictEqual(places({}));
  });

  test.each([
    [391, 713, 713],
    [1419, 1814, 1419],
    [1142, 3531, 1142],
    [3272, 4089, 3272],
  ])("of %i and %i, whose lots lie close together, draws %i for ever", (one, other, drawn) => {
    const records = [one, other].map((at) => ({ level: "item", referenceCode: `0012-WS-2010-Y-${at}` }) as const);
    expect(acceptanceSample(records, half).records).toStrictEqual([
      { level: "item", referenceCode: `0012-WS-2010-Y-${drawn}` },
    ]);
  });

  test("takes a volume for itemised by its items alone, not by its pages", () => {
    const volume = { level: "volume", referenceCode: "0012-001-0034" } as const;
    const page = { level: "page", volumeCode: volume.referenceCode } as const;
    const item = { level: "item", referenceCode: "0012-001-0034-1", volumeCode: volume.referenceCode } as const;
    const strata = (records: readonly (typeof volume | typeof page | typeof item)[]) =>
      acceptanceSample(records, { ...half, percent: "100" }).strata;
    expect(strata([volume, page])).toStrictEqual([{ level: "volume", frame: 1, sampled: 1 }]);
    expect(strata([volume, page, item])).toStrictEqual([{ level: "item", frame: 1, sampled: 1 }]);
  });
});

describe("checkImage", () => {
  const refused = (path: string, format?: string) =>
    checkImage(
      { path, ...(format === undefined ? {} : { format }) },
      { requirements: IMAGE_REQUIREMENTS, asOf: "2023-06-30" },
    )
      .filter(({ code }) => code === "image-format-refused" || code === "image-extension-differs")
      .map(({ code, data }) => [code, (data as { format: string }).format]);

  test.each([
    ["0001.tif", []],
    ["0012-001/0001.TIF", []],
    ["0012.001\\0001.tif", []],
    ["0001.tif.txt", [["image-format-refused", "txt"]]],
    ["0012.tif/0001", [["image-format-refused", ""]]],
    ["0012.tif\\0001", [["image-format-refused", ""]]],
    ["0001.", [["image-format-refused", ""]]],
    ["./0001", [["image-format-refused", ""]]],
  ])("reads the ending of %s in its last part alone", (path, findings) => {
    expect(refused(path)).toStrictEqual(findings);
  });

  test("holds the format of the content against the ending", () => {
    expect(refused("0001.tif", "TIFF")).toStrictEqual([]);
    expect(refused("0001.tif", "PNG")).toStrictEqual([
      ["image-extension-differs", "PNG"],
      ["image-format-refused", "PNG"],
    ]);
  });
});

describe("custodyReconciliation", () => {
  test("goes by the days, and within a day by the lines as they are given", () => {
    const slip = { batch: "8-01", level: "volume", handedOverBy: "甲", receivedBy: "乙" } as const;
    const line = (referenceCode: string, direction: "fetched" | "returned", on: "2023-05-05" | "2023-05-08") => ({
      ...slip,
      referenceCode,
      direction,
      on,
    });
    const { batches, findings } = custodyReconciliation(
      [
        line("V-1", "returned", "2023-05-08"),
        line("V-1", "fetched", "2023-05-05"),
        line("V-2", "fetched", "2023-05-05"),
        line("V-2", "returned", "2023-05-05"),
      ],
      "2023-05-15",
    );
    expect(findings).toStrictEqual([]);
    expect(batches[0]?.inside).toStrictEqual({ volumes: 0, items: 0 });
  });
});

describe("outsourcingStanding", () => {
  const cites = (instrument: string) => [{ instrument, article: "1", confidence: "seen" as const }];
  const title = { "zh-CN": "要求", en: "requirement" };
  const changesOf = (...rows: readonly (readonly [string, string])[]) => {
    const requirements = [["agreement", "archives-law-2020"] as const, ...rows].map(([code, instrument]) => ({
      code,
      title,
      citations: cites(instrument),
    }));
    const rules = extendOutsourcingRules(OUTSOURCING_RULES, { id: "ours", requirements });
    const met = { outcome: "met", proof: "委托协议" } as const;
    const evidence = [
      { requirement: "agreement", ...met },
      { requirement: "unmet", ...met, outcome: "unmet" as const },
    ];
    const verdict = outsourcingStanding({ evidence }, { asOf: "2023-06-30", rules });
    return verdict.kind === "decided" && verdict.changesOn;
  };
  const soon = "implementation-regulations-2024";
  const later = "gb-t-13967-2026";

  test("changes on the first day on which a requirement comes that is not met, wherever it stands in the table", () => {
    const change = { day: "2024-03-01", because: "outsourcing-requirement-unproved" };
    expect(changesOf(["a", soon], ["b", later])).toStrictEqual(change);
    expect(changesOf(["b", later], ["a", soon])).toStrictEqual(change);
    expect(changesOf(["b", later], ["a", soon], ["c", later])).toStrictEqual(change);
  });

  test("of two that come on one day names the first", () => {
    const because = (...codes: readonly string[]) => changesOf(...codes.map((code) => [code, soon] as const));
    expect(because("unmet", "a")).toMatchObject({ because: "outsourcing-requirement-unmet" });
    expect(because("a", "unmet")).toMatchObject({ because: "outsourcing-requirement-unproved" });
  });

  test("has nothing to show where nobody wrote anything down", () => {
    const verdict = outsourcingStanding({}, { asOf: "2023-06-30", rules: OUTSOURCING_RULES });
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: [
        "qualified-enterprise",
        "agreement",
        "agreement-scope",
        "agreement-quality",
        "agreement-technical-standard",
        "supervision",
      ].map((code) => `evidence.${code}`),
    });
  });
});

describe("phaseCost", () => {
  test("names what was spent where the whole would be too much to count", () => {
    const spent = { fen: Number.MAX_SAFE_INTEGER };
    expect(() => phaseCost({ spent, donePages: 2, plannedPages: 3 })).toThrow("facts.spent: expected");
  });
});

describe("phaseStanding", () => {
  test("knows no stage and no rework of a batch without a history", () => {
    const extent = { volumes: 1, items: 0, pages: 9, withoutPageCount: 0 };
    const batch: DigitizationBatch = { batch: "8-01", fondsNo: "0012", extent };
    const phase = { no: 8, title: "第八期", startedOn: "2023-05-04" } as const;
    expect(phaseStanding(phase, [batch], "2023-06-30")).toMatchObject({
      stages: [],
      rework: [],
      firstPass: { whole: 0 },
    });
  });
});

describe("throughput", () => {
  test("compares a day's work exactly, however many days it took", () => {
    const work = (person: string, on: "2023-05-05" | "2023-05-06", pages: number) =>
      ({ batch: "8-01", stage: "scanned", on, person, pages: [{ size: "A4", pages }] }) as const;
    const records = [
      work("甲", "2023-05-05", 10),
      work("乙", "2023-05-05", 12),
      work("乙", "2023-05-06", 13),
      work("丙", "2023-05-05", 13),
    ];
    const rows = throughput(records, { stage: "scanned", by: "person" });
    expect(rows.map(({ key, perDay }) => [key, perDay])).toStrictEqual([
      ["丙", { numerator: 13, denominator: 1 }],
      ["乙", { numerator: 25, denominator: 2 }],
      ["甲", { numerator: 10, denominator: 1 }],
    ]);
    for (const row of rows) expect(row).not.toHaveProperty("outlier");
  });
});
