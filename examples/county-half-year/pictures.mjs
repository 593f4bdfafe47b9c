import * as echarts from "echarts";

/** A chart of the library as an SVG picture. The name keeps the ids of several pictures on one page apart. */
export function picture({ option, size }, name) {
  const instance = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  instance.setOption({ ...option, textStyle: { fontFamily: "sans-serif" } });
  const svg = instance.renderToSVGString({ useViewBox: true });
  instance.dispose();
  return withOwnIds(svg, name);
}

/** ECharts counts its ids through the whole process, so that the second picture of the same chart would be another file. */
function withOwnIds(svg, name) {
  const ids = new Map();
  return svg.replaceAll(/zr[0-9]+-[a-z0-9-]+/g, (id) => {
    if (!ids.has(id)) ids.set(id, `${name}-${ids.size}`);
    return ids.get(id);
  });
}
