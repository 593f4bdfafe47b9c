import { LANGUAGES, type Title } from "../../../foundation/findings/index.js";
import type { HalfYearFacts } from "../facts/half-year-facts.js";
import type { Sourced } from "../facts/sourced.js";
import { figureDefinition } from "./figure-definitions.js";
import { type FigureUnit, type FigureValue, figureUnit, type ReportFigure } from "./report-figure.js";

/** What a figure is about. */
export interface FigureSubject {
  /** What stands behind the colon of its code. */
  readonly key?: string;
  /** What stands for the names in braces of its definition. */
  readonly names?: Readonly<Record<string, Title>>;
  /** What it counts, where its definition does not say so. */
  readonly unit?: FigureUnit;
}

/** Makes figures of one part of the facts. */
export type FigureMaker = (kind: string, value: FigureValue, subject?: FigureSubject) => ReportFigure;

/** A maker for a part of the facts: its sources and its day are those of all its figures. */
export function figureMaker(facts: Pick<HalfYearFacts, "asOf">, part: Sourced): FigureMaker {
  return (kind, value, { key, names = {}, unit } = {}) => {
    // A figure of no row, or without a unit where its row has none, would fail in the first report that tells it.
    const definition = figureDefinition(kind)!;
    return {
      code: key === undefined ? kind : `${kind}:${key}`,
      title: filled(definition.title, names),
      value,
      unit: unit ?? figureUnit(definition.unit!),
      formula: filled(definition.formula, names),
      sources: part.sources,
      day: part.day ?? facts.asOf,
    };
  };
}

/** The same name in both languages: a number, a code, the name of a fonds. */
export function named(text: string | number): Title {
  return { "zh-CN": String(text), en: String(text) };
}

const NOT_STATED: Title = Object.freeze({ "zh-CN": "未注明", en: "not stated" });

/** A name as recorded, or that none is. */
export function statedName(text = ""): Title {
  return text === "" ? NOT_STATED : named(text);
}

function filled(template: Title, names: Readonly<Record<string, Title>>): Title {
  const [zh, en] = LANGUAGES.map((language) =>
    template[language].replace(/\{([a-z]{1,20})\}/g, (_, name: string) => names[name]![language]),
  );
  return { "zh-CN": zh!, en: en! };
}
