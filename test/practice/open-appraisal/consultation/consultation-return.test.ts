import { cure, sentence } from "lantai/findings";
import {
  CONSULTATION_ANSWERS,
  type ConsultationAnswer,
  type ConsultationList,
  type ConsultationSubject,
  consultationPackage,
  consultationReturn,
  DEFERRAL_CATALOGUE_COLUMNS,
  deferralCatalogue,
  OPENING_RULES,
  type ReturnedConsultationRow,
} from "lantai/open-appraisal";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const TITLES = ["甲", "乙", "丙", "丁"] as const;

function sent(deadline?: "2023-07-31"): ConsultationList<ConsultationSubject> {
  const due = TITLES.map((title, at) => ({
    record: {
      id: title,
      level: "item",
      title,
      unit: "culture",
      referenceCode: `0012-${at + 1}`,
      proposal: at === 3 ? { opinion: "deferred", grounds: ["third-party-rights"] } : { opinion: "open" },
    } as ConsultationSubject,
    dueDay: "2021-01-01" as const,
  }));
  const options = { asOf: "2023-06-30", rules: OPENING_RULES, events: [] } as const;
  return consultationPackage(due, deadline === undefined ? options : { ...options, deadline }).lists[0]!;
}

function read(rows: readonly ReturnedConsultationRow[], asOf: "2023-07-31" | "2023-08-01" = "2023-07-31") {
  return consultationReturn(sent("2023-07-31"), rows, { asOf });
}

function back(no: number, unitOpinion: string, signedOn = "20230712"): ReturnedConsultationRow {
  const { row } = sent().entries[no - 1]!;
  return { ...row, no: String(no), unitOpinion, signedOn };
}

describe("consultationReturn", () => {
  test("tells agreement from disagreement, by word or by the opinion named", () => {
    const answers = ["同意", "不同意，宜延期", "开放", "延期开放"];
    const { agreed, disagreed, unanswered } = read(answers.map((answer, at) => back(at + 1, answer)));
    expect(agreed.map(({ record }) => record.id)).toEqual(["甲", "丙", "丁"]);
    expect(disagreed.map(({ record, answer }) => [record.id, answer])).toEqual([["乙", "不同意，宜延期"]]);
    expect(unanswered).toEqual([]);
    expect(read([back(1, "延期"), back(4, "同意开放")]).disagreed.map(({ record }) => record.id)).toEqual(["甲", "丁"]);
    expect(read([back(1, " 同 意。")]).agreed).toHaveLength(1);
  });

  test("passes over a row of which nothing is filled in, and a row that has no cells", () => {
    const blank: ReturnedConsultationRow = { no: " ", title: "", unitOpinion: "" };
    const { added, findings, unanswered } = read([blank, { no: undefined, title: undefined } as object, {}]);
    expect([added, findings]).toEqual([[], []]);
    expect(unanswered.map(({ because }) => because)).toEqual(Array(4).fill("not-returned"));
  });

  test("knows a row by a number that is no text, and takes a null cell for one that did not come back", () => {
    const { agreed, altered, added } = read([
      { ...back(1, "同意"), no: 1, signedOn: 20230712 },
      { ...back(2, "同意"), title: null, secrecyMark: null },
      { ...back(3, "同意"), title: 7 },
    ] as never[]);
    expect(agreed.map(({ record, signedOn }) => [record.id, signedOn])).toEqual([
      ["甲", "2023-07-12"],
      ["乙", "2023-07-12"],
    ]);
    expect(altered.map(({ record, changes }) => [record.id, changes.map(({ returned }) => returned)])).toEqual([
      ["丙", ["7"]],
    ]);
    expect(added).toEqual([]);
  });

  test("takes silence, words that nobody understands and an unsigned answer for no answer", () => {
    const { agreed, unanswered, findings } = read([
      back(1, ""),
      back(2, "同意，但须征得当事人意见"),
      back(3, "同意", ""),
    ]);
    expect(agreed).toEqual([]);
    expect(unanswered.map(({ record, because }) => [record.id, because])).toEqual([
      ["甲", "blank"],
      ["乙", "unreadable"],
      ["丙", "unsigned"],
      ["丁", "not-returned"],
    ]);
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ["consultation-answer-unreadable", { no: 2, text: "同意，但须征得当事人意见" }],
      ["consultation-unsigned", { no: 3, text: "" }],
    ]);
  });

  test("does not take a month, a day to come or no day for a signature", () => {
    for (const signedOn of ["202307", "20230801", "王某", "20230230"]) {
      expect(read([back(1, "同意", signedOn)]).agreed).toEqual([]);
    }
    expect(read([back(1, "同意", "2023年7月12日")]).agreed[0]?.signedOn).toBe("2023-07-12");
  });

  test("takes a signature from before the list for none, and one of the same day for one", () => {
    const { agreed, unanswered, findings } = read([back(1, "同意", "20230629"), back(2, "同意", "20230630")]);
    expect(agreed.map(({ record, signedOn }) => [record.id, signedOn])).toEqual([["乙", "2023-06-30"]]);
    expect(unanswered[0]).toMatchObject({ record: { id: "甲" }, because: "signed-before-list" });
    expect(findings).toStrictEqual([
      {
        code: "consultation-signed-before-list",
        severity: "error",
        place: { field: "signedOn", value: "20230629" },
        data: { no: 1, text: "20230629", listedOn: "2023-06-30" },
      },
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("第1行的签字日期“20230629”早于清单日期2023-06-30。");
    expect(sentence(findings[0]!, en)).toBe(
      'The day of signature "20230629" in row 1 lies before 2023-06-30, the day of the list.',
    );
  });

  test("hears no agreement and no disagreement in a row in which the archives has put no opinion before the unit", () => {
    const due = TITLES.map((title) => ({
      record: { id: title, level: "item", title, unit: "culture" } as ConsultationSubject,
      dueDay: "2021-01-01" as const,
    }));
    const list = consultationPackage(due, { asOf: "2023-06-30", rules: OPENING_RULES, events: [] }).lists[0]!;
    const answers = ["同意", "不同意", "开放"];
    const rows = answers.map((unitOpinion, at) => ({ no: String(at + 1), unitOpinion, signedOn: "20230712" }));
    const { agreed, disagreed, unanswered, findings } = consultationReturn(list, rows, { asOf: "2023-07-31" });
    expect(agreed).toEqual([]);
    expect(disagreed.map(({ record, answer }) => [record.id, answer])).toEqual([["丙", "开放"]]);
    expect(unanswered.map(({ record, because }) => [record.id, because])).toEqual([
      ["甲", "nothing-proposed"],
      ["乙", "nothing-proposed"],
      ["丁", "not-returned"],
    ]);
    expect(findings).toStrictEqual(
      ["同意", "不同意"].map((text, at) => ({
        code: "consultation-nothing-proposed",
        severity: "error",
        place: { field: "unitOpinion", value: text },
        data: { no: at + 1, text },
      })),
    );
    expect(sentence(findings[0]!, zhCn)).toBe("第1行没有馆初审意见，单位意见“同意”无所指，不作为同意或者不同意。");
    for (const finding of findings) {
      expect(cure(finding, zhCn)).toMatch(/。$/);
      expect(`${sentence(finding, en)} ${cure(finding, en)}`).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("keeps apart what the unit altered, and does not count its answer", () => {
    const { agreed, altered } = read([{ ...back(1, "同意"), title: "甲（修改）", date: "1999" }]);
    expect(agreed).toEqual([]);
    expect(altered.map(({ record, changes, answer }) => [record.id, changes, answer])).toEqual([
      [
        "甲",
        [
          { column: "title", sent: "甲", returned: "甲（修改）" },
          { column: "date", sent: "", returned: "1999" },
        ],
        "同意",
      ],
    ]);
    expect(read([{ no: "１", title: " 甲 ", unitOpinion: "同意", signedOn: "20230712" }]).agreed).toHaveLength(1);
  });

  test("lists rows that were added or repeated, and passes over blank ones", () => {
    const extra = { no: "9", title: "戊", unitOpinion: "同意", signedOn: "20230712" };
    const { agreed, added, findings } = read([
      back(1, "同意"),
      {},
      { no: " ", title: "　" },
      extra,
      back(1, "不同意"),
      { title: "己" },
    ]);
    expect(agreed).toHaveLength(1);
    expect(added.map(({ title }) => title)).toEqual(["戊", "甲", "己"]);
    expect(findings.map(({ code }) => code)).toEqual([
      "consultation-row-added",
      "consultation-row-repeated",
      "consultation-row-added",
    ]);
  });

  test("says whether the time has run out, and which answers came late", () => {
    expect(read([]).deadline).toBe("running");
    expect(read([], "2023-08-01").deadline).toBe("passed");
    expect(consultationReturn(sent(), [], { asOf: "2023-08-01" }).deadline).toBe("none");
    const rows = [back(1, "同意", "20230731"), back(2, "同意", "20230801")];
    expect(read(rows, "2023-08-01").agreed.map(({ timing }) => timing)).toEqual(["in-time", "late"]);
  });

  test("puts every row that was sent in exactly one list", () => {
    const rows = [back(1, "同意"), back(2, "不同意"), { ...back(3, "同意"), title: "另一题名" }];
    const { agreed, disagreed, unanswered, altered } = read(rows);
    const all = [...agreed, ...disagreed, ...unanswered, ...altered].map(({ row }) => row.no).sort();
    expect(all).toEqual([1, 2, 3, 4]);
  });

  test("understands a county's own answers", () => {
    const answers = [...CONSULTATION_ANSWERS, { text: "照办", match: "whole", means: "agree" } as const];
    const options = { asOf: "2023-07-31", answers } as const;
    expect(consultationReturn(sent(), [back(1, "照办")], options).agreed).toHaveLength(1);
  });

  test("holds a county's own row of one opinion to that opinion alone", () => {
    const answers = [...CONSULTATION_ANSWERS, { text: "照办", match: "whole", means: "agree", of: "open" } as const];
    const { agreed } = consultationReturn(sent(), [back(1, "照办"), back(4, "照办")], { asOf: "2023-07-31", answers });
    expect(agreed.map(({ record }) => record.id)).toEqual(["甲"]);
  });

  test.each<[string, Pick<ConsultationAnswer, "match" | "means">, string, string | undefined]>([
    ["同意", { match: "clause", means: "agree" }, "同意，请按程序办理", "agreed"],
    ["同意", { match: "clause", means: "agree" }, "同意/不同意", undefined],
    ["同意", { match: "clause", means: "agree" }, "同意-不同意", undefined],
    ["不同意见", { match: "beginning", means: "agree" }, "不同意见无", "agreed"],
    ["不同意公开，同意延期开放", { match: "whole", means: "deferred" }, "不同意公开，同意延期开放", "disagreed"],
    ["non-consent", { match: "beginning", means: "disagree" }, "non-consent, personal data", "disagreed"],
    ["no, thanks", { match: "beginning", means: "disagree" }, "No, thanks. Personal data", "disagreed"],
    ["no, thanks", { match: "beginning", means: "disagree" }, "no, thanks/agree", undefined],
  ])("prefers a county's row %s %j to a shorter one: %s", (text, row, answer, expected) => {
    const answers = [...CONSULTATION_ANSWERS, { text, ...row }];
    const placed = consultationReturn(sent(), [back(1, answer)], { asOf: "2023-07-31", answers });
    const isFirst = ({ record }: { readonly record: ConsultationSubject }) => record.id === "甲";
    const places = (["agreed", "disagreed"] as const).filter((place) => placed[place].some(isFirst));
    expect(places).toEqual(expected === undefined ? [] : [expected]);
  });

  test("tells its findings in both languages", () => {
    const { findings } = read([
      back(1, "再议"),
      back(2, "同意", ""),
      back(3, "同意", "某日"),
      back(3, "同意"),
      { no: "9", title: "戊" },
    ]);
    expect(findings.map((finding) => sentence(finding, zhCn))).toEqual([
      "退回清单中序号“3”（“丙”）再次出现。",
      "退回清单中序号“9”的“戊”不在发出的清单内。",
      "第1行的单位意见“再议”无法识别。",
      "第2行有意见而没有签字日期。",
      "第3行的签字日期“某日”无效。",
    ]);
    for (const finding of findings) {
      expect(cure(finding, zhCn)).toMatch(/。$/);
      expect(`${sentence(finding, en)} ${cure(finding, en)}`).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("deferralCatalogue", () => {
  test("takes from the same rows what is agreed to be deferred, numbered anew", () => {
    const { agreed } = read([back(1, "同意"), back(4, "同意")]);
    const [entry, ...others] = deferralCatalogue(agreed);
    expect(others).toEqual([]);
    expect(entry?.record.id).toBe("丁");
    expect(entry?.row).toEqual({
      no: 1,
      referenceCode: "0012-4",
      title: "丁",
      responsibleParty: "",
      date: "",
      grounds: "《国家档案馆档案开放办法》第八条第（三）项：涉及知识产权、个人信息，开放后会对第三方合法权益造成损害",
    });
    expect(Object.keys(entry!.row)).toEqual(DEFERRAL_CATALOGUE_COLUMNS.map(({ key }) => key));
  });
});

const ALL = ["disagreed", "disagreed", "disagreed"] as const;
const OPEN = ["disagreed", "unreadable", "unreadable"] as const;
const DEFERRED = ["unreadable", "disagreed", "unreadable"] as const;
const PARTIAL = ["unreadable", "unreadable", "disagreed"] as const;
/** A no that holds what was proposed says two things. */
const NOT_OPEN = ["unreadable", "disagreed", "disagreed"] as const;
const NOT_DEFERRED = ["disagreed", "unreadable", "disagreed"] as const;
const NOT_PARTIAL = ["disagreed", "disagreed", "unreadable"] as const;
const NONE = ["unreadable", "unreadable", "unreadable"] as const;

describe("consultationReturn, row by row", () => {
  test("shows in the findings where, what and in which row", () => {
    const long = "甲".repeat(50);
    const { findings } = read([back(1, long), back(2, "同意", "某日"), back(3, "同意", ""), { no: "9", title: "戊" }]);
    expect(findings).toStrictEqual([
      {
        code: "consultation-row-added",
        severity: "warning",
        place: { field: "no", value: "9" },
        data: { no: "9", title: "戊" },
      },
      {
        code: "consultation-answer-unreadable",
        severity: "error",
        place: { field: "unitOpinion", value: long },
        data: { no: 1, text: "甲".repeat(40) },
      },
      {
        code: "consultation-unsigned",
        severity: "error",
        place: { field: "signedOn", value: "某日" },
        data: { no: 2, text: "某日" },
      },
      {
        code: "consultation-unsigned",
        severity: "error",
        place: { field: "signedOn", value: "" },
        data: { no: 3, text: "" },
      },
    ]);
    const { signedOn: _, ...unsigned } = back(1, "同意");
    expect(read([unsigned]).unanswered[0]?.because).toBe("unsigned");
    const { unitOpinion: __, ...unanswered } = back(1, "同意");
    expect(read([unanswered]).unanswered[0]?.because).toBe("blank");
    expect(read([{ ...unanswered, title: "甲二" }]).altered[0]?.answer).toBe("");
  });

  test("takes the last row that was sent, and no row beyond it or without a number of its own", () => {
    expect(read([back(4, "同意")]).agreed.map(({ record }) => record.id)).toEqual(["丁"]);
    const numbered = (no: string) => read([{ ...back(4, "同意"), no }]);
    for (const no of ["5", "0", "04", "4a", "-4", "4.0", "12345678"]) {
      expect(numbered(no).added).toHaveLength(1);
      expect(numbered(no).findings[0]).toMatchObject({ code: "consultation-row-added", data: { no, title: "丁" } });
    }
    expect(read([{ unitOpinion: "同意" }]).findings[0]).toStrictEqual({
      code: "consultation-row-added",
      severity: "warning",
      place: { field: "no", value: "" },
      data: { no: "", title: "" },
    });
  });

  test("reads disagreement from its beginning and agreement as a whole only, whatever the marks at the end", () => {
    const { agreed, disagreed, unanswered } = read([
      back(1, "无异议！"),
      back(2, "不 同意."),
      back(3, "同意馆意见，但缓办"),
      back(4, "同意延期。"),
    ]);
    expect([agreed, disagreed, unanswered].map((rows) => rows.map(({ record }) => record.id))).toEqual([
      ["甲", "丁"],
      ["乙"],
      ["丙"],
    ]);
    expect(read([back(1, "Agree"), back(2, "disagree with it")])).toMatchObject({
      agreed: [{ answer: "Agree" }],
      disagreed: [{ answer: "disagree with it" }],
    });
  });

  test.each([
    ["不同意开放", ["disagreed", "unreadable", "unreadable"]],
    ["不同意开放，涉及个人隐私", ["disagreed", "unreadable", "unreadable"]],
    ["不同意延期开放", ["unreadable", "disagreed", "unreadable"]],
    ["不同意延期：理由不成立", ["unreadable", "disagreed", "unreadable"]],
    ["不同意部分开放", ["unreadable", "unreadable", "disagreed"]],
    ["不同意馆意见", ["disagreed", "disagreed", "disagreed"]],
    ["不同意档案馆意见（涉及个人隐私）", ["disagreed", "disagreed", "disagreed"]],
    ["不 同 意。涉及个人隐私", ["disagreed", "disagreed", "disagreed"]],
    ["不同意\n涉及个人隐私", ["disagreed", "disagreed", "disagreed"]],
    ["", ["blank", "blank", "blank"]],
    ["，同意", NONE],
    ["同意□ 不同意☑", NONE],
    // What the no is said of, in the words of the county.
    ["不同意公开", OPEN],
    ["不同意对外开放", OPEN],
    ["不同意对外公开该件", OPEN],
    ["不同意该件开放", OPEN],
    ["不 同 意 开 放", OPEN],
    ["不同意 公开", OPEN],
    ["不同意全部开放", OPEN],
    ["不同意开放 涉及个人隐私不宜开放", OPEN],
    ["不同意该意见", ALL],
    ["不同意馆意见 涉及个人隐私，不宜开放", NOT_DEFERRED],
    ["不同意延期", DEFERRED],
    ["不同意推迟对外开放", DEFERRED],
    ["不同意 延期开放", DEFERRED],
    ["不同意部分公开", PARTIAL],
    // Reasons, set off by whatever a unit writes there.
    ["不同意 涉及个人隐私", ALL],
    ["不同意　涉及个人隐私，不宜开放", NOT_DEFERRED],
    ["不同意 涉及个人隐私不宜开放", NOT_DEFERRED],
    ["不同意 不宜开放", NOT_DEFERRED],
    ["不同意　不应公开", NOT_DEFERRED],
    ["不同意——涉及个人隐私，应延期开放", NOT_DEFERRED],
    ["不同意–应开放", NOT_OPEN],
    ["不同意/涉密", ALL],
    ["不同意／应公开", NOT_OPEN],
    ["不同意-应公开", NOT_OPEN],
    ["不同意因涉密", ALL],
    ["不同意，应延期开放", NOT_DEFERRED],
    ["不同意开放，经主管领导同意", OPEN],
    // Behind it what the unit holds, or words that only sound like it.
    ["不同意 涉及隐私 不 宜 开 放", NOT_DEFERRED],
    ["不同意 不适宜开放", NOT_DEFERRED],
    ["不同意，宜延期", NOT_DEFERRED],
    ["不同意延期，不宜开放", NONE],
    ["不同意，涉密应部分开放", NOT_PARTIAL],
    ["不同意开放 涉密应延期开放", OPEN],
    ["不同意，开放后有损第三方", ALL],
    ["不同意，涉及延期开放", ALL],
    ["不同意，不宜延期", ALL],
    ["不同意，不适宜延期", ALL],
    ["不同意，涉密，审核后适宜开放", ALL],
    // Twice no is no no to opening.
    ["不同意不开放", DEFERRED],
    ["不同意不予对外开放", DEFERRED],
    ["不同意暂不公开", DEFERRED],
    ["不同意因涉密不宜开放", DEFERRED],
    ["不反对", NONE],
    ["没有不同意见", NONE],
    ["不同意见：无", NONE],
    ["不同意的理由：无", NONE],
    ["不。同意", NONE],
    // More than one opinion, or a form that is not filled in.
    ["不同意开放部分内容", NONE],
    ["不同意延期，同意开放", ["unreadable", "disagreed", "unreadable"]],
    ["不同意开放，同意延期开放", ["disagreed", "unreadable", "unreadable"]],
    ["不同意，开放", NOT_OPEN],
    ["不同意/同意", NONE],
    ["不同意 同意", NONE],
    ["不同意；无异议", NONE],
    ["不同意，同意开放", ["unreadable", "disagreed", "disagreed"]],
    ["不同意□同意☑", NONE],
    ["disagree", ALL],
    ["Disagree: personal data", ALL],
    ["disagree personal data, not to be opened", ALL],
    ["disagree with the archives", ALL],
    ["disagree with opening", OPEN],
    ["disagree to open it", OPEN],
    ["disagree with deferring", DEFERRED],
    ["disagree with the deferral", DEFERRED],
    ["disagree with deferred opening", DEFERRED],
    ["disagree with not opening", DEFERRED],
    ["disagree with partial opening", PARTIAL],
    ["disagree/agree", NONE],
    ["disagreements: none", NONE],
  ] as const)("takes a no for a no to what was proposed alone: %s (办法 art. 15: consensus)", (answer, expected) => {
    const opinions = ["open", "deferred", "partial"] as const;
    const due = opinions.map((opinion) => {
      const proposal = { opinion, grounds: ["third-party-rights"] };
      return {
        record: { level: "item", title: opinion, unit: "culture", proposal } as const,
        dueDay: "2021-01-01" as const,
      };
    });
    const list = consultationPackage(due, { asOf: "2023-06-30", rules: OPENING_RULES, events: [] }).lists[0]!;
    const rows = opinions.map((_, at) => ({ no: String(at + 1), unitOpinion: answer, signedOn: "20230712" }));
    const { agreed, disagreed, unanswered } = consultationReturn(list, rows, { asOf: "2023-07-31" });
    const placed = new Map(disagreed.map(({ record }) => [record.title, "disagreed"]));
    for (const { record, because } of unanswered) placed.set(record.title, because);
    expect(agreed).toEqual([]);
    expect(opinions.map((opinion) => placed.get(opinion))).toEqual(expected);
  });

  test.each(["公开", "对外开放", "同意公开", "同意对外公开"])("takes %s for opening", (answer) => {
    const { agreed, disagreed } = read([back(1, answer), back(4, answer)]);
    expect([agreed, disagreed].map((rows) => rows.map(({ record }) => record.id))).toEqual([["甲"], ["丁"]]);
  });

  test("takes a no to a named opinion for none where nothing was proposed", () => {
    const due = [{ record: { level: "item", title: "甲", unit: "culture" }, dueDay: "2021-01-01" }] as const;
    const list = consultationPackage(due, { asOf: "2023-06-30", rules: OPENING_RULES, events: [] }).lists[0]!;
    const rows = [{ no: "1", unitOpinion: "不同意开放", signedOn: "20230712" }];
    expect(consultationReturn(list, rows, { asOf: "2023-07-31" }).unanswered[0]?.because).toBe("nothing-proposed");
  });

  test("names the day when it is none", () => {
    expect(() => consultationReturn(sent(), [], { asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
  });
});

describe("deferralCatalogue, of several", () => {
  test("numbers what is deferred on, and passes over what has no proposal", () => {
    const { entries } = sent();
    const [first, , , deferred] = entries;
    const { proposal: _, ...unproposed } = first!.record;
    const catalogue = deferralCatalogue([deferred!, { ...first!, record: unproposed }, deferred!]);
    expect(catalogue.map(({ row, record }) => [row.no, record.id])).toEqual([
      [1, "丁"],
      [2, "丁"],
    ]);
  });
});
