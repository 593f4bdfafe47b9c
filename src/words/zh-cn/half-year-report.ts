import type {
  HalfYearFindings,
  HalfYearName,
  HalfYearWords,
  NamedFigure,
} from "../../figures/half-year-report/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** The words of the half-year report in Chinese. */
export const halfYearWords: HalfYearWords = {
  figures: {
    language: "zh-CN",
    dayForm: "chinese",
    listGap: "、",
    unitGap: "",
    withoutPages: ({ extent, uncounted }) => `${extent}（${uncounted}未著录页数，其页数未计入）`,
  },
  sentenceGap: "",
  title: (county, { year, half }) => `${county}档案馆${year}年${half === 1 ? "上半年" : "下半年"}工作情况报告`,
  dateline: (asOf) => `（数据截至${asOf}）`,
  headings: {
    work: (halfYear) => `${nameOf(halfYear)}工作情况`,
    guidance: () => "局馆协同与业务指导",
    accession: () => "档案接收进馆",
    digitization: () => "馆藏档案数字化",
    linking: () => "挂接与目录质量",
    opening: () => "到期档案开放审核",
    retention: () => "保管期限到期鉴定",
    use: () => "查档利用",
    recordings: () => "声像档案",
    exhibitions: () => "展览与参观",
    activities: () => "其他工作",
    practice: () => "主要做法",
    "pre-inspection": () => "开展上门预检",
    rectification: () => "建立台账，逐一销号",
    preparedness: () => "完善应急预案",
    problems: () => "存在问题",
    plan: ({ half }) => (half === 1 ? "下半年工作计划" : "下一年上半年工作计划"),
  },
  mainNumber: ({ numeral }) => `${numeral}、`,
  subNumber: ({ numeral }) => `（${numeral}）`,
  itemNumber: (no) => `${no}.`,
  sentences: {
    "phase-started": ({ phase, started }) => `${phase}于${started}启动。`,
    "phase-to-start": ({ phase, start }) => `${phase}计划于${start}启动。`,
    "phase-done": ({ asOf, phase, done }) => `截至${asOf}，${phase}已完成档案${done}的数字化加工。`,
    "phase-done-of-units": ({ asOf, phase, units, done }) =>
      `截至${asOf}，${phase}已完成${units}档案${done}的数字化加工。`,
    "phase-planned": ({ planned }) => `本期计划${planned}。`,
    "phase-attained": ({ unit, rate }) => `按${unit}计，完成本期计划的${rate}。`,
    rate: ({ whole, unit, rate, part, all, coverage }) =>
      `按${whole}${unit}计，数字化率${rate}（${all}中${coverage}${part}）。`,
    "rate-reached": ({ whole, unit, rate, part, all, coverage, target }) =>
      `按${whole}${unit}计，数字化率${rate}（${all}中${coverage}${part}），已达到${target}的目标。`,
    "rate-not-reached": ({ whole, unit, rate, part, all, coverage, target, missing }) =>
      `按${whole}${unit}计，数字化率${rate}（${all}中${coverage}${part}），尚未达到${target}的目标，还差${missing}。`,
    "rate-not-reached-unrounded": ({ whole, unit, rate, part, all, coverage, target, missing }) =>
      `按${whole}${unit}计，数字化率四舍五入为${rate}（${all}中${coverage}${part}），按实际数量比较尚未达到${target}的目标，还差${missing}。`,
    "rate-of-nothing": ({ whole, unit }) => `${whole}没有可计的${unit}，不计算数字化率。`,
    "rate-excluded-from-part": ({ extent, why }) => `其中${extent}${why}。`,
    "rate-excluded-from-whole": ({ extent, why }) => `另有${extent}${why}，未计入。`,
    "coverage-complete": ({ asOf, complete }) => `截至${asOf}，图像与目录页数逐一相符、已挂接的有${complete}。`,
    "coverage-other": ({ coverage, extent }) => `${coverage}${extent}。`,
    dates: ({ all, part, rate }) => `目录${all}中，日期著录到日的${part}，占${rate}。`,
    "dates-incomplete": ({ incomplete }) => `日期只著录到年或月的${incomplete}。`,
    "dates-missing": ({ missing }) => `没有可用日期的${missing}。`,
    "findings-none": ({ checked }) => `检查目录${checked}，未发现问题。`,
    findings: ({ checked, errors, warnings, hints }) =>
      `检查目录${checked}，发现须改正的问题${errors}，须核对的${warnings}，供参考的${hints}。`,
    count: ({ title, value }) => `${title}${value}。`,
    share: ({ title, part, whole, all, rate }) => `${title}${part}，占${whole}（${all}）的${rate}。`,
    attained: ({ title, part, all, rate }) => `${title}${part}，计划${all}，完成计划的${rate}。`,
    "share-of-nothing": ({ title, part }) => `${title}${part}。`,
    "opening-due": ({ asOf, asked, records, due }) =>
      `截至${asOf}，核查目录${asked}，封闭期已满、待开放审核的${records}，计${due}。`,
    "opening-none": ({ asOf, asked }) => `截至${asOf}，核查目录${asked}，没有封闭期已满而待开放审核的档案。`,
    "opening-earliest": ({ earliest }) => `其中最早的于${earliest}到期。`,
    "opening-by-people": () => "到期档案须经审核方可开放，不因到期自行开放。",
    "opening-undetermined": ({ records, extent }) => `另有${records}，计${extent}，因信息不全，不能判断是否到期。`,
    "retention-due": ({ asOf, asked, records, due }) =>
      `截至${asOf}，核查目录${asked}，保管期限届满、待鉴定的${records}，计${due}。`,
    "retention-none": ({ asOf, asked }) => `截至${asOf}，核查目录${asked}，没有保管期限届满而待鉴定的档案。`,
    "retention-earliest": ({ earliest }) => `其中最早的于${earliest}到期。`,
    "retention-by-people": () => "到期档案须经鉴定，不因到期自行销毁。",
    "retention-undetermined": ({ records, extent }) => `另有${records}，计${extent}，因信息不全，不能判断是否到期。`,
    ledger: ({ all, closed, rate }) => `问题台账共${all}，已销号${closed}，销号率${rate}。`,
    "ledger-open": ({ open, overdue }) => `尚未销号${open}，其中逾期${overdue}。`,
    "ledger-all-closed": () => "全部销号。",
    "activity-guidance": ({ visits, units }) => `走访检查指导${visits}，涉及${units}。`,
    "activity-training": ({ courses, people }) => `举办档案业务培训${courses}，参加培训${people}。`,
    "activity-exhibition": ({ exhibitions, boards, cases }) =>
      `举办主题展览${exhibitions}，展出展板${boards}、实物档案展柜${cases}。`,
    "activity-groups": ({ groups, people }) => `接待参观团队${groups}，接待参观${people}。`,
    "accession-received": ({ received }) => `接收档案进馆${received}。`,
    "accession-received-of-units": ({ received, units }) => `接收${units}移交档案进馆${received}。`,
    "accession-none": () => "没有档案移交进馆。",
    "accession-copied": ({ copied, all, rate }) =>
      `其中数字化副本齐全、已挂接并与实体同步移交的${copied}，占接收进馆${all}的${rate}。`,
    "accession-collected": ({ collected, all, rate }) =>
      `按单位和年度核对应收尽收情况，到期应移交的${all}，已收齐${collected}，占${rate}。`,
    "accession-overdue": ({ units, overdue }) => `逾期未移交的有${units}，计${overdue}。`,
    use: ({ consultations, volumes, items }) => `查档利用${consultations}，查阅案卷${volumes}、文件${items}。`,
    "use-wait-digitized": ({ digitized }) => `查阅数字化副本的，等候时间中位数为${digitized}。`,
    "use-wait-originals": ({ originals }) => `查阅原件的，等候时间中位数为${originals}。`,
    recordings: ({ photographs, groups, reels }) => `馆藏照片${photographs}（照片组${groups}），录音录像${reels}。`,
    "recordings-collected": ({ held, all, rate }) => `清单所列应收声像档案${all}，已收到${held}，占${rate}。`,
    "recordings-lacking": ({ lacking }) => `应收未收的声像档案${lacking}。`,
    "pre-inspection": ({ inspected, passed, rate }) =>
      `移交前到单位上门预检${inspected}，一次通过${passed}，一次通过率${rate}。`,
    "pre-inspection-open": ({ open, overdue }) => `预检发现的问题待改${open}，其中逾期未改${overdue}。`,
    preparedness: ({ required, held }) => `应有的应急预案${required}，已有${held}。`,
    "preparedness-plans-missing": ({ emergencies }) => `尚缺${emergencies}应急预案。`,
    "preparedness-drills-missing": ({ emergencies }) => `尚未按期演练的有${emergencies}应急预案。`,
    "preparedness-complete": () => "预案齐备，并已按期演练。",
    "problem-accession": ({ units, overdue }) => `有${units}逾期未移交档案，计${overdue}。`,
    "problem-plans": ({ emergencies }) => `应急预案不完善，缺${emergencies}应急预案。`,
    "problem-drills": ({ emergencies }) => `${emergencies}应急预案未按期演练。`,
    "problem-recordings": ({ lacking }) => `应收未收的声像档案有${lacking}。`,
    "problem-rate": ({ whole, unit, rate, target, missing }) =>
      `按${whole}${unit}计，数字化率${rate}，未达到${target}的目标，还差${missing}。`,
    "problem-rate-unrounded": ({ whole, unit, rate, target, missing }) =>
      `按${whole}${unit}计，数字化率四舍五入为${rate}，按实际数量比较未达到${target}的目标，还差${missing}。`,
    "problem-coverage": ({ extent }) => `有${extent}图像与目录不能一一对应。`,
    "problem-findings": ({ errors, most }) => `目录数据须改正的问题有${errors}，较多的是${most}。`,
    "problem-finding": ({ finding, count }) => `“${finding}”${count}`,
    "problem-opening": ({ records, missing }) => `有${records}缺少${missing}，不能判断是否应当开放审核。`,
    "problem-retention": ({ records, missing }) => `有${records}缺少${missing}，不能判断保管期限是否届满。`,
    "problem-ledger-open": ({ open, named }) => `问题台账尚未销号${open}，包括${named}。`,
    "problem-ledger-entry": ({ problem }) => `“${problem}”`,
    "problem-ledger": ({ overdue }) => `其中逾期未销号${overdue}。`,
    "plan-rate": ({ whole, target, missing }) =>
      `继续推进馆藏档案数字化，再完成${missing}，达到${whole}数字化率${target}的目标。`,
    "plan-forecast": ({ earliest, likely, latest }) =>
      `按近期进度推算，预计${likely}前后完成，最早${earliest}，最迟${latest}。`,
    "plan-forecast-unknown": () => "按近期进度尚不能推算完成时间。",
    "plan-coverage": ({ extent }) => `逐卷逐件核对图像与目录不能一一对应的${extent}，补扫缺页、改正著录后重新挂接。`,
    "plan-findings": ({ errors }) => `逐条改正目录数据问题${errors}。`,
    "plan-opening": ({ records, due }) => `对到期的${records}，计${due}，组织开放审核。`,
    "plan-opening-upcoming": ({ records, due }) => `下一个半年新到期的${records}，计${due}，一并列入开放审核计划。`,
    "plan-retention": ({ records, due }) => `对保管期限届满的${records}，计${due}，组织鉴定。`,
    "plan-retention-upcoming": ({ records, due }) => `下一个半年新届满的${records}，计${due}，一并列入鉴定计划。`,
    "plan-opening-undetermined": ({ records }) => `对不能判断是否应当开放审核的${records}核对原件，补全著录。`,
    "plan-retention-undetermined": ({ records }) => `对不能判断保管期限是否届满的${records}核对原件，补全著录。`,
    "plan-accession": ({ units, overdue }) => `提前介入，督促${units}移交逾期未移交的档案${overdue}。`,
    "plan-pre-inspection": ({ open }) => `督促改正上门预检待改的问题${open}。`,
    "plan-plans": ({ emergencies }) => `编制${emergencies}应急预案，完善预案体系。`,
    "plan-drills": ({ emergencies }) => `组织${emergencies}应急预案演练。`,
    "plan-recordings": ({ lacking }) => `加强各单位声像档案的收集整理，补收应收未收的声像档案${lacking}。`,
    "plan-ledger": ({ open }) => `对未销号的${open}落实责任和期限，逐一整改销号。`,
  },
  tables: {
    coverage: "挂接情况",
    findings: "目录检查发现的问题",
    "opening-by-year": "到期待开放审核档案（按到期年度）",
    "opening-by-fonds": "到期待开放审核档案（按全宗）",
    "retention-by-year": "保管期限届满待鉴定档案（按届满年度）",
    "retention-by-fonds": "保管期限届满待鉴定档案（按全宗）",
    "accession-overdue": "逾期未移交档案（按单位）",
    ledger: "未销号问题",
    figures: "附：数据说明",
  },
  columns: {
    coverage: "挂接情况",
    severity: "处理要求",
    finding: "问题",
    findings: "数量（处）",
    year: "到期年度",
    fonds: "全宗",
    unit: "单位",
    records: "目录（条）",
    volumes: "卷",
    items: "件",
    pages: "页",
    "without-pages": "未著录页数（卷件）",
    no: "编号",
    source: "来源",
    problem: "问题",
    owner: "责任单位",
    due: "整改期限",
    late: "逾期（天）",
    figure: "指标",
    value: "数值",
    formula: "计算方法",
    sources: "数据来源",
    day: "数据日期",
  },
  rest: (leftOut) => `其余${leftOut}`,
  leftOut: (leftOut) => `另有${leftOut}从略。`,
  tableNote: ({ formula, sources, day }) => `计算方法：${formula}。数据来源：${sources}。数据日期：${day}。`,
  unknown: "未注明",
  chartTable: (title) => `${title}（数据表）`,
};

function nameOf({ half }: HalfYearName): string {
  return half === 1 ? "上半年" : "下半年";
}

/** What holding a written report against the data finds, and what to do about it. */
export const halfYearFindings: FindingWords<HalfYearFindings> = {
  "report-figure-differs": {
    name: "报告数字与数据不符",
    says: ({ text, figures }) => `报告写“${text}”，数据为${shown(figures)}。`,
    cure: () => "请核对台账和目录：报告有误的，改报告；数据有误的，改正数据后重新统计。",
  },
  "report-figure-too-exact": {
    name: "报告数字比数据确切",
    says: ({ text, figures }) => `报告写“${text}”，数据只知道${shown(figures)}。`,
    cure: () => "请查原始记录：有确数的补入数据；没有的，报告中保留“余”“约”“等”字。",
  },
  "report-figure-not-covered": {
    name: "报告数字未能核对",
    says: ({ text }) => `报告写“${text}”，从前后文字认不出是现有数据中的哪一项，未作核对。`,
    cure: () => "请人工核对：数据中有的，对照“数据说明”；没有的，另找依据，常用的数字宜记入台账并列为指标。",
  },
  "report-figure-masked": {
    name: "报告数字已遮盖",
    says: ({ text }) => `“${text}”已遮盖，不是数字，也不作为零。`,
    cure: () => "请按批复文件或合同填写；不宜公开的，删去此数。",
  },
  "report-list-too-long": {
    name: "列名多于所报个数",
    says: ({ text, named }) => `“等”字之前列了${named}个名称，其后只报“${text}”。`,
    cure: () => "请核对名单和个数，改正其中有误的一处。",
  },
};

function shown(figures: readonly NamedFigure[]): string {
  return figures.map(({ title, text }) => `${title["zh-CN"]}${text}`).join("、");
}
