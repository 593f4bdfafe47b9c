import { type CivilDay, requireCivilDay } from "../dates/index.js";
import { type Citation, type Confidence, type Instrument, type InstrumentRank, isInForce } from "./instrument.js";

/**
 * The texts that lantai's own rules rest on, oldest first. Where the sources give only the month or year of a text (the general rules of
 * 1983, GB/T 13968-1992, DA/T 12-2012, DA/T 13-1994, DA/T 13-2022, DA/T 18-2022, DA/T 70-2018, the measures for electronic transfers of 2012, the
 * accounting measures of 1998 and their transition of 2016, the rules on enterprise archives) or the day on which a text was
 * passed (the secrecy law of 2010, its regulations of 2014 and 2024), its day is the first on which it was surely in force: the first of the next
 * month or year. The regulations of 2014 are cited until the day on which their revision was issued. The day of the measures on marriage records is from general
 * knowledge; the sources give their year.
 */
export const INSTRUMENTS: readonly Instrument[] = Object.freeze([
  row("science-technology-regulations-1980", "regulation", "1980-12-27", undefined, "seen", {
    zh: "科学技术档案工作条例",
    en: "Regulations on Scientific and Technical Archives",
  }),
  row("archives-general-rules-1983", "rule", "1983-05-01", "1999-06-07", "recalled", {
    zh: "档案馆工作通则",
    en: "General Rules for the Work of Archives",
  }),
  row("archives-law-1987", "law", "1988-01-01", "2021-01-01", "recalled", {
    zh: "中华人民共和国档案法（1987年通过，1996年、2016年修正）",
    en: "Archives Law (passed 1987, amended 1996 and 2016)",
  }),
  row("retention-provisions-1987", "rule", "1988-01-01", "2006-12-18", "quoted", {
    zh: "关于机关档案保管期限的规定",
    en: "Provisions on the Retention Periods of Archives of State Organs",
  }),
  row("implementation-measures-1990", "regulation", "1990-11-19", "1999-06-07", "quoted", {
    zh: "中华人民共和国档案法实施办法（1990年发布）",
    en: "Implementation Measures of the Archives Law (as first issued in 1990)",
    no: "国家档案局令第1号",
  }),
  row("gb-t-13968-1992", "standard", "1993-01-01", undefined, "quoted", {
    zh: "GB/T 13968-1992 档案交接文据格式",
    en: "GB/T 13968-1992 Format of the Instrument of Transfer of Records",
  }),
  row("da-t-13-1994", "standard", "1995-01-01", "2023-01-01", "practised", {
    zh: "DA/T 13-1994 档号编制规则",
    en: "DA/T 13-1994 Rules for Composing Archival Codes",
  }),
  row("accounting-archives-measures-1998", "rule", "1999-01-01", "2016-01-01", "recalled", {
    zh: "会计档案管理办法（1998年）",
    en: "Measures for the Management of Accounting Archives (1998)",
  }),
  row("implementation-measures-1999", "regulation", "1999-06-07", "2024-03-01", "seen", {
    zh: "中华人民共和国档案法实施办法",
    en: "Implementation Measures of the Archives Law",
    no: "国家档案局令第5号",
  }),
  row("da-t-22-2000", "standard", "2001-01-01", "2016-06-01", "quoted", {
    zh: "DA/T 22-2000 归档文件整理规则",
    en: "DA/T 22-2000 Rules for Arranging Filed Documents",
  }),
  row("gb-t-11821-2002", "standard", "2003-01-01", undefined, "recalled", {
    zh: "GB/T 11821-2002 照片档案管理规范",
    en: "GB/T 11821-2002 Specification for the Management of Photographic Records",
  }),
  row("marriage-archives-measures-2006", "rule", "2006-01-23", undefined, "recalled", {
    zh: "婚姻登记档案管理办法",
    en: "Measures for the Management of Marriage Registration Archives",
    no: "民政部、国家档案局令第32号",
  }),
  row("retention-rules-2006", "rule", "2006-12-18", undefined, "quoted", {
    zh: "机关文件材料归档范围和文书档案保管期限规定",
    en: "Provisions on the Filing Scope of State Organs and the Retention Periods of Administrative Records",
    no: "国家档案局令第8号",
  }),
  row("da-t-46-2009", "standard", "2010-01-01", undefined, "practised", {
    zh: "DA/T 46-2009 文书类电子文件元数据方案",
    en: "DA/T 46-2009 Metadata Scheme for Electronic Documents",
  }),
  row("secrecy-law-2010", "law", "2011-01-01", "2024-05-01", "recalled", {
    zh: "中华人民共和国保守国家秘密法（2010年修订）",
    en: "Law on Guarding State Secrets (2010 revision)",
  }),
  row("collecting-scope-provisions-2011", "rule", "2012-01-01", undefined, "quoted", {
    zh: "各级各类档案馆收集档案范围的规定",
    en: "Provisions on the Collecting Scope of Archives of All Levels and Kinds",
    no: "国家档案局令第9号",
  }),
  row("da-t-12-2012", "standard", "2013-01-01", undefined, "quoted", {
    zh: "DA/T 12-2012 全宗卷规范",
    en: "DA/T 12-2012 Specification for Fonds Descriptive Files",
  }),
  row("e-transfer-measures-2012", "rule", "2013-01-01", undefined, "quoted", {
    zh: "电子档案移交与接收办法",
    en: "Measures for the Transfer and Reception of Electronic Records",
    no: "档发〔2012〕7号",
  }),
  row("enterprise-retention-rules-2012", "rule", "2013-01-01", undefined, "quoted", {
    zh: "企业文件材料归档范围和档案保管期限规定",
    en: "Provisions on the Filing Scope and Retention Periods of Enterprise Records",
    no: "国家档案局令第10号",
  }),
  row("secrecy-regulations-2014", "regulation", "2015-01-01", "2024-07-10", "recalled", {
    zh: "中华人民共和国保守国家秘密法实施条例（2014年）",
    en: "Implementation Regulations of the Law on Guarding State Secrets (2014)",
  }),
  row("accounting-archives-measures-2015", "rule", "2016-01-01", undefined, "recalled", {
    zh: "会计档案管理办法",
    en: "Measures for the Management of Accounting Archives",
    no: "财政部、国家档案局令第79号",
  }),
  row("da-t-22-2015", "standard", "2016-06-01", undefined, "quoted", {
    zh: "DA/T 22-2015 归档文件整理规则",
    en: "DA/T 22-2015 Rules for Arranging Filed Documents",
  }),
  row("accounting-transition-2016", "rule", "2017-01-01", undefined, "quoted", {
    zh: "会计档案新旧管理办法衔接规定",
    en: "Rules on the Transition between the Old and the New Measures for Accounting Archives",
    no: "财会〔2016〕3号",
  }),
  row("da-t-31-2017", "standard", "2018-01-01", undefined, "quoted", {
    zh: "DA/T 31-2017 纸质档案数字化规范",
    en: "DA/T 31-2017 Specification for the Digitization of Paper-based Records",
  }),
  row("da-t-63-2017", "standard", "2018-01-01", undefined, "recalled", {
    zh: "DA/T 63-2017 录音录像类电子档案元数据方案",
    en: "DA/T 63-2017 Metadata Scheme for Audio and Video Electronic Records",
  }),
  row("da-t-70-2018", "standard", "2019-01-01", undefined, "practised", {
    zh: "DA/T 70-2018 文书类电子档案检测一般要求",
    en: "DA/T 70-2018 General Requirements for Testing Electronic Documents",
  }),
  row("organ-archives-provisions-2018", "rule", "2019-01-01", undefined, "practised", {
    zh: "机关档案管理规定",
    en: "Provisions on the Management of Archives of State Organs",
    no: "国家档案局令第13号",
  }),
  row("da-t-78-2019", "standard", "2020-01-01", undefined, "recalled", {
    zh: "DA/T 78-2019 录音录像档案管理规范",
    en: "DA/T 78-2019 Specification for the Management of Audio and Video Records",
  }),
  row("da-t-84-2019", "standard", "2020-05-01", undefined, "quoted", {
    zh: "DA/T 84-2019 档案馆应急管理规范",
    en: "DA/T 84-2019 Specification for the Emergency Management of Archives",
  }),
  row("archives-law-2020", "law", "2021-01-01", undefined, "seen", {
    zh: "中华人民共和国档案法（2020年修订）",
    en: "Archives Law (2020 revision)",
  }),
  row("opening-measures-2022", "rule", "2022-08-01", undefined, "quoted", {
    zh: "国家档案馆档案开放办法",
    en: "Measures for the Opening of Archives by State Archives",
    no: "国家档案局令第19号",
  }),
  row("da-t-13-2022", "standard", "2023-01-01", undefined, "practised", {
    zh: "DA/T 13-2022 档号编制规则",
    en: "DA/T 13-2022 Rules for Composing Reference Codes",
  }),
  row("da-t-18-2022", "standard", "2023-01-01", undefined, "practised", {
    zh: "DA/T 18-2022 档案著录规则",
    en: "DA/T 18-2022 Rules for Archival Description",
  }),
  row("implementation-regulations-2024", "regulation", "2024-03-01", undefined, "seen", {
    zh: "中华人民共和国档案法实施条例",
    en: "Implementation Regulations of the Archives Law",
    no: "国务院令第772号",
  }),
  row("secrecy-law-2024", "law", "2024-05-01", undefined, "recalled", {
    zh: "中华人民共和国保守国家秘密法（2024年修订）",
    en: "Law on Guarding State Secrets (2024 revision)",
  }),
  row("secrecy-regulations-2024", "regulation", "2025-01-01", undefined, "recalled", {
    zh: "中华人民共和国保守国家秘密法实施条例（2024年修订）",
    en: "Implementation Regulations of the Law on Guarding State Secrets (2024 revision)",
  }),
  row("archives-statistics-2025", "rule", "2026-01-01", undefined, "quoted", {
    zh: "全国档案事业统计调查制度",
    en: "National Statistical Survey of Archives",
    no: "国统制〔2025〕175号",
  }),
  row("gb-t-13967-2026", "standard", "2026-08-01", undefined, "quoted", {
    zh: "GB/T 13967-2026 全宗管理规则",
    en: "GB/T 13967-2026 Rules for the Management of Fonds",
  }),
]);

/**
 * The instrument with a key.
 *
 * @param id - an {@link Instrument.id}
 * @param instruments - where to look; lantai's own table unless a rules value brings more
 * @returns the row, or undefined when there is none
 * @example
 * ```ts
 * instrumentById("archives-law-2020")?.inForceFrom; // => "2021-01-01"
 * ```
 */
export function instrumentById(id: string, instruments: readonly Instrument[] = INSTRUMENTS): Instrument | undefined {
  const index = indexOf(instruments);
  return index === undefined ? instruments.find((instrument) => instrument.id === id) : index.get(id);
}

/** Rules are checked, and their citations looked up, each time an assessor is compiled for a day: a table that can never change is read once. */
const INDICES = new WeakMap<readonly Instrument[], ReadonlyMap<string, Instrument>>();

function indexOf(instruments: readonly Instrument[]): ReadonlyMap<string, Instrument> | undefined {
  const known = INDICES.get(instruments);
  if (known !== undefined) return known;
  if (!Object.isFrozen(instruments) || !instruments.every(Object.isFrozen)) return undefined;
  const index = new Map<string, Instrument>();
  for (const instrument of instruments) if (!index.has(instrument.id)) index.set(instrument.id, instrument);
  INDICES.set(instruments, index);
  return index;
}

/**
 * The citations whose text is in force on a day: an answer for 2023 never rests on a regulation of 2024.
 *
 * @param citations - what a row of a rule table cites
 * @param day - the day of the answer
 * @param instruments - where to look; lantai's own table unless a rules value brings more
 * @returns those in force, in their order
 * @throws {@link findings.CallerError} when `day` is no civil day
 * @example
 * ```ts
 * const cited = [
 *   { instrument: "archives-law-1987", article: "19", confidence: "recalled" },
 *   { instrument: "archives-law-2020", article: "27", confidence: "seen" },
 * ] as const;
 * citationsOn(cited, "2023-06-30").map((citation) => citation.article); // => ["27"]
 * ```
 */
export function citationsOn(
  citations: readonly Citation[],
  day: CivilDay,
  instruments: readonly Instrument[] = INSTRUMENTS,
): readonly Citation[] {
  requireCivilDay(day, "day");
  return citations.filter((citation) => {
    const instrument = instrumentById(citation.instrument, instruments);
    return instrument !== undefined && isInForce(instrument, day);
  });
}

function row(
  id: string,
  rank: InstrumentRank,
  inForceFrom: CivilDay,
  repealedFrom: CivilDay | undefined,
  confidence: Confidence,
  names: { readonly zh: string; readonly en: string; readonly no?: string },
): Instrument {
  return Object.freeze({
    id,
    title: Object.freeze({ "zh-CN": names.zh, en: names.en }),
    rank,
    ...(names.no === undefined ? {} : { documentNo: names.no }),
    inForceFrom,
    ...(repealedFrom === undefined ? {} : { repealedFrom }),
    confidence,
  });
}
