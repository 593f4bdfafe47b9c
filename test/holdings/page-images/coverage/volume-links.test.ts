import { coverageByKey, coverageExtents, imageLinkCounter, linkedImages, linkPlan } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const volume = { level: "volume", referenceCode: "0012-001-0034", fondsNo: "0012", pageCount: 5 } as const;
const inside = (itemNo: string, pageCount: number) =>
  ({
    level: "item",
    referenceCode: itemNo === "" ? "" : `0012-001-0034-${itemNo}`,
    fondsNo: "0012",
    volumeCode: "0012-001-0034",
    pageCount,
  }) as const;
const catalogue = [volume, inside("001", 2), inside("002", 3)];
const pdf = (code: string) => ({ path: `八期/${code}.pdf` });
const pages = (code: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ path: `八期/${code}/${at + 1}.jpg` }));

describe("the items inside a volume", () => {
  test("bring their images to the volume that has none of its own", () => {
    const files = [...pages("0012-001-0034-001", 2), ...pages("0012-001-0034-002", 3)];
    const { links, innerLinks, findings } = linkedImages(catalogue, [files]);
    expect(links).toStrictEqual([
      { entry: volume, coverage: "complete", images: 5, files: 0, pageCount: 5, through: "items" },
    ]);
    expect(innerLinks.map(({ entry, coverage }) => [entry.referenceCode, coverage])).toStrictEqual([
      ["0012-001-0034-001", "complete"],
      ["0012-001-0034-002", "complete"],
    ]);
    expect(findings).toStrictEqual([]);
  });

  test("bring files for whole records to it as well", () => {
    const { links } = linkedImages(catalogue, [[pdf("0012-001-0034-001"), pdf("0012-001-0034-002")]]);
    expect(links).toStrictEqual([
      { entry: volume, coverage: "undetermined", images: 0, files: 2, pageCount: 5, through: "items" },
    ]);
  });

  test("count for their volume and never beside it", () => {
    const { links } = linkedImages(catalogue, [pages("0012-001-0034-001", 2)]);
    expect(coverageExtents(links).partial).toStrictEqual({ volumes: 1, items: 0, pages: 5, withoutPageCount: 0 });
    expect(coverageByKey(links, ({ fondsNo }) => fondsNo).map(({ coverage }) => coverage)).toStrictEqual(["partial"]);
  });

  test.each([
    { pageCount: 8, coverage: "partial", difference: -3 },
    { pageCount: 4, coverage: "mismatched", difference: 1 },
  ])("keep a volume of $pageCount pages from being complete", ({ pageCount, coverage, difference }) => {
    const cover = { ...volume, pageCount };
    const entries = [cover, inside("001", 2), inside("002", 3)];
    const files = [...pages("0012-001-0034-001", 2), ...pages("0012-001-0034-002", 3)];
    const { links, innerLinks, findings } = linkedImages(entries, [files]);
    expect(links).toStrictEqual([{ entry: cover, coverage, images: 5, files: 0, pageCount, through: "items" }]);
    expect(innerLinks.map((link) => link.coverage)).toStrictEqual(["complete", "complete"]);
    expect(findings).toStrictEqual([
      {
        code: "image-count-differs",
        severity: "error",
        place: { field: "referenceCode", value: "0012-001-0034" },
        data: { referenceCode: "0012-001-0034", pages: pageCount, images: 5, difference },
      },
    ]);
    const counter = imageLinkCounter({ entries });
    counter.add(files);
    expect(counter.result().coverage[coverage as "partial"].pages).toBe(pageCount);
  });

  test("go by their own pages where those of the volume are not known", () => {
    const entries = [{ level: "volume", referenceCode: "0012-001-0034" } as const, inside("001", 2)];
    const { links, findings } = linkedImages(entries, [pages("0012-001-0034-001", 2)]);
    expect([links[0]?.coverage, findings]).toStrictEqual(["complete", []]);
  });

  test("are beyond their volume together, also where one of them has no image", () => {
    const entries = [{ ...volume, pageCount: 1 }, inside("001", 2), inside("002", 3)];
    const { links, findings } = linkedImages(entries, [pages("0012-001-0034-001", 2)]);
    expect(links[0]?.coverage).toBe("mismatched");
    expect(findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["image-count-differs", "0012-001-0034"],
      ["images-missing", "0012-001-0034-002"],
    ]);
  });

  test("are each told when one of them has images and another has none", () => {
    const { findings } = linkedImages(catalogue, [pages("0012-001-0034-001", 2)]);
    expect(findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["images-missing", "0012-001-0034-002"],
    ]);
  });

  test("without a code keep their volume from being complete", () => {
    const { links, findings } = linkedImages(
      [volume, inside("001", 2), inside("", 3)],
      [pages("0012-001-0034-001", 2)],
    );
    expect(links[0]?.coverage).toBe("partial");
    expect(findings.map(({ code }) => code)).toStrictEqual(["entry-without-reference-code"]);
  });

  test("are told without a code by what they have", () => {
    const bare = { level: "item", id: "b", volumeCode: "0012-001-0034", pageCount: 3 } as const;
    const { links, innerLinks, findings } = linkedImages(
      [volume, inside("001", 2), bare],
      [pages("0012-001-0034-001", 2)],
    );
    expect(links.map(({ coverage, images }) => [coverage, images])).toStrictEqual([["partial", 2]]);
    expect(innerLinks[1]).toStrictEqual({ entry: bare, coverage: "none", images: 0, files: 0, pageCount: 3 });
    expect(findings).toStrictEqual([
      {
        code: "entry-without-reference-code",
        severity: "error",
        place: { field: "referenceCode", id: "b" },
        data: { level: "item" },
      },
    ]);
  });

  test("are passed over where the volume has its images itself, or nobody has any", () => {
    const own = linkedImages(catalogue, [pages("0012-001-0034", 5)]);
    expect(own.links[0]).toMatchObject({ coverage: "complete", images: 5 });
    expect([own.innerLinks, own.findings]).toStrictEqual([[], []]);
    const none = linkedImages(catalogue, []);
    expect(none.findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["images-missing", "0012-001-0034"],
    ]);
  });

  test("are a warning where both have images, and the volume goes by its own", () => {
    const { links, findings } = linkedImages(catalogue, [[...pages("0012-001-0034", 5), pdf("0012-001-0034-001")]]);
    expect(links[0]).toMatchObject({ coverage: "complete" });
    expect(findings.map(({ code, data }) => [code, data])).toStrictEqual([
      ["images-at-two-levels", { referenceCode: "0012-001-0034", items: 1 }],
    ]);
  });

  test("are told beside their volume where they have images too, and passed over where they have none", () => {
    const items = [inside("001", 2), inside("002", 3), inside("003", 1)];
    const files = [...pages("0012-001-0034", 4), ...pages("0012-001-0034-001", 2), ...pages("0012-001-0034-002", 1)];
    const { links, innerLinks, findings } = linkedImages([volume, ...items], [files]);
    expect(links).toStrictEqual([
      { entry: volume, coverage: "partial", images: 4, files: 0, pageCount: 5, pages: [{ first: 1, last: 4 }] },
    ]);
    expect(innerLinks.map(({ entry, coverage, images }) => [entry.referenceCode, coverage, images])).toStrictEqual([
      ["0012-001-0034-001", "complete", 2],
      ["0012-001-0034-002", "partial", 1],
      ["0012-001-0034-003", "none", 0],
    ]);
    const place = (value: string) => ({ field: "referenceCode", value });
    expect(findings).toStrictEqual([
      {
        code: "image-count-differs",
        severity: "error",
        place: place("0012-001-0034"),
        data: { referenceCode: "0012-001-0034", pages: 5, images: 4, difference: -1 },
      },
      {
        code: "images-at-two-levels",
        severity: "warning",
        place: place("0012-001-0034"),
        data: { referenceCode: "0012-001-0034", items: 2 },
      },
      {
        code: "image-count-differs",
        severity: "error",
        place: place("0012-001-0034-002"),
        data: { referenceCode: "0012-001-0034-002", pages: 3, images: 1, difference: -2 },
      },
    ]);
  });

  test("belong to the first of two volumes with their code, and to no item with it", () => {
    const twin = { level: "item", referenceCode: "0012-001-0034", fondsNo: "0012" } as const;
    const { links, innerLinks } = linkedImages(
      [twin, volume, volume, inside("001", 5)],
      [pages("0012-001-0034-001", 5)],
    );
    expect(links.map(({ coverage, through }) => [coverage, through])).toStrictEqual([
      ["none", undefined],
      ["complete", "items"],
      ["none", undefined],
    ]);
    expect(innerLinks).toHaveLength(1);
  });

  test("are linked by themselves where their volume is not in the catalogue, or no volume", () => {
    const elsewhere = { level: "item", referenceCode: "0099-1", volumeCode: "0099", pageCount: 2 } as const;
    const deeper = { ...elsewhere, referenceCode: "0012-001-0034-001-1", volumeCode: "0012-001-0034-001" } as const;
    const alone = { level: "item", referenceCode: "0098" } as const;
    const below = { ...elsewhere, referenceCode: "0098-1", volumeCode: "0098" } as const;
    const entries = [elsewhere, volume, inside("001", 5), deeper, alone, below];
    const files = [...pages("0099-1", 2), ...pages("0098-1", 1), ...pages("0012-001-0034-001", 5)];
    const { links, innerLinks, findings } = linkedImages(entries, [files]);
    expect(links.map(({ coverage, images }) => [coverage, images])).toStrictEqual([
      ["complete", 5],
      ["none", 0],
    ]);
    expect(innerLinks.map(({ entry, coverage, images }) => [entry.referenceCode, coverage, images])).toStrictEqual([
      ["0012-001-0034-001", "complete", 5],
      ["0098-1", "partial", 1],
      ["0099-1", "complete", 2],
      ["0012-001-0034-001-1", "none", 0],
    ]);
    expect(findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["images-missing", "0098"],
      ["image-count-differs", "0098-1"],
      ["images-missing", "0012-001-0034-001-1"],
    ]);
    const counter = imageLinkCounter({ entries });
    counter.add(files);
    expect(counter.result().findings).toStrictEqual(findings);
  });

  test("sent without their volumes are each told when they have no images, and are stored", () => {
    const entries = [inside("001", 2), inside("002", 3)];
    expect(linkedImages(entries, []).findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["images-missing", "0012-001-0034-001"],
      ["images-missing", "0012-001-0034-002"],
    ]);
    const linking = linkedImages(entries, [pages("0012-001-0034-001", 2)]);
    expect(linking.links).toStrictEqual([]);
    expect(linkPlan([], linking).add.map(({ to }) => [to.referenceCode, to.coverage])).toStrictEqual([
      ["0012-001-0034-001", "complete"],
    ]);
  });

  test("are told when two of them carry one code", () => {
    const { links, findings } = linkedImages(
      [volume, inside("001", 2), inside("001", 3)],
      [pages("0012-001-0034-001", 2)],
    );
    expect(links.map(({ coverage, images }) => [coverage, images])).toStrictEqual([["undetermined", 0]]);
    expect(findings.map(({ code, data }) => [code, data])).toStrictEqual(
      [1, 2].map(() => [
        "reference-code-repeated-in-catalogue",
        { referenceCode: "0012-001-0034-001", entries: 2, images: 2 },
      ]),
    );
  });

  test("claim nothing when they carry the code of their volume", () => {
    const same = { ...inside("001", 2), referenceCode: "0012-001-0034" };
    expect(linkedImages([same, volume], [pages("0012-001-0034", 5)])).toMatchObject({
      links: [{ coverage: "complete" }],
      findings: [],
    });
  });

  test("are what a plan stores, and not the volume that shows through them", () => {
    const linking = linkedImages(catalogue, [[...pages("0012-001-0034-001", 2), ...pages("0012-001-0034-002", 3)]]);
    const { add } = linkPlan([], linking);
    expect(add.map(({ to }) => to.referenceCode)).toStrictEqual(["0012-001-0034-001", "0012-001-0034-002"]);
    expect(
      linkPlan(
        add.map(({ to }) => to),
        linking,
      ),
    ).toMatchObject({ add: [], change: [], remove: [] });
  });
});
