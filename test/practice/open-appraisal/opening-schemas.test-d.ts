import type {
  ConsultationRow,
  Deferral,
  DeferralAgreement,
  DeferralApproval,
  DeferralGround,
  Publication,
  PublicationForm,
  ReviewProposal,
} from "lantai/open-appraisal";
import { describe, expectTypeOf, test } from "vitest";
import type { Output } from "../../schema-output.js";

describe("what a schema of open appraisal gives", () => {
  test("is the interface, both ways", () => {
    expectTypeOf<Output<"deferralGroundSchema">>().toEqualTypeOf<DeferralGround>();
    expectTypeOf<Output<"deferralAgreementSchema">>().toEqualTypeOf<DeferralAgreement>();
    expectTypeOf<Output<"deferralApprovalSchema">>().toEqualTypeOf<DeferralApproval>();
    expectTypeOf<Output<"deferralSchema">>().toEqualTypeOf<Deferral>();
    expectTypeOf<Output<"reviewProposalSchema">>().toEqualTypeOf<ReviewProposal>();
    expectTypeOf<Output<"consultationRowSchema">>().toEqualTypeOf<ConsultationRow>();
    expectTypeOf<Output<"publicationFormSchema">>().toEqualTypeOf<PublicationForm>();
    expectTypeOf<Output<"publicationSchema">>().toEqualTypeOf<Publication>();
  });
});
