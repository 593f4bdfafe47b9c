import { type ImageFile, linkedImages, linkPlan, type RecordedChecksum } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const entry = { level: "item", referenceCode: "X-1", pageCount: 2 } as const;
const files: readonly ImageFile[] = [
  { path: "X-1/1.jpg", checksum: "aa11" },
  { path: "X-1/2.jpg", checksum: "bb22" },
];
const replaced: readonly ImageFile[] = [files[0]!, { path: "X-1/2.jpg", checksum: "bb23" }];

describe("recorded checksums", () => {
  test("are held against those of the list, whatever the case and form of path and checksum", () => {
    const checksums = [
      { path: "x-1/１.jpg", checksum: "AA11" },
      { path: "X-1/2.jpg", checksum: "bb22" },
    ];
    expect(linkedImages([entry], [files], { checksums }).findings).toStrictEqual([]);
    expect(linkedImages([entry], [replaced], { checksums }).findings).toStrictEqual([
      {
        code: "image-checksum-differs",
        severity: "error",
        place: { file: "X-1/2.jpg", value: "2.jpg" },
        data: { folder: "X-1", files: 1, name: "2.jpg" },
      },
    ]);
  });

  test("tell another file whatever the form in which its path was recorded", () => {
    for (const path of ["X-1/2.jpg", "x-1/2.JPG", "x-1/２.jpg", "Ｘ－１/2.jpg", "X—1/2.jpg"]) {
      const { findings } = linkedImages([entry], [files], { checksums: [{ path, checksum: "cc33" }] });
      expect(findings.map(({ code, place }) => [code, place.file])).toStrictEqual([
        ["image-checksum-differs", "X-1/2.jpg"],
      ]);
    }
  });

  test("part paths in signs that stand where capital and small letters do, and in no letters", () => {
    const told = (recorded: string, listed: string) => {
      const checksums = [{ path: `${recorded}/X-1/1.jpg`, checksum: "cc33" }];
      const list = [{ path: `${listed}/X-1/1.jpg`, checksum: "aa11" }];
      return linkedImages([entry], [list], { checksums }).findings.some(
        ({ code }) => code === "image-checksum-differs",
      );
    };
    expect(["Z", "A", "["].map((folder) => told(folder.toLowerCase(), folder))).toStrictEqual([true, true, true]);
    expect([told("{", "["), told("`", "@"), told("[", "{")]).toStrictEqual([false, false, false]);
  });

  test("are found among many, the last of a path counting", () => {
    const paths = Array.from({ length: 1100 }, (_, at) => `X-${at % 10}/${at}.jpg`);
    const checksums = paths.map((path, at) => ({ path, checksum: `sum-${at}` }));
    const entries = Array.from({ length: 10 }, (_, at) => ({ level: "item", referenceCode: `X-${at}` }) as const);
    const listed = paths.map((path, at) => ({ path, checksum: `SUM-${at}` }));
    const again = [
      { path: paths[7]!, checksum: "another" },
      { path: paths[9]!, checksum: "another" },
      { path: paths[9]!, checksum: "sum-9" },
    ];
    const { findings } = linkedImages(entries, [listed], { checksums: [...checksums, ...again] });
    const altered = findings.filter(({ code }) => code === "image-checksum-differs");
    expect(altered.map(({ place }) => place.file)).toStrictEqual(["X-7/7.jpg"]);
    const others = listed.map(({ path }) => ({ path, checksum: "another" }));
    const all = linkedImages(entries, [others], { checksums }).findings;
    expect(all.flatMap(({ code, data }) => (code === "image-checksum-differs" ? [data.files] : []))).toStrictEqual(
      entries.map(() => 110),
    );
  });

  test("are told apart where half of what is kept of them is equal", () => {
    const told = (path: string, listed: string, recorded: readonly RecordedChecksum[]) => {
      const list = [{ path, checksum: listed }];
      return linkedImages([entry], [list], { checksums: recorded }).findings.some(
        ({ code }) => code === "image-checksum-differs",
      );
    };
    for (const [one, other] of [
      ["8kj/X-1/1.jpg", "2kkz/X-1/1.jpg"],
      ["dyu/X-1/1.jpg", "2w0u/X-1/1.jpg"],
      ["or91/X-1/1.jpg", "yye0/X-1/1.jpg"],
      ["12epx/X-1/1.jpg", "13z72/X-1/1.jpg"],
    ] as const) {
      const recorded = [
        { path: one, checksum: "aa11" },
        { path: other, checksum: "bb22" },
      ];
      expect([told(one, "aa11", recorded), told(other, "bb22", recorded)]).toStrictEqual([false, false]);
      expect([told(one, "bb22", recorded), told(other, "aa11", recorded)]).toStrictEqual([true, true]);
      expect(told(other, "bb22", recorded.slice(0, 1))).toBe(false);
    }
    for (const [one, other] of [
      ["0000e1f4", "0001c659"],
      ["00000e3d", "0000bdba"],
      ["0000f79c", "000109c0"],
    ] as const) {
      const recorded = [{ path: "X-1/1.jpg", checksum: one }];
      expect([told("X-1/1.jpg", one, recorded), told("X-1/1.jpg", other, recorded)]).toStrictEqual([false, true]);
    }
  });

  test("say nothing of a file without one, recorded or listed", () => {
    expect(linkedImages([entry], [files]).findings).toStrictEqual([]);
    const checksums = [{ path: "X-1/1.jpg", checksum: "ffff" }];
    const listed = [{ path: "X-1/1.jpg" }, { path: "X-1/2.jpg", checksum: "bb22" }];
    expect(linkedImages([entry], [listed], { checksums }).findings).toStrictEqual([]);
  });
});

describe("the sum of checksums", () => {
  const contents = (list: readonly ImageFile[]) => linkedImages([entry], [list]).links[0]?.contents;

  test("is the same in any order, and another when a file was replaced or two were exchanged", () => {
    const [one, two] = files as readonly [ImageFile, ImageFile];
    expect(contents(files)).toMatch(/^[0-9a-f]{16}$/);
    expect(contents([two, one])).toBe(contents(files));
    expect(contents(replaced)).not.toBe(contents(files));
    const exchanged = [
      { path: one.path, checksum: two.checksum! },
      { path: two.path, checksum: one.checksum! },
    ];
    expect(contents(exchanged)).not.toBe(contents(files));
  });

  test("is the same in every version, since hosts store it", () => {
    expect(contents(files)).toBe("610872c3c8d4ce83");
    expect(contents(files.slice(0, 1))).toBe("3670921799abf42a");
    const sums = Array.from({ length: 60 }, (_, at) => contents([{ path: "X-1/1.jpg", checksum: `sum-${at}` }]));
    expect(sums.every((sum) => /^[0-9a-f]{16}$/.test(sum!))).toBe(true);
    expect(new Set(sums).size).toBe(sums.length);
  });

  test("tells a page from an inserted one, and one format from another", () => {
    const names = ["1.jpg", "1a.jpg", "1.tif", "2.jpg", "封面.jpg", "封底.jpg"];
    const sums = names.map((name) => contents([{ path: `X-1/${name}`, checksum: "aa11" }]));
    expect(new Set(sums).size).toBe(names.length);
    expect(contents([{ path: "八期/X-1/0001.JPG", checksum: "AA11" }])).toBe(sums[0]);
  });

  test("is absent for an entry without files beside one that has some", () => {
    const other = { level: "item", referenceCode: "X-2", pageCount: 2 } as const;
    expect(linkedImages([entry, other], [files]).links.map(({ contents }) => contents)).toStrictEqual([
      contents(files),
      undefined,
    ]);
  });

  test("is absent unless every file has one", () => {
    expect(contents([files[0]!, { path: "X-1/2.jpg" }])).toBeUndefined();
    expect(contents([])).toBeUndefined();
  });

  test("makes a replaced file a change of the plan, and nothing else", () => {
    const held = linkPlan([], linkedImages([entry], [files])).add.map(({ to }) => to);
    expect(linkPlan(held, linkedImages([entry], [files])).same).toHaveLength(1);
    expect(linkPlan(held, linkedImages([entry], [replaced])).change).toMatchObject([{ from: held[0] }]);
    const withoutSums = files.map(({ path }) => ({ path }));
    expect(linkPlan(held, linkedImages([entry], [withoutSums])).same).toHaveLength(1);
  });
});
