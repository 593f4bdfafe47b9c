import { type AccessionOptions, checkBeforeTransfer } from "lantai/accession";
import { sentence } from "lantai/findings";
import { SECRECY_RULES } from "lantai/secrecy";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const options = { asOf: "2023-06-30", secrecyRules: SECRECY_RULES } as const satisfies Partial<AccessionOptions>;
const open = { openingOpinion: { opinion: "open" } } as const;
const found = (record: object) => checkBeforeTransfer([record as never], options);

describe("checkBeforeTransfer", () => {
  const noPeriod = { code: "transfer-retention-missing", severity: "error", data: {} };

  test("needs a retention period that reads, and says where it is missing", () => {
    expect(found({ ...open })).toEqual([{ ...noPeriod, place: { field: "retentionPeriod" } }]);
    expect(found({ ...open, id: "r1", retentionPeriod: "a-while" })).toEqual([
      { ...noPeriod, place: { id: "r1", field: "retentionPeriod", value: "a-while" } },
    ]);
    for (const retentionPeriod of ["permanent", "long-term", "short-term", "10-years"]) {
      expect(found({ ...open, retentionPeriod })).toEqual([]);
    }
  });

  test("hints at a record that is still secret, with the day on which it ends where there is one", () => {
    const dated = {
      ...open,
      retentionPeriod: "permanent",
      secrecyMark: "机密★20年",
      date: { earliest: "2010-01-01", latest: "2010-01-01" },
    };
    const hint = { code: "transfer-secret-record", severity: "hint" };
    expect(found(dated)).toEqual([
      {
        ...hint,
        place: { field: "secrecyMark", value: "机密★20年" },
        data: { mark: "机密★20年", until: "2030-01-02" },
      },
    ]);
    expect(sentence(found(dated)[0]!, zhCn)).toBe("密级“机密★20年”的档案仍属国家秘密（自2030-01-02起解密）。");
    expect(found({ ...dated, id: "r1", secrecyMark: "机密★解密条件：竣工" })).toEqual([
      {
        ...hint,
        place: { id: "r1", field: "secrecyMark", value: "机密★解密条件：竣工" },
        data: { mark: "机密★解密条件：竣工" },
      },
    ]);
    expect(found({ ...dated, secrecyMark: "秘密★1年" })).toEqual([]);
  });

  test("leaves a mark that does not read to be settled first", () => {
    expect(found({ ...open, retentionPeriod: "permanent", secrecyMark: "密" })).toEqual([
      {
        code: "transfer-secrecy-unsettled",
        severity: "error",
        place: { field: "secrecyMark", value: "密" },
        data: { mark: "密" },
      },
    ]);
  });
});
