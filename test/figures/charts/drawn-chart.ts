import * as echarts from "echarts";
import type { Chart } from "lantai/charts";

/** A box in a drawing, in pixels from its upper left corner. */
export interface DrawnBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text in a drawing. */
export interface DrawnText extends DrawnBox {
  readonly text: string;
}

/** A bar in a drawing: of which series, at which place of it. */
export interface DrawnBar extends DrawnBox {
  readonly series: number;
  readonly at: number;
  readonly fill: string;
}

/** What stands in a drawing, measured as a reader would. */
export interface DrawnChart {
  readonly svg: string;
  readonly texts: readonly DrawnText[];
  readonly bars: readonly DrawnBar[];
}

/** A chart as ECharts draws it at the size that it asks for. */
export function drawnChart({ option, size }: Pick<Chart, "option" | "size">): DrawnChart {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(structuredClone(option));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, texts: textsIn(svg), bars: barsIn(svg) };
}

/** The pairs of texts of which one lies on the other. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (meet(one, other) ? [`${one.text} / ${other.text}`] : [])),
  );
}

/** The texts that leave the picture. */
export function outside(texts: readonly DrawnText[], { width, height }: Chart["size"]): string[] {
  return texts
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text }) => text);
}

function meet(one: DrawnBox, other: DrawnBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

const TEXT = /<text ([^>]{1,400})>([^<]{0,400})<\/text>/g;

function textsIn(svg: string): DrawnText[] {
  return [...svg.matchAll(TEXT)].map(([, attributes = "", escaped = ""]) => {
    const text = escaped
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    const [, x = "0", y = "0"] = /translate\(([\d.-]{1,12}) ([\d.-]{1,12})\)/.exec(attributes) ?? [];
    const size = Number(/(\d{1,3})px/.exec(attributes)?.[1]);
    const width = widthOf(text, size);
    const anchor = /text-anchor="(\w{1,9})"/.exec(attributes)?.[1];
    const share = anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0;
    const left = Number(x) + moved(attributes, "x") - width * share;
    const middle = Number(y) + moved(attributes, "y");
    return { text, left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 };
  });
}

function moved(attributes: string, axis: "x" | "y"): number {
  return Number(new RegExp(` ${axis}="([\\d.-]{1,12})"`).exec(attributes)?.[1] ?? 0);
}

const WIDE = /[\u2e80-\uffff]/;
const NARROW = /[ ,.:iljt()]/;

/** A Chinese character is as wide as it is high; of a Latin letter or a digit little over half is wide enough for every usual typeface. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((width, sign) => width + size * (WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.28 : 0.54), 0);
}

const BAR =
  /<path d="M([\d.-]{1,9}) ([\d.-]{1,9})l([\d.-]{1,9}) 0l0 ([\d.-]{1,9})l[^"]{1,30}" fill="(#\w{6})"[^>]{0,80}ecmeta_series_index="(\d)" ecmeta_data_index="(\d{1,3})"/g;

function barsIn(svg: string): DrawnBar[] {
  return [...svg.matchAll(BAR)].map(([, x, y, width, height, fill = "", series, at]) => {
    const [left, right] = inOrder(Number(x), Number(x) + Number(width));
    const [top, bottom] = inOrder(Number(y), Number(y) + Number(height));
    return { series: Number(series), at: Number(at), fill, left, right, top, bottom };
  });
}

function inOrder(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
