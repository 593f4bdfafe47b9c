import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";

/** The kinds of {@link UNIT_EVENT_KINDS}. */
export type KnownUnitEventKind =
  | "merged"
  | "absorbed"
  | "split"
  | "revived"
  | "renamed"
  | "resubordinated"
  | "abolished";

/** What happened to a unit: one of ours or a county's own code. */
export type UnitEventKind = KnownUnitEventKind | (string & {});

/** An event in the life of units (机构沿革): what became of them on a day, and who took over. */
export interface UnitEvent {
  /** The host's own key. */
  readonly id?: string;
  /** What happened; a {@link KnownUnitEventKind} or a county's own. */
  readonly kind: UnitEventKind;
  /** The first day on which it holds. */
  readonly on: CivilDay;
  /** The keys of the units to which it happened. */
  readonly units: readonly string[];
  /**
   * The keys of the units that continue their functions; empty where nobody does. A unit that stands on both sides goes on, as one from
   * which a department was split off.
   */
  readonly successors: readonly string[];
}

/**
 * What an event without named successors means for its units: they go on as they are, they have ended and nobody takes over, they live
 * again, or a successor there must be has not been recorded.
 */
export const UNIT_FATES = Object.freeze(["continues", "ends", "revives", "unrecorded"] as const);

/** One of {@link UNIT_FATES}. */
export type UnitFate = (typeof UNIT_FATES)[number];

/** How many units an event of a kind names. */
export interface UnitCount {
  /** At least so many. */
  readonly least: number;
  /** At most so many; absent where there is no limit. */
  readonly most?: number;
}

/** One kind of unit event. */
export interface UnitEventKindRow {
  /** Its code. */
  readonly kind: UnitEventKind;
  /** Its name. */
  readonly title: Title;
  /** How many units it happens to. */
  readonly units: UnitCount;
  /** How many units take over. */
  readonly successors: UnitCount;
  /** What it means where no successor is named. */
  readonly withoutSuccessors: UnitFate;
  /** Whether a named successor is the same unit under another key, or another unit. */
  readonly successorIs: "same" | "other";
}

const ONE = { least: 1, most: 1 } as const;

/** The kinds of unit events. A unit that is renamed or put under another body stays the same unit, whatever key the host gives it. */
export const UNIT_EVENT_KINDS: readonly UnitEventKindRow[] = ruleTable([
  {
    kind: "merged",
    title: { "zh-CN": "合并新设", en: "merged into a new unit" },
    units: { least: 2 },
    successors: ONE,
    withoutSuccessors: "unrecorded",
    successorIs: "other",
  },
  {
    kind: "absorbed",
    title: { "zh-CN": "并入", en: "absorbed" },
    units: { least: 1 },
    successors: ONE,
    withoutSuccessors: "unrecorded",
    successorIs: "other",
  },
  {
    kind: "split",
    title: { "zh-CN": "分立", en: "split" },
    units: ONE,
    successors: { least: 2 },
    withoutSuccessors: "unrecorded",
    successorIs: "other",
  },
  {
    kind: "revived",
    title: { "zh-CN": "恢复", en: "revived" },
    units: ONE,
    successors: { least: 0, most: 0 },
    withoutSuccessors: "revives",
    successorIs: "same",
  },
  {
    kind: "renamed",
    title: { "zh-CN": "更名", en: "renamed" },
    units: ONE,
    successors: { least: 0, most: 1 },
    withoutSuccessors: "continues",
    successorIs: "same",
  },
  {
    kind: "resubordinated",
    title: { "zh-CN": "隶属关系变更", en: "put under another body" },
    units: ONE,
    successors: { least: 0, most: 1 },
    withoutSuccessors: "continues",
    successorIs: "same",
  },
  {
    kind: "abolished",
    title: { "zh-CN": "撤销", en: "abolished" },
    units: ONE,
    successors: { least: 0 },
    withoutSuccessors: "ends",
    successorIs: "other",
  },
]);
