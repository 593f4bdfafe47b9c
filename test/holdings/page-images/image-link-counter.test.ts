import { isCallerError } from "lantai/findings";
import { imageLinkCounter } from "lantai/page-images";
import { describe, expect, test } from "vitest";

function* catalogue(count: number) {
  for (let number = 1; number <= count; number++) {
    yield { level: "item", id: `r-${number}`, referenceCode: `X-${number}`, pageCount: 1 } as const;
  }
}

describe("imageLinkCounter", () => {
  test("counts every finding and keeps the first of each code", () => {
    const counter = imageLinkCounter({ entries: catalogue(5), findings: 2 });
    counter.add([{ path: "X-2/1.jpg" }, { path: "Y-1/1.jpg" }]);
    const { coverage, findingCounts, findings } = counter.result();
    expect([coverage.complete.items, coverage.none.items]).toStrictEqual([1, 4]);
    expect(findingCounts).toStrictEqual([
      { code: "images-missing", severity: "error", count: 4 },
      { code: "image-orphan", severity: "warning", count: 1 },
    ]);
    expect(findings.map(({ place }) => place.id ?? place.file)).toStrictEqual(["r-1", "r-3", "Y-1/1.jpg"]);
  });

  test("can be asked in between", () => {
    const counter = imageLinkCounter({ entries: catalogue(2) });
    counter.addLines(new TextEncoder().encode("X-1/1.jpg\nX-2/"));
    expect(counter.result().coverage.complete.items).toBe(1);
    counter.addLines(new TextEncoder().encode("1.jpg"));
    counter.end();
    expect(counter.result().coverage.complete.items).toBe(2);
  });

  test("finds a code among many, in any order of the list", () => {
    const counter = imageLinkCounter({ entries: catalogue(5000) });
    const lines = Array.from({ length: 5000 }, (_, at) => `八期/X-${((at * 2999) % 5000) + 1}/1.jpg\n`);
    counter.addLines(new TextEncoder().encode(lines.join("")));
    expect(counter.result().findingCounts).toStrictEqual([]);
    expect(counter.result().coverage.complete.pages).toBe(5000);
  });

  test("refuses a number of findings that is none", () => {
    for (const findings of [-1, 1.5, Number.NaN]) {
      expect(() => imageLinkCounter({ entries: [], findings })).toThrow(
        expect.toSatisfy((error: unknown) => isCallerError(error) && error.argument === "findings"),
      );
    }
  });
});
