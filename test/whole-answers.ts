import { expect } from "vitest";

/**
 * Holds whole answers against those that were read and agreed to: the `whole-answers.json` beside the test. The tables of cases say what is expected in one
 * word; here every reason, place, day and citation behind it is held as well. A change of an answer shows as a change of that file, which is
 * written anew by `vitest run -u`.
 */
export async function expectWholeAnswers(answers: readonly unknown[]): Promise<void> {
  // What is not known is absent: an answer comes back the same from wherever a host stores it.
  expect(JSON.parse(JSON.stringify(answers))).toStrictEqual(answers);
  await expect(`${JSON.stringify(answers, withoutVersion, 1)}\n`).toMatchFileSnapshot("./whole-answers.json");
}

/** The version of lantai in a basis changes with every release, and no answer with it. */
function withoutVersion(key: string, value: unknown): unknown {
  return key === "lantai" ? undefined : value;
}
