import { type CustodyMovement, custodyReconciliation } from "lantai/digitization";
import { cure, sentence } from "lantai/findings";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

function line(
  direction: CustodyMovement["direction"],
  referenceCode: string,
  on: CustodyMovement["on"],
  more: Partial<CustodyMovement> = {},
): CustodyMovement {
  return {
    batch: "8-01",
    referenceCode,
    level: "volume",
    direction,
    on,
    handedOverBy: "甲",
    receivedBy: "乙",
    ...more,
  };
}

describe("custodyReconciliation", () => {
  const slips = [
    line("returned", "V-1", "2023-05-20"),
    line("fetched", "V-1", "2023-05-05"),
    line("fetched", "V-2", "2023-05-08"),
    line("fetched", "V-3", "2023-05-05"),
    line("fetched", "I-1", "2023-05-10", { batch: "8-02", level: "item" }),
    line("fetched", "V-1", "2023-06-01", { batch: "8-02" }),
    line("returned", "V-2", "2023-07-01"),
  ];

  test("finds in to be out and inside, batch by batch, the longest inside first", () => {
    const { batches, findings } = custodyReconciliation(slips, "2023-06-30");
    expect(findings).toEqual([]);
    expect(
      batches.map(({ records, ...batch }) => [
        batch,
        records.map(({ movement, days }) => [movement.referenceCode, days]),
      ]),
    ).toEqual([
      [
        {
          batch: "8-01",
          fetched: { volumes: 3, items: 0 },
          returned: { volumes: 1, items: 0 },
          inside: { volumes: 2, items: 0 },
        },
        [
          ["V-3", 56],
          ["V-2", 53],
        ],
      ],
      [
        {
          batch: "8-02",
          fetched: { volumes: 1, items: 1 },
          returned: { volumes: 0, items: 0 },
          inside: { volumes: 1, items: 1 },
        },
        [
          ["I-1", 51],
          ["V-1", 29],
        ],
      ],
    ]);
    expect(batches[0]?.records[0]?.movement).toBe(slips[3]);
  });

  const wrong = [
    line("fetched", "V-1", "2023-05-05", { id: "m1" }),
    line("fetched", "Ｖ－1", "2023-05-06"),
    line("returned", "V-9", "2023-05-07"),
    line("returned", "V-1", "2023-05-08", { batch: "8-02" }),
    line("returned", "V-1", "2023-05-09", { level: "item" }),
    line("fetched", "V-2", "2023-05-09", { receivedBy: "" }),
    line("fetched", "V-3", "2023-05-09", { handedOverBy: "乙 " }),
  ];

  test("leaves every contradiction out of the counts and says so", () => {
    const { batches, findings } = custodyReconciliation(wrong, "2023-06-30");
    expect(findings.map(({ code, severity, place }) => [code, severity, place.value])).toEqual([
      ["custody-fetched-twice", "error", "Ｖ－1"],
      ["custody-returned-unfetched", "error", "V-9"],
      ["custody-returned-otherwise", "error", "V-1"],
      ["custody-returned-otherwise", "error", "V-1"],
      ["custody-signature-missing", "warning", "V-2"],
      ["custody-same-person", "error", "V-3"],
    ]);
    expect(batches.map(({ batch, inside }) => [batch, inside])).toEqual([
      ["8-01", { volumes: 3, items: 0 }],
      ["8-02", { volumes: 0, items: 0 }],
    ]);
  });

  test("is told in both languages", () => {
    const { findings } = custodyReconciliation(wrong, "2023-06-30");
    expect(findings.map((finding) => sentence(finding, zhCn))).toEqual([
      "Ｖ－1在批次8-01于2023-05-06登记领取，而此前领取后尚未归还。",
      "V-9在批次8-01于2023-05-07登记归还，而没有领取记录。",
      "V-1在批次8-01领取，2023-05-08却按批次8-02归还，或者卷、件登记不一致。",
      "V-1在批次8-01领取，2023-05-09却按批次8-01归还，或者卷、件登记不一致。",
      "V-2于2023-05-09的交接没有双方签字。",
      "V-3于2023-05-09的移出人和接收人是同一人。",
    ]);
    for (const finding of findings) {
      expect(sentence(finding, en)).toMatch(/\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
      expect(cure(finding, zhCn)).toMatch(/。$/);
    }
  });

  test("of nothing is nothing, and a day that is none is named", () => {
    expect(custodyReconciliation([], "2023-06-30")).toEqual({ batches: [], findings: [] });
    expect(() => custodyReconciliation([], "2023-06-31")).toThrow("asOf");
  });
});

describe("custodyReconciliation, line by line", () => {
  const own = { batch: "8-01", referenceCode: "V-1", on: "2023-05-05" } as const;

  test("says where, what and in which batch, with the key of the line where there is one", () => {
    const lines = [
      line("fetched", "V-1", "2023-05-05"),
      line("fetched", "V-1", "2023-05-06", { id: "m2" }),
      line("returned", "V-9", "2023-05-06"),
      line("returned", "V-1", "2023-05-07", { batch: "8-02" }),
    ];
    expect(custodyReconciliation(lines, "2023-06-30").findings).toStrictEqual([
      {
        code: "custody-fetched-twice",
        severity: "error",
        place: { id: "m2", value: "V-1" },
        data: { ...own, on: "2023-05-06" },
      },
      {
        code: "custody-returned-unfetched",
        severity: "error",
        place: { value: "V-9" },
        data: { ...own, referenceCode: "V-9", on: "2023-05-06" },
      },
      {
        code: "custody-returned-otherwise",
        severity: "error",
        place: { value: "V-1" },
        data: { ...own, batch: "8-02", on: "2023-05-07", fetchedIn: "8-01" },
      },
    ]);
  });

  test("asks for both signatures, and for two persons", () => {
    const signed = (more: object) =>
      custodyReconciliation([{ ...line("fetched", "V-1", "2023-05-05"), ...more }], "2023-06-30").findings;
    const missing = { code: "custody-signature-missing", severity: "warning", place: { value: "V-1" }, data: own };
    expect(signed({ handedOverBy: " " })).toStrictEqual([missing]);
    expect(signed({ receivedBy: " " })).toStrictEqual([missing]);
    expect(signed({ handedOverBy: undefined })).toStrictEqual([missing]);
    expect(signed({ receivedBy: undefined })).toStrictEqual([missing]);
    expect(signed({ handedOverBy: "", receivedBy: "" })).toStrictEqual([missing]);
    expect(signed({ handedOverBy: "乙" })).toStrictEqual([
      { code: "custody-same-person", severity: "error", place: { value: "V-1" }, data: own },
    ]);
    expect(signed({})).toEqual([]);
  });

  test("goes by the days of the slips, and on one day by their order, up to the day asked for", () => {
    const day = "2023-05-05" as const;
    const inOrder = [line("fetched", "V-1", day), line("returned", "V-1", day), line("fetched", "V-1", day)];
    const there = (asOf: CustodyMovement["on"], lines = inOrder) => {
      const { batches, findings } = custodyReconciliation(lines, asOf);
      return [batches.map(({ inside, records }) => [inside.volumes, records.length]), findings.length];
    };
    expect(there(day)).toEqual([[[1, 1]], 0]);
    expect(there("2023-05-04")).toEqual([[], 0]);
    const turned = [line("returned", "V-1", "2023-05-06"), line("fetched", "V-1", day)];
    expect(there("2023-06-30", turned)).toEqual([[[0, 0]], 0]);
    expect(there(day, turned)).toEqual([[[1, 1]], 0]);
  });

  test("lists what is inside by how long it is, and else in the order in which it went", () => {
    const lines = ["V-3", "V-1", "V-2"].map((code, at) =>
      line("fetched", code, at === 0 ? "2023-05-06" : "2023-05-05"),
    );
    const [standing] = custodyReconciliation(lines, "2023-05-07").batches;
    expect(standing?.records.map(({ movement, days }) => [movement.referenceCode, days])).toEqual([
      ["V-1", 2],
      ["V-2", 2],
      ["V-3", 1],
    ]);
  });
});

describe("custodyReconciliation, of one code in several writings", () => {
  test("takes the return for that of what was fetched", () => {
    const slips = [
      line("fetched", "0012-001-0034", "2023-05-05"),
      line("returned", "００１２—001－0034", "2023-05-20"),
    ];
    const { batches, findings } = custodyReconciliation(slips, "2023-06-30");
    expect(findings).toEqual([]);
    expect(batches[0]?.inside).toEqual({ volumes: 0, items: 0 });
  });
});

describe("custodyReconciliation, of a day that is none", () => {
  test("leaves the movement out, says so, and counts the others", () => {
    const good = line("fetched", "V-1", "2023-05-05");
    const bad = line("fetched", "V-2", "2023-02-30", { id: "s-2" });
    const { batches, findings } = custodyReconciliation([bad, good], "2023-06-30");
    expect(batches).toEqual(custodyReconciliation([good], "2023-06-30").batches);
    expect(findings).toStrictEqual([
      {
        code: "custody-day-unusable",
        severity: "error",
        place: { id: "s-2", value: "V-2" },
        data: { batch: "8-01", referenceCode: "V-2", on: "2023-02-30" },
      },
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("V-2在批次8-01的交接日期“2023-02-30”不是有效日期，不计入出入库。");
    expect(`${sentence(findings[0]!, en)} ${cure(findings[0]!, en)}`).toMatch(
      /^The day "2023-02-30" on which V-2 .*\.$/,
    );
  });
});

describe("custodyReconciliation, of lines that cannot be read", () => {
  test("leaves a line out whose direction or level is none, and tells it", () => {
    const odd = line("xyz" as "returned", "V-1", "2023-05-06");
    const { batches, findings } = custodyReconciliation([line("fetched", "V-1", "2023-05-05"), odd], "2023-06-30");
    expect(batches[0]?.inside).toEqual({ volumes: 1, items: 0 });
    const data = { batch: "8-01", referenceCode: "V-1", on: "2023-05-06", field: "direction", recorded: "xyz" };
    expect(findings).toStrictEqual([
      { code: "custody-line-unusable", severity: "error", place: { value: "V-1", field: "direction" }, data },
    ]);
    const alone = custodyReconciliation(
      [odd, line("fetched", "V-2", "2023-05-07", { level: "box" as "volume" })],
      "2023-06-30",
    );
    expect(alone.batches).toEqual([]);
    expect(alone.findings.map((finding) => sentence(finding, zhCn))).toEqual([
      "V-1在批次8-01于2023-05-06的交接，方向写作“xyz”，不能识别，不计入出入库。",
      "V-2在批次8-01于2023-05-07的交接，级别写作“box”，不能识别，不计入出入库。",
    ]);
    expect(alone.findings.map((finding) => sentence(finding, en))).toEqual([
      'The direction "xyz" of V-1 in batch 8-01 on 2023-05-06 is none, so it is not counted.',
      'The level "box" of V-2 in batch 8-01 on 2023-05-07 is none, so it is not counted.',
    ]);
    expect(alone.findings.map((finding) => [cure(finding, zhCn), cure(finding, en)])).toEqual([
      ["核对交接单，写明是领取还是归还。", "Look at the slip, and say whether it was fetched or returned."],
      ["核对交接单，写明是案卷还是文件。", "Look at the slip, and say whether it is a volume or an item."],
    ]);
  });
});
