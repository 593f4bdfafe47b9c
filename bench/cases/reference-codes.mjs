import { referenceCodeParser } from "lantai/reference-codes";
import { catalogueRows } from "../county/catalogue.mjs";

const BY_ITEM =
  /^(?<fondsNo>[A-Z]?\d{3,4})-(?<category>[A-Z]{2})·(?<year>\d{4})-(?<retention>Y|C|D\d{0,3})-(?<unit>[A-Z0-9]{2,8})-(?<itemNo>\d{3,5})$/;
const BY_VOLUME = /^(?<fondsNo>[A-Z]?\d{3,4})-(?<catalogueNo>\d{3})-(?<volumeNo>\d{3,5})-(?<itemNo>\d{3,5})$/;

function codes(rows) {
  return Array.from(catalogueRows(rows), (row) => row.referenceCode);
}

/** The parts must really be made: the answer adds up what only they can tell. */
function counted(list, partsOf) {
  let byItem = 0;
  let numbers = 0;
  for (const text of list) {
    const parts = partsOf(text);
    if (parts.volumeNo === undefined) byItem += 1;
    numbers += Number(parts.itemNo);
  }
  return { byItem, numbers };
}

export const referenceCodes = {
  name: "reference-codes",
  title: "Reading reference codes",
  targets: { "two expressions with named groups": "≤ 0.5" },
  candidates: {
    lantai: {
      prepare: codes,
      work: (list) => {
        const parse = referenceCodeParser();
        return counted(list, (text) => parse(text).code.parts);
      },
    },
    "two expressions with named groups": {
      prepare: codes,
      work: (list) => counted(list, (text) => (BY_ITEM.exec(text) ?? BY_VOLUME.exec(text)).groups),
    },
  },
};
