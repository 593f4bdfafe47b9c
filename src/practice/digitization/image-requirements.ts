import { CallerError, type Title } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  INSTRUMENTS,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";
import { REPRESENTATION_ROLES, type RepresentationRole } from "../../holdings/catalogue/index.js";
import { IMAGE_NAMINGS, type ImageNaming } from "../../holdings/page-images/index.js";

/** The purposes of {@link IMAGE_REQUIREMENTS} and of a stricter county profile. */
export type KnownImagePurpose = "general" | "small-text" | "ocr" | "facsimile" | "drawing" | "photograph";

/** What an image is of or for: one of ours or a county's own code. Every image is `general`. */
export type ImagePurpose = KnownImagePurpose | (string & {});

/** The colour modes of a scan. */
export const COLOUR_MODES = Object.freeze(["colour", "greyscale", "bitonal"] as const);

/** One of {@link COLOUR_MODES}. */
export type ColourMode = (typeof COLOUR_MODES)[number];

/** The names of {@link COLOUR_MODES}. */
export const COLOUR_MODE_TITLES: Readonly<Record<ColourMode, Title>> = ruleTable({
  colour: { "zh-CN": "彩色", en: "colour" },
  greyscale: { "zh-CN": "灰度", en: "greyscale" },
  bitonal: { "zh-CN": "黑白二值", en: "bitonal" },
});

/** A required value is an error where it is missed, a recommended one a warning. */
export const REQUIREMENT_STRENGTHS = Object.freeze(["required", "recommended"] as const);

/** One of {@link REQUIREMENT_STRENGTHS}. */
export type RequirementStrength = (typeof REQUIREMENT_STRENGTHS)[number];

/** The lowest resolution for a purpose. */
export interface ResolutionRow {
  /** The purpose. */
  readonly purpose: ImagePurpose;
  /** Its name. */
  readonly title: Title;
  /** The lowest resolution in dots per inch. */
  readonly atLeastDpi: number;
  /** Whether it has to be reached. */
  readonly strength: RequirementStrength;
  /** The text behind it. */
  readonly citation: Citation;
}

/** The colour modes that are accepted. */
export interface ColourRow {
  /** The modes. */
  readonly accepted: readonly ColourMode[];
  /** The text behind them. */
  readonly citation: Citation;
}

/** The formats that are accepted for what a file is for. */
export interface FormatRow {
  /** What the file is for. */
  readonly role: RepresentationRole;
  /** The formats, as {@link FORMAT_EXTENSIONS} writes them. */
  readonly formats: readonly string[];
  /** The text behind them. */
  readonly citation: Citation;
}

/** How far an image may be skewed. */
export interface SkewRow {
  /** Degrees to either side. */
  readonly atMostDegrees: number;
  /** The text behind it. */
  readonly citation: Citation;
}

/** What images have to be like: plain data, frozen, extended by {@link extendImageRequirements}. */
export interface ImageRequirements extends RulesValue {
  /** The lowest resolutions; of each purpose one. */
  readonly resolutions: readonly ResolutionRow[];
  /** The colour modes. */
  readonly colours: readonly ColourRow[];
  /** The formats. */
  readonly formats: readonly FormatRow[];
  /** How far an image may be skewed; empty where it is only looked at. */
  readonly skews: readonly SkewRow[];
  /** How files may be named: a name is good when one of them reads it. Empty where that is not checked. */
  readonly namings: readonly ImageNaming[];
}

/** A file extension and the format that it stands for. */
export interface FormatExtension {
  /** In small letters, without the dot. */
  readonly extension: string;
  /** The format. */
  readonly format: string;
}

/** What the extensions of image files stand for. */
export const FORMAT_EXTENSIONS: readonly FormatExtension[] = ruleTable([
  { extension: "tif", format: "TIFF" },
  { extension: "tiff", format: "TIFF" },
  { extension: "jpg", format: "JPEG" },
  { extension: "jpeg", format: "JPEG" },
  { extension: "jp2", format: "JPEG 2000" },
  { extension: "pdf", format: "PDF" },
  { extension: "ofd", format: "OFD" },
]);

const recalled: Citation = { instrument: "da-t-31-2017", article: "9.5", confidence: "recalled" };

/**
 * What DA/T 31-2017 asks of images. The clause is quoted; its values are recalled and still to be checked, so only the general minimum is
 * required, and the higher ones are recommended until a county requires them. It gives no degrees of skew: an image is to look straight.
 */
export const IMAGE_REQUIREMENTS: ImageRequirements = ruleTable({
  id: "da-t-31-2017-images",
  instruments: INSTRUMENTS,
  resolutions: [
    resolution("general", "一般文件", "documents in general", 200, "required"),
    resolution("small-text", "字小、密集、不清晰的文件", "small, dense or faint text", 300, "recommended"),
    resolution("ocr", "需要文字识别的文件", "text to be recognised", 300, "recommended"),
    resolution("facsimile", "仿真复制、出版", "facsimile and publication", 600, "recommended"),
  ],
  colours: [{ accepted: ["colour", "greyscale", "bitonal"], citation: recalled }],
  formats: REPRESENTATION_ROLES.map(({ code, formats, citation }) => ({ role: code, formats: [...formats], citation })),
  skews: [],
  namings: IMAGE_NAMINGS.map((row) => ({ ...row })),
});

/**
 * New requirements from others and what differs: a county's own profile.
 *
 * @param base - the requirements to start from, usually {@link IMAGE_REQUIREMENTS}
 * @param patch - what differs, with an `id` of its own; a table replaces the whole table
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a value is out of range, a purpose stands twice, or a citation names no instrument of the rules
 * @example
 * ```ts
 * const skews = [{ atMostDegrees: 2, citation: { instrument: "da-t-31-2017", confidence: "practised" } }] as const;
 * extendImageRequirements(IMAGE_REQUIREMENTS, { id: "our-county-images", skews }).skews[0]?.atMostDegrees; // => 2
 * ```
 */
export function extendImageRequirements(
  base: ImageRequirements,
  patch: RulesPatch<ImageRequirements>,
): ImageRequirements {
  return requireImageRequirements(extendedRules(base, patch), "patch");
}

/** Requirements may come from a host's database, so they are checked wherever a checker is compiled. */
export function requireImageRequirements(rules: ImageRequirements, argument: string): ImageRequirements {
  requireTables(rules, ["instruments", "resolutions", "colours", "formats", "skews", "namings"], argument);
  const purposes = new Set<string>();
  for (const { purpose, atLeastDpi, strength } of rules.resolutions) {
    if (purposes.has(purpose)) throw new CallerError(`${argument}.resolutions`, "each purpose once", purpose);
    purposes.add(purpose);
    requireChoice(strength, REQUIREMENT_STRENGTHS, `${argument}.resolutions.strength`);
    if (!Number.isSafeInteger(atLeastDpi) || atLeastDpi < 1) {
      throw new CallerError(`${argument}.resolutions`, "whole dots per inch", atLeastDpi);
    }
  }
  for (const { accepted } of rules.colours) {
    for (const mode of accepted) requireChoice(mode, COLOUR_MODES, `${argument}.colours`);
  }
  for (const { atMostDegrees } of rules.skews) {
    if (!Number.isFinite(atMostDegrees) || atMostDegrees < 0 || atMostDegrees >= 90) {
      throw new CallerError(`${argument}.skews`, "degrees from 0 to 90", atMostDegrees);
    }
  }
  for (const table of ["resolutions", "colours", "formats", "skews", "namings"] as const) {
    const citations = rules[table].map(({ citation }) => citation);
    requireInstruments(citations, rules.instruments, `${argument}.${table}`);
  }
  return rules;
}

function resolution(
  purpose: KnownImagePurpose,
  zh: string,
  en: string,
  atLeastDpi: number,
  strength: RequirementStrength,
): ResolutionRow {
  return { purpose, title: { "zh-CN": zh, en }, atLeastDpi, strength, citation: recalled };
}
