import { defined, type FigureDefinition, LEFT_OUT, SUMMED, titled } from "./figure-definition.js";

const COUNTED = titled("逐项计数", "counted one by one");

/** The definitions of the figures of accession, pre-inspection, preparedness, use and audio-visual archives. */
export const PRACTICE_DEFINITIONS: readonly FigureDefinition[] = [
  defined("accession-received", "extent", titled("接收进馆数量", "received"), SUMMED),
  defined(
    "accession-units",
    "units",
    titled("移交进馆单位", "units that transferred"),
    titled("移交文据所列单位，相同的只计一次", "units of the transfer instruments, each counted once"),
  ),
  defined(
    "accession-copied",
    "volumes-and-items",
    titled("同步移交数字化副本", "received with digital copies"),
    titled(
      "数字化副本齐全且已挂接的卷、件 ÷ 接收进馆的卷、件",
      "volumes and items with complete, linked copies ÷ all received",
    ),
  ),
  defined(
    "accession-collected",
    "years",
    titled("应收尽收", "collected in full"),
    titled(
      "已收齐的应移交单位年度 ÷ 全部应移交单位年度",
      "due years of units received in full ÷ all due years of units",
    ),
  ),
  defined(
    "accession-overdue-units",
    "units",
    titled("逾期未移交单位", "units with overdue transfers"),
    titled("有档案逾期未移交的单位数", "units that keep records past their transfer day"),
  ),
  defined("accession-overdue", "extent", titled("逾期未移交数量", "overdue transfers"), SUMMED),
  defined("accession-overdue-unit", "extent", titled("逾期未移交：{unit}", "overdue transfers: {unit}"), SUMMED),
  defined(
    "accession-overdue-rest",
    "extent",
    titled("逾期未移交：其余单位", "overdue transfers: other units"),
    LEFT_OUT,
  ),
  defined("accession-overdue-left-out", "units", titled("表中从略的单位", "units left out of the table"), LEFT_OUT),
  defined(
    "pre-inspection-first-pass",
    "consignments",
    titled("上门预检一次通过", "passed at the first pre-inspection"),
    titled("首次预检各项查全且无差错的 ÷ 全部已预检的", "first visit complete and without error ÷ all pre-inspected"),
  ),
  defined(
    "pre-inspection-open",
    "findings",
    titled("上门预检待改", "open faults of pre-inspections"),
    titled("预检发现、截止日尚未改正的问题数", "faults found and not yet put right on the day"),
  ),
  defined(
    "pre-inspection-overdue",
    "findings",
    titled("上门预检逾期未改", "overdue faults of pre-inspections"),
    titled("待改问题中期限早于截止日的", "open faults whose last day is before the day"),
  ),
  defined(
    "preparedness-plans",
    "plans",
    titled("应急预案", "emergency plans"),
    titled("截止日有效的应有预案 ÷ 全部应有预案", "required plans that hold on the day ÷ all required plans"),
  ),
  defined("use-consultations", "person-times", titled("查档利用人次", "consultations"), COUNTED),
  defined("use-volumes", "volume-times", titled("查阅案卷", "volumes consulted"), titled("逐次相加", "added up")),
  defined("use-items", "item-times", titled("查阅文件", "items consulted"), titled("逐次相加", "added up")),
  defined(
    "use-wait-digitized",
    "minutes",
    titled("数字化副本查档等候时间", "wait for a digital copy"),
    titled("有记录的等候时间的中位数", "the median of the times that were taken"),
  ),
  defined(
    "use-wait-originals",
    "minutes",
    titled("原件查档等候时间", "wait for an original"),
    titled("有记录的等候时间的中位数", "the median of the times that were taken"),
  ),
  defined("recordings-photographs", "photographs", titled("馆藏照片", "photographs"), COUNTED),
  defined("recordings-groups", "photograph-groups", titled("馆藏照片组", "groups of photographs"), COUNTED),
  defined("recordings-reels", "discs", titled("馆藏录音录像", "tapes and reels"), titled("盘数相加", "reels added up")),
  defined(
    "recordings-collected",
    "expectations",
    titled("声像档案应收已收", "expected recordings that are held"),
    titled("已收到的 ÷ 清单所列应收的（单位、年度或活动）", "held ÷ expected by the list (units, years, events)"),
  ),
  defined(
    "recordings-lacking",
    "expectations",
    titled("声像档案应收未收", "expected recordings that are lacking"),
    titled("清单所列应收、尚未收到的（单位、年度或活动）", "expected by the list and not held (units, years, events)"),
  ),
];
