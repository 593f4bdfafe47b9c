import { coverageTogether } from "./coverage-together.js";
import { codeOf, countFindings, type EntryLink, entryLink, type ListedImages, placeOf } from "../linking/entry-link.js";
import type { SlottedEntry, SlottedInnerItem } from "../linking/entry-slots.js";
import type { PageImageFinding } from "../findings.js";
import type { ImageCount } from "../seen/image-counts.js";
import type { ImageCoverage, ImageLink, LinkSubject } from "../linking/image-link.js";

/** A unit linked, with the items inside it where they have images of their own. */
export interface UnitLinks<T extends LinkSubject> extends EntryLink<T> {
  /** The links of the items inside it, of which at least one has images. */
  readonly innerLinks: readonly ImageLink<T>[];
}

/** Links every entry: a volume by its own images, or, where it has none, by those of the items inside it. */
export class VolumeLinks<T extends LinkSubject> {
  readonly #listed: ListedImages;
  readonly #byVolume: Map<number, SlottedInnerItem<T>[]>;
  readonly #withoutVolume: readonly SlottedInnerItem<T>[];

  /**
   * @param innerItems - the items inside volumes
   * @param listed - what was listed
   */
  constructor(innerItems: readonly SlottedInnerItem<T>[], listed: ListedImages) {
    this.#listed = listed;
    this.#byVolume = itemsWithImages(innerItems, listed);
    this.#withoutVolume = innerItems.filter(({ volume }) => volume === undefined);
  }

  /** Whether items inside the volume of a slot have images of their own. */
  hasItems(slot: number): boolean {
    return this.#byVolume.has(slot);
  }

  /** The links of a unit; of two volumes with one code the items belong to the first that is asked for. */
  linksOf(slotted: SlottedEntry<T>): UnitLinks<T> {
    const own = entryLink(slotted, this.#listed);
    const inside = slotted.slot === undefined ? undefined : this.#byVolume.get(slotted.slot);
    if (inside === undefined || slotted.entry.level !== "volume") return { ...own, innerLinks: [] };
    this.#byVolume.delete(slotted.slot!);
    const items = inside.map((item) => entryLink(item, this.#listed));
    const innerLinks = items.map(({ link }) => link);
    if (own.link.coverage === "none") {
      return { ...throughItems(own.link, items, this.#listed.explanation), innerLinks };
    }
    const linked = items.filter(({ link }) => link.coverage !== "none").flatMap((item) => item.findings);
    return { link: own.link, innerLinks, findings: [...own.findings, twoLevels(own.link, items), ...linked] };
  }

  /** The items that no volume was asked for with, each by its own images: their volume is not in the catalogue, or is none. */
  itemsAlone(): EntryLink<T>[] {
    const items = [...[...this.#byVolume.values()].flat(), ...this.#withoutVolume];
    return items.map((item) => entryLink(item, this.#listed));
  }
}

/** The items inside volumes of the catalogue, for the volumes of which an item has images of its own. */
function itemsWithImages<T extends LinkSubject>(
  innerItems: readonly SlottedInnerItem<T>[],
  listed: ListedImages,
): Map<number, SlottedInnerItem<T>[]> {
  const withImages = new Set<number>();
  for (const { slot, volume } of innerItems) {
    if (slot !== undefined && volume !== undefined && hasFiles(listed.counts.count(slot))) withImages.add(volume);
  }
  const byVolume = new Map<number, SlottedInnerItem<T>[]>();
  for (const item of innerItems) {
    const { volume } = item;
    if (volume === undefined || !withImages.has(volume)) continue;
    const items = byVolume.get(volume);
    if (items === undefined) byVolume.set(volume, [item]);
    else items.push(item);
  }
  return byVolume;
}

function hasFiles({ images, files }: ImageCount): boolean {
  return images + files > 0;
}

/** Of the pages of a volume its items may have too few or too many, however complete each of them is. */
function throughItems<T extends LinkSubject>(
  own: ImageLink<T>,
  items: readonly EntryLink<T>[],
  explanation: ListedImages["explanation"],
): EntryLink<T> {
  const together = coverageTogether(items.map((item) => item.link.coverage));
  const images = items.reduce((sum, item) => sum + item.link.images, 0);
  const files = items.reduce((sum, item) => sum + item.link.files, 0);
  const coverage = coverageOfPages(together, images, own.pageCount);
  const link: ImageLink<T> = { ...own, coverage, images, files, through: "items" };
  // What is wrong with the items is told with them.
  const differing = coverage === together ? [] : countFindings(link, explanation);
  return { link, findings: [...differing, ...items.flatMap((item) => item.findings)] };
}

function coverageOfPages(together: ImageCoverage, images: number, pages = images): ImageCoverage {
  if (images > pages) return "mismatched";
  return together === "complete" && images < pages ? "partial" : together;
}

function twoLevels<T extends LinkSubject>({ entry }: ImageLink<T>, items: readonly EntryLink<T>[]): PageImageFinding {
  return {
    code: "images-at-two-levels",
    severity: "warning",
    place: placeOf(entry, "referenceCode"),
    data: {
      referenceCode: codeOf(entry),
      items: items.filter(({ link }) => link.coverage !== "none").length,
    },
  };
}
