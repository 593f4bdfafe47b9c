import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isCallerError, sentence } from "lantai/findings";
import {
  catalogueDimensions,
  checkSnapshotParts,
  mergedSnapshots,
  mergedTallies,
  readSnapshot,
  type Snapshot,
  snapshotOf,
  snapshotText,
  type Tally,
  tallyOf,
} from "lantai/tallies";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it, vi } from "vitest";
import { CellSums } from "../../../src/figures/tallies/cell-sums.js";

const golden: unknown = JSON.parse(readFileSync(new URL("../../formats/snapshot-1.json", import.meta.url), "utf8"));
const AS_OF = "2023-06-30";

function countyTally(fondsNo: string, volumes: number) {
  const records = new Array(volumes).fill({ level: "volume", fondsNo, pageCount: 10 } as const);
  return tallyOf(records, catalogueDimensions("fonds"));
}

const county = (of: string, volumes: number, asOf: Snapshot["asOf"] = AS_OF) =>
  snapshotOf(countyTally(of, volumes), { of, asOf });
/** Less than nothing, which no count is. */
const below: Tally = {
  ...countyTally("甲县", 0),
  cells: [{ key: ["甲县"], extent: { volumes: -5, items: 0, pages: 0, withoutPageCount: 0 } }],
};
const codesOf = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
const argumentOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return undefined;
};

describe("snapshotOf", () => {
  it("has a digest that anybody can make from the documented text", () => {
    const snapshot = county("甲县", 2);
    expect(snapshotText(snapshot)).toBe('["lantai.snapshot/1","甲县","2023-06-30",["fonds"],[["甲县",2,0,20,0]]]');
    const bySha256 = createHash("sha256").update(snapshotText(snapshot), "utf8").digest("hex");
    expect(snapshot.digest).toBe(`sha256:${bySha256}`);
  });

  it("tells apart whatever differs: the archives, the day, a figure, a value, a dimension", () => {
    const tally = countyTally("甲县", 2);
    const renamed = { ...tally, dimensions: ["unit"] };
    const { extent } = tally.cells[0]!;
    const parted = (...key: string[]) => ({ ...tally, dimensions: ["fonds", "unit"], cells: [{ key, extent }] });
    const all = [
      county("甲县", 2),
      county("甲县", 3),
      county("乙县", 2),
      county("甲县", 2, "2023-07-01"),
      snapshotOf(renamed, { of: "甲县", asOf: AS_OF }),
      snapshotOf(parted("甲", "县"), { of: "甲县", asOf: AS_OF }),
      snapshotOf(parted("甲县", ""), { of: "甲县", asOf: AS_OF }),
    ];
    expect(new Set(all.map(({ digest }) => digest)).size).toBe(all.length);
  });

  it("has the same digest in whatever order the cells stand", () => {
    const cells = ["a", "B", "10", "9"].map((name) => ({ key: [name], extent: countyTally("x", 1).cells[0]!.extent }));
    const digest = (order: typeof cells) =>
      snapshotOf({ ...countyTally("x", 1), cells: order }, { of: "甲县", asOf: AS_OF }).digest;
    const [one, two, three, four] = cells as [
      (typeof cells)[0],
      (typeof cells)[0],
      (typeof cells)[0],
      (typeof cells)[0],
    ];
    expect(new Set([cells, [four, three, two, one], [two, four, one, three]].map(digest)).size).toBe(1);
    expect(snapshotText({ of: "x", asOf: AS_OF, tally: { ...countyTally("x", 1), cells } })).toBe(
      '["lantai.snapshot/1","x","2023-06-30",["fonds"],[["10",1,0,10,0],["9",1,0,10,0],["B",1,0,10,0],["a",1,0,10,0]]]',
    );
  });

  it("has the digest of the same holdings where a cell of nothing stands among them", () => {
    const tally = countyTally("甲县", 2);
    const nothing = { key: ["乙县"], extent: { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 } };
    const snapshot = snapshotOf({ ...tally, cells: [nothing, ...tally.cells] }, { of: "甲县", asOf: AS_OF });
    expect(snapshot.digest).toBe(county("甲县", 2).digest);
    expect(readSnapshot(snapshot)).toEqual({ snapshot: county("甲县", 2), findings: [] });
  });

  it("refuses a tally that nobody could read afterwards", () => {
    expect(() => snapshotOf(below, { of: "甲县", asOf: AS_OF })).toThrow(
      'tally: expected a tally that readTally reads, received "tally-cell-unreadable cells[0].extent"',
    );
  });

  it("refuses a snapshot of nobody and of no day", () => {
    const tally = countyTally("甲县", 1);
    expect(() => snapshotOf(tally, { of: 5 as unknown as string, asOf: AS_OF })).toThrow(
      "options.of: expected whose holdings they are, received 5",
    );
    expect(argumentOf(() => snapshotOf(tally, { of: " ", asOf: AS_OF }))).toBe("options.of");
    expect(argumentOf(() => snapshotOf(tally, { of: "甲县", asOf: "2023-06-31" }))).toBe("options.asOf");
  });
});

describe("readSnapshot", () => {
  it("reads format 1 as it was first written", () => {
    expect(readSnapshot(golden)).toEqual({ snapshot: golden, findings: [] });
  });

  it("finds a figure that was changed afterwards", () => {
    const changed = JSON.parse(JSON.stringify(golden).replace("8298", "8299"));
    const { snapshot, findings } = readSnapshot(changed);
    expect(snapshot).toBeUndefined();
    expect(codesOf(findings)).toEqual(["snapshot-digest-differs"]);
    expect(sentence(findings[0]!, zhCn)).toBe("时点数的数字与其摘要不符，保存以后有人改动过。");
  });

  it.each([
    [null, ["snapshot-format-unknown"]],
    [{ format: "lantai.snapshot/2" }, ["snapshot-format-unknown"]],
    [
      { format: "lantai.snapshot/1" },
      ["tally-format-unknown", "snapshot-field-unreadable", "snapshot-field-unreadable"],
    ],
    [{ ...(golden as object), of: "  " }, ["snapshot-field-unreadable"]],
    [{ ...(golden as object), asOf: "2023-02-30" }, ["snapshot-field-unreadable"]],
    [{ ...(golden as object), parts: [{ of: "甲县", digest: "sha256:12" }] }, ["snapshot-field-unreadable"]],
    [{ ...(golden as object), parts: "甲县" }, ["snapshot-field-unreadable"]],
    // A list of one text reads as that text where nobody asks what it is.
    [{ ...(golden as object), asOf: Array(10).fill("1") }, ["snapshot-field-unreadable"]],
    [
      { ...(golden as object), parts: [{ of: "甲县", digest: [(golden as { digest: string }).digest] }] },
      ["snapshot-field-unreadable"],
    ],
    [{ ...(golden as object), digest: undefined }, ["snapshot-digest-differs"]],
  ])("refuses %j with %j", (value, codes) => {
    const { snapshot, findings } = readSnapshot(value);
    expect(snapshot).toBeUndefined();
    expect(codesOf(findings)).toEqual(codes);
    for (const words of [zhCn, en]) {
      for (const finding of findings) expect(sentence(finding, words)).not.toBe(finding.code);
    }
  });

  it("says of each part that it cannot be read where it stands and what stands there", () => {
    const stored = golden as { readonly digest: string; readonly parts: readonly object[] };
    const finding = (value: object) => readSnapshot({ ...stored, ...value }).findings;
    const unreadable = (field: string) => [
      { code: "snapshot-field-unreadable", severity: "error", place: { field }, data: { field } },
    ];
    expect(readSnapshot({ format: 5 })).toEqual({
      findings: [
        { code: "snapshot-format-unknown", severity: "error", place: { field: "format" }, data: { format: "" } },
      ],
    });
    expect(finding({ format: "lantai.snapshot/2" })[0]?.data).toEqual({ format: "lantai.snapshot/2" });
    expect(finding({ of: 5 })).toEqual(unreadable("of"));
    expect(finding({ asOf: 20_230_630 })).toEqual(unreadable("asOf"));
    for (const part of [
      { of: 5, digest: stored.digest },
      { of: "甲县", digest: 5 },
      { of: "甲县", digest: `x${stored.digest}` },
      { of: "甲县", digest: `${stored.digest}0` },
    ]) {
      expect(finding({ parts: [...stored.parts, part] })).toEqual(unreadable("parts"));
    }
    const differs = (digest: unknown, shown: string) =>
      expect(finding({ digest })).toEqual([
        {
          code: "snapshot-digest-differs",
          severity: "error",
          place: { field: "digest" },
          data: { stored: shown, counted: stored.digest },
        },
      ]);
    differs("sha256:12", "sha256:12");
    differs(12, "");
  });

  it("refuses other dimensions than it has to have, and says where", () => {
    const { findings } = readSnapshot(golden, { dimensions: ["fonds"] });
    expect(findings.map(({ code, place }) => [code, place.field])).toEqual([
      ["tally-dimensions-differ", "tally.dimensions"],
    ]);
  });
});

describe("mergedSnapshots", () => {
  const counties = [county("甲县", 2), county("乙县", 3), county("丙县", 0)];

  it("adds counties up to the prefecture, with the digest of the whole counted in one go", () => {
    const { snapshot, findings } = mergedSnapshots(counties, "XX市");
    expect(findings).toEqual([]);
    const whole = mergedTallies(countyTally("甲县", 2), countyTally("乙县", 3));
    expect(snapshot).toMatchObject(snapshotOf(whole, { of: "XX市", asOf: AS_OF }));
    expect(snapshot?.parts?.map(({ of }) => of)).toEqual(["丙县", "乙县", "甲县"]);
    expect(mergedSnapshots([...counties].reverse(), "XX市")).toEqual({ snapshot, findings });
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ snapshot, findings: [] });
  });

  it("gives no sum of parts that do not go together, and says why of each", () => {
    const forged = { ...county("丁县", 4), tally: countyTally("丁县", 5) };
    const byYear = snapshotOf(tallyOf([], catalogueDimensions("year")), { of: "戊县", asOf: AS_OF });
    const other = county("己县", 1, "2023-12-31");
    const { snapshot, findings } = mergedSnapshots([...counties, county("甲县", 9), forged, byYear, other], "XX市");
    expect(snapshot).toBeUndefined();
    expect(findings.map(({ code, place }) => [code, place.id])).toEqual([
      ["snapshot-repeated", "甲县"],
      ["snapshot-digest-differs", "丁县"],
      ["snapshot-dimensions-differ", "戊县"],
      ["snapshot-days-differ", "己县"],
    ]);
    expect(findings.map(({ data }) => data)).toEqual([
      { of: "甲县" },
      { stored: forged.digest, counted: county("丁县", 5).digest },
      { of: "戊县", dimensions: ["year"], expected: ["fonds"] },
      { of: "己县", asOf: "2023-12-31", expected: AS_OF },
    ]);
    expect(findings.every(({ severity }) => severity === "error")).toBe(true);
    for (const words of [zhCn, en]) {
      for (const finding of findings) expect(sentence(finding, words)).not.toBe(finding.code);
    }
    expect(() => mergedSnapshots([], "XX市")).toThrow("snapshots: expected at least one snapshot");
  });
});

describe("mergedSnapshots of a tally that is none", () => {
  it("finds the cell, and gives no sum in which it would be lost", () => {
    const part: Snapshot = { ...county("甲县", 5), tally: below };
    const { snapshot, findings } = mergedSnapshots([county("乙县", 8), part], "XX市");
    expect(snapshot).toBeUndefined();
    expect(findings).toEqual([
      {
        code: "tally-cell-unreadable",
        severity: "error",
        place: { id: "甲县", field: "tally.cells[0].extent" },
        data: { cell: 1, part: "extent" },
      },
    ]);
  });
});

describe("mergedSnapshots of an archives that a sum counts already", () => {
  const [first, second] = [county("甲县", 2), county("乙县", 3)];
  const sum = mergedSnapshots([first, second], "XX市").snapshot!;
  const repeated = (id: string, of: string) => ({
    code: "snapshot-repeated",
    severity: "error",
    place: { id },
    data: { of },
  });

  it.each([
    ["a sum and one of its parts", [sum, first], "XX省", [repeated("甲县", "甲县")]],
    ["a part and its sum", [first, sum], "XX省", [repeated("XX市", "甲县")]],
    [
      "two sums that share a part",
      [sum, mergedSnapshots([first, county("丙县", 1)], "YY市").snapshot!],
      "XX省",
      [repeated("YY市", "甲县")],
    ],
    ["a sum named like one of its parts", [first, second], "甲县", [repeated("甲县", "甲县")]],
    ["a sum named like a part of a part", [sum], "乙县", [repeated("XX市", "乙县")]],
    [
      "a sum that names itself among its parts",
      [{ ...sum, parts: [{ of: "XX市", digest: sum.digest }] }],
      "XX省",
      [repeated("XX市", "XX市")],
    ],
  ])("finds %s", (_, snapshots, of, findings) => {
    expect(mergedSnapshots(snapshots, of)).toStrictEqual({ findings });
  });

  it("adds sums that share no part", () => {
    const other = mergedSnapshots([county("丙县", 1), county("丁县", 4)], "YY市").snapshot!;
    const { snapshot, findings } = mergedSnapshots([sum, other], "XX省");
    expect(findings).toEqual([]);
    expect(snapshot?.tally.cells.map(({ extent }) => extent.volumes).sort()).toEqual([1, 2, 3, 4]);
    expect(snapshot?.parts).toEqual([sum, other].map(({ of, digest }) => ({ of, digest })));
  });
});

describe("mergedSnapshots of stored values that are none", () => {
  const part = county("甲县", 2);
  const { tally: _, ...withoutTally } = part;
  const at = (field: string) => ({ field: `snapshots[0].${field}` });

  it.each([
    [null, ["snapshot-format-unknown"], [at("format")]],
    [{ ...part, format: "lantai.snapshot/2" }, ["snapshot-format-unknown"], [{ id: "甲县", field: "format" }]],
    [withoutTally, ["tally-format-unknown"], [{ id: "甲县", field: "tally.format" }]],
    [{ ...part, of: " " }, ["snapshot-field-unreadable"], [at("of")]],
    [{ ...part, of: 5 }, ["snapshot-field-unreadable"], [at("of")]],
  ])("finds what is wrong with %j, and where", (value, codes, places) => {
    const { snapshot, findings } = mergedSnapshots([value as Snapshot, county("乙县", 3)], "XX市");
    expect(snapshot).toBeUndefined();
    expect(codesOf(findings)).toEqual(codes);
    expect(findings.map(({ place }) => place)).toStrictEqual(places);
    expect(mergedSnapshots([value as Snapshot], "XX市")).toStrictEqual({ findings });
  });
});

describe("mergedSnapshots of many parts", () => {
  const part = (of: string) => {
    const cells = Array.from({ length: 200 }, (_, at) => {
      return { key: [`${of}-${at}`], extent: { volumes: 1, items: 0, pages: 0, withoutPageCount: 1 } };
    });
    return snapshotOf({ ...countyTally(of, 0), cells }, { of, asOf: AS_OF });
  };
  const parts = Array.from({ length: 100 }, (_, at) => part(`c${at}`));

  it("goes through each cell once, however many parts there are", () => {
    const spy = vi.spyOn(CellSums.prototype, "addTo");
    const { snapshot } = mergedSnapshots(parts, "XX市");
    expect(snapshot?.tally.cells).toHaveLength(20_000);
    // Once to read the parts, once to add them and once to read the sum.
    expect(spy.mock.calls.length).toBe(60_000);
    spy.mockRestore();
  });

  it("gives a tally of its own also of one part", () => {
    const { snapshot } = mergedSnapshots([parts[0]!], "XX市");
    expect(snapshot?.tally).toEqual(parts[0]!.tally);
    expect(snapshot?.tally).not.toBe(parts[0]!.tally);
  });
});

describe("checkSnapshotParts", () => {
  const sum = mergedSnapshots([county("甲县", 2), county("乙县", 3)], "XX市").snapshot!;

  it("finds nothing while the parts stay as they were", () => {
    expect(checkSnapshotParts(sum, [county("乙县", 3), county("甲县", 2)])).toEqual([]);
  });

  it("finds what was restated since, and what is missing on either side", () => {
    const findings = checkSnapshotParts(sum, [county("甲县", 4), county("丙县", 1)]);
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ["snapshot-part-missing", { of: "乙县", from: "snapshots" }],
      ["snapshot-part-restated", { of: "甲县", asOf: AS_OF }],
      ["snapshot-part-missing", { of: "丙县", from: "sum" }],
    ]);
    expect(sentence(findings[1]!, zhCn)).toBe("“甲县”截至2023-06-30的数字在汇总以后修正过，汇总数已不相符。");
    for (const finding of findings) expect(sentence(finding, en)).not.toBe(finding.code);
    expect(() => checkSnapshotParts(county("甲县", 1), [])).toThrow(
      'sum: expected a snapshot that was added up from parts, received "甲县"',
    );
  });

  it("does not call a snapshot of another day restated, and takes none of two of one archives for the other", () => {
    const later = county("甲县", 2, "2023-12-31");
    const found = checkSnapshotParts(sum, [later, county("乙县", 3), county("乙县", 4)]);
    expect(found).toStrictEqual([
      { code: "snapshot-repeated", severity: "error", place: { id: "乙县" }, data: { of: "乙县" } },
      {
        code: "snapshot-days-differ",
        severity: "error",
        place: { id: "甲县" },
        data: { of: "甲县", asOf: "2023-12-31", expected: AS_OF },
      },
    ]);
    expect(sentence(found[1]!, zhCn)).toBe(
      "“甲县”的时点数截至2023-12-31，应截至2023-06-30；时点不一致的不能相加，也不能与汇总数核对。",
    );
  });

  it("finds what is wrong with a part out of a file, and does not call it missing, restated or of another day", () => {
    const changed = { ...county("甲县", 2), digest: county("甲县", 3).digest };
    const later = { ...county("乙县", 3), format: "lantai.snapshot/2" } as unknown as Snapshot;
    const found = checkSnapshotParts(sum, [null as unknown as Snapshot, changed, later, later]);
    expect(found.map(({ code, place }) => [code, place])).toStrictEqual([
      ["snapshot-format-unknown", { field: "snapshots[0].format" }],
      ["snapshot-digest-differs", { field: "digest", id: "甲县" }],
      ["snapshot-format-unknown", { field: "format", id: "乙县" }],
      ["snapshot-format-unknown", { field: "format", id: "乙县" }],
      ["snapshot-repeated", { id: "乙县" }],
    ]);
  });

  it("finds what is wrong with a sum out of a file, and holds nothing against it", () => {
    const read = (value: unknown) =>
      checkSnapshotParts(value as Snapshot, [county("丙县", 1)]).map(({ code, place }) => [code, place]);
    expect(read(null)).toStrictEqual([["snapshot-format-unknown", { field: "sum.format" }]]);
    expect(read({ ...sum, parts: [1] })).toStrictEqual([["snapshot-field-unreadable", { field: "parts", id: "XX市" }]]);
    expect(read({ ...sum, asOf: "2023-07-01" })).toStrictEqual([
      ["snapshot-digest-differs", { field: "digest", id: "XX市" }],
    ]);
  });
});
