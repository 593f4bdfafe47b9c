import type { CivilDay, Span } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import type { Attainment, Percent, Share, VagueCount } from "../../../foundation/quantities/index.js";
import type { Verdict } from "../../../foundation/verdicts/index.js";
import type { Extent } from "../../../holdings/extents/index.js";
import type { Fonds } from "../../../holdings/fonds/index.js";
import type { CoverageExtents } from "../../../holdings/page-images/index.js";
import type { DigitizationPhase } from "../../../practice/digitization/index.js";
import type { RectificationEntry, RectificationStanding } from "../../../practice/rectification/index.js";
import type { Chart } from "../../charts/index.js";
import type { Forecast, ProgressReason, Rate } from "../../progress/index.js";
import type { FigureUnit } from "../figures/report-figure.js";
import type { SectionCode } from "../telling/report-words.js";
import type { DateQuality, FindingCount } from "./catalogue-quality.js";
import type { DueSummary } from "./due-summary.js";
import type {
  AccessionFacts,
  PreInspectionFacts,
  PreparednessFacts,
  RecordingFacts,
  UseFacts,
} from "./practice-facts.js";
import type { Sourced } from "./sourced.js";

/** What was done in a phase of digitization. */
export interface PhaseFacts extends Sourced {
  /** The phase. */
  readonly phase: DigitizationPhase;
  /** What the catalogue of the phase adds up to. */
  readonly done: Extent;
  /** How many units' records they are; a list that ends in 等 is only a lower bound. */
  readonly units?: number | VagueCount;
}

/** A digitization rate (数字化率), and what is wanted of it. */
export interface RateFacts extends Sourced {
  /** The rate, with the name of its whole. */
  readonly rate: Rate;
  /** The target in percent of that whole. */
  readonly target?: Percent;
  /** When the target will be reached, as `forecast` answers. */
  readonly forecast?: Verdict<Forecast, ProgressReason>;
}

/** How far images cover the catalogue (挂接情况). */
export interface CoverageFacts extends Sourced {
  /** The volumes, items and pages at each coverage. */
  readonly extents: CoverageExtents;
}

/** How well the catalogue is dated. */
export interface DateFacts extends Sourced {
  /** As `dateQuality` counts. */
  readonly quality: DateQuality;
}

/** What the checks of the data found. */
export interface FindingFacts extends Sourced {
  /** How many records the checks read. */
  readonly checked: number;
  /** As `findingCounts` counts; empty when the checks found nothing. */
  readonly counts: readonly FindingCount[];
}

/** What falls due. */
export interface DueFacts extends Sourced {
  /** What is due and not yet decided, as `dueSummary` adds it up. */
  readonly summary: DueSummary;
  /** What falls due in the half-year after the report's, likewise. */
  readonly upcoming?: DueSummary;
}

/** The ledger of what is to be put right (问题台账). */
export interface LedgerFacts extends Sourced {
  /** Its standing on the day of the report. */
  readonly standing: RectificationStanding<RectificationEntry>;
}

/** A figure of the host's own: units visited, display boards, items without a document number. */
export interface HostFact extends Sourced {
  /** Its code, of which each part has only one. */
  readonly code: string;
  /** The words that stand before the number, such as `走访检查指导`. */
  readonly title: Title;
  /** The number. */
  readonly value: number | VagueCount | Share | Attainment;
  /** What was counted. */
  readonly unit: FigureUnit;
  /** How it was worked out; counted one by one when left out. */
  readonly formula?: Title;
}

/** A chart (图表) for a section, drawn from the same lists. */
export interface ChartFacts {
  /** Its code, which no other chart of the report has. */
  readonly code: string;
  /** The section it stands in. */
  readonly section: SectionCode;
  /** The chart, such as `progressByUnitChart` gives. */
  readonly chart: Chart;
}

/** Everything that a half-year report is made from. What is left out is not spoken of. */
export interface HalfYearFacts {
  /** Whose report it is, such as `青禾县`. */
  readonly county: Title;
  /** The half-year, such as `halfYearSpan(2023, 1)`. */
  readonly span: Span;
  /** The day of the data. */
  readonly asOf: CivilDay;
  /** What is to stand under the title, such as that the data are made up. */
  readonly note?: string;
  /** The names of the fonds, for the tables. */
  readonly fonds?: readonly Pick<Fonds, "fondsNo" | "title">[];
  /** The phase of digitization. */
  readonly phase?: PhaseFacts;
  /** Digitization rates, each of another whole or in another unit. */
  readonly rates?: readonly RateFacts[];
  /** Image coverage. */
  readonly coverage?: CoverageFacts;
  /** How well the catalogue is dated. */
  readonly dates?: DateFacts;
  /** What the checks found. */
  readonly findings?: FindingFacts;
  /** What else is known of the catalogue. */
  readonly notes?: readonly HostFact[];
  /** What is due for open appraisal (到期开放审核). */
  readonly opening?: DueFacts;
  /** What is due for appraisal at the end of its retention period (保管期限到期鉴定). */
  readonly retention?: DueFacts;
  /** What came in, and what should have (接收进馆). */
  readonly accession?: AccessionFacts;
  /** How the reading room was used (查档利用). */
  readonly use?: UseFacts;
  /** The audio-visual archives (声像档案). */
  readonly recordings?: RecordingFacts;
  /** The on-site pre-inspections (上门预检). */
  readonly preInspection?: PreInspectionFacts;
  /** The ledger. */
  readonly ledger?: LedgerFacts;
  /** The emergency plans and drills (应急准备). */
  readonly preparedness?: PreparednessFacts;
  /**
   * What else was done, as `activityFigures` counts or as the host does: the kind before the colon of a code decides the section, `guidance` and
   * `training`, `exhibition` and `group-visit`, all others under other work.
   */
  readonly activities?: readonly HostFact[];
  /** The charts, in the order in which they stand in their sections. */
  readonly charts?: readonly ChartFacts[];
}

/** How a report is laid out. */
export interface HalfYearOptions {
  /** How many rows a table has at most, 20 when left out; how many are left out is said. */
  readonly rows?: number;
}
