import type { CivilDay } from "../../foundation/dates/index.js";
import type { VagueCount } from "../../foundation/quantities/index.js";
import type { ActivityKind } from "./activity-kinds.js";

/** An activity (业务活动): a visit to units, a course, an exhibition, a group that was received. */
export interface Activity {
  /** The host's own key. */
  readonly id?: string;
  /** Its kind. */
  readonly kind: ActivityKind;
  /** What it was. */
  readonly title: string;
  /** The day it was held or began; it belongs to the span that this day lies in, and to no other. */
  readonly on: CivilDay;
  /** The units that were visited or took part, as far as they are named. */
  readonly units?: readonly string[];
  /** How many units altogether, where not all are named: “县民政局等16个单位” names one and counts 16. */
  readonly unitCount?: VagueCount;
  /** How many people; “100余人” stays at least 100. */
  readonly people?: VagueCount;
  /** Display boards (展板). */
  readonly boards?: number;
  /** Display cases (展柜). */
  readonly cases?: number;
  /** What was advised on a visit, or taught in a course. */
  readonly topics?: readonly string[];
}
