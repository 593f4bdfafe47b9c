import type { Title } from "../../foundation/findings/index.js";
import { type Confidence, ruleTable } from "../../foundation/law/index.js";

/** The four properties (四性) that an electronic record is tested for on receipt. */
export const FOUR_PROPERTIES = Object.freeze(["authenticity", "integrity", "usability", "security"] as const);

/** One of {@link FOUR_PROPERTIES}. */
export type FourProperty = (typeof FOUR_PROPERTIES)[number];

/** The words of each property. */
export const FOUR_PROPERTY_TITLES: Readonly<Record<FourProperty, Title>> = ruleTable({
  authenticity: { "zh-CN": "真实性", en: "authenticity" },
  integrity: { "zh-CN": "完整性", en: "integrity" },
  usability: { "zh-CN": "可用性", en: "usability" },
  security: { "zh-CN": "安全性", en: "security" },
});

/** Why a check did not run: the host has no probe for it, the probe threw, or it gave no answer that is one. */
export const NOT_RUN_CAUSES = Object.freeze(["no-probe", "probe-threw", "no-answer"] as const);

/** One of {@link NOT_RUN_CAUSES}. */
export type NotRunCause = (typeof NOT_RUN_CAUSES)[number];

/** One check of the standard. */
export interface PropertyCheck {
  /** Its code: stage, property and serial, such as `GD-1-7`. */
  readonly code: string;
  /** The property it tests. */
  readonly property: FourProperty;
  /** Its name. */
  readonly title: Title;
  /** How well its number is supported. */
  readonly numberConfidence: Confidence;
  /** How well its name is supported. */
  readonly nameConfidence: Confidence;
}

/**
 * The checks of DA/T 70-2018 under the codes of its filing stage (GD). The standard itself was not seen: most numbers are recalled, and so
 * every row carries how well its number and its name are supported. The codes of the stages of transfer (YJ) and of keeping (CQ) are not
 * known, nor is every check; a host that has the standard hands over its own table.
 */
export const FOUR_PROPERTY_CHECKS: readonly PropertyCheck[] = ruleTable([
  ...checks("authenticity", 1, [
    ["固化信息有效性", "validity of the fixity information", "practised"],
    ["元数据项数据长度", "length of metadata values", "practised", "practised"],
    ["元数据项数据类型、格式", "type and format of metadata values", "practised", "practised"],
    ["设定值域符合度", "metadata values inside their set ranges", "practised"],
    ["元数据项数据值合理性", "plausibility of metadata values", "practised"],
    ["包含特殊字符", "special characters in metadata", "practised"],
    ["档号规范性", "form of the reference codes", "practised"],
    ["数据重复性", "repeated data", "practised"],
    ["内容数据电子属性一致性", "consistency of the electronic properties of the content"],
    ["元数据关联内容数据", "metadata point to their content", "recalled", "practised"],
    ["说明文件、目录文件规范性", "form of the description and catalogue files"],
    ["信息包目录结构规范性", "form of the folders of the package"],
    ["信息包一致性", "consistency of the package"],
  ]),
  ...checks("integrity", 2, [
    ["总件数相符性", "number of items as declared"],
    ["总字节数相符性", "number of bytes as declared"],
    ["元数据项完整性", "metadata elements complete"],
    ["元数据必填著录项目", "required metadata filled in"],
    ["过程信息完整性", "process information complete", "recalled", "practised"],
    ["连续性元数据项", "no gap in running numbers"],
    ["内容数据完整性", "content complete"],
    ["附件数据完整性", "attachments complete"],
    ["归档范围", "filing scope"],
    ["信息包元数据完整性", "metadata of the package complete"],
    ["信息包内容数据完整性", "content of the package complete"],
  ]),
  ...checks("usability", 3, [
    ["信息包中元数据可读性", "metadata of the package can be read", "recalled", "practised"],
    ["目标数据库元数据可访问性", "metadata can be reached in the target database"],
    ["内容数据格式", "formats of the content"],
    ["内容数据可读性", "content can be read", "recalled", "practised"],
    ["内容数据格式长期可用性", "formats that last"],
    ["软硬件环境合规性", "hardware and software as required"],
    ["信息包内容格式合规性", "formats of the package as required"],
  ]),
  ...checks("security", 4, [
    ["系统环境中安装杀毒软件", "virus scanner installed"],
    ["病毒感染", "no virus"],
    ["载体中多余文件", "no superfluous file on the medium"],
    ["载体读取速度", "reading speed of the medium"],
    ["载体外观", "outside of the medium"],
    ["光盘合格性", "optical disc up to standard"],
    ["操作过程安全性", "safe handling"],
  ]),
]);

type CheckName = readonly [zh: string, en: string, name?: Confidence, number?: Confidence];

function checks(property: FourProperty, number: number, names: readonly CheckName[]): PropertyCheck[] {
  return names.map(([zh, en, nameConfidence = "recalled", numberConfidence = "recalled"], at) => ({
    code: `GD-${number}-${at + 1}`,
    property,
    title: { "zh-CN": zh, en },
    numberConfidence,
    nameConfidence,
  }));
}
