import type { Representation, RepresentationFinding } from "lantai/catalogue";

/** The files of one record, and what is wrong with them. */
export interface RepresentationCase {
  /** The clause or algorithm it rests on. */
  readonly source: string;
  readonly files: readonly Representation[];
  readonly expected: readonly RepresentationFinding["code"][];
}

const ROLES = "DA/T 31-2017：保存件与利用件（凭记忆）";

export const REPRESENTATION_CASES: readonly RepresentationCase[] = [
  {
    source: `${ROLES}；利用件由保存件生成`,
    files: [
      { id: "m", role: "master", format: "TIFF" },
      { id: "a", role: "access", format: "JPEG", derivedFrom: "m" },
    ],
    expected: [],
  },
  {
    source: `${ROLES}；来源不在其中`,
    files: [{ id: "a", role: "access", format: "JPEG", derivedFrom: "m" }],
    expected: ["representation-source-unknown"],
  },
  {
    source: "MD5为三十二位十六进制数",
    files: [{ role: "master", checksum: { algorithm: "md5", value: "9e107d9d372bb6826bd81d3542a419d6" } }],
    expected: [],
  },
  {
    source: "MD5缺两位",
    files: [{ role: "master", checksum: { algorithm: "md5", value: "9e107d9d372bb6826bd81d3542a419" } }],
    expected: ["checksum-malformed"],
  },
  {
    source: "首页不在末页之后",
    files: [{ role: "access", firstPage: 9, lastPage: 1 }],
    expected: ["representation-pages-reversed"],
  },
];
