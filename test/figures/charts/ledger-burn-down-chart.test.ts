import { ledgerBurnDownChart } from "lantai/charts";
import { describe, expect, test } from "vitest";
import { en, LEDGER, zhCn } from "./county-charts.js";
import { drawnChart } from "./drawn-chart.js";

describe("ledgerBurnDownChart", () => {
  test("steps from zero, with what is overdue as a broken line of its own", () => {
    const { option, alternative, table } = ledgerBurnDownChart(LEDGER, zhCn);
    expect(option.yAxis.scale).toBeUndefined();
    expect(option.series).toMatchObject([
      {
        name: "未销号",
        step: "end",
        lineStyle: { type: "solid" },
        endLabel: { show: true, formatter: "2项" },
        data: [
          ["2023-01-01", 10],
          ["2023-06-01", 4],
          ["2023-06-30", 2],
        ],
      },
      {
        name: "其中逾期",
        step: "end",
        lineStyle: { type: "dashed" },
        endLabel: { show: true, formatter: "1项" },
        data: [
          ["2023-01-01", 0],
          ["2023-06-01", 2],
          ["2023-06-30", 1],
        ],
      },
    ]);
    expect(alternative).toBe(
      "问题台账销号进度。2023-01-01未销号10项；截至2023-06-30未销号2项，其中逾期1项，已销号8项。",
    );
    expect(table).toEqual({
      columns: ["日期", "未销号", "其中逾期", "已销号"],
      rows: [
        ["2023-01-01", 10, 0, 0],
        ["2023-06-01", 4, 2, 6],
        ["2023-06-30", 2, 1, 8],
      ],
    });
  });

  test("runs from its first day to its last", () => {
    const { xAxis } = ledgerBurnDownChart(LEDGER, zhCn).option;
    expect(xAxis).toMatchObject({ type: "time", min: "2023-01-01", max: "2023-06-30" });
  });

  test("writes both counts where the lines end, though they end at nearly one place", () => {
    const points = [{ day: "2023-06-30", open: 200, overdue: 199, closed: 1 }] as const;
    const { texts } = drawnChart(ledgerBurnDownChart([LEDGER[0], ...points], zhCn));
    const [open, overdue] = ["200项", "199项"].map((count) => texts.find(({ text }) => text === count));
    expect(open!.bottom).toBeLessThanOrEqual(overdue!.top);
  });

  test("tells one standing alone", () => {
    expect(ledgerBurnDownChart([LEDGER[2]], en).alternative).toBe(
      "Ledger: closed out over time. On 2023-06-30 2 entries were open; on 2023-06-30 2 are, 1 of them overdue, and 8 are closed out.",
    );
  });

  test("refuses to draw nothing", () => {
    expect(() => ledgerBurnDownChart([], zhCn)).toThrow("points: expected at least one point");
  });
});
