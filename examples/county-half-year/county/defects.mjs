/**
 * How many of the 8,298 items have which defect: the rates measured in the 4,058 items of a real county catalogue. Dates have one defect at
 * most, and so have images; everything else is independent.
 */
const DEFECT_COUNTS = {
  dateBlank: 954, // 11.5 %
  dateMonthOnly: 2987, // 36 %
  dateYearOnly: 83, // 1 %
  dateBracketed: 66, // 0.8 %
  dateMistyped: 6, // 0.07 %
  partyBlank: 116, // 1.4 %
  documentNoBlank: 1660, // 20 %
  imageCountDiffers: 241, // 2.9 %
  imagesMissing: 25, // 0.3 %
  imageRepeated: 12, // 0.14 %
};

/** Six slips of the pen in three kinds: a digit lost, a note in the field, a day that no calendar has. */
const SLIPS = [
  (date) => `${date.slice(0, 6)}${date.slice(7)}`,
  (date) => `${date}(修)`,
  (date) => `${date.slice(0, 4)}0231`,
];

const DATE_DEFECTS = [
  ["dateBlank", () => ""],
  ["dateMonthOnly", (date) => `${date.slice(0, 6)}00`],
  ["dateYearOnly", (date) => `${date.slice(0, 4)}0000`],
  ["dateBracketed", (date) => `[${date}]`],
  ["dateMistyped", (date, at) => SLIPS[at % SLIPS.length](date)],
];

/** The items with their defects, and which item got which. Each item also gets the numbers of its images. */
export function withDefects(random, items) {
  const damaged = items.map((item) => ({ ...item, images: pagesOf(item.pages) }));
  const injected = {};
  let dated = damaged;
  for (const [defect, damage] of DATE_DEFECTS) {
    const hit = random.sample(dated, DEFECT_COUNTS[defect]);
    dated = without(dated, hit);
    hit.forEach((item, at) => {
      item.date = damage(item.date, at);
    });
    injected[defect] = hit;
  }
  injected.partyBlank = blanked(random, damaged, "party", DEFECT_COUNTS.partyBlank);
  injected.documentNoBlank = blanked(random, damaged, "documentNo", DEFECT_COUNTS.documentNoBlank);
  Object.assign(injected, withImageDefects(random, damaged));
  return { items: damaged, injected };
}

function blanked(random, items, field, count) {
  const hit = random.sample(items, count);
  for (const item of hit) item[field] = "";
  return hit;
}

function withImageDefects(random, items) {
  const imageCountDiffers = random.sample(
    items.filter((item) => item.pages > 1),
    DEFECT_COUNTS.imageCountDiffers,
  );
  imageCountDiffers.forEach((item, at) => {
    item.images = differingImages(item.pages, at);
  });
  const whole = without(items, imageCountDiffers);
  const imagesMissing = random.sample(whole, DEFECT_COUNTS.imagesMissing);
  for (const item of imagesMissing) item.images = [];
  const imageRepeated = random.sample(without(whole, imagesMissing), DEFECT_COUNTS.imageRepeated);
  for (const item of imageRepeated) item.images = [...item.images, random.pick(item.images)];
  return { imageCountDiffers, imagesMissing, imageRepeated };
}

/** The last page not scanned, the first not scanned, or one side more than was counted. */
function differingImages(pages, at) {
  if (at % 3 === 0) return pagesOf(pages - 1);
  if (at % 3 === 1) return pagesOf(pages).slice(1);
  return pagesOf(pages + 1);
}

function without(items, taken) {
  const set = new Set(taken);
  return items.filter((item) => !set.has(item));
}

function pagesOf(pages) {
  return Array.from({ length: pages }, (_, at) => at + 1);
}
