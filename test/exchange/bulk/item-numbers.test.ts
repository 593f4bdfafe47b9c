import { csvText } from "lantai/tables";
import { describe, expect, test } from "vitest";
import { byBytes, byText } from "./both-lanes.js";

describe("bulkPass", () => {
  test("holds the numbers of items against their codes as the reader of text does", async () => {
    const code = (number: string) => `0012-WS·2011-D30-BGS-${number}`;
    const pairs = [
      ...[
        ["5", "0005"],
        ["005", "0005"],
        ["0005", "05"],
        ["10", "0010"],
        ["0", "0000"],
        ["00", "0"],
        ["34", "034"],
      ],
      ...[
        ["5", "0006"],
        ["5", "0050"],
        ["50", "0005"],
        ["5", "0015"],
        ["15", "0005"],
        ["100", "000"],
        ["000", "005"],
      ],
      ...[
        ["A5", "0005"],
        ["5A", "0005"],
        ["５", "0005"],
        [" 5", "0005"],
        ["", "0005"],
        ["-5", "0005"],
        ["5", ""],
      ],
    ];
    const odd = pairs.map(([number, end]) => [
      "0012",
      end === "" ? "" : code(end!),
      "决定",
      "某县",
      "20110612",
      number!,
    ]);
    const usual = Array.from({ length: 3000 }, (_, at) => {
      const end = String(at + 1).padStart(4, "0");
      return ["0012", code(end), "决定", "某县", "20110612", String(at + 1)];
    });
    const bytes = csvText([["全宗号", "档号", "题名", "责任者", "日期", "件号"], ...usual, ...odd], {
      encoding: "utf-8-bom",
    });
    const answer = byBytes(bytes, {}, 10_000);
    expect(answer).toEqual(await byText(bytes));
    const told = answer.findings.filter((finding) => finding.includes("number-contradicted"));
    expect(told).toHaveLength(7);
  });
});
