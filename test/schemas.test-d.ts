import type {
  InstrumentFindingAid,
  InstrumentLine,
  InstrumentParty,
  PreInspection,
  PreInspectionFault,
  PreInspectionItem,
  PreInspectionRound,
  TransferEvent,
  TransferExtension,
  TransferInstrument,
} from "lantai/accession";
import type { Activity } from "lantai/activities";
import type {
  Carrier,
  Checksum,
  DestroyedMark,
  Disclosure,
  Hold,
  HoldRelease,
  Item,
  OpeningOpinion,
  OpeningStatus,
  Page,
  RecordOrigin,
  Representation,
  RetentionPeriod,
  Series,
  Volume,
} from "lantai/catalogue";
import type { CivilDay, UncertainDate } from "lantai/dates";
import type {
  AcceptanceFault,
  AcceptanceRun,
  BatchInspection,
  CustodyMovement,
  DigitizationBatch,
  DigitizationPhase,
  InspectionSample,
  OutsourcingEvidence,
  SampleStratum,
  ScannedImage,
  SizedPages,
  WorkRecord,
} from "lantai/digitization";
import type { EvaluationScore } from "lantai/evaluation";
import type { CarrierCount, DeclaredTotals, Extent, PageInterval } from "lantai/extents";
import type {
  Fonds,
  FondsEvent,
  FondsEventKind,
  FondsFileEvent,
  FondsFileEventKind,
  FondsPaper,
  FondsType,
} from "lantai/fonds";
import type { HeldLink, ImageFile } from "lantai/page-images";
import type { Emergency, EmergencyDrill, EmergencyPlan } from "lantai/preparedness";
import type { Step } from "lantai/procedures";
import type { Money, VagueCount } from "lantai/quantities";
import type { Consultation, ConsultationPurpose, Reader, ReaderKind } from "lantai/reading-room";
import type {
  AudioRecording,
  Caption,
  ExpectedRecordings,
  PhotoGroup,
  Photograph,
  VideoRecording,
} from "lantai/recordings";
import type { RectificationEntry, RectificationSource, Reopening } from "lantai/rectification";
import type { ReferenceCode, ReferenceCodeParts } from "lantai/reference-codes";
import type {
  DestructionCase,
  DisposalFacts,
  FilingSchedule,
  PeriodDecision,
  RetentionChange,
  ScheduleEntry,
  ScheduleExclusion,
} from "lantai/retention";
import { compiled, itemSchema, type NounSchema, type SchemaReader, schemaReader } from "lantai/schemas";
import type { SecrecyExtension, SecrecyMark, SecrecyTerm } from "lantai/secrecy";
import type { StatisticsReturn, StatisticsValue } from "lantai/statistics";
import type { Snapshot, SnapshotDigest, SnapshotPart, Tally, TallyCell } from "lantai/tallies";
import type { AdministrativeLevel, Unit, UnitEvent, UnitEventKind, UnitKind } from "lantai/units";
import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Output } from "./schema-output.js";

describe("what a schema gives", () => {
  test("is the interface, both ways", () => {
    expectTypeOf<Output<"civilDaySchema">>().toEqualTypeOf<CivilDay>();
    expectTypeOf<Output<"uncertainDateSchema">>().toEqualTypeOf<UncertainDate>();
    expectTypeOf<Output<"fondsTypeSchema">>().toEqualTypeOf<FondsType>();
    expectTypeOf<Output<"fondsSchema">>().toEqualTypeOf<Fonds>();
    expectTypeOf<Output<"administrativeLevelSchema">>().toEqualTypeOf<AdministrativeLevel>();
    expectTypeOf<Output<"unitKindSchema">>().toEqualTypeOf<UnitKind>();
    expectTypeOf<Output<"unitSchema">>().toEqualTypeOf<Unit>();
    expectTypeOf<Output<"unitEventKindSchema">>().toEqualTypeOf<UnitEventKind>();
    expectTypeOf<Output<"unitEventSchema">>().toEqualTypeOf<UnitEvent>();
    expectTypeOf<Output<"fondsEventKindSchema">>().toEqualTypeOf<FondsEventKind>();
    expectTypeOf<Output<"fondsEventSchema">>().toEqualTypeOf<FondsEvent>();
    expectTypeOf<Output<"fondsFileEventKindSchema">>().toEqualTypeOf<FondsFileEventKind>();
    expectTypeOf<Output<"fondsFileEventSchema">>().toEqualTypeOf<FondsFileEvent>();
    expectTypeOf<Output<"fondsPaperSchema">>().toEqualTypeOf<FondsPaper>();
    expectTypeOf<Output<"secrecyTermSchema">>().toEqualTypeOf<SecrecyTerm>();
    expectTypeOf<Output<"secrecyMarkSchema">>().toEqualTypeOf<SecrecyMark>();
    expectTypeOf<Output<"secrecyExtensionSchema">>().toEqualTypeOf<SecrecyExtension>();
    expectTypeOf<Output<"captionSchema">>().toEqualTypeOf<Caption>();
    expectTypeOf<Output<"photographSchema">>().toEqualTypeOf<Photograph>();
    expectTypeOf<Output<"photoGroupSchema">>().toEqualTypeOf<PhotoGroup>();
    expectTypeOf<Output<"audioRecordingSchema">>().toEqualTypeOf<AudioRecording>();
    expectTypeOf<Output<"videoRecordingSchema">>().toEqualTypeOf<VideoRecording>();
    expectTypeOf<Output<"expectedRecordingsSchema">>().toEqualTypeOf<ExpectedRecordings>();
    expectTypeOf<Output<"pageIntervalSchema">>().toEqualTypeOf<PageInterval>();
    expectTypeOf<Output<"declaredTotalsSchema">>().toEqualTypeOf<DeclaredTotals>();
    expectTypeOf<Output<"heldLinkSchema">>().toEqualTypeOf<HeldLink>();
    expectTypeOf<Output<"referenceCodePartsSchema">>().toEqualTypeOf<ReferenceCodeParts>();
    expectTypeOf<Output<"referenceCodeSchema">>().toEqualTypeOf<ReferenceCode>();
    expectTypeOf<Output<"retentionPeriodSchema">>().toEqualTypeOf<RetentionPeriod>();
    expectTypeOf<Output<"openingStatusSchema">>().toEqualTypeOf<OpeningStatus>();
    expectTypeOf<Output<"carrierSchema">>().toEqualTypeOf<Carrier>();
    expectTypeOf<Output<"recordOriginSchema">>().toEqualTypeOf<RecordOrigin>();
    expectTypeOf<Output<"disclosureSchema">>().toEqualTypeOf<Disclosure>();
    expectTypeOf<Output<"holdReleaseSchema">>().toEqualTypeOf<HoldRelease>();
    expectTypeOf<Output<"holdSchema">>().toEqualTypeOf<Hold>();
    expectTypeOf<Output<"openingOpinionSchema">>().toEqualTypeOf<OpeningOpinion>();
    expectTypeOf<Output<"seriesSchema">>().toEqualTypeOf<Series>();
    expectTypeOf<Output<"pageSchema">>().toEqualTypeOf<Page>();
    expectTypeOf<Output<"checksumSchema">>().toEqualTypeOf<Checksum>();
    expectTypeOf<Output<"representationSchema">>().toEqualTypeOf<Representation>();
    expectTypeOf<Output<"volumeSchema">>().toEqualTypeOf<Volume>();
    expectTypeOf<Output<"itemSchema">>().toEqualTypeOf<Item>();
    expectTypeOf<Output<"extentSchema">>().toEqualTypeOf<Extent>();
    expectTypeOf<Output<"imageFileSchema">>().toEqualTypeOf<ImageFile>();
    expectTypeOf<Output<"transferExtensionSchema">>().toEqualTypeOf<TransferExtension>();
    expectTypeOf<Output<"transferEventSchema">>().toEqualTypeOf<TransferEvent>();
    expectTypeOf<Output<"preInspectionItemSchema">>().toEqualTypeOf<PreInspectionItem>();
    expectTypeOf<Output<"preInspectionRoundSchema">>().toEqualTypeOf<PreInspectionRound>();
    expectTypeOf<Output<"preInspectionFaultSchema">>().toEqualTypeOf<PreInspectionFault>();
    expectTypeOf<Output<"preInspectionSchema">>().toEqualTypeOf<PreInspection>();
    expectTypeOf<Output<"instrumentPartySchema">>().toEqualTypeOf<InstrumentParty>();
    expectTypeOf<Output<"instrumentFindingAidSchema">>().toEqualTypeOf<InstrumentFindingAid>();
    expectTypeOf<Output<"carrierCountSchema">>().toEqualTypeOf<CarrierCount>();
    expectTypeOf<Output<"instrumentLineSchema">>().toEqualTypeOf<InstrumentLine>();
    expectTypeOf<Output<"transferInstrumentSchema">>().toEqualTypeOf<TransferInstrument>();
    expectTypeOf<Output<"vagueCountSchema">>().toEqualTypeOf<VagueCount>();
    expectTypeOf<Output<"moneySchema">>().toEqualTypeOf<Money>();
    expectTypeOf<Output<"activitySchema">>().toEqualTypeOf<Activity>();
    expectTypeOf<Output<"readerKindSchema">>().toEqualTypeOf<ReaderKind>();
    expectTypeOf<Output<"readerSchema">>().toEqualTypeOf<Reader>();
    expectTypeOf<Output<"consultationPurposeSchema">>().toEqualTypeOf<ConsultationPurpose>();
    expectTypeOf<Output<"consultationSchema">>().toEqualTypeOf<Consultation>();
    expectTypeOf<Output<"emergencySchema">>().toEqualTypeOf<Emergency>();
    expectTypeOf<Output<"emergencyPlanSchema">>().toEqualTypeOf<EmergencyPlan>();
    expectTypeOf<Output<"emergencyDrillSchema">>().toEqualTypeOf<EmergencyDrill>();
    expectTypeOf<Output<"digitizationPhaseSchema">>().toEqualTypeOf<DigitizationPhase>();
    expectTypeOf<Output<"digitizationBatchSchema">>().toEqualTypeOf<DigitizationBatch>();
    expectTypeOf<Output<"stepSchema">>().toEqualTypeOf<Step>();
    expectTypeOf<Output<"outsourcingEvidenceSchema">>().toEqualTypeOf<OutsourcingEvidence>();
    expectTypeOf<Output<"custodyMovementSchema">>().toEqualTypeOf<CustodyMovement>();
    expectTypeOf<Output<"sizedPagesSchema">>().toEqualTypeOf<SizedPages>();
    expectTypeOf<Output<"workRecordSchema">>().toEqualTypeOf<WorkRecord>();
    expectTypeOf<Output<"scannedImageSchema">>().toEqualTypeOf<ScannedImage>();
    expectTypeOf<Output<"sampleStratumSchema">>().toEqualTypeOf<SampleStratum>();
    expectTypeOf<Output<"inspectionSampleSchema">>().toEqualTypeOf<InspectionSample>();
    expectTypeOf<Output<"acceptanceRunSchema">>().toEqualTypeOf<AcceptanceRun>();
    expectTypeOf<Output<"acceptanceFaultSchema">>().toEqualTypeOf<AcceptanceFault>();
    expectTypeOf<Output<"batchInspectionSchema">>().toEqualTypeOf<BatchInspection>();
    expectTypeOf<Output<"scheduleEntrySchema">>().toEqualTypeOf<ScheduleEntry>();
    expectTypeOf<Output<"scheduleExclusionSchema">>().toEqualTypeOf<ScheduleExclusion>();
    expectTypeOf<Output<"filingScheduleSchema">>().toEqualTypeOf<FilingSchedule>();
    expectTypeOf<Output<"periodDecisionSchema">>().toEqualTypeOf<PeriodDecision>();
    expectTypeOf<Output<"retentionChangeSchema">>().toEqualTypeOf<RetentionChange>();
    expectTypeOf<Output<"destroyedMarkSchema">>().toEqualTypeOf<DestroyedMark>();
    expectTypeOf<Output<"disposalFactsSchema">>().toEqualTypeOf<DisposalFacts>();
    expectTypeOf<Output<"destructionCaseSchema">>().toEqualTypeOf<DestructionCase>();
    expectTypeOf<Output<"rectificationSourceSchema">>().toEqualTypeOf<RectificationSource>();
    expectTypeOf<Output<"reopeningSchema">>().toEqualTypeOf<Reopening>();
    expectTypeOf<Output<"rectificationEntrySchema">>().toEqualTypeOf<RectificationEntry>();
    expectTypeOf<Output<"statisticsValueSchema">>().toEqualTypeOf<StatisticsValue>();
    expectTypeOf<Output<"statisticsReturnSchema">>().toEqualTypeOf<StatisticsReturn>();
    expectTypeOf<Output<"evaluationScoreSchema">>().toEqualTypeOf<EvaluationScore>();
    expectTypeOf<Output<"tallyCellSchema">>().toEqualTypeOf<TallyCell>();
    expectTypeOf<Output<"snapshotDigestSchema">>().toEqualTypeOf<SnapshotDigest>();
    expectTypeOf<Output<"snapshotPartSchema">>().toEqualTypeOf<SnapshotPart>();
    expectTypeOf<Output<"snapshotSchema">>().toEqualTypeOf<Snapshot>();
    expectTypeOf<Output<"tallySchema">>().toEqualTypeOf<Tally>();
  });

  test("can be passed where the interface is asked for, and the other way", () => {
    expectTypeOf<z.output<typeof itemSchema>>().toExtend<Item>();
    expectTypeOf<Item>().toExtend<z.output<typeof itemSchema>>();
  });

  test("is what goes in", () => {
    expectTypeOf<z.input<typeof itemSchema>>().toEqualTypeOf<z.output<typeof itemSchema>>();
  });

  test("has absent keys, not undefined ones", () => {
    // @ts-expect-error a key without a value is left out
    const item: z.output<typeof itemSchema> = { level: "item", title: "会议纪要", batch: undefined };
    expectTypeOf(item).toExtend<Item>();
  });
});

describe("an extended schema", () => {
  const boxedItemSchema = itemSchema.extend({ boxNo: z.string() });

  test("gives the noun with the host's fields", () => {
    expectTypeOf<Readonly<z.output<typeof boxedItemSchema>>>().branded.toEqualTypeOf<
      Item & { readonly boxNo: string }
    >();
  });

  test("keeps its type when it is compiled", () => {
    expectTypeOf(compiled(boxedItemSchema)).toEqualTypeOf(boxedItemSchema);
  });

  test("gives the noun with the host's fields to its reader", () => {
    expectTypeOf(schemaReader(boxedItemSchema)).toEqualTypeOf<SchemaReader<z.output<typeof boxedItemSchema>>>();
  });
});

describe("NounSchema", () => {
  interface Box {
    readonly no: string;
    readonly shelf?: number;
  }

  test("holds a schema against the interface it is to give", () => {
    const right: NounSchema<Box> = z.strictObject({ no: z.string(), shelf: z.number().exactOptional() });
    expectTypeOf<Readonly<z.output<typeof right>>>().toEqualTypeOf<Box>();
    // @ts-expect-error a field has another type
    const otherType: NounSchema<Box> = z.strictObject({ no: z.number(), shelf: z.number().exactOptional() });
    // @ts-expect-error a field is lacking
    const lacking: NounSchema<Box> = z.strictObject({ no: z.string() });
    // @ts-expect-error undefined is let in
    const loose: NounSchema<Box> = z.strictObject({ no: z.string(), shelf: z.number().optional() });
    expectTypeOf([otherType, lacking, loose]).toExtend<NounSchema<Box>[]>();
  });
});
