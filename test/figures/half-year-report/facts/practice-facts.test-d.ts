import type { CollectionCoverage, PreInspectionStanding, UnitTransfers } from "lantai/accession";
import type { ActivityFigure } from "lantai/activities";
import type {
  AccessionFacts,
  HostFact,
  NamedEmergency,
  PreInspectionFaults,
  PreparednessOutcome,
  TransferFacts,
  UseCounts,
} from "lantai/half-year-report";
import type { Preparedness, RequiredPlan } from "lantai/preparedness";
import type { ReadingRoomFigures } from "lantai/reading-room";
import { describe, expectTypeOf, test } from "vitest";

describe("the facts of a report", () => {
  test("are what the concepts of practice answer", () => {
    expectTypeOf<UnitTransfers>().toExtend<TransferFacts>();
    expectTypeOf<CollectionCoverage["received"]>().toExtend<NonNullable<AccessionFacts["collected"]>>();
    expectTypeOf<PreInspectionStanding>().toExtend<PreInspectionFaults>();
    expectTypeOf<Preparedness>().toExtend<PreparednessOutcome>();
    expectTypeOf<RequiredPlan>().toExtend<NamedEmergency>();
    expectTypeOf<ReadingRoomFigures>().toExtend<UseCounts>();
    expectTypeOf<ActivityFigure & { readonly sources: readonly string[] }>().toExtend<HostFact>();
  });
});
