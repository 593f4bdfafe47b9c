import { fc, test } from "@fast-check/vitest";
import {
  coverageExtents,
  type ImageFile,
  imageLinkCounter,
  imageLinker,
  type LinkSubject,
  type PageImageFinding,
} from "lantai/page-images";
import { describe, expect } from "vitest";

/** Plain codes, the same in another width and case, and letters that case and composition change in ways of their own. */
const codes = ["A-1", "a-1", "Ａ－１", "A-2", "A-1-1", "A-1-2", "B·1", "é-1", "e\u0301-1", "İ-1", " A - 2 ", "第一卷"];
const entry: fc.Arbitrary<LinkSubject> = fc.record(
  {
    level: fc.constantFrom("volume", "item", "page"),
    id: fc.constantFrom("1", "2"),
    referenceCode: fc.constantFrom(...codes, ""),
    pageCount: fc.constantFrom(0, 1, 2, 3, 40, 2.5, -1, 32_766, 32_767, 70_000),
    volumeCode: fc.constantFrom("A-1", "B·1"),
  },
  { requiredKeys: ["level"] },
);
const entries = fc.oneof(
  fc.array(entry, { maxLength: 12 }),
  fc.constantFrom(1, 2, 3).map((pageCount): LinkSubject[] => [{ level: "volume", referenceCode: "A-1", pageCount }]),
);
const page = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 70 }));
const path = fc.oneof(
  fc.constantFrom("A-1/1.jpg", "A-1/2.jpg", "二批/A-1/1.jpg", "二批/A-1/2.jpg", "一批/A-1/2.jpg"),
  fc.tuple(fc.constantFrom(...codes, "Z"), page).map(([code, number]) => `scans/${code}/${number}.jpg`),
  fc.tuple(fc.constantFrom(...codes), page).map(([code, number]) => `${code}-${number}.jpg`),
  fc
    .tuple(fc.constantFrom(...codes), fc.constantFrom(...codes), page)
    .map(([folder, code, number]) => `${folder}/${code}-${number}.jpg`),
  fc.constantFrom("A-1.pdf", "A-1.ofd", "B·1/封面.jpg", "A-1/2a.jpg", "x.db"),
);
const paths = fc.oneof(fc.array(path, { maxLength: 40 }), fc.array(path, { maxLength: 3 }));

function expectedOf(catalogue: readonly LinkSubject[], list: readonly ImageFile[], most: number): unknown {
  const linker = imageLinker({ entries: catalogue });
  linker.add(list);
  const { links, findings } = linker.result();
  const made = new Map<string, { code: string; severity: string; count: number }>();
  const first: PageImageFinding[] = [];
  for (const finding of findings) {
    const { code, severity } = finding;
    const before = made.get(code)?.count ?? 0;
    made.set(code, { code, severity, count: before + 1 });
    if (before < most) first.push(finding);
  }
  return { coverage: coverageExtents(links), findingCounts: [...made.values()], findings: first };
}

describe("imageLinkCounter", () => {
  test.prop([entries, paths, fc.nat(3)], { numRuns: 1000 })(
    "gives what the links and findings of a linking come to",
    (catalogue, list, most) => {
      const files = list.map((text) => ({ path: text }));
      const counter = imageLinkCounter({ entries: catalogue.values(), findings: most });
      counter.add(files);
      expect(counter.result()).toStrictEqual(expectedOf(catalogue, files, most));
    },
  );

  test.prop([entries, paths], { numRuns: 1000 })("counts lines of bytes as it counts the files", (catalogue, list) => {
    const files = list.map((text) => ({ path: text }));
    const counter = imageLinkCounter({ entries: catalogue });
    counter.addLines(new TextEncoder().encode(list.join("\n")));
    counter.end();
    expect(counter.result()).toStrictEqual(expectedOf(catalogue, files, 100));
  });
});
