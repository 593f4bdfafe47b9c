import { type CivilDay, isCivilDay, requireCivilDay, yearOf } from "../../foundation/dates/index.js";
import type { Place, Title } from "../../foundation/findings/index.js";
import { isUsableYear, ruleTable, usableBounds } from "../../foundation/law/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { CARRIERS, type Carrier } from "../../holdings/catalogue/index.js";
import {
  addedCarrierExtents,
  addedExtents,
  type CarrierExtent,
  checkTotals,
  type DeclaredTotals,
  type Extent,
  type ExtentFinding,
  extentOf,
  NO_EXTENT,
  type TotalSubject,
} from "../../holdings/extents/index.js";
import type { AccessionFinding } from "./findings.js";
import type { TransferSubject } from "./transfer-subject.js";

/** The kinds of hand-over (交接性质) of the form. */
export const TRANSFER_NATURES = Object.freeze(["transfer", "deposit", "purchase", "donation"] as const);

/** One of {@link TRANSFER_NATURES}. */
export type TransferNature = (typeof TRANSFER_NATURES)[number];

/** The words of each kind of hand-over. */
export const TRANSFER_NATURE_TITLES: Readonly<Record<TransferNature, Title>> = ruleTable({
  transfer: { "zh-CN": "移交", en: "transfer" },
  deposit: { "zh-CN": "寄存", en: "deposit" },
  purchase: { "zh-CN": "征购或收购", en: "purchase" },
  donation: { "zh-CN": "捐赠", en: "donation" },
});

/** One side of a hand-over, as it signs. */
export interface InstrumentParty {
  /** The full name of the unit or archives (单位全称). */
  readonly name: string;
  /** Its leader (领导人). */
  readonly leader: string;
  /** Who handled it (经办人). */
  readonly handler: string;
}

/** A kind of finding aid that is handed over. */
export interface InstrumentFindingAid {
  /** Its kind (种类), such as 案卷目录. */
  readonly kind: string;
  /** How many volumes of it (册). */
  readonly volumes: number;
}

/** What a transfer instrument says beside what is counted. */
export interface InstrumentHead {
  /** The host's own key. */
  readonly id?: string;
  /** Who hands over. */
  readonly from: InstrumentParty;
  /** Who takes over. */
  readonly to: InstrumentParty;
  /** The day on which it left (移出日期). */
  readonly sentOn: CivilDay;
  /** The day on which it was taken in (收进日期); the form wants the same day. */
  readonly receivedOn: CivilDay;
  /** The kind of hand-over (交接性质). */
  readonly nature: TransferNature;
  /** The finding aids (检索工具). */
  readonly findingAids: readonly InstrumentFindingAid[];
  /** Explanation of the hand-over (移出说明). */
  readonly note?: string;
}

/** How much of one category (类别). */
export interface InstrumentLine {
  /** The category. */
  readonly category: string;
  /** Volumes (卷). */
  readonly volumes: number;
  /** Items (件) that are not inside a volume. */
  readonly items: number;
  /** Photographs (张) and reels (盘). */
  readonly carriers: CarrierExtent;
}

/** Transfer instrument (档案交接文据) after GB/T 13968-1992. */
export interface TransferInstrument extends InstrumentHead {
  /** The first year (所属年度) of the records; absent where none of them has a year. */
  readonly firstYear?: number;
  /** The last year. */
  readonly lastYear?: number;
  /** How much, by category. */
  readonly lines: readonly InstrumentLine[];
}

/** What {@link filledTransferInstrument} reads of a record; a `Volume` and an `Item` have all of it. */
export interface InstrumentSubject extends TotalSubject, Pick<TransferSubject, "date" | "year"> {
  /** Its carrier; paper where none is named. */
  readonly carrier?: Carrier;
}

/** An instrument that was filled in, or what keeps it from being filled in. */
export interface FilledInstrument {
  /** The instrument; absent while the totals of the lists are not those of the records. */
  readonly instrument?: TransferInstrument;
  /** What is wrong with the totals, and with the head. */
  readonly findings: readonly (AccessionFinding | ExtentFinding)[];
}

/** How {@link filledTransferInstrument} names the category of a record. */
export interface InstrumentOptions<T> {
  /** The category (类别) of a record, such as 文书档案; the name of its carrier unless said. */
  readonly categoryOf?: (record: T) => string;
}

/**
 * Fills a transfer instrument (档案交接文据, GB/T 13968-1992) from the records themselves, once what the lists declare is what the records add up
 * to. A volume and the items inside it count once; a photograph counts as a sheet, a tape as a reel.
 *
 * @param head - the parties, the days, the kind of hand-over and the finding aids
 * @param records - the volumes and items that are handed over
 * @param declared - the totals of the lists that come with them
 * @param options - how categories are named
 * @returns the instrument with what is to be looked at in its head, or the differences
 * @example
 * ```ts
 * const party = { name: "县文化局", leader: "甲", handler: "乙" };
 * const head = {
 *   from: party, to: { ...party, name: "县档案馆" }, sentOn: "2023-06-28", receivedOn: "2023-06-28", nature: "transfer", findingAids: [{ kind: "归档文件目录", volumes: 1 }],
 * } as const;
 * const records = [{ level: "item", year: 2012 }, { level: "item", year: 2013 }] as const;
 * const { instrument } = filledTransferInstrument(head, records, [{ scope: "list", code: "目录", items: 2 }]);
 * instrument?.lines; // => [{ category: "纸质", volumes: 0, items: 2, carriers: [] }]
 * [instrument?.firstYear, instrument?.lastYear]; // => [2012, 2013]
 * filledTransferInstrument(head, records, [{ scope: "list", code: "目录", items: 3 }]).instrument; // => undefined
 * ```
 */
export function filledTransferInstrument<T extends InstrumentSubject>(
  head: InstrumentHead,
  records: Iterable<T>,
  declared: Iterable<DeclaredTotals>,
  options: InstrumentOptions<T> = {},
): FilledInstrument {
  const held = [...records];
  const findings = [...checkDeclared(declared, held), ...checkTransferInstrument(head)];
  if (findings.some(({ code }) => UNRECONCILED.has(code))) return { findings };
  const instrument = { ...head, ...yearsOf(held), lines: linesOf(held, options.categoryOf ?? carrierName) };
  return { instrument, findings };
}

/** What says that the lists and the records were not reconciled; a blank or unequal cell of the head does not. */
const UNRECONCILED: ReadonlySet<string> = new Set<(AccessionFinding | ExtentFinding)["code"]>([
  "transfer-totals-undeclared",
  "total-differs",
  "total-not-whole",
  "total-without-records",
]);

/** Totals of volumes alone do not say how much is handed over, so a list or a fonds has to declare its volumes or items. */
export function checkDeclared(
  declared: Iterable<DeclaredTotals>,
  records: readonly TotalSubject[],
): (AccessionFinding | ExtentFinding)[] {
  const totals = [...declared];
  const isDeclared = totals.some(({ scope, volumes, items }) => scope !== "volume" && (volumes ?? items) !== undefined);
  if (isDeclared) return checkTotals(totals, records);
  const undeclared = {
    code: "transfer-totals-undeclared",
    severity: "error",
    place: { field: "declared" },
    data: {},
  } as const;
  return [undeclared, ...checkTotals(totals, records)];
}

/**
 * What is wrong with the head of a transfer instrument: two days that differ, cells that are blank, and what cannot be: a day that is none or
 * lies after the transfer, a kind of hand-over that the form does not have, a finding aid without its kind or its number of volumes.
 *
 * @param head - an instrument, or its head alone
 * @param asOf - the day of the transfer; its own days may not be later
 * @returns the findings
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const party = { name: "县文化局", leader: "甲", handler: "" };
 * const head = { from: party, to: { ...party, handler: "丙" }, sentOn: "2023-06-28", receivedOn: "2023-06-29", nature: "transfer", findingAids: [{ kind: "案卷目录", volumes: 2 }] } as const;
 * checkTransferInstrument(head).map(({ code }) => code); // => ["transfer-days-unequal", "transfer-instrument-blank"]
 * ```
 */
export function checkTransferInstrument(head: InstrumentHead, asOf?: CivilDay): AccessionFinding[] {
  if (asOf !== undefined) requireCivilDay(asOf, "asOf");
  const { sentOn, receivedOn, nature } = head;
  const id = head.id ?? undefined;
  const placed = (field: string): Place => ({ ...(id === undefined ? {} : { id }), field });
  const unusable = (cell: UnusableCell, value: unknown, later?: CivilDay): AccessionFinding => {
    const recorded = `${value ?? ""}`;
    const data = { cell, recorded, ...(later === undefined ? {} : { asOf: later }) };
    return {
      code: "transfer-instrument-unusable",
      severity: "error",
      place: { ...placed(cell), value: recorded },
      data,
    };
  };
  const findings: AccessionFinding[] = [];
  for (const cell of ["sentOn", "receivedOn"] as const) {
    if (!isCivilDay(head[cell])) findings.push(unusable(cell, head[cell]));
    else if (asOf !== undefined && asOf < head[cell]) findings.push(unusable(cell, head[cell], asOf));
  }
  if (isCivilDay(sentOn) && isCivilDay(receivedOn) && sentOn !== receivedOn) {
    const place = { ...placed("receivedOn"), value: receivedOn };
    findings.push({ code: "transfer-days-unequal", severity: "error", place, data: { sentOn, receivedOn } });
  }
  if (!TRANSFER_NATURES.includes(nature)) findings.push(unusable("nature", nature));
  for (const side of ["from", "to"] as const) {
    for (const cell of ["name", "leader", "handler"] as const) {
      if (`${head[side]?.[cell] ?? ""}`.trim() !== "") continue;
      const place = placed(`${side}.${cell}`);
      findings.push({ code: "transfer-instrument-blank", severity: "error", place, data: { side, cell } });
    }
  }
  const findingAids = head.findingAids ?? [];
  for (const { kind, volumes } of findingAids) {
    const named = `${kind ?? ""}`.trim();
    if (named === "" || !isCount(volumes)) findings.push(unusable("findingAids", `${named} ${volumes ?? ""}`.trim()));
  }
  if (findingAids.length === 0) {
    findings.push({
      code: "transfer-finding-aids-missing",
      severity: "warning",
      place: placed("findingAids"),
      data: {},
    });
  }
  return findings;
}

type UnusableCell = Extract<AccessionFinding, { readonly code: "transfer-instrument-unusable" }>["data"]["cell"];

function yearsOf(records: readonly InstrumentSubject[]): Pick<TransferInstrument, "firstYear" | "lastYear"> {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { year, date } of records) {
    const { earliest, latest } = usableBounds(date);
    const own = isUsableYear(year) ? year : undefined;
    const from = own ?? (earliest === undefined ? undefined : yearOf(earliest));
    const to = own ?? (latest === undefined ? undefined : yearOf(latest));
    if (from !== undefined) first = Math.min(first, from);
    if (to !== undefined) last = Math.max(last, to);
  }
  return {
    ...(Number.isFinite(first) ? { firstYear: first } : {}),
    ...(Number.isFinite(last) ? { lastYear: last } : {}),
  };
}

function carrierName({ carrier = "paper" }: InstrumentSubject): string {
  return CARRIERS.find(({ code }) => code === carrier)?.title["zh-CN"] ?? carrier;
}

interface LineSum {
  readonly extent: Extent;
  readonly carriers: CarrierExtent;
}

function linesOf<T extends InstrumentSubject>(
  records: readonly T[],
  categoryOf: (record: T) => string,
): InstrumentLine[] {
  const sums = new Map<string, LineSum>();
  for (const record of records) {
    const category = categoryOf(record);
    const sum = sums.get(category) ?? { extent: NO_EXTENT, carriers: [] };
    sums.set(category, addedRecord(sum, record));
  }
  return [...sums].map(([category, { extent, carriers }]) => {
    const { volumes, items } = extent;
    return { category, volumes, items, carriers };
  });
}

function addedRecord({ extent, carriers }: LineSum, record: InstrumentSubject): LineSum {
  const unit = CARRIERS.find(({ code }) => code === record.carrier)?.unit;
  if ((unit === "sheet" || unit === "reel") && record.level === "item") {
    return { extent, carriers: addedCarrierExtents(carriers, [{ measure: unit, count: 1 }]) };
  }
  return { extent: addedExtents(extent, extentOf(record)), carriers };
}
