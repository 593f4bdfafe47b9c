/** One document number as catalogues have it, and how it is read. */
export interface DocumentNoCase {
  /** The text as recorded. */
  readonly text: string;
  /** The number in the form of today, or the code of the finding. */
  readonly read: string;
  /** The practice it rests on. */
  readonly source: string;
}

export const DOCUMENT_NO_CASES: readonly DocumentNoCase[] = [
  { text: "X市财发〔1992〕36号", read: "X市财发〔1992〕36号", source: "form in use: 机关代字〔年〕n号" },
  { text: "X市财发(1992)字第36号", read: "X市财发〔1992〕36号", source: "old form, before the hexagonal brackets" },
  { text: "X市财发（1992）第036号", read: "X市财发〔1992〕36号", source: "full width, zeros in front" },
  { text: "X市财发［１９９２］３６号", read: "X市财发〔1992〕36号", source: "full width" },
  { text: "X市财发【1992】36 号", read: "X市财发〔1992〕36号", source: "typists' brackets" },
  { text: "X市财发[92]36号", read: "document-no-unreadable", source: "a year of two digits is not read" },
  { text: "X市财发〔1992〕36、37号", read: "document-no-unreadable", source: "two numbers" },
  { text: "X市财发〔1992〕0号", read: "document-no-unreadable", source: "numbers begin with 1" },
  { text: "X市财发〔0992〕3号", read: "document-no-unreadable", source: "no year" },
  { text: "〔1992〕36号", read: "document-no-unreadable", source: "no issuer" },
  { text: "无", read: "document-no-unreadable", source: "no number" },
  { text: "__proto__", read: "document-no-unreadable", source: "no number" },
];
