import type { ChartWords } from "../../figures/charts/index.js";

/** The words of the charts in Chinese. */
export const chartWords: ChartWords = {
  progressByUnit: {
    title: ({ whole }) => `各单位数字化进度（以${whole}为分母）`,
    done: "已完成",
    remaining: "未完成",
    label: ({ part, whole, percent }) =>
      percent === undefined ? `${part} / ${whole}　无比率` : `${part} / ${whole}　${percent}%`,
    row: ({ name, part, whole, percent, unit }) =>
      percent === undefined
        ? `${name}没有应统计的档案`
        : `${name}已完成${part}${unit}，共${whole}${unit}，占${percent}%`,
    alternative: ({ title, rows, total }) => `${title}。${rows.join("；")}。${total}。`,
    total: "合计",
    columns: ["单位", "已完成", "总数", "数字化率（%）"],
  },
  burnUp: {
    title: "数字化进度曲线",
    done: "累计完成",
    target: "目标",
    targetLabel: ({ target }) => `目标 ${target}`,
    likelyLabel: ({ day }) => `预计 ${day}`,
    alternative: ({ title, unit, target, last, forecast }) => {
      const done = `截至${last.day}累计完成${last.done}${unit}，目标为${target}${unit}`;
      if (last.done >= target) return `${title}。${done}，已达到目标。`;
      if (forecast === undefined) return `${title}。${done}。`;
      return `${title}。${done}；预计${forecast.likely}前后达标，最早${forecast.earliest}，最迟${forecast.latest}。`;
    },
    columns: ["日期", "累计完成"],
  },
  dueByYear: {
    title: "各年度到期档案",
    opening: "到期待开放审核",
    retention: "保管期满待鉴定",
    row: ({ year, opening, retention }) => `${year}年到期待开放审核${opening}，保管期满待鉴定${retention}`,
    alternative: ({ title, unit, rows }) =>
      rows.length === 0 ? `${title}：没有到期的档案。` : `${title}（单位：${unit}）。${rows.join("；")}。`,
    columns: ["年度", "到期待开放审核", "保管期满待鉴定"],
  },
};
