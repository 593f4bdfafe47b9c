import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { type Place, requireOptions } from "../../foundation/findings/index.js";
import { type Citation, citationsOn } from "../../foundation/law/index.js";
import { compiledOnce } from "../../foundation/verdicts/index.js";
import type { RepresentationRole } from "../../holdings/catalogue/index.js";
import { type ImageName, type ImageNaming, imageNameReader } from "../../holdings/page-images/index.js";
import type { DigitizationFinding, ImageAspect } from "./findings.js";
import {
  COLOUR_MODE_TITLES,
  COLOUR_MODES,
  type ColourMode,
  FORMAT_EXTENSIONS,
  type ImagePurpose,
  type ImageRequirements,
  requireImageRequirements,
} from "./image-requirements.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const checkerOf = /* @__PURE__ */ compiledOnce(imageChecker);

/** An image file with what a probe of the host read from it. */
export interface ScannedImage {
  /** The host's own key. */
  readonly id?: string;
  /** The path as the host lists it. */
  readonly path: string;
  /** What the file is for; the master (保存件) when left out. */
  readonly role?: RepresentationRole;
  /** What it is of or for, beside `general`. */
  readonly purposes?: readonly ImagePurpose[];
  /** The resolution in dots per inch, the lower of the two where they differ. */
  readonly dpi?: number;
  /** The colour mode. */
  readonly colour?: ColourMode;
  /** The format as the content says, such as `JPEG` or `jpg`; absent when only the name is known, which alone passes nothing. */
  readonly format?: string;
  /** By how many degrees it is skewed, to either side. */
  readonly skewDegrees?: number;
}

/** The requirements and the day on which they are asked for. */
export interface ImageCheckOptions {
  /** The requirements, {@link IMAGE_REQUIREMENTS} or a county's own. */
  readonly requirements: ImageRequirements;
  /** The day of the check: a requirement counts when its text is in force. */
  readonly asOf: CivilDay;
}

/**
 * What is wrong with an image: resolution, colour, format, skew and name, all at once. What the image does not say or says in a way that
 * cannot be read, and what no text in force asks of its purpose or role, is reported as not checked and never as passed.
 *
 * @param image - the image with what was read from it
 * @param options - the requirements and the day
 * @returns every finding
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the requirements are none
 * @example
 * ```ts
 * const image: ScannedImage = {
 *   path: "0012-001-0034/0007.jpg", dpi: 200, colour: "colour", format: "JPEG", skewDegrees: 3.2, purposes: ["ocr"],
 * };
 * checkImage(image, { requirements: LINHAI_IMAGE_REQUIREMENTS, asOf: "2023-06-30" }).map(({ code }) => code);
 * // => ["image-resolution-low", "image-skewed"]
 * ```
 */
export function checkImage(image: ScannedImage, options: ImageCheckOptions): DigitizationFinding[] {
  return checkerOf(options)(image);
}

/**
 * {@link checkImage} compiled once for many images.
 *
 * @param options - the requirements and the day
 * @returns a function from an image to its findings
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the requirements are none
 * @example
 * ```ts
 * const check = imageChecker({ requirements: IMAGE_REQUIREMENTS, asOf: "2023-06-30" });
 * check({ path: "0012-001-0034/0007.jpg", dpi: 150, colour: "colour", format: "JPEG" }).map(({ code }) => code); // => ["image-resolution-low"]
 * ```
 */
export function imageChecker(options: ImageCheckOptions): (image: ScannedImage) => DigitizationFinding[] {
  const rules = rulesInForce(options);
  return (image) => {
    const place = image.id === undefined ? { value: image.path } : { id: image.id, value: image.path };
    const ofFormat = formatFindings(image, rules, place);
    const isRefused = ofFormat.some(({ code }) => code === "image-format-refused");
    return [
      ...resolutionFindings(image, rules, place),
      ...colourFindings(image, rules, place),
      ...ofFormat,
      ...skewFindings(image, rules, place),
      ...nameFindings(image, rules, place, isRefused),
    ];
  };
}

interface RulesInForce extends Pick<ImageRequirements, "resolutions" | "colours" | "formats" | "skews" | "namings"> {
  /** What the requirements speak of, though no text in force does. */
  readonly unruled: ReadonlySet<ImageAspect>;
  readonly readers: readonly { readonly naming: ImageNaming; readonly read: (path: string) => ImageName }[];
}

function rulesInForce(options: ImageCheckOptions): RulesInForce {
  const { requirements, asOf } = requireOptions(options);
  requireCivilDay(asOf, "asOf");
  const { resolutions, colours, formats, skews, namings, instruments } = requireImageRequirements(
    requirements,
    "requirements",
  );
  const inForce = <Row extends { readonly citation: Citation }>(rows: readonly Row[]) =>
    rows.filter(({ citation }) => citationsOn([citation], asOf, instruments).length > 0);
  const kept = {
    resolutions: inForce(resolutions),
    colours: inForce(colours),
    formats: inForce(formats),
    skews: inForce(skews),
    namings: inForce(namings),
  };
  const unruled = new Set<ImageAspect>();
  if (kept.resolutions.length < Math.min(1, resolutions.length)) unruled.add("resolution");
  if (kept.colours.length < Math.min(1, colours.length)) unruled.add("colour");
  if (kept.formats.length < Math.min(1, formats.length)) unruled.add("format");
  if (kept.skews.length < Math.min(1, skews.length)) unruled.add("skew");
  if (kept.namings.length < Math.min(1, namings.length)) unruled.add("name");
  const readers = kept.namings.map((naming) => ({ naming, read: imageNameReader(naming) }));
  return { ...kept, unruled, readers };
}

function resolutionFindings(image: ScannedImage, rules: RulesInForce, place: Place): DigitizationFinding[] {
  if (rules.unruled.has("resolution")) return [notChecked("resolution", "not-in-force", place)];
  const { resolutions } = rules;
  const { dpi } = image;
  const purposes = image.purposes ?? [];
  const unasked =
    resolutions.length === 0 ? [] : purposes.filter((own) => !resolutions.some((row) => row.purpose === own));
  const findings = unasked.map((purpose) => notChecked("resolution", "not-in-force", place, { subject: purpose }));
  const asked = resolutions.filter(({ purpose }) => purpose === "general" || purposes.includes(purpose));
  if (asked.length === 0) return findings;
  if (!Number.isFinite(dpi)) return [...findings, notRead("resolution", dpi, place)];
  for (const { title, atLeastDpi, strength } of asked) {
    if (dpi! >= atLeastDpi) continue;
    const data = { dpi: dpi!, atLeast: atLeastDpi, purpose: title };
    const severity = strength === "required" ? "error" : "warning";
    findings.push({ code: "image-resolution-low", severity, place: { ...place, field: "dpi" }, data });
  }
  return findings;
}

function colourFindings(image: ScannedImage, rules: RulesInForce, place: Place): DigitizationFinding[] {
  if (rules.unruled.has("colour")) return [notChecked("colour", "not-in-force", place)];
  if (rules.colours.length === 0) return [];
  const colour = image.colour ?? undefined;
  if (colour === undefined) return [notChecked("colour", "not-recorded", place)];
  const refusing = rules.colours.find(({ accepted }) => !accepted.includes(colour));
  if (refusing === undefined) return [];
  const accepted = refusing.accepted.map((mode) => COLOUR_MODE_TITLES[mode]);
  // A probe has words of its own, such as RGB, and what it found is shown as it stands.
  const found = COLOUR_MODES.includes(colour) ? COLOUR_MODE_TITLES[colour] : { "zh-CN": `${colour}`, en: `${colour}` };
  const data = { colour: found, accepted };
  return [{ code: "image-colour-refused", severity: "error", place: { ...place, field: "colour" }, data }];
}

function formatFindings(image: ScannedImage, rules: RulesInForce, place: Place): DigitizationFinding[] {
  const { path } = image;
  // A database gives null for what it has not.
  const [role, recorded] = [image.role ?? "master", image.format ?? undefined];
  const extension = extensionOf(path);
  const named = formatOf(extension);
  const format = recorded === undefined ? named : formatOf(recorded);
  const findings: DigitizationFinding[] = [];
  if (recorded !== undefined && named !== format) {
    const data = { format: recorded, extension };
    findings.push({ code: "image-extension-differs", severity: "error", place: { ...place, field: "path" }, data });
  }
  if (rules.unruled.has("format")) return [...findings, notChecked("format", "not-in-force", place)];
  if (rules.formats.length === 0) return findings;
  const row = rules.formats.find((candidate) => candidate.role === role);
  if (row === undefined) return [...findings, notChecked("format", "not-in-force", place, { subject: role })];
  if (row.formats.some((accepted) => formatOf(accepted) === format)) {
    return recorded === undefined ? [notChecked("format", "not-recorded", place)] : findings;
  }
  const data = { format: recorded ?? titleOf(extension), accepted: row.formats };
  return [...findings, { code: "image-format-refused", severity: "error", place: { ...place, field: "format" }, data }];
}

function skewFindings({ skewDegrees }: ScannedImage, rules: RulesInForce, place: Place): DigitizationFinding[] {
  if (rules.unruled.has("skew")) return [notChecked("skew", "not-in-force", place)];
  const atMost = Math.min(...rules.skews.map(({ atMostDegrees }) => atMostDegrees));
  if (rules.skews.length === 0) return [];
  if (!Number.isFinite(skewDegrees)) return [notRead("skew", skewDegrees, place)];
  const degrees = Math.abs(skewDegrees!);
  if (degrees <= atMost) return [];
  const data = { degrees, atMost };
  return [{ code: "image-skewed", severity: "error", place: { ...place, field: "skewDegrees" }, data }];
}

/** A name whose ending alone is wrong is not told where its format is refused already. */
function nameFindings(
  { path }: ScannedImage,
  rules: RulesInForce,
  place: Place,
  isFormatRefused: boolean,
): DigitizationFinding[] {
  if (rules.unruled.has("name")) return [notChecked("name", "not-in-force", place)];
  const [first] = rules.readers;
  if (first === undefined) return [];
  const faults = rules.readers.map(({ read }) => read(path).fault);
  if (faults.includes(undefined)) return [];
  if (isFormatRefused && extensionOf(path) !== "" && faults.every((fault) => fault === "format")) return [];
  const data = { path, naming: first.naming.title };
  return [{ code: "image-name-refused", severity: "error", place: { ...place, field: "path" }, data }];
}

type NotChecked = Extract<DigitizationFinding, { readonly code: "image-not-checked" }>["data"];

function notChecked(
  aspect: ImageAspect,
  why: NotChecked["why"],
  place: Place,
  more: Pick<NotChecked, "subject" | "recorded"> = {},
): DigitizationFinding {
  return { code: "image-not-checked", severity: "warning", place, data: { aspect, why, ...more } };
}

/** A probe may hand over a text or no finite number, which cannot be compared with what is asked. */
function notRead(aspect: ImageAspect, recorded: unknown, place: Place): DigitizationFinding {
  if ((recorded ?? undefined) === undefined) return notChecked(aspect, "not-recorded", place);
  return notChecked(aspect, "not-usable", place, { recorded: `${recorded}` });
}

/** A format by any of its names, `jpg` or `JPEG`; one that the table does not have goes by itself, in small letters. */
function formatOf(name: string): string {
  const folded = name.toLowerCase();
  const row = FORMAT_EXTENSIONS.find(({ extension }) => extension === folded);
  return (row?.format ?? name).toLowerCase();
}

function titleOf(extension: string): string {
  return FORMAT_EXTENSIONS.find((row) => row.extension === extension)?.format ?? extension;
}

function extensionOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1)!;
  const dot = name.lastIndexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1).toLowerCase();
}
