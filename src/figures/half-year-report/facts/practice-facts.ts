import type { Title } from "../../../foundation/findings/index.js";
import type { Fraction, Share, VagueCount } from "../../../foundation/quantities/index.js";
import type { Extent } from "../../../holdings/extents/index.js";
import type { RecordingCoverage, RecordingTotals } from "../../../holdings/recordings/index.js";
import type { Sourced } from "./sourced.js";

/** What one unit still has to transfer, of the rows that `transfersByUnit` gives. */
export interface TransferFacts {
  /** The key of the unit; absent for records that name none. */
  readonly unit?: string;
  /** What is overdue. */
  readonly overdue: Extent;
}

/** What came in (接收进馆), and what should have. */
export interface AccessionFacts extends Sourced {
  /** What was accepted in the half-year; nothing is `NO_EXTENT`. */
  readonly received: Extent;
  /** How many units it came from. */
  readonly units?: number | VagueCount;
  /** How much of it came with its complete and linked digital copy (同步移交). */
  readonly withCopies?: Extent;
  /** What the units still have to transfer. */
  readonly transfers?: readonly TransferFacts[];
  /** The due years that are received in full (应收尽收), as `collectionCoverage` answers. */
  readonly collected?: Share;
}

/** Where the on-site pre-inspections stand (上门预检). */
export interface PreInspectionFacts extends Sourced {
  /** Those whose first visit found no error, as `firstPassYield` answers. */
  readonly firstPass: Share;
  /** Each pre-inspection, as `preInspectionStanding` answers. */
  readonly standings: readonly PreInspectionFaults[];
}

/** The faults of one pre-inspection. */
export interface PreInspectionFaults {
  /** The faults that are open. */
  readonly open: readonly unknown[];
  /** How many of them are past their last day. */
  readonly overdue: number;
}

/** Which emergency plans and drills there are (应急预案、演练). */
export interface PreparednessFacts extends Sourced {
  /** As `preparednessGaps` decides. */
  readonly preparedness: PreparednessOutcome;
  /** The names of the emergencies, such as the `required` of the rules. */
  readonly emergencies: readonly NamedEmergency[];
}

/** What is there and what is missing. */
export interface PreparednessOutcome {
  /** The required plans that hold. */
  readonly plans: Share;
  /** What is missing. */
  readonly gaps: readonly EmergencyGap[];
}

/** A missing plan or drill. */
export interface EmergencyGap {
  /** For which emergency. */
  readonly emergency: string;
  /** What is missing. */
  readonly missing: "plan" | "drill";
}

/** An emergency and its name. */
export interface NamedEmergency {
  /** Its code. */
  readonly emergency: string;
  /** Its name. */
  readonly title: Title;
}

/** How the reading room was used (查档利用). */
export interface UseFacts extends Sourced {
  /** As `readingRoomFigures` answers. */
  readonly use: UseCounts;
}

/** Consultations, and how long readers waited. */
export interface UseCounts {
  /** How many consultations (人次). */
  readonly consultations: number;
  /** Volumes consulted (卷次). */
  readonly volumes: number;
  /** Items consulted (件次). */
  readonly items: number;
  /** The wait for a digital copy. */
  readonly digitized: WaitFacts;
  /** The wait for an original. */
  readonly originals: WaitFacts;
}

/** How long readers waited. */
export interface WaitFacts {
  /** The median in minutes; absent where no time was taken. */
  readonly medianMinutes?: Fraction;
}

/** The audio-visual archives (声像档案). */
export interface RecordingFacts extends Sourced {
  /** How many there are, as `recordingTotals` counts. */
  readonly totals?: RecordingTotals;
  /** What was expected of the units, as `recordingCoverage` answers. */
  readonly coverage?: RecordingCoverage;
}
