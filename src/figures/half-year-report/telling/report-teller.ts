import { findingName, type Telling, type Title } from "../../../foundation/findings/index.js";
import type { ReportFigure } from "../figures/report-figure.js";
import { figureText, partTexts } from "./figure-text.js";
import type { HalfYearSentences, SentenceCode } from "./report-sentences.js";
import type { HalfYearTexts, HalfYearWords } from "./report-words.js";

/** A name, a printed figure, a sentence or a paragraph, with the figures that it prints. */
export interface Told {
  /** The text. */
  readonly text: string;
  /** The codes of its figures; none of a name. */
  readonly figures: readonly string[];
}

/** The only way from figures to text: what is no figure and no name cannot be printed. */
export interface ReportTeller {
  /** The words. */
  readonly words: HalfYearWords;
  /** A figure by its code. */
  figure(code: string): ReportFigure | undefined;
  /** A figure as printed. */
  printed(code: string): Told | undefined;
  /** The number above the line of a share or an attainment. */
  part(code: string): Told | undefined;
  /** The number below the line of a share or an attainment. */
  whole(code: string): Told | undefined;
  /** A name. */
  name(title: Title): Told;
  /** The short name of a kind of finding. */
  findingName(kind: Pick<Telling, "code" | "title">): Told;
  /** A sentence, or nothing when one of its texts is not there. */
  say<Code extends SentenceCode>(code: Code, texts: Wanted<Code>): Told | undefined;
  /** Texts as a list within a sentence, or nothing when there are none. */
  list(...texts: readonly (Told | undefined)[]): Told | undefined;
  /** Sentences as one paragraph, or nothing when there are none. */
  paragraph(...sentences: readonly (Told | undefined)[]): Told | undefined;
}

/** The texts of a sentence, of which some may not be there. */
export type Wanted<Code extends SentenceCode> = {
  readonly [Name in keyof HalfYearSentences[Code]]: Told | undefined;
};

/** A teller of some figures. */
export function reportTeller(figures: readonly ReportFigure[], texts: HalfYearTexts): ReportTeller {
  const words = texts.halfYear;
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const printedBy = (code: string, print: (figure: ReportFigure) => string | undefined) => {
    const figure = byCode.get(code);
    const text = figure === undefined ? undefined : print(figure);
    return text === undefined ? undefined : { text, figures: [code] };
  };
  return {
    words,
    figure: (code) => byCode.get(code),
    printed: (code) => printedBy(code, (figure) => figureText(figure, words.figures)),
    part: (code) => printedBy(code, (figure) => partTexts(figure, words.figures)?.part),
    whole: (code) => printedBy(code, (figure) => partTexts(figure, words.figures)!.whole),
    name: (title) => ({ text: title[words.figures.language], figures: [] }),
    findingName: (kind) => ({ text: findingName(kind, texts), figures: [] }),
    say: (code, wanted) => sentenceOf(words, code, wanted),
    list: (...items) => joined(items, words.figures.listGap),
    paragraph: (...sentences) => joined(sentences, words.sentenceGap),
  };
}

function joined(texts: readonly (Told | undefined)[], gap: string): Told | undefined {
  const told = texts.filter((text) => text !== undefined);
  if (told.length === 0) return undefined;
  return { text: told.map(({ text }) => text).join(gap), figures: told.flatMap(({ figures }) => figures) };
}

function sentenceOf<Code extends SentenceCode>(
  words: HalfYearWords,
  code: Code,
  texts: Wanted<Code>,
): Told | undefined {
  const given = Object.entries<Told | undefined>(texts);
  const present = given.filter((entry): entry is [string, Told] => entry[1] !== undefined);
  if (present.length < given.length) return undefined;
  // The keys are those of the sentence by the type of `texts`, which Object.fromEntries cannot say.
  const filled = Object.fromEntries(
    present.map(([name, { text }]) => [name, text]),
  ) as unknown as HalfYearSentences[Code];
  return {
    text: words.sentences[code](filled),
    figures: present.flatMap(([, { figures }]) => figures),
  };
}
