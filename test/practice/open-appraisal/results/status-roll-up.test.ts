import { fc, test as law } from "@fast-check/vitest";
import { OPENING_STATUSES } from "lantai/catalogue";
import type { CivilDay } from "lantai/dates";
import { cure, sentence } from "lantai/findings";
import {
  effectiveOpeningStatus,
  rolledUpStatuses,
  type StatusSubject,
  volumeOpeningStatus,
} from "lantai/open-appraisal";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const NINE_OPEN = Array<"open">(9).fill("open");

describe("volumeOpeningStatus", () => {
  test.each([
    ["O-27: nine open and one deferred", [...NINE_OPEN, "deferred"], "partial"],
    ["all open", NINE_OPEN, "open"],
    ["one open, one not reviewed", ["open", "unreviewed"], "partial"],
    ["all deferred", ["deferred", "deferred"], "deferred"],
    ["all controlled", ["legacy-controlled", "legacy-controlled"], "legacy-controlled"],
    ["deferred and not reviewed", ["deferred", "unreviewed"], "unreviewed"],
    ["deferred and controlled, which needs a new review", ["deferred", "legacy-controlled"], "unreviewed"],
    ["no item", [], "unreviewed"],
  ] as const)("%s", (_, statuses, expected) => {
    expect(volumeOpeningStatus(statuses)).toBe(expected);
  });

  const statuses = fc.array(fc.constantFrom(...OPENING_STATUSES), { minLength: 1, maxLength: 12 });

  law.prop([statuses], { numRuns: 1000 })("is open exactly when every item is, in any order", (items) => {
    expect(volumeOpeningStatus(items) === "open").toBe(items.every((status) => status === "open"));
    expect(volumeOpeningStatus([...items].reverse())).toBe(volumeOpeningStatus(items));
  });
});

describe("effectiveOpeningStatus", () => {
  test("is the item's own, else what was decided about the whole volume", () => {
    const of = (item?: "open" | "deferred", volume?: "open" | "partial" | "deferred") =>
      effectiveOpeningStatus(
        item === undefined ? { level: "item" } : { level: "item", openingStatus: item },
        volume === undefined ? undefined : { level: "volume", openingStatus: volume },
      );
    expect([
      of("deferred", "open"),
      of(undefined, "open"),
      of(undefined, "partial"),
      of(undefined, "deferred"),
      of(),
    ]).toEqual(["deferred", "open", "unreviewed", "deferred", "unreviewed"]);
  });
});

describe("rolledUpStatuses", () => {
  const volume = { id: "v", level: "volume", referenceCode: "0012-001-0034", openingStatus: "open" } as const;
  const item = (id: string, openingStatus?: "open" | "deferred"): StatusSubject => ({
    id,
    level: "item",
    volumeCode: "0012-001-0034",
    ...(openingStatus === undefined ? {} : { openingStatus }),
  });

  test("makes an open volume with one closed item partly open, and names the item", () => {
    const records: StatusSubject[] = [item("a"), volume, item("b", "deferred"), item("c", "open")];
    const { volumes, findings, withoutVolume } = rolledUpStatuses(records);
    expect(volumes).toEqual([
      {
        volume,
        status: "partial",
        items: { unreviewed: 0, open: 2, deferred: 1, partial: 0, "legacy-controlled": 0 },
        exceptions: [records[2]],
      },
    ]);
    expect(withoutVolume).toEqual([]);
    expect(findings).toEqual([
      {
        code: "volume-status-differs",
        severity: "error",
        place: { id: "v", field: "openingStatus", value: "open" },
        data: { recorded: "open", rolledUp: "partial", exceptions: 1 },
        repair: "partial",
      },
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("案卷标为“开放”，按卷内各件应为“部分开放”（例外1件）。");
    expect(cure(findings[0]!, zhCn)).toBe("核对卷内例外各件后，将案卷改标“部分开放”。");
    expect(sentence(findings[0]!, en)).toMatch(/^The volume is marked "open"/);
  });

  test("keeps the volume's own status where no item is described, and lists items without their volume", () => {
    const stray = { ...item("x", "open"), volumeCode: "elsewhere" };
    const { volumes, withoutVolume, findings } = rolledUpStatuses<StatusSubject>([volume, stray, { level: "page" }]);
    expect(volumes.map(({ status, exceptions }) => [status, exceptions])).toEqual([["open", []]]);
    expect(withoutVolume).toEqual([stray]);
    expect(findings).toEqual([]);
  });

  test("knows the volume of an item however its code is written", () => {
    const inside = ["００１２－００１－００３４", "0012—001–0034", " 0012-001-0034"].map(
      (volumeCode): StatusSubject => ({ level: "item", volumeCode, openingStatus: "deferred" }),
    );
    const { volumes, withoutVolume } = rolledUpStatuses<StatusSubject>([volume, ...inside]);
    expect(volumes.map(({ status, items }) => [status, items.deferred])).toEqual([["deferred", 3]]);
    expect(withoutVolume).toEqual([]);
  });

  test("gives the items of no volume to one without a reference code", () => {
    const { volumes } = rolledUpStatuses<StatusSubject>([
      { level: "volume" },
      { level: "item", openingStatus: "open" },
    ]);
    expect(volumes.map(({ status }) => status)).toEqual(["unreviewed"]);
  });

  test("gives the items whose volume is blank to no volume, and misses no volume of theirs", () => {
    const records = [
      { level: "volume", referenceCode: "" },
      { level: "item", volumeCode: "", openingStatus: "open" },
    ] as const;
    const { volumes, withoutVolume } = rolledUpStatuses<StatusSubject>(records);
    expect(volumes.map(({ status, exceptions }) => [status, exceptions])).toEqual([["unreviewed", []]]);
    expect(withoutVolume).toEqual([]);
  });
});

describe("rolledUpStatuses, of a status that is none of the known", () => {
  const unknown = "toString" as "open";
  const volume: StatusSubject = { id: "v", level: "volume", referenceCode: "1", openingStatus: "open" };
  const inside: StatusSubject = { id: "i", level: "item", volumeCode: "1" };

  test("takes it for not reviewed, and names every record that carries one", () => {
    const loose: StatusSubject = { level: "item", openingStatus: unknown };
    const records = [volume, { ...inside, openingStatus: unknown }, inside, loose, { ...loose, level: "page" }];
    const { volumes, findings } = rolledUpStatuses(records);
    expect(volumes.map(({ status, items }) => [status, items])).toEqual([
      ["partial", { unreviewed: 1, open: 1, deferred: 0, partial: 0, "legacy-controlled": 0 }],
    ]);
    expect(findings).toStrictEqual([
      {
        code: "record-status-unknown",
        severity: "error",
        place: { id: "i", field: "openingStatus", value: "toString" },
        data: { status: "toString" },
      },
      {
        code: "record-status-unknown",
        severity: "error",
        place: { field: "openingStatus", value: "toString" },
        data: { status: "toString" },
      },
      {
        code: "volume-status-differs",
        severity: "error",
        place: { id: "v", field: "openingStatus", value: "open" },
        data: { recorded: "open", rolledUp: "partial", exceptions: 1 },
        repair: "partial",
      },
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("开放标识“toString”不是已知的标识，按未审核对待。");
    expect(`${sentence(findings[0]!, en)} ${cure(findings[0]!, en)}`).toMatch(
      /^The opening status "toString" is .*\.$/,
    );
  });

  test("says of a volume no more than that", () => {
    const { volumes, findings } = rolledUpStatuses([
      { ...volume, openingStatus: unknown },
      { ...inside, openingStatus: "open" },
    ]);
    expect(volumes.map(({ status }) => status)).toEqual(["open"]);
    expect(findings.map(({ code }) => code)).toEqual(["record-status-unknown"]);
    expect(rolledUpStatuses([{ ...volume, openingStatus: unknown }]).volumes[0]?.status).toBe("unreviewed");
  });

  test("takes a blank one for one that is not recorded", () => {
    const blank = { ...inside, openingStatus: " " as "open" };
    const { volumes, findings } = rolledUpStatuses([{ ...volume, openingStatus: "deferred" }, blank]);
    expect(volumes.map(({ status }) => status)).toEqual(["deferred"]);
    expect(findings).toEqual([]);
  });
});

describe("rolledUpStatuses, of many volumes", () => {
  test("counts the items of each volume apart, in any order, and takes those without a status for what their volume is", () => {
    const one: StatusSubject = { level: "volume", referenceCode: "1", openingStatus: "deferred" };
    const other: StatusSubject = { level: "volume", referenceCode: "2" };
    const records: StatusSubject[] = [
      { id: "a", level: "item", volumeCode: "2", openingStatus: "open" },
      { id: "b", level: "item", volumeCode: "1" },
      one,
      { id: "c", level: "item", volumeCode: "2", openingStatus: "open" },
      other,
      { id: "d", level: "item", openingStatus: "open" },
      { id: "e", level: "page", volumeCode: "1", openingStatus: "open" },
    ];
    const { volumes, withoutVolume, findings } = rolledUpStatuses(records);
    expect(
      volumes.map(({ volume, status, items, exceptions }) => [volume, status, items.open, items.deferred, exceptions]),
    ).toEqual([
      [one, "deferred", 0, 1, []],
      [other, "open", 2, 0, []],
    ]);
    expect(withoutVolume).toEqual([]);
    expect(findings).toStrictEqual([
      {
        code: "volume-status-differs",
        severity: "error",
        place: { field: "openingStatus", value: "unreviewed" },
        data: { recorded: "unreviewed", rolledUp: "open", exceptions: 0 },
        repair: "open",
      },
    ]);
  });

  test("names as exceptions the items that stand otherwise than their volume", () => {
    const volume: StatusSubject = { level: "volume", referenceCode: "1", openingStatus: "unreviewed" };
    const items = (["deferred", "unreviewed", "legacy-controlled"] as const).map(
      (openingStatus): StatusSubject => ({ level: "item", volumeCode: "1", openingStatus }),
    );
    const [rolled] = rolledUpStatuses([volume, ...items]).volumes;
    expect([rolled?.status, rolled?.exceptions]).toEqual(["unreviewed", [items[0], items[2]]]);
  });

  test("gives a volume without a reference code no items, though items name none either", () => {
    const { volumes, withoutVolume } = rolledUpStatuses<StatusSubject>([
      { level: "volume", openingStatus: "open" },
      { level: "item", volumeCode: "1", openingStatus: "deferred" },
    ]);
    expect(volumes.map(({ status }) => status)).toEqual(["open"]);
    expect(withoutVolume).toHaveLength(1);
  });
});

/** Source: what is destroyed is marked 已销毁 and stays in the catalogue, and counts nowhere from that day on. */
describe("rolledUpStatuses, as of a day", () => {
  const destroyed = { on: "2023-06-10", registerNo: "2023-1" } as const;
  const volume = { level: "volume", referenceCode: "0012-001-0034" } as const;
  const inside = { level: "item", volumeCode: "0012-001-0034" } as const;
  const records: readonly StatusSubject[] = [
    { ...volume, openingStatus: "open" },
    { ...inside, openingStatus: "open" },
    { ...inside, openingStatus: "deferred", destroyed },
    { ...inside, openingStatus: "opened" as "open", destroyed },
  ];
  const told = (asOf?: CivilDay, of = records) => {
    const { volumes, withoutVolume, findings } = rolledUpStatuses(of, asOf === undefined ? {} : { asOf });
    return [volumes.map(({ status }) => status), withoutVolume.length, findings.map(({ code }) => code)];
  };

  test("leaves out what was destroyed by it, and nothing where no day is asked for", () => {
    const before = [["partial"], 0, ["record-status-unknown", "volume-status-differs"]];
    expect([told(), told("2023-06-09"), told("2023-06-10")]).toEqual([before, before, [["open"], 0, []]]);
  });

  test("leaves out what lay in a volume that was destroyed, unless another stands under its code", () => {
    const gone = { ...volume, destroyed };
    const items = [inside, { level: "item", volumeCode: "0012-001-0099" }] as const;
    expect(told("2023-06-10", [gone, ...items])).toEqual([[], 1, []]);
    expect(told("2023-06-09", [gone, ...items])).toEqual([["unreviewed"], 1, []]);
    expect(told("2023-06-10", [gone, { ...volume, openingStatus: "deferred" }, inside])).toEqual([["deferred"], 0, []]);
  });

  test("wants a day of the calendar", () => {
    expect(() => rolledUpStatuses([], { asOf: "2023-6-10" as CivilDay })).toThrow("asOf: expected a civil day");
  });
});
