import { type Citation, INSTRUMENTS, type Instrument, ruleTable } from "../../foundation/law/index.js";
import {
  extendImageRequirements,
  IMAGE_REQUIREMENTS,
  type ImageRequirements,
  type KnownImagePurpose,
  type ResolutionRow,
} from "./image-requirements.js";

const PAGE: Instrument = {
  id: "linhai-digital-deliverables-2023",
  title: {
    "zh-CN": "临海市档案馆数字化成果移交要求",
    en: "Requirements of Linhai City Archives for digital deliverables",
  },
  rank: "practice",
  inForceFrom: "2023-04-26",
  confidence: "seen",
};

const seen: Citation = { instrument: PAGE.id, confidence: "seen" };

/**
 * A stricter profile that one county-level archives published (临海市档案馆, 2023-04-26): colour always, a skew of at most 3°, and resolutions
 * that are required by purpose. It binds no other county; take it as it is, or as the pattern for a county's own.
 */
export const LINHAI_IMAGE_REQUIREMENTS: ImageRequirements = extendImageRequirements(IMAGE_REQUIREMENTS, {
  id: "linhai-images-2023",
  instruments: [...INSTRUMENTS, ruleTable(PAGE)],
  resolutions: [
    ...IMAGE_REQUIREMENTS.resolutions.filter(({ purpose }) => purpose === "general" || purpose === "small-text"),
    resolution("ocr", "需要文字识别的文件", "text to be recognised", 300),
    resolution("facsimile", "仿真复制、出版", "facsimile and publication", 600),
    resolution("drawing", "图纸", "drawings", 200),
    resolution("photograph", "照片", "photographs", 400),
  ],
  colours: [{ accepted: ["colour"], citation: seen }],
  skews: [{ atMostDegrees: 3, citation: seen }],
});

function resolution(purpose: KnownImagePurpose, zh: string, en: string, atLeastDpi: number): ResolutionRow {
  return { purpose, title: { "zh-CN": zh, en }, atLeastDpi, strength: "required", citation: seen };
}
