import {
  ACCEPTANCE_RULES,
  batchAcceptance,
  checkImage,
  IMAGE_REQUIREMENTS,
  LINHAI_IMAGE_REQUIREMENTS,
  OUTSOURCING_RULES,
  outsourcingStanding,
} from "lantai/digitization";
import { test } from "vitest";
import { ACCEPTANCE_CASES, inspectionOf } from "../../cases/acceptance.js";
import { GOOD_IMAGE, IMAGE_CASES } from "../../cases/image-checks.js";
import { OUTSOURCING_CASES } from "../../cases/outsourcing.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of digitization are answered as a whole as they were agreed to", async () => {
  const checks = ACCEPTANCE_RULES.checks.map(({ code }) => code);
  const accepted = ACCEPTANCE_CASES.map((row) => ({
    name: row.name,
    ...batchAcceptance(inspectionOf(row, checks), { rules: ACCEPTANCE_RULES }),
  }));
  const images = IMAGE_CASES.map(({ name, profile, image, without = [], asOf = "2023-06-30" }) => {
    const kept = Object.entries({ ...GOOD_IMAGE, id: "i-1", ...image }).filter(
      ([key]) => !without.some((one) => one === key),
    );
    const requirements = profile === "standard" ? IMAGE_REQUIREMENTS : LINHAI_IMAGE_REQUIREMENTS;
    const { path } = { ...GOOD_IMAGE, ...image };
    return { name, findings: checkImage({ ...Object.fromEntries(kept), path }, { requirements, asOf }) };
  });
  const outsourced = OUTSOURCING_CASES.map(({ name, evidence, asOf }) => ({
    name,
    ...outsourcingStanding({ evidence }, { asOf, rules: OUTSOURCING_RULES }),
  }));
  await expectWholeAnswers([...accepted, ...images, ...outsourced]);
});
