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
    plan: "计划累计",
    catchUp: "按期完成计划所需",
    axis: ({ unit }) => `${unit}（纵轴不一定从0起）`,
    targetLabel: ({ target }) => `目标 ${target}`,
    likelyLabel: ({ day }) => `预计 ${day}`,
    alternative: ({ title, unit, target, last, forecast, planned, catchUp }) => {
      const done = `截至${last.day}累计完成${last.done}${unit}，目标为${target}${unit}`;
      const byPlan = planned === undefined ? "" : `，按计划应完成${planned}${unit}`;
      if (last.done >= target) return `${title}。${done}${byPlan}，已达到目标。`;
      const needs = catchUp === undefined ? "" : pace(catchUp.perDay, unit);
      if (forecast === undefined) return `${title}。${done}${byPlan}${needs}。`;
      return `${title}。${done}${byPlan}${needs}；预计${forecast.likely}前后达标，最早${forecast.earliest}，最迟${forecast.latest}。`;
    },
    columns: ["日期", "累计完成"],
  },
  dueByYear: {
    title: "各年度到期档案",
    opening: "到期待开放审核",
    retention: "保管期满待鉴定",
    mark: ({ before, after }) => `封闭期${before}→${after}年`,
    change: ({ year, before, after }) => {
      const wave = after < before ? `，此前已满${after}年而未满${before}年的档案同时到期` : "";
      return `${year}年封闭期由${before}年改为${after}年${wave}`;
    },
    row: ({ year, opening, retention }) => `${year}年到期待开放审核${opening}，保管期满待鉴定${retention}`,
    alternative: ({ title, unit, rows }) =>
      rows.length === 0 ? `${title}：没有到期的档案。` : `${title}（单位：${unit}）。${rows.join("；")}。`,
    columns: ["年度", "到期待开放审核", "保管期满待鉴定"],
  },
  ledgerBurnDown: {
    title: "问题台账销号进度",
    open: "未销号",
    overdue: "其中逾期",
    unit: "项",
    label: ({ count }) => `${count}项`,
    alternative: ({ title, first, last }) =>
      `${title}。${first.day}未销号${first.open}项；截至${last.day}未销号${last.open}项，其中逾期${last.overdue}项，已销号${last.closed}项。`,
    columns: ["日期", "未销号", "其中逾期", "已销号"],
  },
  progressFunnel: {
    title: ({ whole }) => `从著录到验收（以${whole}为分母）`,
    done: "已完成",
    remaining: "未完成",
    label: ({ part, whole, percent, less }) =>
      `${part} / ${whole}　${percent === undefined ? "无比率" : `${percent}%`}${less === undefined ? "" : `　${lessThanBefore(less)}`}`,
    row: ({ name, part, whole, percent, unit, less }) =>
      `${name}${part}${unit}，共${whole}${unit}${percent === undefined ? "" : `，占${percent}%`}${less === undefined ? "" : `，${lessThanBefore(less)}${unit}`}`,
    alternative: ({ title, rows }) => `${title}。${rows.join("；")}。`,
    columns: ["环节", "已完成", "总数", "占比（%）", "较上一环节少"],
  },
};

function pace(perDay: number | undefined, unit: string): string {
  return perDay === undefined ? "；已没有剩余的工作日" : `；要按期完成计划，每个工作日须完成${perDay}${unit}`;
}

function lessThanBefore(less: number): string {
  return less >= 0 ? `较上一环节少${less}` : `较上一环节多${-less}`;
}
