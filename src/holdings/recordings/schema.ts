import * as z from "zod";
import { uncertainDateSchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema } from "../../foundation/findings/schema.js";
import { carrierSchema, openingStatusSchema, recordOriginSchema, retentionPeriodSchema } from "../catalogue/schema.js";
import { CAPTION_ELEMENTS, type Caption } from "./captions.js";
import type { ExpectedRecordings } from "./recording-coverage.js";
import {
  type AudioRecording,
  type PhotoGroup,
  type Photograph,
  RECORDING_KINDS,
  type VideoRecording,
} from "./recordings.js";

const recorded = (title: string) => z.string().exactOptional().meta({ title, description: "照录。As recorded." });
const whole = (title: string, description: string) => z.int().min(0).exactOptional().meta({ title, description });
const year = z.int().min(1000).max(2999);
const kind = z.enum(RECORDING_KINDS);

/** A {@link recordings.Caption} from outside. */
export const captionSchema: NounSchema<Caption> = z
  .strictObject({
    matter: recorded("事由 Matter"),
    time: recorded("时间 Time"),
    place: recorded("地点 Place"),
    people: recorded("人物 People"),
    background: recorded("背景 Background"),
    photographer: recorded("摄影者 Photographer"),
  })
  .meta({
    id: "urn:lantai:schema:caption:1",
    title: "文字说明 Caption",
    description: `${CAPTION_ELEMENTS.map(({ title }) => title["zh-CN"]).join("、")}，照录。Its elements, each as recorded.`,
  });

const RECORDING_FIELDS = {
  id: hostKeySchema,
  referenceCode: recorded("档号 Reference code"),
  fondsNo: recorded("全宗号 Fonds number"),
  title: z.string().meta({ title: "题名 Title", description: "照录。As recorded." }),
  responsibleParty: recorded("责任者 Responsible party"),
  date: uncertainDateSchema
    .exactOptional()
    .meta({ title: "摄录时间 Date", description: "摄录的日期。When it was taken or recorded." }),
  year: year.exactOptional().meta({ title: "年度 Year", description: "归档年度。The year it is filed under." }),
  event: z.string().exactOptional().meta({
    title: "活动 Event",
    description: "所反映的活动，系统自己的代码。The event it shows, by the host's own code.",
  }),
  caption: captionSchema.exactOptional().meta({ title: "文字说明 Caption", description: "文字说明。Its caption." }),
  carrier: carrierSchema.exactOptional().meta({ title: "载体 Carrier", description: "载体形态。What it is on." }),
  origin: recordOriginSchema
    .exactOptional()
    .meta({ title: "生成方式 Origin", description: "生成方式。How its computer file came to be." }),
  sheetCount: whole("张数 Sheets", "照片或光盘的张数。How many prints or discs the entry stands for."),
  format: recorded("格式 Format"),
  size: whole("大小 Size", "文件的字节数。The size of its file in bytes."),
  retentionPeriod: retentionPeriodSchema
    .exactOptional()
    .meta({ title: "保管期限 Retention period", description: "保管期限。The retention period." }),
  secrecyMark: recorded("密级 Security classification"),
  openingStatus: openingStatusSchema
    .exactOptional()
    .meta({ title: "开放标识 Opening status", description: "开放标识。Where it stands between closed and open." }),
  remark: recorded("备注 Remarks"),
};

const TIMED_FIELDS = {
  ...RECORDING_FIELDS,
  seconds: whole("时长 Duration", "整秒数。In whole seconds."),
  recordist: recorded("摄录者 Recordist"),
  editor: recorded("编辑者 Editor"),
  encoding: recorded("编码 Encoding"),
  carrierCount: whole("载体数量 Carriers", "载体数，如几盘。How many carriers, such as tapes."),
};

/** A {@link recordings.Photograph} from outside. */
export const photographSchema: NounSchema<Photograph> = z
  .strictObject({
    ...RECORDING_FIELDS,
    kind: z.literal("photograph").meta({ title: "种类 Kind", description: "照片。A photograph." }),
    groupCode: recorded("组号 Code of its group"),
    negativeNo: recorded("底片号 Number of the negative"),
    crossReferenceNo: recorded("参见号 Cross-reference"),
    pixelWidth: whole("像素宽 Width", "像素。In pixels."),
    pixelHeight: whole("像素高 Height", "像素。In pixels."),
  })
  .meta({
    id: "urn:lantai:schema:photograph:1",
    title: "照片 Photograph",
    description: "单张照片，或组照中的一张。A photograph, alone or one of a group.",
  });

/** A {@link recordings.PhotoGroup} from outside. */
export const photoGroupSchema: NounSchema<PhotoGroup> = z
  .strictObject({
    id: hostKeySchema,
    referenceCode: recorded("档号 Reference code"),
    fondsNo: recorded("全宗号 Fonds number"),
    title: z.string().meta({ title: "题名 Title", description: "照录。As recorded." }),
    caption: captionSchema
      .exactOptional()
      .meta({ title: "总说明 Caption", description: "组照的总说明。Of the group." }),
  })
  .meta({
    id: "urn:lantai:schema:photo-group:1",
    title: "组照 Group of photographs",
    description: "反映同一活动的一组照片。The photographs of one event under one title.",
  });

/** An {@link recordings.AudioRecording} from outside. */
export const audioRecordingSchema: NounSchema<AudioRecording> = z
  .strictObject({
    ...TIMED_FIELDS,
    kind: z.literal("audio").meta({ title: "种类 Kind", description: "录音。A sound recording." }),
    sampleRate: whole("采样率 Sampling rate", "赫兹。In hertz."),
  })
  .meta({
    id: "urn:lantai:schema:audio-recording:1",
    title: "录音 Sound recording",
    description: "录音。A sound recording.",
  });

/** A {@link recordings.VideoRecording} from outside. */
export const videoRecordingSchema: NounSchema<VideoRecording> = z
  .strictObject({
    ...TIMED_FIELDS,
    kind: z.literal("video").meta({ title: "种类 Kind", description: "录像。A video recording." }),
    resolution: recorded("分辨率 Resolution"),
    frameRate: recorded("帧率 Frame rate"),
  })
  .meta({
    id: "urn:lantai:schema:video-recording:1",
    title: "录像 Video recording",
    description: "录像。A video recording.",
  });

/** An {@link recordings.ExpectedRecordings} from outside. */
export const expectedRecordingsSchema: NounSchema<ExpectedRecordings> = z
  .strictObject({
    fondsNo: z.string().meta({ title: "全宗号 Fonds number", description: "单位的全宗号。Of the unit." }),
    year: year.meta({ title: "年度 Year", description: "年度。The year." }),
    event: z.string().exactOptional().meta({
      title: "活动 Event",
      description:
        "系统自己的代码；没有时该年任何声像档案均可。The host's own code; any recording of the year will do without one.",
    }),
    kinds: z
      .array(kind)
      .exactOptional()
      .meta({ title: "种类 Kinds", description: "应有的种类；没有时不限。The kinds that will do; any without them." }),
  })
  .meta({
    id: "urn:lantai:schema:expected-recordings:1",
    title: "应有声像档案 Expected recordings",
    description: "单位某年或某项活动应有的声像档案。What a unit is expected to have of a year or an event.",
  });
