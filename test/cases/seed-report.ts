/**
 * What a county archives wrote of the first half of 2023: the sentences of its published report that say something in numbers, and a few
 * that only look as if they did. The place names were blacked out by whoever published it.
 */
export const SEED_REPORT = `2023年县档案馆全面深化改革上半年工作进展情况报告
一、上半年改革工作情况
一是根据“十四五”规划，档案局、馆共同谋划了“打造数字档案馆”前期工作，制定档案工作任务目标和计划。
今年上半年已走访了县人社局、县民政局、县教育局、县自然资源局、县卫健局、县人大办、县交通运输局等16个单位检查指导档案整理工作。
授课内容涵盖了机关档案文书整理、档案移交进馆要求、机关档案信息化建设以及“三合一制度”等方面。
积极争取县财政资金XX.XX万元，今年5月开始启动的第八期馆藏档案数字化项目目前已完成县档案馆、县妇联、县民政、县直属工委等单位档案535卷、8298件，59545页数字化加工。有望将数字化率增长到80％，提前完成“十四五”规划需完成的任务。
多次到县一中、县一小、县博物馆等有关单位沟通协调，打造第十六个“6·9国际档案日”主题展。
经过努力，本次主题展共展出展板38个，馆藏各类珍贵实物档案展柜4个。
主题展厅布展后先后接待了县一小学生代表、各相关单位档案工作人员参观学习，及南区社会部分退休老党员100余人参观学习。
今年6月，XX县少先队员校外实践教育营地（基地）正式在我馆挂牌启动。
针对2021年巡察组的反馈意见，建立问题台账，做到挂图作战，逐一销号。
1.档案数字化经费有限，无法迅速实现馆藏档案“存量数字化、增量电子化”。
`;

/** The figures of {@link SEED_REPORT} in their order, and how they stand to `SEED_FACTS`. */
export const SEED_REPORT_FIGURES: readonly (readonly [text: string, outcome: "same" | "differs" | "not-covered"])[] = [
  ["2023年", "same"],
  ["16个单位", "same"],
  ["XX.XX万元", "not-covered"],
  ["今年5月", "same"],
  ["第八期", "same"],
  ["县档案馆、县妇联、县民政、县直属工委等单位", "same"],
  ["535卷", "same"],
  ["8298件", "same"],
  ["59545页", "same"],
  ["80％", "same"],
  ["县一中、县一小、县博物馆等有关单位", "not-covered"],
  ["第十六个", "not-covered"],
  ["38个", "same"],
  ["4个", "same"],
  ["100余人", "same"],
  ["今年6月", "not-covered"],
  ["2021年", "not-covered"],
];
