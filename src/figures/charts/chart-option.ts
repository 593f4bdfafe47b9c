/**
 * What lantai's charts say to ECharts: assignable to its `EChartsOption`, without its types. The lists are not readonly, because those
 * of ECharts are not; and it is no interface, because ECharts asks for an index signature and only an alias has one by itself.
 */
export type ChartOption = {
  /** No motion, so that a printed chart is the finished one. */
  readonly animation: false;
  /** The colours of the series. */
  readonly color: string[];
  /** The text alternative, and patterns beside the colours. */
  readonly aria: ChartAria;
  /** The heading. */
  readonly title: ChartHeading;
  /** Which series is which. */
  readonly legend: ChartLegend;
  /** The space around the axes. */
  readonly grid: ChartGrid;
  /** The horizontal axis. */
  readonly xAxis: ChartAxis;
  /** The vertical axis. */
  readonly yAxis: ChartAxis;
  /** What is drawn. */
  readonly series: ChartSeries[];
};

/** The text alternative of a chart, and the patterns that tell its series apart without colour. */
export interface ChartAria {
  /** Always on. */
  readonly enabled: true;
  /** The text alternative. */
  readonly label: {
    /** The chart in words. */
    readonly description: string;
  };
  /** The patterns. */
  readonly decal: {
    /** Always shown. */
    readonly show: true;
  };
}

/** The heading of a chart. */
export interface ChartHeading {
  /** The text. */
  readonly text: string;
  /** The distance from the left. */
  readonly left: number;
  /** The distance from the top. */
  readonly top: number;
}

/** Which series is which. */
export interface ChartLegend {
  /** The names of the series that it lists. */
  readonly data: string[];
  /** The room between two of them, in pixels: a server guesses the width of texts. */
  readonly itemGap: number;
  /** The distance from the left. */
  readonly left: number;
  /** The distance from the top. */
  readonly top: number;
}

/** The space around the axes, in pixels. */
export interface ChartGrid {
  /** At the left. */
  readonly left: number;
  /** At the right. */
  readonly right: number;
  /** At the top. */
  readonly top: number;
  /** At the bottom. */
  readonly bottom: number;
}

/** An axis of names, of numbers or of days. */
export interface ChartAxis {
  /** What stands on it. */
  readonly type: "category" | "value" | "time";
  /** Its heading. */
  readonly name?: string;
  /** Where the heading stands. */
  readonly nameLocation?: "end" | "middle";
  /** The distance of the heading from the axis. */
  readonly nameGap?: number;
  /** Where the heading begins, when it is too long to stand across the end of the axis. */
  readonly nameTextStyle?: ChartAlign;
  /** Lets a value axis begin near the lowest value; for lines only, since bars are read from zero. */
  readonly scale?: true;
  /** The names of a category axis. */
  readonly data?: string[];
  /** Whether it runs the other way. */
  readonly inverse?: boolean;
  /** The smallest step between two marks; 1 where nothing can be counted by halves. */
  readonly minInterval?: number;
  /** The first day of a time axis. */
  readonly min?: string;
  /** The last day of a time axis. */
  readonly max?: string;
  /** How its marks are written. */
  readonly axisLabel?: ChartAxisLabel;
}

/** How a text lies to its place. */
export interface ChartAlign {
  /** It begins there. */
  readonly align: "left";
}

/** How the marks of an axis are written. */
export interface ChartAxisLabel {
  /** A template of ECharts. */
  readonly formatter?: string;
  /** Leaves out what would lie on its neighbour. */
  readonly hideOverlap?: boolean;
  /** Shows every n-th name; 0 shows all. */
  readonly interval?: number;
  /** The room for a name, in pixels. */
  readonly width?: number;
  /** What becomes of a name that is longer. */
  readonly overflow?: "break";
}

/** One series. */
export type ChartSeries = ChartBars | ChartLine;

/** Bars. */
export interface ChartBars {
  /** Tells series apart. */
  readonly type: "bar";
  /** Its name. */
  readonly name: string;
  /** Series of one stack stand on one another. */
  readonly stack?: string;
  /** The widest bar, in pixels. */
  readonly barMaxWidth: number;
  /** The fill. */
  readonly itemStyle: ChartFill;
  /** The text at each bar. */
  readonly label: ChartLabel;
  /** What becomes of texts that lie on one another. */
  readonly labelLayout: {
    /** Whether the later one is left out. */
    readonly hideOverlap: boolean;
  };
  /** The values. */
  readonly data: ChartBar[];
}

/** One bar. */
export interface ChartBar {
  /** Its value. */
  readonly value: number;
  /** Its own text, where it is not the value. */
  readonly label?: {
    /** The text. */
    readonly formatter: string;
  };
}

/** The text at a bar. */
export interface ChartLabel {
  /** Whether it is shown. */
  readonly show: boolean;
  /** Where it stands. */
  readonly position?: "right" | "top";
  /** Its colour. */
  readonly color?: string;
}

/** A fill that is told from others by its pattern too. */
export interface ChartFill {
  /** The colour. */
  readonly color: string;
  /** The outline. */
  readonly borderColor: string;
  /** The width of the outline in pixels. */
  readonly borderWidth: number;
  /** The pattern. */
  readonly decal: ChartPattern;
}

/** A pattern of lines. */
export interface ChartPattern {
  /** The shape that is repeated. */
  readonly symbol: "rect";
  /** The colour of the lines. */
  readonly color: string;
  /** Lengths and gaps along the lines. */
  readonly dashArrayX: number[];
  /** Lengths and gaps across the lines. */
  readonly dashArrayY: number[];
  /** The direction, in radians. */
  readonly rotation: number;
}

/** A line. */
export interface ChartLine {
  /** Tells series apart. */
  readonly type: "line";
  /** Its name. */
  readonly name: string;
  /** Steps: a value holds until the next. */
  readonly step?: "end";
  /** The mark at each point. */
  readonly symbol: "circle" | "none";
  /** The colour of its marks. */
  readonly itemStyle: ChartDot;
  /** The line. */
  readonly lineStyle: ChartStroke;
  /** Days and values. */
  readonly data: [string, number][];
  /** The text at its last point. */
  readonly endLabel?: ChartEndLabel;
  /** What becomes of that text where it would lie on another. */
  readonly labelLayout?: {
    /** It moves up or down. */
    readonly moveOverlap: "shiftY";
  };
  /** A day that is marked. */
  readonly markLine?: ChartMarkLine;
  /** A range of days that is shaded. */
  readonly markArea?: ChartMarkArea;
}

/** The look of the marks of a line. */
export interface ChartDot {
  /** The colour. */
  readonly color: string;
}

/** A line's look. */
export interface ChartStroke {
  /** The colour. */
  readonly color: string;
  /** The width in pixels. */
  readonly width: number;
  /** Whole or broken. */
  readonly type: "solid" | "dashed" | "dotted";
}

/** The text at the last point of a line. */
export interface ChartEndLabel {
  /** Always shown. */
  readonly show: true;
  /** The text. */
  readonly formatter: string;
  /** Its colour. */
  readonly color: string;
}

/** A line across the chart. */
export interface ChartMarkLine {
  /** No mark at its ends. */
  readonly symbol: "none";
  /** Not highlighted by the mouse. */
  readonly silent: true;
  /** The line. */
  readonly lineStyle: ChartStroke;
  /** Its text. */
  readonly label: {
    /** The text. */
    readonly formatter: string;
    /** Where it stands. */
    readonly position: "end";
    /** How far from the end, in pixels. */
    readonly distance: number;
  };
  /** Where it is. */
  readonly data: ChartDay[];
}

/** The day of a line, or of one end of a shaded range. */
export interface ChartDay {
  /** The day. */
  readonly xAxis: string;
}

/** A shaded range of days. */
export interface ChartMarkArea {
  /** Not highlighted by the mouse. */
  readonly silent: true;
  /** The shade. */
  readonly itemStyle: ChartShade;
  /** The first and the last day. */
  readonly data: [ChartDay, ChartDay][];
}

/** A shade. */
export interface ChartShade {
  /** The colour. */
  readonly color: string;
  /** How dense it is, 0 to 1. */
  readonly opacity: number;
}
