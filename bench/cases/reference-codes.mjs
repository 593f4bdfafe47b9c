import { referenceCodeParser } from "lantai/reference-codes";
import { catalogueRows } from "../county/catalogue.mjs";
import { seeded } from "../county/random.mjs";

const BY_ITEM =
  /^(?<fondsNo>[A-Z]?\d{3,4})-(?<category>[A-Z]{2})·(?<year>\d{4})-(?<retention>Y|C|D\d{0,3})-(?<unit>[A-Z0-9]{2,8})-(?<itemNo>\d{3,5})$/;
const BY_VOLUME = /^(?<fondsNo>[A-Z]?\d{3,4})-(?<catalogueNo>\d{3})-(?<volumeNo>\d{3,5})-(?<itemNo>\d{3,5})$/;

/** As a driver or a request hands them over: each a text of its own, not the joined pieces that the engine keeps of what was just put together. */
function codes(rows) {
  return JSON.parse(JSON.stringify(Array.from(catalogueRows(rows), (row) => row.referenceCode)));
}

function shuffled(rows) {
  const list = codes(rows);
  const random = seeded(7);
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return JSON.parse(JSON.stringify(list));
}

/**
 * What a user would write who knows that there are these two forms only: the same code, without findings, repairs or doubts. Ten further forms, as
 * lantai knows them, would be further expressions behind these two, and cost nothing where one of the two fits.
 */
function codeByExpression(text) {
  const byItem = BY_ITEM.exec(text);
  if (byItem !== null) {
    const { fondsNo, category, year, retention, unit, itemNo } = byItem.groups;
    return { text, scheme: "da-t-22-2015-item", parts: { fondsNo, category, year, retention, unit, itemNo } };
  }
  const byVolume = BY_VOLUME.exec(text);
  if (byVolume === null) return undefined;
  const { fondsNo, catalogueNo, volumeNo, itemNo } = byVolume.groups;
  return { text, scheme: "da-t-13-1994-volume", parts: { fondsNo, catalogueNo, volumeNo, itemNo } };
}

/** Something of every code, everything of one in a thousand, and how many are none. */
function told(list, codeOf) {
  let byItem = 0;
  let digits = 0;
  let unread = 0;
  const whole = [];
  for (let at = 0; at < list.length; at++) {
    const code = codeOf(list[at]);
    if (code === undefined) {
      unread += 1;
      continue;
    }
    if (code.parts.volumeNo === undefined) byItem += 1;
    digits += code.parts.itemNo.length;
    if (at % 1000 === 0) whole.push(code);
  }
  return { byItem, digits, unread, whole };
}

function candidates(prepare) {
  return {
    lantai: {
      prepare,
      work: (list) => {
        const parse = referenceCodeParser();
        return told(list, (text) => parse(text).code);
      },
    },
    "two expressions with named groups": { prepare, work: (list) => told(list, codeByExpression) },
  };
}

const targets = { "two expressions with named groups": "≤ 0.5" };

export const referenceCodes = {
  name: "reference-codes",
  isRepeated: true,
  title: "Reading reference codes in the order of the catalogue",
  targets,
  candidates: candidates(codes),
};

export const shuffledReferenceCodes = {
  name: "reference-codes-shuffled",
  isRepeated: true,
  title: "Reading reference codes in no order",
  targets,
  candidates: candidates(shuffled),
};
