/** More answers than this are not kept: as many as there are days in ninety years, in some 15 MB. */
export const MOST_KEPT = 32_768;

/**
 * The answers that one compiled rule has given, by the one integer that they turn on. The records of an archives share their days and years, so that a
 * million of them need a few thousand answers. When there are too many, all of them are forgotten, so that no list fills the memory.
 *
 * @example
 * ```ts
 * const given = new GivenAnswers<object>();
 * given.keep(2008, Object.freeze({ standing: "ended" }));
 * given.get(2008); // => { standing: "ended" }
 * ```
 */
export class GivenAnswers<Answer> {
  readonly #answers = new Map<number, Answer>();
  readonly #whenKept: () => void;

  /**
   * Nothing is kept yet.
   *
   * @param whenKept - told of every answer that is kept, for those who count them over several places
   */
  constructor(whenKept: () => void = () => {}) {
    this.#whenKept = whenKept;
  }

  /**
   * The answer that was given before.
   *
   * @param key - an integer from 0 to 2³⁰, such as a day as YYYYMMDD × 8 + a reading
   * @returns the answer, or undefined when none was kept
   */
  get(key: number): Answer | undefined {
    return this.#answers.get(key);
  }

  /**
   * Keeps an answer.
   *
   * @param key - as for `get`
   * @param answer - the answer; since other records will be given the same one, it has to be frozen
   * @returns the same answer
   */
  keep(key: number, answer: Answer): Answer {
    if (this.#answers.size >= MOST_KEPT) this.#answers.clear();
    this.#answers.set(key, answer);
    this.#whenKept();
    return answer;
  }
}
