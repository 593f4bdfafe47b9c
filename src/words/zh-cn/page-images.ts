import type { FindingWords } from "../../foundation/findings/index.js";
import type { ImageNameFault, PageImageFindings } from "../../holdings/page-images/index.js";

/** What the findings about images and their entries say in Chinese. */
export const pageImageFindings: FindingWords<PageImageFindings> = {
  "images-missing": {
    name: "没有对应图像",
    says: ({ referenceCode, pages }) =>
      pages === undefined
        ? `档号“${referenceCode}”没有对应的图像。`
        : `档号“${referenceCode}”应有${pages}页，没有对应的图像。`,
    cure: () => "请查是否漏扫，或图像文件夹、文件名与档号不一致；补扫或改名后重新挂接。",
  },
  "entry-without-reference-code": {
    name: "无档号，不能挂接",
    says: ({ level }) => `该${level === "volume" ? "案卷" : "件"}没有档号，无法挂接图像。`,
    cure: () => "请补录档号后重新挂接。",
  },
  "reference-code-repeated-in-catalogue": {
    name: "目录中档号重复",
    says: ({ referenceCode, entries, images }) =>
      images === 0
        ? `目录中有${entries}条档号同为“${referenceCode}”。`
        : `目录中有${entries}条档号同为“${referenceCode}”，其下${images}页图像无法判断归属。`,
    cure: () => "请核对原件，改正重复的档号；图像归属确定后重新挂接。",
  },
  "image-count-differs": {
    name: "图像数与页数不符",
    says: ({ referenceCode, pages, images, difference, likely = [] }) =>
      `档号“${referenceCode}”著录${pages}页，图像${images}页，${difference < 0 ? "少" : "多"}${Math.abs(difference)}页${likely.length === 0 ? "" : `，可能因${likely.map(({ title }) => title["zh-CN"]).join("、")}所致`}。`,
    cure: ({ difference, likely = [] }) =>
      likely.length > 0
        ? `请核对多出的图像是否为${likely.map(({ title }) => title["zh-CN"]).join("、")}；属实的按规定改正页数或单独存放，不属实的逐页核对。`
        : difference < 0
          ? "请对照原件逐页核对：漏扫的补扫，著录有误的改正页数。"
          : "请对照原件逐页核对：多扫或错放的图像移出，著录有误的改正页数。",
  },
  "images-without-page-count": {
    name: "有图像而页数未著录或无效",
    says: ({ referenceCode, images, recorded }) =>
      `档号“${referenceCode}”已有图像${images === 0 ? "文件" : `${images}页`}，但${recorded === undefined ? "未著录页数" : `著录的页数“${recorded}”无效`}，无法核对是否完整。`,
    cure: ({ recorded }) => `请清点原件，${recorded === undefined ? "补录" : "改正"}页数。`,
  },
  "image-number-gap": {
    name: "图像页号不连续",
    says: ({ referenceCode, missing, count }) =>
      missing.length < count
        ? `档号“${referenceCode}”的图像页号不连续，缺第${missing.join("、")}页等共${count}页。`
        : `档号“${referenceCode}”的图像页号不连续，缺第${missing.join("、")}页。`,
    cure: () => "请对照原件核对：漏扫的补扫，编号有误的按原件顺序重新编号。",
  },
  "image-repeated": {
    name: "图像页号重复",
    says: ({ referenceCode, files, page }) =>
      page === undefined
        ? `档号“${referenceCode}”有${files}个文件重复。`
        : `档号“${referenceCode}”有${files}个图像文件的页号重复，最前的是第${page}页。`,
    cure: () => "请核对重复的文件：内容相同的删去多余的，内容不同的改正页号。",
  },
  "image-orphan": {
    name: "图像在目录中无对应档号",
    says: ({ folder, files, code }) =>
      `${folderName(folder)}有${files}个图像文件在目录中找不到对应的档号，如“${code}”。`,
    cure: () => "请核对文件夹名或文件名是否与档号一致；目录漏录的，补录后重新挂接。",
  },
  "image-name-unreadable": {
    name: "图像文件名无法识别",
    says: ({ folder, files, name, fault }) =>
      `${folderName(folder)}有${files}个文件的名称无法识别，如“${name}”：${FAULTS[fault]}。`,
    cure: ({ fault }) =>
      fault === "format"
        ? "不属于档案图像的文件请移出；确为图像的，请转换为规定的格式。"
        : "请按档号和页号重新命名，页号从1编起。",
  },
  "image-in-wrong-folder": {
    name: "图像放错文件夹",
    says: ({ folder, files, name, code, folderCode }) =>
      `${folderName(folder)}有${files}个文件的档号与文件夹不符，如“${name}”：文件的档号是“${code}”，文件夹的档号是“${folderCode}”。`,
    cure: () => "请打开图像核对：放错文件夹的移到所属档号的文件夹，文件名有误的改正。",
  },
  "image-order-broken": {
    name: "图像顺序不符",
    says: ({ referenceCode, earlier, earlierPage, later, laterPage }) =>
      `档号“${referenceCode}”的图像按文件名排列与页号顺序不一致：“${earlier}”排在“${later}”之前，而前者有第${earlierPage}页，后者有第${laterPage}页。`,
    cure: () => "请按原件顺序统一文件夹和文件名，再重新挂接。",
  },
  "image-checksum-differs": {
    name: "图像校验码不符",
    says: ({ folder, files, name }) => `文件夹“${folder}”中有${files}个文件（如“${name}”）的校验码与登记的不同。`,
    cure: () => "请与保存件比对：损坏的重新拷贝，确系更换的重新登记校验码并留存记录。",
  },
  "images-at-two-levels": {
    name: "案卷和卷内文件都挂有图像",
    says: ({ referenceCode, items }) => `案卷“${referenceCode}”有图像，其卷内文件中又有${items}件单独有图像。`,
    cure: () => "请确定按卷还是按件挂接，把图像归到一处；目前按案卷自身的图像计。",
  },
  "image-hash-unreadable": {
    name: "图像哈希值无法识别",
    says: () => "图像哈希值无法识别，未参与比对。",
    cure: () => "请重新计算哈希值：16至128位十六进制数字，各幅图像用同一算法。",
  },
  "image-empty": {
    name: "图像文件为空",
    says: ({ folder, files, name }) => `${folderName(folder)}有${files}个文件大小为0字节，如“${name}”。`,
    cure: () => "请重新拷贝；原始文件也已损坏的，重新扫描。",
  },
};

const FAULTS: Readonly<Record<ImageNameFault, string>> = {
  format: "不是规定的图像格式",
  code: "未包含档号",
  page: "没有有效的页号",
};

function folderName(folder: string): string {
  return folder === "" ? "根目录下" : `文件夹“${folder}”中`;
}
