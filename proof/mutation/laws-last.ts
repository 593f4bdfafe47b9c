import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A mutant is done with at the first test that fails, and a golden case fails in a thousandth of the time that a law takes. */
export class LawsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith(".property.test.ts"));
    return [...files].sort((one, other) => isLaw(one) - isLaw(other) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}
