import type { ScannedImage } from "lantai/digitization";
import type { CivilDay } from "../../src/foundation/dates/index.js";

/** An image against a profile. */
export interface ImageCase {
  /** The case. */
  readonly name: string;
  /** The profile: DA/T 31-2017, or the stricter one of a county. */
  readonly profile: "standard" | "county";
  /** What differs from a good image. */
  readonly image: Partial<ScannedImage>;
  /** Keys that the image does not have. */
  readonly without?: readonly (keyof ScannedImage)[];
  /** The day; 2023-06-30 when left out. */
  readonly asOf?: CivilDay;
  /** Severity and code of every finding, and what was not checked and why. */
  readonly expected: readonly string[];
  /** Where it is from. */
  readonly source: string;
}

const DPI = "DA/T 31-2017, 9.5: at least 200 dpi; 300 for small text and for recognition, 600 for facsimile (recalled)";
const COUNTY = "临海市档案馆数字化成果移交要求（2023-04-26）";
const NAMES = "county practice: files are named after the reference code";

/** A good image under both profiles. */
export const GOOD_IMAGE: ScannedImage = {
  path: "八期/0012-001-0034/0007.jpg",
  dpi: 300,
  colour: "colour",
  format: "JPEG",
  skewDegrees: 0.4,
};

export const IMAGE_CASES: readonly ImageCase[] = [
  { name: "a good image", profile: "standard", image: {}, expected: [], source: DPI },
  { name: "a good image", profile: "county", image: {}, expected: [], source: COUNTY },
  { name: "200 dpi reach the minimum", profile: "standard", image: { dpi: 200 }, expected: [], source: DPI },
  {
    name: "199 dpi do not",
    profile: "standard",
    image: { dpi: 199 },
    expected: ["error image-resolution-low 200"],
    source: DPI,
  },
  {
    name: "200 dpi to be recognised: the minimum is met, more is recommended",
    profile: "standard",
    image: { dpi: 200, purposes: ["ocr"] },
    expected: ["warning image-resolution-low 300"],
    source: DPI,
  },
  {
    name: "small text of 200 dpi: the minimum is met, more is recommended",
    profile: "standard",
    image: { dpi: 200, purposes: ["small-text"] },
    expected: ["warning image-resolution-low 300"],
    source: DPI,
  },
  {
    name: "a facsimile of 400 dpi by the standard: more is recommended",
    profile: "standard",
    image: { dpi: 400, purposes: ["facsimile"] },
    expected: ["warning image-resolution-low 600"],
    source: DPI,
  },
  {
    name: "a drawing of 199 dpi meets neither the standard nor the county's page",
    profile: "county",
    image: { dpi: 199, purposes: ["drawing"] },
    expected: ["error image-resolution-low 200", "error image-resolution-low 200"],
    source: COUNTY,
  },
  {
    name: "200 dpi to be recognised: the county requires 300",
    profile: "county",
    image: { dpi: 200, purposes: ["ocr"] },
    expected: ["error image-resolution-low 300"],
    source: COUNTY,
  },
  {
    name: "a drawing of 200 dpi",
    profile: "county",
    image: { dpi: 200, purposes: ["drawing"] },
    expected: [],
    source: COUNTY,
  },
  {
    name: "a photograph of 300 dpi",
    profile: "county",
    image: { purposes: ["photograph"] },
    expected: ["error image-resolution-low 400"],
    source: COUNTY,
  },
  {
    name: "a facsimile of 400 dpi",
    profile: "county",
    image: { dpi: 400, purposes: ["facsimile"] },
    expected: ["error image-resolution-low 600"],
    source: COUNTY,
  },
  { name: "skewed by 3.0°", profile: "county", image: { skewDegrees: 3 }, expected: [], source: COUNTY },
  {
    name: "skewed by 3.2°",
    profile: "county",
    image: { skewDegrees: 3.2 },
    expected: ["error image-skewed"],
    source: COUNTY,
  },
  {
    name: "skewed to the other side",
    profile: "county",
    image: { skewDegrees: -3.2 },
    expected: ["error image-skewed"],
    source: COUNTY,
  },
  {
    name: "the standard gives no degrees",
    profile: "standard",
    image: { skewDegrees: 3.2 },
    expected: [],
    source: "DA/T 31-2017, 10.2: by eye",
  },
  { name: "greyscale by the standard", profile: "standard", image: { colour: "greyscale" }, expected: [], source: DPI },
  {
    name: "greyscale in the county",
    profile: "county",
    image: { colour: "greyscale" },
    expected: ["error image-colour-refused"],
    source: COUNTY,
  },
  {
    name: "a master in PDF",
    profile: "standard",
    image: { path: "八期/0012-001-0034.pdf", format: "PDF" },
    expected: ["error image-format-refused"],
    source: "DA/T 31-2017: master TIFF, JPEG, JPEG 2000 (recalled)",
  },
  {
    name: "an access copy in PDF",
    profile: "standard",
    image: { path: "八期/0012-001-0034.pdf", format: "PDF", role: "access" },
    expected: [],
    source: "DA/T 31-2017: use JPEG, PDF, OFD (recalled)",
  },
  {
    name: "an access copy in TIFF",
    profile: "standard",
    image: { path: "八期/0012-001-0034/0007.tif", format: "TIFF", role: "access" },
    expected: ["error image-format-refused"],
    source: "DA/T 31-2017: use JPEG, PDF, OFD (recalled)",
  },
  {
    name: "a searchable PDF that is a JPEG",
    profile: "standard",
    image: { role: "searchable-pdf" },
    expected: ["error image-format-refused"],
    source: "DA/T 31-2017: use JPEG, PDF, OFD (recalled)",
  },
  {
    name: "an OFD that is a PDF",
    profile: "standard",
    image: { path: "八期/0012-001-0034.pdf", format: "PDF", role: "ofd" },
    expected: ["error image-format-refused"],
    source: "DA/T 31-2017: use JPEG, PDF, OFD (recalled)",
  },
  {
    name: "a name of reference code and page",
    profile: "standard",
    image: { path: "八期/0012-001-0034-0007.jpg" },
    expected: [],
    source: NAMES,
  },
  {
    name: "a TIFF that is called JPEG",
    profile: "standard",
    image: { format: "TIFF" },
    expected: ["error image-extension-differs"],
    source: "a name that was only changed",
  },
  {
    name: "a file without an extension",
    profile: "standard",
    image: { path: "八期/0012-001-0034/0007" },
    without: ["format"],
    expected: ["error image-format-refused", "error image-name-refused"],
    source: NAMES,
  },
  {
    name: "a cover without a page number",
    profile: "standard",
    image: { path: "八期/0012-001-0034/封面.jpg" },
    expected: ["error image-name-refused"],
    source: NAMES,
  },
  {
    name: "what is not read is not passed",
    profile: "county",
    image: {},
    without: ["dpi", "colour", "skewDegrees"],
    expected: [
      "warning image-not-checked resolution not-recorded",
      "warning image-not-checked colour not-recorded",
      "warning image-not-checked skew not-recorded",
    ],
    source: "a check that did not run is not passed",
  },
  {
    name: "the standard gives no resolution for photographs",
    profile: "standard",
    image: { dpi: 200, purposes: ["photograph"] },
    expected: ["warning image-not-checked resolution not-in-force photograph"],
    source: "what no text in force asks for is not passed",
  },
  {
    name: "a purpose that nobody knows",
    profile: "county",
    image: { purposes: ["nope", "ocr"] },
    expected: ["warning image-not-checked resolution not-in-force nope"],
    source: "what no text in force asks for is not passed",
  },
  {
    name: "a role that the table does not have",
    profile: "standard",
    image: { role: "xyz" },
    expected: ["warning image-not-checked format not-in-force xyz"],
    source: "what no text in force asks for is not passed",
  },
  {
    name: "a format that only the name says",
    profile: "standard",
    image: {},
    without: ["format"],
    expected: ["warning image-not-checked format not-recorded"],
    source: "a check that did not run is not passed",
  },
  {
    name: "a resolution and a skew that are no numbers",
    profile: "county",
    image: { dpi: "300" as unknown as number, skewDegrees: Number.POSITIVE_INFINITY },
    expected: [
      "warning image-not-checked resolution not-usable 300",
      "warning image-not-checked skew not-usable Infinity",
    ],
    source: "what was not read is not passed",
  },
  {
    name: "a colour in the words of a probe",
    profile: "standard",
    image: { colour: "RGB" as "colour" },
    expected: ["error image-colour-refused"],
    source: DPI,
  },
  {
    name: "a format by its ending",
    profile: "standard",
    image: { format: "jpg" },
    expected: [],
    source: "jpg and JPEG are one format",
  },
  {
    name: "a format that is not accepted, by its ending",
    profile: "standard",
    image: { path: "八期/0012-001-0034/0007.bmp", format: "BMP" },
    expected: ["error image-format-refused"],
    source: "DA/T 31-2017: master TIFF, JPEG, JPEG 2000 (recalled)",
  },
  {
    name: "a BMP that is called JPEG",
    profile: "standard",
    image: { format: "BMP" },
    expected: ["error image-extension-differs", "error image-format-refused"],
    source: "a name that was only changed",
  },
  {
    name: "before the standard nothing is asked, and nothing passed",
    profile: "standard",
    image: { dpi: 100 },
    asOf: "2017-12-31",
    expected: ["resolution", "colour", "format", "name"].map(
      (aspect) => `warning image-not-checked ${aspect} not-in-force`,
    ),
    source: "DA/T 31-2017 holds from 2018-01-01",
  },
  {
    name: "before the county's page its colour and skew are not asked",
    profile: "county",
    image: { colour: "bitonal", skewDegrees: 9 },
    asOf: "2023-04-25",
    expected: ["warning image-not-checked colour not-in-force", "warning image-not-checked skew not-in-force"],
    source: COUNTY,
  },
];
