import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseRetentionPeriod } from "lantai/catalogue";
import { linkedImages } from "lantai/page-images";
import { csvText } from "lantai/tables";
import { xlsxFile } from "lantai/xlsx";
import { FILES, SHEETS, SYNTHETIC } from "../settings.mjs";
import { withBatches } from "./batches.mjs";
import { consultationsOf } from "./consultations.mjs";
import { withDefects } from "./defects.mjs";
import { EMERGENCY } from "./emergency.mjs";
import { expectedOf, expectedText } from "./expected.mjs";
import { holdingsFacts, withIntervalDefects } from "./holdings-facts.mjs";
import { generatedItems } from "./items.mjs";
import { activityRows, batchRows, imagePaths, innerItemRows, itemRows, ledgerRows, volumeRows } from "./lists.mjs";
import { openingBalance } from "./opening-balance.mjs";
import { pageCounts } from "./page-counts.mjs";
import { programmeOf } from "./programme.mjs";
import { randomFrom } from "./random.mjs";
import { transfersOf } from "./transfers.mjs";
import { generatedVolumes } from "./volumes.mjs";

/** Phase 8 as reported: 535 volumes, 8,298 items by item, 59,545 pages of both. */
const PHASE_8 = { volumes: 535, items: 8298, pages: 59_545 };

/**
 * Makes up a county and writes its files into a folder: the lists of phase 8 with the defects of a real catalogue, the image list, the
 * ledgers, the balance of the other holdings, and `expected.json` with what was injected.
 */
export async function writeCounty(folder, seed = 20230630) {
  const random = randomFrom(seed);
  const counts = pageCounts(random, PHASE_8);
  const volumes = withIntervalDefects(generatedVolumes(random, counts.volumes));
  const { items, injected } = withDefects(random, generatedItems(random, counts.items));
  const batches = withBatches(volumes, items);
  const images = imagePaths([...volumes.map(withAllImages), ...items]);
  const links = linksOf(volumes, items, images);
  const { tally, rate } = openingBalance(links);
  const holdings = holdingsFacts({ volumes, items, links });
  const expected = { ...expectedOf({ seed, volumes, items, injected, batches, rate }), holdings: holdings.expected };

  await mkdir(folder, { recursive: true });
  const write = (name, content) => writeFile(join(folder, name), content);
  await Promise.all([
    write(FILES.volumes, await volumeWorkbook(volumes)),
    write(FILES.items, csvText(itemRows(items), { encoding: "gb18030" })),
    write(FILES.images, `${images.join("\n")}\n`),
    write(FILES.batches, csvText(batchRows(batches))),
    write(FILES.ledger, csvText(ledgerRows())),
    write(FILES.balance, `${JSON.stringify(tally, null, 2)}\n`),
    write(FILES.programme, `${JSON.stringify(programmeOf(batches, [...volumes, ...items]))}\n`),
    write(FILES.activities, csvText(activityRows())),
    write(FILES.holdings, `${JSON.stringify({ note: SYNTHETIC, ...holdings.facts }, null, 2)}\n`),
    write(FILES.transfers, `${JSON.stringify(transfersOf(), null, 2)}\n`),
    write(FILES.consultations, `${JSON.stringify(consultationsOf(), null, 2)}\n`),
    write(FILES.emergency, `${JSON.stringify(EMERGENCY, null, 2)}\n`),
    write("expected.json", expectedText(expected)),
  ]);
  return expected;
}

function volumeWorkbook(volumes) {
  return xlsxFile([
    { name: SHEETS.volumes, rows: volumeRows(volumes), widths: [8, 16, 50, 20, 8, 10, 8, 30, 8, 8] },
    { name: SHEETS.innerItems, rows: innerItemRows(volumes), widths: [8, 20, 30, 60, 12, 10, 20, 16] },
  ]);
}

function withAllImages(volume) {
  return { ...volume, images: Array.from({ length: volume.pages }, (_, at) => at + 1) };
}

/** What the reading will link: the balance is chosen for the figures that come out of the damaged lists. */
function linksOf(volumes, items, images) {
  const entries = [
    ...volumes.map((volume) => entryOf(volume, "volume", volume.period)),
    ...items.map((item) => entryOf(item, "item", item.period.text)),
  ];
  const files = images.map((path) => ({ path }));
  return linkedImages(entries, [files], { naming: "folder-per-record" }).links;
}

function entryOf({ code, unit, pages }, level, period) {
  const retentionPeriod = parseRetentionPeriod(period).period;
  return { level, referenceCode: code, fondsNo: unit.fondsNo, pageCount: pages, retentionPeriod };
}
