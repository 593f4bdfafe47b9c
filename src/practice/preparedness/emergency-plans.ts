import type { CivilDay } from "../../foundation/dates/index.js";

/** The emergencies of the national table. */
export type KnownEmergency = "fire" | "flood" | "earthquake" | "theft" | "leak" | "data-loss" | "network";

/** An emergency: one of ours or a county's own code. */
export type Emergency = KnownEmergency | (string & {});

/** An emergency plan (应急预案) of the archives. */
export interface EmergencyPlan {
  /** The host's own key. */
  readonly id?: string;
  /** What it is for; a general plan may cover several emergencies, each of them by name. */
  readonly emergencies: readonly Emergency[];
  /** The first day on which it holds. */
  readonly adoptedOn: CivilDay;
  /** The first day on which it no longer holds; absent while it does. */
  readonly withdrawnOn?: CivilDay;
}

/** A drill (应急演练). */
export interface EmergencyDrill {
  /** The host's own key. */
  readonly id?: string;
  /** What was drilled. */
  readonly emergencies: readonly Emergency[];
  /** The day on which it was held. */
  readonly on: CivilDay;
}
