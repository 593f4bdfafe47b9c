import { cruise } from "dependency-cruiser";
import { CONCEPTS } from "../concepts.mjs";

const CELL = 17;
const LABEL = 185;
const LAYERS = ["foundation", "holdings", "practice", "figures", "exchange"];
const FILLS = ["#dbe7f3", "#dff0e2", "#fbeed3", "#f4dfe6", "#e6e0f3"];

/**
 * Which concept imports which, from the imports themselves: rows import columns, in layer order. Everything lies below the diagonal, or the
 * layers are broken.
 *
 * @returns {Promise<string>} a picture
 */
export async function importMatrix() {
  const concepts = CONCEPTS.flatMap(([name, path]) => {
    const layer = LAYERS.indexOf(path.split("/")[0]);
    return layer === -1 ? [] : [{ name, folder: `src/${path.replace(/\/index$/, "")}`, layer }];
  });
  const { output } = await cruise(["src"], {
    ruleSet: {},
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  });
  const conceptOf = (path) => concepts.findIndex(({ folder }) => path.startsWith(`${folder}/`));
  const pairs = new Set();
  for (const { source, dependencies } of output.modules) {
    const from = conceptOf(source);
    for (const { resolved } of dependencies) {
      const to = conceptOf(resolved);
      if (from !== -1 && to !== -1 && from !== to) pairs.add(`${from} ${to}`);
    }
  }
  return svg(
    concepts,
    [...pairs].map((pair) => pair.split(" ").map(Number)),
  );
}

function svg(concepts, pairs) {
  const side = concepts.length * CELL;
  const at = (index) => LABEL + index * CELL;
  const bands = LAYERS.flatMap((layer, index) => {
    const members = concepts.flatMap((concept, place) => (concept.layer === index ? [place] : []));
    if (members.length === 0) return [];
    const from = at(members[0]);
    const size = members.length * CELL;
    return [
      `<rect x="0" y="${from}" width="${LABEL + side}" height="${size}" fill="${FILLS[index]}"/>`,
      `<rect x="${from}" y="${LABEL}" width="${size}" height="${side}" fill="#000" fill-opacity="0.04"/>`,
      `<text x="4" y="${from + 12}" font-weight="bold">${layer}</text>`,
    ];
  });
  const names = concepts.flatMap(({ name }, index) => [
    `<text x="${LABEL - 6}" y="${at(index) + 12}" text-anchor="end">${name}</text>`,
    `<text transform="translate(${at(index) + 12} ${LABEL - 6}) rotate(-90)">${name}</text>`,
    `<rect x="${at(index)}" y="${at(index)}" width="${CELL}" height="${CELL}" fill="#8a8f98"/>`,
  ]);
  const dots = pairs.sort(byPlace).map(([from, to]) => {
    const fill = to < from ? "#1f4e79" : "#c0392b";
    return `<circle cx="${at(to) + CELL / 2}" cy="${at(from) + CELL / 2}" r="4.5" fill="${fill}"/>`;
  });
  const size = LABEL + side + 8;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" font-family="system-ui, sans-serif" font-size="11" role="img" aria-labelledby="title">`,
    '<title id="title">Each row imports the columns with a dot; every dot lies below the diagonal.</title>',
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    ...bands,
    ...names,
    ...dots,
    "</svg>",
  ].join("\n")}\n`;
}

function byPlace([from, to], [otherFrom, otherTo]) {
  return from - otherFrom || to - otherTo;
}
