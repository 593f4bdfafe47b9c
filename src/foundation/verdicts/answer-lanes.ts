import { GivenAnswers, MOST_KEPT } from "./given-answers.js";

/** Makes the lane of three facts, whose answers may be kept in `given`. */
export type LaneMaker<One, Two, Three, Lane, Answer> = (
  one: One,
  two: Two,
  three: Three,
  given: GivenAnswers<Answer>,
) => Lane;

/**
 * One rule compiled for the records that share up to three facts, such as a period, a body of rules and a start: what follows from these is worked out
 * once, and what else an answer turns on is one integer. When there are too many lanes and answers together, all of them are forgotten.
 *
 * @example
 * ```ts
 * const lanes = new AnswerLanes((period: string, regime: string, start: string, given: GivenAnswers<object>) => given);
 * lanes.of("10-years", "administrative", "year-end").keep(2008, Object.freeze({ standing: "ended" }));
 * lanes.of("10-years", "administrative", "year-end").get(2008); // => { standing: "ended" }
 * ```
 */
export class AnswerLanes<One, Two, Three, Lane, Answer> {
  readonly #make: LaneMaker<One, Two, Three, Lane, Answer>;
  readonly #lanes = new Map<One, Map<Two, Map<Three, Lane>>>();
  #last: { readonly one: One; readonly two: Two; readonly three: Three; readonly lane: Lane } | undefined;
  #kept = 0;

  /**
   * No lane is made before it is asked for.
   *
   * @param make - makes a lane
   */
  constructor(make: LaneMaker<One, Two, Three, Lane, Answer>) {
    this.#make = make;
  }

  /**
   * The lane of three facts. Neighbours in a list mostly share theirs, so the last one is tried first.
   *
   * @param one - the first fact
   * @param two - the second fact
   * @param three - the third fact
   * @returns the lane, made once
   */
  of(one: One, two: Two, three: Three): Lane {
    const last = this.#last;
    if (last !== undefined && last.one === one && last.two === two && last.three === three) return last.lane;
    const lane = this.#lanes.get(one)?.get(two)?.get(three) ?? this.#made(one, two, three);
    this.#last = { one, two, three, lane };
    return lane;
  }

  #made(one: One, two: Two, three: Three): Lane {
    this.#count();
    const lane = this.#make(one, two, three, new GivenAnswers(() => this.#count()));
    const byTwo = this.#lanes.get(one) ?? new Map<Two, Map<Three, Lane>>();
    const byThree = byTwo.get(two) ?? new Map<Three, Lane>();
    this.#lanes.set(one, byTwo.set(two, byThree.set(three, lane)));
    return lane;
  }

  #count(): void {
    this.#kept += 1;
    if (this.#kept <= MOST_KEPT) return;
    this.#lanes.clear();
    this.#last = undefined;
    this.#kept = 1;
  }
}
