import type { TableFindings } from "../exchange/tables/index.js";
import type { ChartWords } from "../figures/charts/index.js";
import type { EvaluationFindings, EvaluationReasons } from "../figures/evaluation/index.js";
import type { HalfYearFindings, HalfYearWords } from "../figures/half-year-report/index.js";
import type { ProgressFindings, ProgressReasons } from "../figures/progress/index.js";
import type { StatisticsFindings } from "../figures/statistics/index.js";
import type { TallyFindings } from "../figures/tallies/index.js";
import type { DateFindings } from "../foundation/dates/index.js";
import type { FindingWords, Language, ReasonWords, SentenceWords } from "../foundation/findings/index.js";
import type { ProcedureFindings } from "../foundation/procedures/index.js";
import type { QuantityFindings } from "../foundation/quantities/index.js";
import type { CatalogueFindings, DestructionReasons } from "../holdings/catalogue/index.js";
import type { ExtentFindings } from "../holdings/extents/index.js";
import type { FondsFindings, FondsReasons } from "../holdings/fonds/index.js";
import type { PageImageFindings } from "../holdings/page-images/index.js";
import type { RecordingFindings } from "../holdings/recordings/index.js";
import type { ReferenceCodeFindings } from "../holdings/reference-codes/index.js";
import type { SecrecyFindings, SecrecyReasons } from "../holdings/secrecy/index.js";
import type { SuccessionReasons, UnitFindings } from "../holdings/units/index.js";
import type { AccessionFindings, AccessionReasons } from "../practice/accession/index.js";
import type { ActivityFindings } from "../practice/activities/index.js";
import type { DigitizationFindings, DigitizationReasons } from "../practice/digitization/index.js";
import type {
  ConsultationFindings,
  DeferralApprovalReasons,
  DeferralFindings,
  OpeningReasons,
  ReviewPartiesReasons,
  StatusFindings,
} from "../practice/open-appraisal/index.js";
import type { PreparednessFindings, PreparednessReasons } from "../practice/preparedness/index.js";
import type { ReadingReasons, ReadingRoomFindings } from "../practice/reading-room/index.js";
import type { RectificationFindings } from "../practice/rectification/index.js";
import type {
  DisposalFindings,
  ProposalReasons,
  RetentionFindings,
  RetentionReasons,
  ScheduleFindings,
  TransitionReasons,
} from "../practice/retention/index.js";

/** Everything that lantai can say, in one language: a code without its sentence does not compile. */
export interface Words extends SentenceWords {
  /** The language. */
  readonly language: Language;
  /** What each finding says, and what to do about it. */
  readonly findings: FindingWords<
    AccessionFindings &
      ActivityFindings &
      CatalogueFindings &
      DateFindings &
      DigitizationFindings &
      DisposalFindings &
      EvaluationFindings &
      ExtentFindings &
      FondsFindings &
      HalfYearFindings &
      ConsultationFindings &
      DeferralFindings &
      StatusFindings &
      PageImageFindings &
      PreparednessFindings &
      ProcedureFindings &
      ProgressFindings &
      QuantityFindings &
      ReadingRoomFindings &
      RecordingFindings &
      RectificationFindings &
      ReferenceCodeFindings &
      RetentionFindings &
      ScheduleFindings &
      SecrecyFindings &
      StatisticsFindings &
      TableFindings &
      TallyFindings &
      UnitFindings
  >;
  /** What each reason says. */
  readonly reasons: ReasonWords<
    AccessionReasons &
      DestructionReasons &
      DigitizationReasons &
      EvaluationReasons &
      FondsReasons &
      DeferralApprovalReasons &
      OpeningReasons &
      ReviewPartiesReasons &
      PreparednessReasons &
      ProgressReasons &
      ReadingReasons &
      RetentionReasons &
      ProposalReasons &
      TransitionReasons &
      SecrecyReasons &
      SuccessionReasons
  >;
  /** What stands on charts. */
  readonly charts: ChartWords;
  /** What the half-year report says. */
  readonly halfYear: HalfYearWords;
}
