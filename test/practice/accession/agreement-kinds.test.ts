import { collectionCoverage, extendTransferRules, TRANSFER_RULES, transferStanding } from "lantai/accession";
import { UNIT_KINDS, type Unit } from "lantai/units";
import { describe, expect, test } from "vitest";

const asOf = "2023-06-30";
const archivesLevel = "county";
const cooperative = {
  code: "cooperative",
  title: { "zh-CN": "供销合作社", en: "cooperative" },
  terms: "agreement",
  citations: [{ instrument: "collecting-scope-provisions-2011", confidence: "recalled" }],
} as const;
const OURS = extendTransferRules(TRANSFER_RULES, { id: "our-county", agreementKinds: [cooperative] });
const date = { earliest: "2000-05-04", latest: "2000-05-04" } as const;
const standing = (unitKind: string, rules = TRANSFER_RULES) =>
  transferStanding({ custody: "unit", unitKind, date }, { asOf, archivesLevel, rules });

describe("TRANSFER_RULES.agreementKinds", () => {
  test("are the kinds of UNIT_KINDS that do not have to transfer", () => {
    const codes = TRANSFER_RULES.agreementKinds.map(({ code }) => code);
    expect(codes).toStrictEqual(["social-organisation", "private-enterprise", "family-or-person"]);
    expect(UNIT_KINDS.filter(({ code }) => codes.includes(code)).map(({ terms }) => terms)).toStrictEqual(
      codes.map(() => "agreement"),
    );
  });
});

describe("transferStanding", () => {
  test("raises no question of a kind that a county takes by agreement, and names it in its own words", () => {
    expect(standing("cooperative").kind).toBe("decided");
    expect(standing("cooperative", OURS)).toMatchObject({
      kind: "not-applicable",
      reasons: [
        { code: "transfer-by-agreement", data: { unitKind: cooperative.title }, citations: cooperative.citations },
      ],
    });
  });

  test("asks of a kind that a county has taken from the list when its records are due", () => {
    expect(standing("private-enterprise").kind).toBe("not-applicable");
    expect(standing("private-enterprise", OURS)).toMatchObject({ kind: "decided", value: { outcome: "overdue" } });
  });
});

describe("collectionCoverage", () => {
  test("has a row for each unit whose kind has to transfer by the rules", () => {
    const unit = { level: "county", from: "2001-01-01" } as const;
    const units: Unit[] = ["government", "private-enterprise", "cooperative"].map((kind) => ({
      ...unit,
      id: kind,
      name: kind,
      kind,
    }));
    const rows = (rules = TRANSFER_RULES) =>
      collectionCoverage(units, [], { asOf, archivesLevel, rules }).units.map((row) => row.unit);
    expect(rows()).toStrictEqual(["government", "cooperative"]);
    expect(rows(OURS)).toStrictEqual(["government", "private-enterprise"]);
  });
});

describe("extendTransferRules", () => {
  test("refuses kinds that are no table, and one that cites what the rules do not carry", () => {
    const patched = (agreementKinds: unknown) => () =>
      extendTransferRules(TRANSFER_RULES, { id: "x", agreementKinds: agreementKinds as [] });
    expect(patched("none")).toThrow('patch.agreementKinds: expected a table, received "none"');
    const citations = [{ instrument: "nowhere", confidence: "seen" }];
    expect(patched([{ ...cooperative, citations }])).toThrow(
      'patch.agreementKinds: expected citations of instruments that the rules carry, received "nowhere"',
    );
  });
});
