/** The parts a reference code may have, in the order in which codes are compared. */
export const REFERENCE_CODE_PARTS = Object.freeze([
  "fondsNo",
  "category",
  "series",
  "project",
  "year",
  "retention",
  "unit",
  "catalogueNo",
  "volumeNo",
  "boxNo",
  "itemNo",
  "pageNo",
] as const);

/** One of {@link REFERENCE_CODE_PARTS}. */
export type ReferenceCodePart = (typeof REFERENCE_CODE_PARTS)[number];

/** The parts of a reference code, each as written: `0001` and `001` stay what they are. */
export interface ReferenceCodeParts {
  /** Fonds number (全宗号), such as `Z109` or `5134`. */
  readonly fondsNo: string;
  /** Category of archives (档案门类代码), such as `WS`. */
  readonly category?: string;
  /** Second and lower classes (二级、三级类别号), such as `01`; absent when there are none. */
  readonly series?: readonly string[];
  /** Project or equipment code (项目号) of scientific and technical archives. */
  readonly project?: string;
  /** Year (年度), four digits. */
  readonly year?: string;
  /** Retention code (保管期限代码): `Y` permanent, `D30` thirty years, `C` long. */
  readonly retention?: string;
  /** Unit or subject (机构或问题代码): capital letters, digits or Chinese characters. */
  readonly unit?: string;
  /** Catalogue number (目录号) of a fonds arranged in volumes. */
  readonly catalogueNo?: string;
  /** Volume number (案卷号); for photographs and booklets the number of the group (组号) or booklet (册号). */
  readonly volumeNo?: string;
  /** Box number (盒号): a code of the shelf that some counties write into the reference code, and no part of it by the standards. */
  readonly boxNo?: string;
  /** Item number (件号). */
  readonly itemNo?: string;
  /** Page number (页号). */
  readonly pageNo?: string;
}

/** A reference code (档号) that a scheme could read. */
export interface ReferenceCode {
  /** The code as it came, never altered. */
  readonly text: string;
  /** The `id` of the scheme that read it. */
  readonly scheme: string;
  /** What it says. */
  readonly parts: ReferenceCodeParts;
}
