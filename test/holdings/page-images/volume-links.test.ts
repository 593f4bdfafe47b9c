import { coverageByKey, coverageExtents, linkedImages, linkPlan } from "lantai/page-images";
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
