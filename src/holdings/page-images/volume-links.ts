import { coverageTogether } from "./coverage-together.js";
import { type EntryLink, entryLink, type ListedImages, placeOf } from "./entry-link.js";
import type { EntrySlots, SlottedInnerItem } from "./entry-slots.js";
import type { PageImageFinding } from "./findings.js";
import type { ImageCount } from "./image-counts.js";
import type { ImageLink, LinkSubject } from "./image-link.js";

/** The links of a catalogue: of its units, of the items inside volumes, and what is wrong with either. */
export interface CatalogueLinks<T extends LinkSubject> {
  readonly links: ImageLink<T>[];
  readonly innerLinks: ImageLink<T>[];
  readonly findings: PageImageFinding[];
}

/** Links every entry: a volume by its own images, or, where it has none, by those of the items inside it. */
export function catalogueLinks<T extends LinkSubject>(
  { entries, innerItems }: Pick<EntrySlots<T>, "entries" | "innerItems">,
  listed: ListedImages,
): CatalogueLinks<T> {
  const byVolume = itemsByVolume(innerItems, listed);
  const innerLinks: ImageLink<T>[] = [];
  const findings: PageImageFinding[] = [];
  const links = entries.map((slotted) => {
    const own = entryLink(slotted, listed);
    const items = slotted.slot === undefined ? undefined : byVolume.get(slotted.slot);
    if (items === undefined || slotted.entry.level !== "volume") {
      findings.push(...own.findings);
      return own.link;
    }
    byVolume.delete(slotted.slot!);
    innerLinks.push(...items.map(({ link }) => link));
    const isOwn = own.link.coverage !== "none";
    findings.push(...(isOwn ? [...own.findings, twoLevels(own.link, items)] : []));
    findings.push(...items.filter(({ link }) => !isOwn || link.coverage !== "none").flatMap((item) => item.findings));
    return isOwn ? own.link : throughItems(own.link, items);
  });
  return { links, innerLinks, findings };
}

/** The links of the items inside volumes, for the volumes of which an item has images of its own. */
function itemsByVolume<T extends LinkSubject>(
  innerItems: readonly SlottedInnerItem<T>[],
  listed: ListedImages,
): Map<number, EntryLink<T>[]> {
  const byVolume = new Map<number, SlottedInnerItem<T>[]>();
  for (const item of innerItems) {
    const items = byVolume.get(item.volume);
    if (items === undefined) byVolume.set(item.volume, [item]);
    else items.push(item);
  }
  const linked = new Map<number, EntryLink<T>[]>();
  for (const [volume, items] of byVolume) {
    const hasImages = items.some(({ slot }) => slot !== undefined && hasFiles(listed.counts.count(slot)));
    if (hasImages)
      linked.set(
        volume,
        items.map((item) => entryLink(item, listed)),
      );
  }
  return linked;
}

function hasFiles({ images, files }: ImageCount): boolean {
  return images + files > 0;
}

function throughItems<T extends LinkSubject>(link: ImageLink<T>, items: readonly EntryLink<T>[]): ImageLink<T> {
  return {
    ...link,
    coverage: coverageTogether(items.map((item) => item.link.coverage)),
    images: items.reduce((sum, item) => sum + item.link.images, 0),
    files: items.reduce((sum, item) => sum + item.link.files, 0),
    through: "items",
  };
}

function twoLevels<T extends LinkSubject>({ entry }: ImageLink<T>, items: readonly EntryLink<T>[]): PageImageFinding {
  return {
    code: "images-at-two-levels",
    severity: "warning",
    place: placeOf(entry, "referenceCode"),
    data: {
      referenceCode: entry.referenceCode ?? "",
      items: items.filter(({ link }) => link.coverage !== "none").length,
    },
  };
}
