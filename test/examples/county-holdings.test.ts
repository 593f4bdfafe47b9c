import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "lantai/findings";
import type { HeldLink, LinkPlan, LinkSubject } from "lantai/page-images";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { halfYear } from "../../examples/county-half-year/job.mjs";
import { FILES } from "../../examples/county-half-year/settings.mjs";

/** What was injected into the holdings, as `expected.json` says it. */
interface Expected {
  readonly answering: Readonly<Record<string, string>>;
  readonly unitEvents: readonly string[];
  readonly descriptions: readonly string[];
  readonly fondsPapers: readonly string[];
  readonly secrecy: readonly { readonly id: string; readonly standing: string; readonly found: readonly string[] }[];
  readonly captions: readonly string[];
  readonly recordingsLacking: readonly string[];
  readonly totals: readonly string[];
  readonly pageIntervals: readonly string[];
  readonly links: Readonly<Record<"same" | "change" | "remove", readonly string[]>>;
}

/** A verdict as far as this test reads it. */
interface Answer {
  readonly kind: string;
  readonly value?: { readonly outcome?: string; readonly standing?: string };
}

interface Holdings {
  readonly answering: readonly { readonly unit: { readonly id: string }; readonly verdict: Answer }[];
  readonly unitEvents: readonly Finding[];
  readonly descriptions: readonly Finding[];
  readonly fondsPapers: readonly Finding[];
  readonly secrecy: readonly {
    readonly record: { readonly id: string };
    readonly verdict: Answer;
    readonly findings: readonly Finding[];
  }[];
  readonly captions: readonly Finding[];
  readonly recordings: object;
  readonly recordingsLacking: readonly Finding[];
  readonly totals: readonly Finding[];
  readonly pageIntervals: readonly { readonly referenceCode: string; readonly findings: readonly Finding[] }[];
  readonly plan: LinkPlan<LinkSubject, HeldLink>;
}

interface Run {
  readonly exitCode: number;
  readonly holdings: Holdings;
  readonly figures: {
    readonly ownFindings: readonly Finding[];
    readonly linking: { readonly links: readonly object[] };
  };
}

let out: string;
let run: Run;
let expected: Expected;
const printed: string[] = [];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "lantai-holdings-"));
  run = (await halfYear({
    out,
    county: undefined,
    print: (line: string) => printed.push(line),
    tell: () => {},
  })) as Run;
  expected = JSON.parse(await readFile(join(out, "county", "expected.json"), "utf8")).holdings;
}, 60_000);

afterAll(() => rm(out, { recursive: true, force: true }));

const dataOf = (finding: Finding) =>
  finding.data as { readonly fondsNo?: string; readonly code?: string; readonly measure?: string };

describe("what is found in the holdings of the generated county", () => {
  it("is who answers for the units that are no more", () => {
    const answers = run.holdings.answering.map(({ unit, verdict }) => [
      unit.id,
      verdict.value?.outcome ?? verdict.kind,
    ]);
    expect(Object.fromEntries(answers)).toEqual(expected.answering);
    expect(printed).toContain("  县老龄工作办公室的档案由谁负责：承继单位县民政局");
    expect(printed).toContainEqual(expect.stringContaining("县地名工作办公室的档案由谁负责：无承继"));
  });

  it("is each event of a unit that cannot be, and no other", () => {
    expect(run.holdings.unitEvents.map(({ place }) => place.id)).toEqual(expected.unitEvents);
  });

  it("is the fonds whose description lacks an element, and no other", () => {
    expect(run.holdings.descriptions.map(({ place, data }) => [place.id, data])).toMatchObject(
      expected.descriptions.map((fondsNo) => [fondsNo, { element: "custodialHistory" }]),
    );
  });

  it("is each paper that the fonds files lack, and no other", () => {
    const lacking = run.holdings.fondsPapers.map((finding) => [finding.code, dataOf(finding).fondsNo]);
    expect(lacking).toEqual(expected.fondsPapers.map((paper) => ["fonds-paper-missing", paper.split(" ")[0]]));
  });

  it("is where each secret record stands, and what is wrong with its mark", () => {
    const standings = run.holdings.secrecy.map(({ record, verdict, findings }) => ({
      id: record.id,
      standing: verdict.value?.standing ?? verdict.kind,
      found: findings.map(({ code }) => code),
    }));
    expect(standings).toEqual(expected.secrecy);
  });

  it("is each caption that says too little even with that of its group, and the events nobody photographed", () => {
    const captions = run.holdings.captions.map(({ place }) => `${place.id} ${place.field?.replace("caption.", "")}`);
    expect(captions).toEqual(expected.captions);
    expect(run.holdings.recordings).toMatchObject({ photographs: 8, groups: 1 });
    expect(run.holdings.recordingsLacking.map((finding) => dataOf(finding).fondsNo)).toEqual(
      expected.recordingsLacking,
    );
  });

  it("is each declared total that the records do not add up to", () => {
    const totals = run.holdings.totals.map((finding) => `${dataOf(finding).code} ${dataOf(finding).measure}`);
    expect(totals).toEqual(expected.totals);
  });

  it("is each volume whose items overlap or leave pages out", () => {
    const intervals = run.holdings.pageIntervals.flatMap(({ referenceCode, findings }) =>
      findings.map(({ code }) => `${referenceCode} ${code}`),
    );
    expect(intervals).toEqual(expected.pageIntervals);
  });

  it("is what has changed since the links were stored", () => {
    const { same, change, remove, add } = run.holdings.plan;
    const codes = (links: readonly HeldLink[]) => links.map(({ referenceCode }) => referenceCode);
    expect(codes(same)).toEqual(expected.links.same);
    expect(codes(change.map(({ to }) => to))).toEqual(expected.links.change);
    expect(codes(remove)).toEqual(expected.links.remove);
    expect(add.length).toBeGreaterThan(8000);
  });

  it("is no reference code by another scheme than its fonds has", () => {
    expect(run.figures.ownFindings.filter(({ code }) => code !== "running-number-gap")).toEqual([]);
  });
});

describe("holdings that are not what they should be", () => {
  it("are refused with the place, before any figure is made", async () => {
    const county = join(out, "county");
    const file = join(county, FILES.holdings);
    const before = await readFile(file, "utf8");
    await writeFile(file, before.replace('"level": "county"', '"level": "village"'));
    const lines: string[] = [];
    const again = join(out, "again");
    const { exitCode } = await halfYear({
      out: again,
      county,
      print: (line: string) => lines.push(line),
      tell: () => {},
    });
    await writeFile(file, before);
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatch(/^错误　馆藏资料\.json：“units\.0\.level”处的资料不合要求/);
  });
});
