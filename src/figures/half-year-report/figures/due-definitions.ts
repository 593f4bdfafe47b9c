import type { Title } from "../../../foundation/findings/index.js";
import { defined, type FigureDefinition, LEFT_OUT, SUMMED, titled } from "./figure-definition.js";

/** The definitions of the figures of a due list: how it is called, and what makes a record due. */
export function dueDefinitions(kind: "opening" | "retention", name: Title, condition: Title): FigureDefinition[] {
  const called = (zh: string, en: string) => titled(`${name["zh-CN"]}：${zh}`, `${name.en}: ${en}`);
  const due = titled(`${condition["zh-CN"]}、截止日待办的条目数`, `entries of which ${condition.en}, and that wait`);
  const upcoming = titled(
    `${condition["zh-CN"]}之日在下一个半年的条目数`,
    `entries of which ${condition.en} in the course of the next half-year`,
  );
  const open = titled(
    "因缺少信息不能判断是否到期的条目数",
    "entries of which something is missing, so that whether they are due cannot be said",
  );
  const counts = (part: string, zh: string, en: string, formulas: Formulas) => [
    defined(`${kind}-${part}-records`, "records", called(`${zh}条目`, `entries${en}`), formulas.records),
    defined(`${kind}-${part}`, "extent", called(`${zh}数量`, `extent${en}`), formulas.extent),
  ];
  const leftOut = { records: LEFT_OUT, extent: LEFT_OUT };
  return [
    defined(
      `${kind}-asked`,
      "records",
      called("核查条目", "entries asked for"),
      titled("核查所读的条目数", "entries that were read"),
    ),
    ...counts("due", "", "", { records: due, extent: SUMMED }),
    defined(
      `${kind}-earliest`,
      "day",
      called("最早到期日", "earliest due day"),
      titled("到期日中最早的一日", "the earliest of the days on which they fell due"),
    ),
    ...counts("due-year", "{year}年到期", " of {year}", { records: due, extent: SUMMED }),
    ...counts("due-year-rest", "其余年度", " of the other years", leftOut),
    defined(`${kind}-due-year-left-out`, "years", called("表中从略的年度", "years left out of the table"), LEFT_OUT),
    ...counts("due-fonds", "全宗{fonds}", " of fonds {fonds}", { records: due, extent: SUMMED }),
    ...counts("due-fonds-rest", "其余全宗", " of the other fonds", leftOut),
    defined(`${kind}-due-fonds-left-out`, "fonds", called("表中从略的全宗", "fonds left out of the table"), LEFT_OUT),
    ...counts("undetermined", "不能判断的", " undetermined", { records: open, extent: SUMMED }),
    defined(`${kind}-missing-records`, "records", called("缺{missing}", "missing {missing}"), open),
    ...counts("upcoming", "下一半年到期", " of the next half-year", { records: upcoming, extent: SUMMED }),
  ];
}

/** How the entries and their extent are worked out. */
interface Formulas {
  readonly records: Title;
  readonly extent: Title;
}
