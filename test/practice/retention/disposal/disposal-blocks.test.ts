import { cure, sentence } from "lantai/findings";
import {
  BLOCK_GATES,
  type DestructionCase,
  DISPOSAL_GATES,
  type DisposalFacts,
  type DisposalSubject,
  destructionBlocks,
  RETENTION_RULES,
  SIGNATORY_RULES,
  WITNESS_RULES,
} from "lantai/retention";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { ACCOUNTING, DOCUMENTS, NOTHING_PENDING, RECORD, VOUCHERS } from "./papers.js";

const blocks = (
  records: readonly DisposalSubject[],
  papers: DestructionCase = DOCUMENTS,
  factsOf: () => DisposalFacts | undefined = NOTHING_PENDING,
) => destructionBlocks(records, papers, { asOf: "2023-06-30", rules: RETENTION_RULES, factsOf });
const codes = (...given: Parameters<typeof blocks>) => blocks(...given).map(({ code }) => code);
const roles = (...given: Parameters<typeof blocks>) =>
  blocks(...given).flatMap((block) => ("role" in block.data ? [block.data.role["zh-CN"]] : []));

describe("destructionBlocks", () => {
  test("are none for a complete destruction of documents or of paper accounting records", () => {
    expect(codes([RECORD])).toEqual([]);
    expect(codes([VOUCHERS], ACCOUNTING)).toEqual([]);
  });

  test.each<[string, Partial<DisposalSubject>, string]>([
    ["a permanent record", { retentionPeriod: "permanent" }, "disposal-permanent"],
    ["a term that is not over", { year: 2013 }, "disposal-term-running"],
    [
      "a term that has not started",
      { retentionStart: "case-closed", startedOn: "not-yet" },
      "disposal-term-not-started",
    ],
    ["an event of which nobody has said", { retentionStart: "case-closed" }, "disposal-term-undetermined"],
    ["长期, which nothing converts", { retentionPeriod: "long-term", year: 1960 }, "disposal-term-undetermined"],
    ["unsettled claims", { openMatters: [{ matter: "unsettled-claims" }] }, "disposal-open-matter"],
    ["construction under way", { openMatters: [{ matter: "construction-under-way" }] }, "disposal-open-matter"],
    ["a lawsuit", { openMatters: [{ matter: "litigation" }] }, "disposal-open-matter"],
    ["a loan", { openMatters: [{ matter: "loan" }] }, "disposal-open-matter"],
    ["a county's own matter", { openMatters: [{ matter: "审计" }] }, "disposal-open-matter"],
    ["a hold", { holds: [{ reason: "诉讼取证", originator: "县人民法院", from: "2022-03-01" }] }, "disposal-held"],
    ["a record destroyed before", { destroyed: { on: "2020-01-01", registerNo: "1" } }, "disposal-already-destroyed"],
  ])("name %s", (_, given, code) => {
    expect(codes([{ ...RECORD, ...given }])).toEqual([code]);
  });

  test("know no other form of a register, of which nobody would have to sign", () => {
    expect(() => blocks([RECORD], { ...DOCUMENTS, form: "document" as never })).toThrow(
      'destruction.form: expected one of documents, accounting, received "document"',
    );
  });

  test("let a hold go on the day it is lifted, and no day before", () => {
    const { destroyedOn: _, ...papers } = DOCUMENTS;
    const hold = { reason: "审计", originator: "县审计局", from: "2022-03-01" } as const;
    const lifted = (on: "2023-06-30" | "2023-07-01") =>
      codes([{ ...RECORD, holds: [{ ...hold, lifted: { on, by: "县审计局" } }] }], papers).filter(
        (code) => code === "disposal-held",
      );
    expect([lifted("2023-06-30"), lifted("2023-07-01")]).toEqual([[], ["disposal-held"]]);
  });

  test("take what nobody has looked at for no answer", () => {
    const { openMatters: _, ...unlooked } = RECORD;
    expect(codes([unlooked])).toEqual(["disposal-matters-unchecked"]);
    expect(codes([RECORD], DOCUMENTS, () => undefined)).toEqual(["disposal-review-unknown", "disposal-review-unknown"]);
  });

  test("wait for the open appraisal and the review of its secrecy", () => {
    const pending: DisposalFacts = { openingReview: "pending", secrecyReview: "pending" };
    expect(codes([RECORD], DOCUMENTS, () => pending)).toEqual(["disposal-review-pending", "disposal-review-pending"]);
  });

  test("name every required column that is blank, and no remark", () => {
    const { referenceCode: _, pageCount: __, ...bare } = RECORD;
    const found = blocks([bare]);
    expect(found.map(({ code, place }) => [code, place.id, place.field])).toEqual([
      ["register-field-missing", "a", "referenceCode"],
      ["register-field-missing", "a", "pageCount"],
    ]);
    const { volumeNo: ___, ...unnumbered } = VOUCHERS;
    expect(blocks([unnumbered], ACCOUNTING).map(({ place }) => place.field)).toEqual(["volumeNo"]);
  });

  test("name every signature that is missing, five under an accounting register", () => {
    expect(roles([RECORD], { ...DOCUMENTS, signatures: [] })).toEqual(["鉴定小组负责人", "批准人"]);
    expect(roles([VOUCHERS], { ...ACCOUNTING, signatures: [] })).toHaveLength(5);
    const late = DOCUMENTS.signatures.map((signature) => ({ ...signature, on: "2023-07-01" as const }));
    expect(roles([RECORD], { ...DOCUMENTS, signatures: late })).toHaveLength(2);
  });

  test("R-15: of one witness at paper accounting records name the body that sent none, and that one person is too few", () => {
    const one = { ...ACCOUNTING, witnesses: ACCOUNTING.witnesses.slice(0, 1) };
    expect(codes([VOUCHERS], one)).toEqual(["witness-role-missing", "witnesses-too-few"]);
    expect(roles([VOUCHERS], one)).toEqual(["会计机构"]);
  });

  test("count witnesses by role and not by number, and one person once", () => {
    const wrong = ACCOUNTING.witnesses.map((witness) => ({ ...witness, role: "archives" }));
    expect(codes([VOUCHERS], { ...ACCOUNTING, witnesses: wrong })).toEqual(["witness-role-missing"]);
    const twice = DOCUMENTS.witnesses.map((witness) => ({ ...witness, person: "监销人丙" }));
    expect(codes([RECORD], { ...DOCUMENTS, witnesses: twice })).toEqual(["witnesses-too-few"]);
  });

  test("ask for the information systems body where records are electronic", () => {
    for (const given of [{ carrier: "electronic-record" }, { origin: "born-digital" }] as const) {
      expect(roles([{ ...VOUCHERS, ...given }], ACCOUNTING)).toEqual(["信息系统管理机构"]);
    }
    expect(roles([{ ...VOUCHERS, origin: "digitized" }], ACCOUNTING)).toEqual([]);
  });

  test("ask for finance and audit at a state organ before 2016, and not from then on", () => {
    const witnesses = ACCOUNTING.witnesses.map((witness) => ({
      ...witness,
      checkedOn: "2015-05-01" as const,
      signedOn: "2016-02-01" as const,
    }));
    const signatures = ACCOUNTING.signatures.map((signature) => ({ ...signature, on: "2015-05-01" as const }));
    const papers = { ...ACCOUNTING, unitKind: "state-organ", signatures, witnesses };
    expect(roles([VOUCHERS], { ...papers, destroyedOn: "2015-12-31" })).toEqual(["同级财政部门", "同级审计部门"]);
    expect(roles([VOUCHERS], { ...papers, destroyedOn: "2016-01-01" })).toEqual([]);
    expect(roles([VOUCHERS], { ...papers, unitKind: "enterprise", destroyedOn: "2015-12-31" })).toEqual([]);
  });

  test("ask of a witness to check before the destruction and to sign after it", () => {
    const [first, second] = DOCUMENTS.witnesses;
    const witness = (given: object) => codes([RECORD], { ...DOCUMENTS, witnesses: [{ ...first!, ...given }, second!] });
    expect(witness({ checkedOn: "2023-05-11" })).toEqual(["witness-unchecked"]);
    expect(witness({ signedOn: "2023-05-09" })).toEqual(["witness-unsigned"]);
    expect(witness({ signedOn: "2023-07-01" })).toEqual(["witness-unsigned"]);
  });

  test("judge a destruction that has happened by its day: an approval and signatures after it come too late", () => {
    const approval = { ...DOCUMENTS.approval!, on: "2023-05-11" } as const;
    expect(codes([RECORD], { ...DOCUMENTS, approval })).toEqual(["destruction-not-approved"]);
    expect(codes([RECORD], { ...DOCUMENTS, approval: { ...approval, on: "2023-05-10" } })).toEqual([]);
    const [lead, approver] = DOCUMENTS.signatures;
    const signatures = [lead!, { ...approver!, on: "2023-05-11" as const }];
    expect(roles([RECORD], { ...DOCUMENTS, signatures })).toEqual(["批准人"]);
  });

  test("judge by its day too what has changed since: a term that ended later, a hold lifted later, a hold put on later", () => {
    const early = {
      ...DOCUMENTS,
      approval: { ...DOCUMENTS.approval!, on: "2018-12-01" },
      destroyedOn: "2018-12-31",
    } as const;
    const found = blocks([RECORD], early).filter(({ place }) => place.id === "a");
    expect(found).toStrictEqual([
      {
        code: "disposal-term-running",
        severity: "error",
        place: { id: "a", field: "retentionPeriod", value: "10-years" },
        data: { title: "关于值班安排的通知", endDay: "2019-01-01" },
      },
    ]);
    const hold = { reason: "审计", originator: "县审计局" };
    const lifted = { ...hold, from: "2023-01-01", lifted: { on: "2023-05-11", by: "县审计局" } } as const;
    expect(codes([{ ...RECORD, holds: [lifted] }])).toEqual(["disposal-held"]);
    expect(codes([{ ...RECORD, holds: [{ ...hold, from: "2023-05-11" }] }])).toEqual([]);
  });

  test("miss the page count of a record where it is no whole number", () => {
    const blocked = blocks([{ ...RECORD, pageCount: -2 }]).map(({ code, place }) => [code, place.field]);
    expect(blocked).toEqual([["register-field-missing", "pageCount"]]);
  });

  test("let an approval and signatures of the day of the question count while nothing has been destroyed", () => {
    const { destroyedOn: _, ...papers } = DOCUMENTS;
    const signatures = DOCUMENTS.signatures.map((signature) => ({ ...signature, on: "2023-06-30" as const }));
    const approved = { ...papers, approval: { ...DOCUMENTS.approval!, on: "2023-06-30" }, signatures } as const;
    expect(codes([RECORD], approved)).toEqual(["destruction-day-missing"]);
  });

  test("ask by the day of the question while the destruction lies ahead or its day is none", () => {
    const ahead = {
      ...DOCUMENTS,
      approval: { ...DOCUMENTS.approval!, on: "2023-07-01" },
      destroyedOn: "2023-07-02",
    } as const;
    expect(codes([RECORD], ahead)).toEqual([
      "destruction-not-approved",
      "witness-unsigned",
      "witness-unsigned",
      "destruction-day-missing",
    ]);
    expect(codes([RECORD], { ...DOCUMENTS, destroyedOn: "2023-02-30" })).not.toContain("destruction-not-approved");
  });

  test("are shown all at once, of the records in their order and then of the papers", () => {
    const papers: DestructionCase = {
      registerNo: "2023-1",
      form: "documents",
      fondsNo: "0012",
      unit: "XX县民政局",
      signatures: [],
      witnesses: [],
    };
    const record: DisposalSubject = {
      title: "重大案件卷宗",
      retentionPeriod: "permanent",
      year: 1990,
      openMatters: [{ matter: "litigation", detail: "张某诉某局" }],
      holds: [{ reason: "诉讼取证", originator: "县人民法院", from: "2022-03-01" }],
    };
    expect(codes([record, RECORD], papers, () => undefined)).toEqual([
      "disposal-permanent",
      "disposal-open-matter",
      "disposal-held",
      "disposal-review-unknown",
      "disposal-review-unknown",
      "register-field-missing",
      "register-field-missing",
      "disposal-review-unknown",
      "disposal-review-unknown",
      "destruction-not-approved",
      "signature-missing",
      "signature-missing",
      "witnesses-too-few",
      "destruction-day-missing",
    ]);
  });

  test("share titles that no host can change", () => {
    const wrong = { ...VOUCHERS, pageCount: 1 };
    const shared = blocks([wrong], DOCUMENTS, () => undefined).flatMap(({ data }) => [
      ...("review" in data ? [data.review] : []),
      ...("form" in data ? [data.form] : []),
    ]);
    expect(shared.map(Object.isFrozen)).toEqual([true, true, true]);
  });

  test("say what to do in both languages", () => {
    for (const block of blocks(
      [{ ...VOUCHERS, openMatters: [{ matter: "unsettled-claims", detail: "借款" }] }],
      ACCOUNTING,
    )) {
      expect(sentence(block, zhCn)).toBe("《1990年1月记账凭证》有未结清的债权债务（借款），不得销毁。");
      expect(cure(block, zhCn)).toContain("单独抽出立卷");
      expect(sentence(block, en)).toBe('"1990年1月记账凭证" is not destroyed for unsettled claims (借款).');
    }
  });
});

describe("BLOCK_GATES", () => {
  test("name stages in their order only", () => {
    for (const gate of Object.values(BLOCK_GATES)) expect(DISPOSAL_GATES).toContain(gate);
  });
});

describe("WITNESS_RULES and SIGNATORY_RULES", () => {
  test.each(["2015-12-31", "2016-01-01"] as const)("have no role twice in a form for a destruction of %s", (day) => {
    for (const table of [WITNESS_RULES, SIGNATORY_RULES]) {
      const rows = table.filter(({ from = day, until = "9999-12-31" }) => from <= day && day < until);
      const all = rows.flatMap(({ form, roles: given }) => given.map(({ code }) => `${form} ${code}`));
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe("destructionBlocks, as a whole", () => {
  const title = RECORD.title;
  const blockOf = (given: Partial<DisposalSubject>, factsOf = NOTHING_PENDING as () => DisposalFacts | undefined) =>
    blocks([{ ...RECORD, ...given }], DOCUMENTS, factsOf);
  const error = (code: string, place: object, data: object) => ({ code, severity: "error", place, data });

  test("say of a record where, what and why", () => {
    const place = (value: string) => ({ id: "a", field: "retentionPeriod", value });
    expect(blockOf({ retentionPeriod: "permanent" })).toStrictEqual([
      error("disposal-permanent", place("permanent"), { title }),
    ]);
    expect(blockOf({ year: 2013 })).toStrictEqual([
      error("disposal-term-running", place("10-years"), { title, endDay: "2024-01-01" }),
    ]);
    const [running] = blockOf({ year: 2013 });
    expect([sentence(running!, zhCn), cure(running!, zhCn), sentence(running!, en)]).toEqual([
      `《${title}》的保管期限自2024-01-01起才期满。`,
      "从销毁清册中剔除，期满后再鉴定。",
      `The term of "${title}" is over from 2024-01-01 on, and not before.`,
    ]);
    expect(blockOf({ retentionStart: "case-closed", startedOn: "not-yet" })).toStrictEqual([
      error("disposal-term-not-started", place("10-years"), { title }),
    ]);
    expect(blockOf({ retentionStart: "case-closed" })).toStrictEqual([
      error("disposal-term-undetermined", place("10-years"), { title, missing: ["startedOn"] }),
    ]);
    expect(blockOf({ destroyed: { on: "2020-01-01", registerNo: "1" } })).toStrictEqual([
      error("disposal-already-destroyed", place("10-years"), { title, on: "2020-01-01", registerNo: "1" }),
    ]);
    const { openMatters: _, ...unlooked } = RECORD;
    expect(blocks([unlooked])).toStrictEqual([
      error("disposal-matters-unchecked", { id: "a", field: "openMatters" }, { title }),
    ]);
    const loan = { "zh-CN": "借出未还", en: "a loan that has not come back" };
    expect(blockOf({ openMatters: [{ matter: "loan" }, { matter: "审计", detail: "离任" }] })).toStrictEqual([
      error("disposal-open-matter", { id: "a", field: "openMatters" }, { title, matter: loan }),
      error(
        "disposal-open-matter",
        { id: "a", field: "openMatters" },
        { title, matter: { "zh-CN": "审计", en: "审计" }, detail: "离任" },
      ),
    ]);
    const hold = { reason: "诉讼取证", originator: "县人民法院", from: "2022-03-01" } as const;
    expect(blockOf({ holds: [hold] })).toStrictEqual([
      error("disposal-held", { id: "a", field: "holds" }, { title, ...hold }),
    ]);
    expect(blockOf({}, () => ({ openingReview: "pending", secrecyReview: "none" }))).toStrictEqual([
      error(
        "disposal-review-pending",
        { id: "a", field: "openingReview" },
        {
          title,
          review: { "zh-CN": "开放审核", en: "open appraisal" },
        },
      ),
    ]);
    const { pageCount: __, ...unpaged } = RECORD;
    expect(blocks([unpaged])).toStrictEqual([
      error(
        "register-field-missing",
        { id: "a", field: "pageCount" },
        {
          title,
          column: { "zh-CN": "文件页数", en: "pages" },
        },
      ),
    ]);
  });

  test("name no key where the host gave none, and the blank of a record without a period", () => {
    const { id: _, retentionPeriod: __, ...bare } = RECORD;
    expect(blocks([bare])).toStrictEqual([
      error(
        "disposal-term-undetermined",
        { field: "retentionPeriod", value: "" },
        {
          title,
          missing: ["retentionPeriod"],
        },
      ),
      error(
        "register-field-missing",
        { field: "duePeriod" },
        {
          title,
          column: { "zh-CN": "应保管期限", en: "period due" },
        },
      ),
    ]);
    for (const id of [null, " "]) expect(blocks([{ ...bare, id } as never])).toStrictEqual(blocks([bare]));
  });

  test("say of the papers where, what and who", () => {
    const registerNo = "2023-1";
    const place = (field: string, value = "") => ({ id: registerNo, field, value });
    const of = (papers: Partial<DestructionCase>) => blocks([RECORD], { ...DOCUMENTS, ...papers });
    expect(of({ approval: { ...DOCUMENTS.approval!, on: "2023-07-01" } })).toStrictEqual([
      error("destruction-not-approved", place("approval"), { registerNo }),
    ]);
    const [lead, approver] = DOCUMENTS.signatures;
    expect(of({ signatures: [{ ...lead!, on: "2023-05-10" }] })).toStrictEqual([
      error("signature-missing", place("signatures", "approver"), {
        registerNo,
        role: { "zh-CN": "批准人", en: "approver" },
      }),
    ]);
    expect(of({ signatures: [approver!] }).map(({ place: at }) => at.value)).toEqual(["appraisal-lead"]);
    const [first, second] = DOCUMENTS.witnesses;
    expect(of({ witnesses: [first!] })).toStrictEqual([
      error("witnesses-too-few", place("witnesses", "1"), { registerNo, needed: 2, given: 1 }),
    ]);
    const { checkedOn: _, signedOn: __, ...neither } = second!;
    expect(of({ witnesses: [first!, neither] })).toStrictEqual([
      error("witness-unchecked", place("witnesses", "监销人丁"), { registerNo, person: "监销人丁" }),
      error("witness-unsigned", place("witnesses", "监销人丁"), { registerNo, person: "监销人丁" }),
    ]);
    expect(of({ destroyedOn: "2023-07-01", witnesses: [] })).toMatchObject([
      { code: "witnesses-too-few" },
      error("destruction-day-missing", place("destroyedOn"), { registerNo }),
    ]);
    const one = { ...ACCOUNTING, witnesses: ACCOUNTING.witnesses.slice(0, 1) };
    expect(blocks([VOUCHERS], one)[0]).toStrictEqual(
      error(
        "witness-role-missing",
        { id: "2023-2", field: "witnesses", value: "accounting" },
        {
          registerNo: "2023-2",
          role: { "zh-CN": "会计机构", en: "accounting body" },
        },
      ),
    );
  });

  test("take a check and a signature of today, also before the day of the destruction is known", () => {
    const { destroyedOn: _, ...papers } = DOCUMENTS;
    const witnesses = DOCUMENTS.witnesses.map((witness) => ({
      ...witness,
      checkedOn: "2023-06-30" as const,
      signedOn: "2023-06-30" as const,
    }));
    expect(codes([RECORD], { ...papers, witnesses })).toEqual(["destruction-day-missing"]);
    expect(codes([RECORD], { ...papers, destroyedOn: "2023-06-30", witnesses })).toEqual([]);
  });
});

describe("destructionBlocks, what a database gives as null", () => {
  const lacking = (from: object, ...properties: readonly string[]) =>
    ({ ...from, ...Object.fromEntries(properties.map((property) => [property, null])) }) as never;

  test("blocks as what is absent does", () => {
    expect(codes([lacking(RECORD, "openMatters")], DOCUMENTS)).toEqual(["disposal-matters-unchecked"]);
    expect(codes([lacking(RECORD, "date")], DOCUMENTS)).toEqual([]);
    expect(codes([lacking(RECORD, "year", "date")], DOCUMENTS)).toContain("disposal-term-undetermined");
    expect(codes([RECORD], lacking(DOCUMENTS, "approval", "signatures", "witnesses", "destroyedOn"))).toEqual([
      "destruction-not-approved",
      "signature-missing",
      "signature-missing",
      "witnesses-too-few",
      "destruction-day-missing",
    ]);
    const witnesses = DOCUMENTS.witnesses.map((witness) => lacking(witness, "checkedOn", "signedOn"));
    expect(codes([RECORD], { ...DOCUMENTS, witnesses })).toEqual([
      "witness-unchecked",
      "witness-unsigned",
      "witness-unchecked",
      "witness-unsigned",
    ]);
  });
});

describe("destructionBlocks, of a register of the wrong form", () => {
  test("name accounting records on a register of documents, which too few sign and any two may watch", () => {
    const listed = { ...RECORD, ...VOUCHERS, title: "1990年1月记账凭证" };
    const form = { "zh-CN": "会计档案销毁清册", en: "destruction register of accounting records" };
    const found = blocks([listed]);
    expect(found).toStrictEqual([
      {
        code: "register-form-wrong",
        severity: "error",
        place: { id: "k", field: "regime" },
        data: { title: listed.title, form },
      },
    ]);
    expect(sentence(found[0]!, zhCn)).toBe("《1990年1月记账凭证》应当列入会计档案销毁清册。");
    expect(sentence(found[0]!, en)).toBe(
      '"1990年1月记账凭证" belongs on a destruction register of accounting records.',
    );
  });

  test("let other records stand on either", () => {
    const onBoth = { ...RECORD, volumeNo: "1", bookCount: 1 };
    for (const regime of ["administrative", "construction", null as never]) {
      expect([codes([{ ...onBoth, regime }]), codes([{ ...onBoth, regime }], ACCOUNTING)]).toEqual([[], []]);
    }
  });
});

describe("destructionBlocks, of a past destruction whose records are marked", () => {
  test.each<[string, DisposalSubject["destroyed"], readonly string[]]>([
    ["its own mark", { on: "2023-05-10", registerNo: "2023-1" }, []],
    ["a mark of another day", { on: "2023-05-09", registerNo: "2023-1" }, ["disposal-already-destroyed"]],
    ["a mark of another register", { on: "2023-05-10", registerNo: "2023-9" }, ["disposal-already-destroyed"]],
  ])("ask of %s what it says", (_, destroyed, expected) => {
    expect(codes([{ ...RECORD, destroyed: destroyed! }])).toEqual(expected);
  });

  test("still name what stood in its way", () => {
    const destroyed = { on: "2023-05-10", registerNo: "2023-1" } as const;
    expect(codes([{ ...RECORD, destroyed, retentionPeriod: "permanent" }])).toEqual(["disposal-permanent"]);
  });
});

describe("destructionBlocks, of papers older than the end of the terms", () => {
  const later: DisposalSubject = { ...RECORD, id: "b", year: 2012, referenceCode: "0012-WS·2012-D10-0001" };
  const papers = (on: "2022-12-31" | "2023-01-01"): DestructionCase => ({
    ...DOCUMENTS,
    approval: { ...DOCUMENTS.approval!, on },
    signatures: DOCUMENTS.signatures.map((signature) => ({ ...signature, on })),
  });
  const none = ["destruction-not-approved", "signature-missing", "signature-missing"];

  test("count an approval and signatures from the day on which the last of the terms was over", () => {
    for (const records of [
      [RECORD, later],
      [later, RECORD],
    ]) {
      expect(codes(records, papers("2022-12-31"))).toEqual(none);
      expect(codes(records, papers("2023-01-01"))).toEqual([]);
    }
    expect(codes([RECORD], papers("2022-12-31"))).toEqual([]);
  });

  test("say so in both languages", () => {
    const [approval, signature] = blocks([later], papers("2022-12-31"));
    expect(sentence(approval!, zhCn)).toBe("销毁清册2023-1在所列档案期满以后、销毁以前未经批准。");
    expect(sentence(signature!, zhCn)).toBe(
      "销毁清册2023-1缺鉴定小组负责人的签字；应当在所列档案期满以后、销毁以前签字。",
    );
    expect(sentence(approval!, en)).toBe(
      "Register 2023-1 was not approved after the terms it lists had ended and before the destruction.",
    );
  });
});

describe("destructionBlocks, of the list as a whole", () => {
  const other: DisposalSubject = { ...RECORD, id: "b", referenceCode: "0012-WS·2008-D10-0004" };
  const place = (id: string, value: string) => ({ id, field: "referenceCode", value });

  test("ask for a record on it", () => {
    const found = blocks([]);
    expect(found).toStrictEqual([
      {
        code: "register-empty",
        severity: "error",
        place: { id: "2023-1", field: "records" },
        data: { registerNo: "2023-1" },
      },
    ]);
    expect(sentence(found[0]!, zhCn)).toBe("销毁清册2023-1没有列出任何档案。");
  });

  test.each<[string, DisposalSubject]>([
    ["its key", { ...other, id: "a" }],
    ["its reference code", { ...other, referenceCode: ` ${RECORD.referenceCode} ` }],
    ["another writing of its reference code", { ...other, referenceCode: "００１２—ws・2008-D10-0003" }],
    ["both", RECORD],
  ])("name a record that stands on it again by %s", (_, again) => {
    const found = blocks([RECORD, other, again]);
    expect(found).toStrictEqual([
      {
        code: "record-listed-twice",
        severity: "error",
        place: place(again.id!, again.referenceCode!.trim()),
        data: { title: RECORD.title },
      },
    ]);
    expect(sentence(found[0]!, en)).toBe('"关于值班安排的通知" is on the register more than once.');
  });

  test("take records without a key and without a code for different ones", () => {
    const { id: _, ...keyless } = RECORD;
    const { referenceCode: __, ...bare } = keyless;
    expect(codes([keyless, { ...keyless, referenceCode: "0012-WS·2008-D10-0004" }])).toEqual([]);
    expect(codes([bare, { ...bare, referenceCode: " " }])).toEqual([
      "register-field-missing",
      "register-field-missing",
    ]);
    expect(
      codes([
        { ...RECORD, id: 7 as never },
        { ...other, id: 8 as never },
      ]),
    ).toEqual([]);
    expect(
      codes([
        { ...RECORD, id: 7 as never },
        { ...other, id: 7 as never },
      ]),
    ).toEqual(["record-listed-twice"]);
    for (const id of ["", " ", null as never]) {
      expect(
        codes([
          { ...RECORD, id },
          { ...RECORD, id, referenceCode: "0012-WS·2008-D10-0004" },
        ]),
      ).toEqual([]);
    }
  });

  test("name a record that the approval does not cover, where it lists what it covers", () => {
    const approvalOf = (records: readonly string[]) => ({
      ...DOCUMENTS,
      approval: { ...DOCUMENTS.approval!, records },
    });
    expect(codes([RECORD, other], approvalOf([` ${RECORD.referenceCode}`, other.referenceCode!]))).toEqual([]);
    expect(codes([RECORD], approvalOf([null as never, "００１２—ws・2008-D10-0003"]))).toEqual([]);
    const { id: _, ...keyless } = other;
    expect(blocks([RECORD, keyless], approvalOf([RECORD.referenceCode!]))).toStrictEqual([
      {
        code: "record-not-approved",
        severity: "error",
        place: { field: "referenceCode", value: "0012-WS·2008-D10-0004" },
        data: { title: RECORD.title },
      },
    ]);
    expect(codes([RECORD], approvalOf([]))).toEqual(["record-not-approved"]);
  });

  test("ask of an approval which records it covers", () => {
    const { records: _, ...unlisted } = DOCUMENTS.approval!;
    for (const approval of [unlisted, { ...unlisted, records: null as never }]) {
      const found = blocks([RECORD, other], { ...DOCUMENTS, approval });
      expect(found).toStrictEqual([
        {
          code: "approval-list-missing",
          severity: "error",
          place: { id: "2023-1", field: "approval.records", value: "" },
          data: { registerNo: "2023-1" },
        },
      ]);
      expect(sentence(found[0]!, zhCn)).toBe("销毁清册2023-1的批准没有列明批准销毁哪些档案。");
      expect(sentence(found[0]!, en)).toBe("The approval of register 2023-1 does not say which records it covers.");
    }
    const { referenceCode: __, ...uncoded } = RECORD;
    expect(codes([uncoded])).toEqual(["register-field-missing"]);
  });
});

describe("destructionBlocks, of papers that name nobody", () => {
  const [lead, approver] = DOCUMENTS.signatures;
  const [first, second] = DOCUMENTS.witnesses;
  test.each<[string, Partial<DestructionCase>, readonly string[]]>([
    ["an approval", { approval: { ...DOCUMENTS.approval!, by: " " } }, ["destruction-not-approved"]],
    ["a signature", { signatures: [{ ...lead!, person: "" }, approver!] }, ["signature-missing"]],
    ["a witness", { witnesses: [first!, { ...second!, person: " 　" }] }, ["witnesses-too-few"]],
    ["the null of a database", { witnesses: [first!, { ...second!, person: null as never }] }, ["witnesses-too-few"]],
  ])("take %s for none", (_, given, expected) => {
    expect(codes([RECORD], { ...DOCUMENTS, ...given })).toEqual(expected);
  });

  test("miss the body whose witness is nobody", () => {
    const [archives, accounting] = ACCOUNTING.witnesses;
    const papers = { ...ACCOUNTING, witnesses: [archives!, { ...accounting!, person: "" }] };
    expect(codes([VOUCHERS], papers)).toEqual(["witness-role-missing", "witnesses-too-few"]);
  });
});

describe("destructionBlocks, the witnesses of electronic accounting records", () => {
  const witnesses = ACCOUNTING.witnesses.map((witness) => ({
    ...witness,
    checkedOn: "2015-05-01" as const,
    signedOn: "2016-02-01" as const,
  }));

  test("send one of the information systems body for a batch with a single electronic record, and for none of paper", () => {
    const electronic = { ...VOUCHERS, carrier: "electronic-record" } as const;
    expect(roles([VOUCHERS, electronic, VOUCHERS], ACCOUNTING)).toEqual(["信息系统管理机构"]);
    expect(codes([electronic], ACCOUNTING)).toEqual(["witness-role-missing", "witnesses-too-few"]);
    expect(roles([{ ...VOUCHERS, carrier: "paper" }], ACCOUNTING)).toEqual([]);
  });

  test("are asked for from 2016, whatever the kind of the unit", () => {
    const on = (destroyedOn: "2015-12-31" | "2016-01-01", unitKind: string) =>
      roles([{ ...VOUCHERS, origin: "born-digital" }], { ...ACCOUNTING, unitKind, signatures, witnesses, destroyedOn });
    const signatures = ACCOUNTING.signatures.map((signature) => ({ ...signature, on: "2015-05-01" as const }));
    expect(on("2015-12-31", "enterprise")).toEqual([]);
    expect(on("2016-01-01", "enterprise")).toEqual(["信息系统管理机构"]);
    expect(roles([VOUCHERS], { ...ACCOUNTING, unitKind: "enterprise", witnesses: [] })).toEqual([
      "档案机构",
      "会计机构",
    ]);
  });
});
