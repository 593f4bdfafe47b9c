import type { CivilDay } from "lantai/dates";
import type { FondsAfter, FondsEvent } from "lantai/fonds";
import type { AnsweringUnit, PartsMetSince, SuccessionReason, UnitEvent } from "lantai/units";

/** A unit, a day, and who answers for its records on it. */
export interface SuccessionCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly title: string;
  readonly unit: string;
  readonly asOf: CivilDay;
  readonly expected: AnsweringUnit | "undetermined";
  readonly reasons: readonly SuccessionReason["code"][];
}

/** A unit whose parts have met in another, and since when that one answers by a reading of it. */
export interface PartsMetCase {
  /** The reading it rests on. */
  readonly source: string;
  readonly unit: string;
  readonly partsMetSince: PartsMetSince;
  readonly successor: string;
  readonly since: CivilDay;
  /** Whether the other reading gives another day. */
  readonly isAssumed: boolean;
}

/** A fonds event and what follows from it. */
export interface FondsEventCase {
  /** The clause it rests on. */
  readonly source: string;
  readonly event: FondsEvent;
  readonly expected: FondsAfter;
}

const REGULATIONS = "档案法实施条例第三十条第一款，2024年3月1日起施行";
const LAW = "档案法（2020年修订）第三十条：形成或者移交单位；未规定承接单位";
const PRACTICE = "更名、隶属关系变更后仍为同一单位";

/** What happened to the units of a county. */
export const COUNTY_UNIT_EVENTS: readonly UnitEvent[] = [
  { kind: "absorbed", on: "2010-01-01", units: ["旅游局"], successors: ["文化局"] },
  { kind: "merged", on: "2019-03-01", units: ["文化局", "体育局"], successors: ["文体旅局"] },
  { kind: "renamed", on: "2021-06-01", units: ["文体旅局"], successors: ["文广旅体局"] },
  { kind: "abolished", on: "2015-05-01", units: ["治淮指挥部"], successors: [] },
  { kind: "split", on: "2012-04-01", units: ["人事劳动局"], successors: ["人事局", "劳动局"] },
  { kind: "split", on: "2018-01-01", units: ["农业局"], successors: ["农业局", "畜牧中心"] },
  { kind: "abolished", on: "2003-01-01", units: ["侨务办"], successors: ["统战部"] },
  { kind: "revived", on: "2022-01-01", units: ["侨务办"], successors: [] },
  { kind: "resubordinated", on: "2019-03-01", units: ["公安消防队"], successors: [] },
  { kind: "split", on: "2013-01-01", units: ["城建环保局"], successors: ["城建局", "环保局", "市政处"] },
  { kind: "absorbed", on: "2016-07-01", units: ["环保局"], successors: ["住建局"] },
  { kind: "absorbed", on: "2019-03-01", units: ["城建局"], successors: ["住建局"] },
  { kind: "absorbed", on: "2017-10-01", units: ["市政处"], successors: ["住建局"] },
  { kind: "split", on: "2011-01-01", units: ["粮油局"], successors: ["粮食局", "油脂公司"] },
  { kind: "merged", on: "2014-05-01", units: ["粮食局", "油脂公司"], successors: ["商贸局"] },
  { kind: "split", on: "2005-01-01", units: ["文教局"], successors: ["教育局", "文化馆"] },
  { kind: "merged", on: "2009-01-01", units: ["教育局", "文化馆"], successors: ["社会事业局"] },
  { kind: "revived", on: "2015-01-01", units: ["教育局"], successors: [] },
  { kind: "split", on: "2002-01-01", units: ["农林局"], successors: ["林业局", "农机局"] },
  { kind: "merged", on: "2007-01-01", units: ["林业局", "农机局"], successors: ["农林水利局"] },
  { kind: "revived", on: "2010-01-01", units: ["林业局"], successors: [] },
  { kind: "absorbed", on: "2018-06-01", units: ["林业局"], successors: ["农林水利局"] },
];

export const SUCCESSIONS: readonly SuccessionCase[] = [
  {
    source: LAW,
    title: "before anything happened",
    unit: "旅游局",
    asOf: "2009-12-31",
    expected: { outcome: "itself", unit: "旅游局" },
    reasons: ["unit-answers-itself"],
  },
  {
    source: REGULATIONS,
    title: "through a chain of three events",
    unit: "旅游局",
    asOf: "2024-03-01",
    expected: { outcome: "successor", unit: "文广旅体局" },
    reasons: ["unit-succeeded"],
  },
  {
    source: LAW,
    title: "the day before the regulations",
    unit: "旅游局",
    asOf: "2024-02-29",
    expected: "undetermined",
    reasons: ["succession-unruled", "unit-succeeded"],
  },
  {
    source: PRACTICE,
    title: "a unit under its new name",
    unit: "文体旅局",
    asOf: "2023-06-30",
    expected: { outcome: "itself", unit: "文广旅体局" },
    reasons: ["unit-answers-itself"],
  },
  {
    source: REGULATIONS,
    title: "abolished without a successor: the archives alone",
    unit: "治淮指挥部",
    asOf: "2024-03-01",
    expected: { outcome: "none" },
    reasons: ["unit-without-successor"],
  },
  {
    source: REGULATIONS,
    title: "two successors of a split",
    unit: "人事劳动局",
    asOf: "2024-03-01",
    expected: "undetermined",
    reasons: ["unit-with-several-successors"],
  },
  {
    source: "GB/T 13967-2026, 9: 内设机构独立的，此前的档案不动",
    title: "a department split off",
    unit: "农业局",
    asOf: "2024-03-01",
    expected: { outcome: "itself", unit: "农业局" },
    reasons: ["unit-answers-itself"],
  },
  {
    source: "GB/T 13967-2026, 9: 恢复的，沿用原全宗",
    title: "a revived unit takes its records back",
    unit: "侨务办",
    asOf: "2024-03-01",
    expected: { outcome: "itself", unit: "侨务办" },
    reasons: ["unit-answers-itself"],
  },
  {
    source: "GB/T 13967-2026, 9: 恢复的，沿用原全宗",
    title: "a revived part of a split unit takes its part back, and the other part stays where it is",
    unit: "文教局",
    asOf: "2024-03-01",
    expected: "undetermined",
    reasons: ["unit-with-several-successors"],
  },
  {
    source: PRACTICE,
    title: "put under another body",
    unit: "公安消防队",
    asOf: "2023-06-30",
    expected: { outcome: "itself", unit: "公安消防队" },
    reasons: ["unit-answers-itself"],
  },
];

const PARTS = "分设的各部分先后并入同一单位：以最后（或第一）部分并入之日为准，规范未作规定";

export const PARTS_MET: readonly PartsMetCase[] = [
  partsMet("城建环保局", "last", "住建局", "2019-03-01", true),
  partsMet("城建环保局", "first", "住建局", "2016-07-01", true),
  partsMet("农林局", "last", "农林水利局", "2018-06-01", true),
  partsMet("农林局", "first", "农林水利局", "2007-01-01", true),
  partsMet("粮油局", "last", "商贸局", "2014-05-01", false),
  partsMet("粮油局", "first", "商贸局", "2014-05-01", false),
];

function partsMet(
  unit: string,
  partsMetSince: PartsMetSince,
  successor: string,
  since: CivilDay,
  isAssumed: boolean,
): PartsMetCase {
  return { source: PARTS, unit, partsMetSince, successor, since, isAssumed };
}

const STANDARD = "GB/T 13967-2026, 9";
const on = "2026-09-01";

export const FONDS_EVENTS: readonly FondsEventCase[] = [
  {
    source: STANDARD,
    event: { kind: "merged", on, fonds: ["A001", "A002"] },
    expected: { fate: "closed", fonds: ["A001", "A002"], continuation: "new-fonds", from: on },
  },
  {
    source: STANDARD,
    event: { kind: "absorbed", on, fonds: ["A001", "A002"], into: "A002" },
    expected: { fate: "closed", fonds: ["A001"], continuation: "existing-fonds", into: "A002", from: on },
  },
  {
    source: STANDARD,
    event: { kind: "revived", on, fonds: ["A001"] },
    expected: { fate: "taken-up-again", fonds: ["A001"], continuation: "none", from: on },
  },
  {
    source: STANDARD,
    event: { kind: "department-split-off", on, fonds: ["A001"], into: "A009" },
    expected: { fate: "goes-on", fonds: ["A001"], continuation: "new-fonds", into: "A009", from: on },
  },
  {
    source: STANDARD,
    event: { kind: "became-department", on, fonds: ["A001"] },
    expected: { fate: "closed", fonds: ["A001"], continuation: "none", from: on },
  },
  {
    source: STANDARD,
    event: { kind: "renamed", on, fonds: ["A001"] },
    expected: { fate: "goes-on", fonds: ["A001"], continuation: "none", from: on },
  },
  {
    source: STANDARD,
    event: { kind: "resubordinated", on, fonds: ["A001"] },
    expected: { fate: "goes-on", fonds: ["A001"], continuation: "none", from: on },
  },
];
