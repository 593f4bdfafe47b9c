/** Rows of a public table of names, written down once more from their source. */
export interface VocabularyCase {
  /** The text or practice that enumerates them. */
  readonly source: string;
  /** The concept and the table. */
  readonly table: string;
  /** What each row cites: instrument, article where one was seen, confidence; nothing for a table that cites no text. */
  readonly cites: readonly string[];
  /** Code and Chinese name of each row, in their order. */
  readonly rows: readonly (readonly [code: string, title: string])[];
}

const ONLY_RECALLED = "据通行知识，条文未见";

export const VOCABULARY_CASES: readonly VocabularyCase[] = [
  {
    source: "机关档案管理规定（令第13号）的门类及代码，见于实践",
    table: "reference-codes ARCHIVES_CATEGORIES",
    cites: ["organ-archives-provisions-2018 practised"],
    rows: pairs(
      "WS 文书 KJ 科技 RS 人事 KU 会计 ZY 专业 ZP 照片 LY 录音 LX 录像 SJ 业务数据 YJ 公务电子邮件 WY 网页信息 MT 社交媒体 SW 实物",
    ),
  },
  {
    source: "各级各类档案馆收集档案范围的规定（令第9号）第二条：县级馆；乡镇由县级馆接收",
    table: "units ADMINISTRATIVE_LEVEL_ROWS",
    cites: ["collecting-scope-provisions-2011 2 seen"],
    rows: pairs("county 县级 township 乡镇"),
  },
  {
    source: `各级各类档案馆收集档案范围的规定（令第9号）第二条：县级以上，${ONLY_RECALLED}`,
    table: "units ADMINISTRATIVE_LEVEL_ROWS",
    cites: ["collecting-scope-provisions-2011 2 recalled"],
    rows: pairs("central 中央 provincial 省级 prefecture 设区的市级"),
  },
  {
    source: "各级各类档案馆收集档案范围的规定（令第9号）第二条",
    table: "units UNIT_KINDS",
    cites: ["collecting-scope-provisions-2011 2 seen"],
    rows: pairs(
      "party-committee 党委及其部门 peoples-congress 人大及其常设机构 government 政府及其部门 political-consultative-conference 政协 " +
        "court 法院 procuratorate 检察院 democratic-party 民主党派 mass-organisation 工会、共青团、妇联等人民团体 " +
        "state-owned-enterprise 国有企业 institution 事业单位 temporary-body 临时机构",
    ),
  },
  {
    source: `各级各类档案馆收集档案范围的规定（令第9号）：协议进馆，${ONLY_RECALLED}`,
    table: "units UNIT_KINDS",
    cites: ["collecting-scope-provisions-2011 recalled"],
    rows: pairs("social-organisation 社会组织 private-enterprise 民营企业 family-or-person 家庭和个人"),
  },
  {
    source: "GB/T 13967-2026 全宗管理规则 6.1.1：以自己的名义独立行使职权为决定性条件",
    table: "fonds CREATOR_TESTS",
    cites: ["gb-t-13967-2026 6.1.1 quoted"],
    rows: pairs("own-name 能以自己的名义独立行使职权 own-budget 有独立的预算 own-appointments 有一定的人事任免权"),
  },
  {
    source: "GB/T 13967-2026 全宗管理规则 6",
    table: "fonds FONDS_TYPES",
    cites: ["gb-t-13967-2026 6 quoted"],
    rows: pairs("unit 机构全宗 subject 主题全宗 combined 联合全宗 collected 汇集全宗"),
  },
  {
    source: "DA/T 12-2012 全宗卷规范：收集、整理、鉴定、保管、统计、利用、新技术",
    table: "fonds FONDS_PAPER_KIND_ROWS",
    cites: ["da-t-12-2012 quoted"],
    rows: pairs(
      "collection 收集 arrangement 整理 appraisal 鉴定 preservation 保管 statistics 统计 use 利用 new-technology 新技术应用",
    ),
  },
  {
    source: `DA/T 12-2012 全宗卷规范：每次接收、鉴定、销毁、开放、数字化都应有其材料，${ONLY_RECALLED}`,
    table: "fonds FONDS_FILE_EXPECTATIONS",
    cites: ["da-t-12-2012 recalled"],
    rows: pairs("accession 接收进馆 appraisal 鉴定 destruction 销毁 opening 开放审核 digitization 数字化"),
  },
  {
    source: "DA-3表（国统制〔2025〕175号）34–46：各类载体",
    table: "catalogue CARRIERS",
    cites: ["archives-statistics-2025 quoted"],
    rows: pairs(
      "paper 纸质 photograph 照片 digital-photograph 数码照片 sound-tape 录音磁带 video-tape 录像磁带 film 影片 " +
        "digital-recording 数字录音、录像 electronic-record 电子档案 object 实物",
    ),
  },
  {
    source: "DA/T 18-2022 档案著录规则：生成方式",
    table: "catalogue RECORD_ORIGINS",
    cites: ["da-t-18-2022 practised"],
    rows: pairs("born-digital 原生 digitized 数字化 edited 编辑"),
  },
  {
    source: "DA/T 18-2022 档案著录规则：公开属性",
    table: "catalogue DISCLOSURES",
    cites: ["da-t-18-2022 practised"],
    rows: pairs("proactive 主动公开 on-request 依申请公开 withheld 不予公开"),
  },
  {
    source: "档案法（2020年修订）第三十条；档案法实施条例第三十条第二款",
    table: "catalogue OPENING_OPINION_PARTS",
    cites: ["archives-law-2020 30 seen", "implementation-regulations-2024 30 seen"],
    rows: pairs("opinion 到期开放意见"),
  },
  {
    source: "档案法实施条例第三十条第二款：移交时附具",
    table: "catalogue OPENING_OPINION_PARTS",
    cites: ["implementation-regulations-2024 30 seen"],
    rows: pairs("disclosure 政府信息公开情况 secrecyChanges 密级变更情况"),
  },
  {
    source: "DA/T 22-2015：归档章两行六格",
    table: "catalogue FILING_STAMP_CELLS",
    cites: ["da-t-22-2015 practised"],
    rows: pairs("fondsNo 全宗号 year 年度 itemNo 件号 retentionPeriod 保管期限 pageCount 页数"),
  },
  {
    source: `DA/T 22-2015：归档章的机构（问题）为选择项，${ONLY_RECALLED}`,
    table: "catalogue FILING_STAMP_CELLS",
    cites: ["da-t-22-2015 recalled"],
    rows: pairs("unit 机构（问题）"),
  },
  {
    source: `DA/T 22-2015 5.2：跨年度会议归闭幕年，跨年度办理归办结年，一般按签发日期，年度不明归归档年度，${ONLY_RECALLED}`,
    table: "catalogue FILING_YEAR_RULES",
    cites: ["da-t-22-2015 5.2 recalled"],
    rows: pairs(
      "meeting-closing-year 跨年度会议归入闭幕年 matter-completion-year 跨年度办理的事项归入办结年 " +
        "signing-year 按签发日期归年 year-of-filing 形成年度不明的归入归档年度，并附说明",
    ),
  },
  {
    source: `DA/T 22-2015 5.1.2：件内文件排序，${ONLY_RECALLED}`,
    table: "catalogue ITEM_PART_ORDERS",
    cites: ["da-t-22-2015 5.1.2 recalled"],
    rows: pairs(
      "text<attachment 正文→附件 final-copy<draft 正本→定稿 forwarding-document<forwarded-document 转发文→被转发文 " +
        "original<copy 原件→复制件 chinese-text<foreign-text 中文本→外文本 reply<incoming-document 复文→来文 " +
        "processing-slip<incoming-document 文件处理单→来文 final-copy<issuing-slip 正本→发文稿纸",
    ),
  },
  {
    source: "DA/T 22-2015 5.1.2：批复在前、请示在后，见于实践",
    table: "catalogue ITEM_PART_ORDERS",
    cites: ["da-t-22-2015 5.1.2 practised"],
    rows: pairs("approval<request 批复→请示"),
  },
  {
    source: `DA/T 31-2017：保存用TIFF、JPEG、JPEG 2000，利用用JPEG、PDF、OFD，${ONLY_RECALLED}`,
    table: "catalogue REPRESENTATION_ROLES",
    cites: ["da-t-31-2017 recalled"],
    rows: pairs("master 保存件 access 利用件 searchable-pdf 双层PDF ofd OFD版式文件"),
  },
  {
    source: "DBF目录的字段名：汉语拼音首字母",
    table: "catalogue FIELD_CODES",
    cites: [],
    rows: pairs(
      "QZH 全宗号 MLH 目录号 AJH 案卷号 JH 件号 DH 档号 ND 年度 BGQX 保管期限 TM 题名 ZRZ 责任者 RZZ 责任者 WH 文号 WJRQ 日期 RQ 日期 " +
        "YS 页数 YH 页号 MJ 密级 FLH 分类号 JGWT 机构问题 BZ 备注",
    ),
  },
  {
    source: "DA/T 46-2009：元数据编号和名称见于实践",
    table: "catalogue METADATA_ELEMENTS",
    cites: ["da-t-46-2009 practised"],
    rows: pairs(
      "M3 档案馆名称 M4 档案馆代码 M5 全宗名称 M6 立档单位名称 " +
        "M21 内容描述 M22 题名 M23 并列题名 M24 副题名 M25 说明题名文字 M26 主题词 M27 关键词 M28 人名 M29 摘要 M30 分类号 M31 文件编号 " +
        "M32 责任者 M33 日期 M34 文种 M35 紧急程度 M36 主送 M37 抄送 M38 密级 M39 保密期限 " +
        "M40 形式特征 M41 文件组合类型 M42 件数 M43 页数 M44 语种 M45 稿本 " +
        "M52 数字化属性 M53 数字化对象形态 M54 扫描分辨率 M55 扫描色彩模式 M56 图像压缩方案 " +
        "M57 电子签名 M58 签名规则 M59 签名时间 M60 签名人 M61 签名结果 M62 证书 M63 证书引证 M64 签名算法标识",
    ),
  },
  {
    source: `DA/T 46-2009：其余编号，${ONLY_RECALLED}`,
    table: "catalogue METADATA_ELEMENTS",
    cites: ["da-t-46-2009 recalled"],
    rows: pairs(
      "M1 聚合层次 M2 来源 M7 电子文件号 M8 档号 M9 全宗号 M10 目录号 M11 年度 M12 保管期限 M13 机构或问题 M14 类别号 " +
        "M15 室编案卷号 M16 馆编案卷号 M17 室编件号 M18 馆编件号 M19 文档序号 M20 页号 " +
        "M46 电子属性 M47 格式信息 M48 计算机文件名 M49 计算机文件大小 M50 文档创建程序 M51 信息系统描述 " +
        "M65 存储位置 M66 当前位置 M67 脱机载体编号 M68 脱机载体存址 M69 缩微号 " +
        "M70 权限管理 M71 知识产权说明 M72 授权对象 M73 授权行为 M74 控制标识 M75 附注",
    ),
  },
  {
    source: `GB/T 11821-2002：照片文字说明六要素，${ONLY_RECALLED}`,
    table: "recordings CAPTION_ELEMENTS",
    cites: ["gb-t-11821-2002 recalled"],
    rows: pairs("matter 事由 time 时间 place 地点 people 人物 background 背景 photographer 摄影者"),
  },
  {
    source: "DA-3表（国统制〔2025〕175号）：照片以张、录音录像影片以盘、数字录音录像以小时计",
    table: "recordings RECORDING_UNIT_ROWS",
    cites: ["archives-statistics-2025 quoted"],
    rows: pairs("sheet 张 reel 盘 hour 小时"),
  },
  {
    source: "DA/T 13-2022：同一事由的照片为一组",
    table: "recordings RECORDING_UNIT_ROWS",
    cites: ["da-t-13-2022 practised"],
    rows: pairs("group 组"),
  },
  {
    source: `DA/T 78-2019：时长，${ONLY_RECALLED}`,
    table: "recordings RECORDING_UNIT_ROWS",
    cites: ["da-t-78-2019 recalled"],
    rows: pairs("minute 分钟"),
  },
  {
    source: "DA-3表（国统制〔2025〕175号）：张、盘",
    table: "extents CARRIER_MEASURES",
    cites: ["archives-statistics-2025 quoted"],
    rows: pairs("sheet 张 reel 盘"),
  },
  {
    source: "DA-3表的小时和GB，以分钟和字节相加不失真",
    table: "extents CARRIER_MEASURES",
    cites: ["archives-statistics-2025 practised"],
    rows: pairs("minute 分钟 byte 字节"),
  },
  {
    source: "数字化计价的通行做法：幅面折合A4",
    table: "extents CARRIER_MEASURES",
    cites: [],
    rows: pairs("a4-equivalent 折合A4页"),
  },
  {
    source: "卷内文件页号的五种现行做法",
    table: "extents PAGE_INTERVAL_PRACTICES",
    cites: [],
    rows: pairs(
      "page-counts 件号加页数 first-page 起始页号 first-page-and-count 起始页号加页数 interval 起止页号 page-per-item 一页一件，件号即页号",
    ),
  },
  {
    source: "DA/T 31-2017 11.2：页数相符；多出的图像在实践中是封面、目录、备考表和双面",
    table: "page-images COUNT_DIFFERENCES",
    cites: ["da-t-31-2017 11.2 practised"],
    rows: pairs("cover 封面 catalogue-page 目录页 remarks-form 备考表 double-sided 双面书写"),
  },
  {
    source: "图像文件按档号命名：见于实践",
    table: "page-images IMAGE_NAMINGS",
    cites: ["da-t-31-2017 practised"],
    rows: pairs("folder-per-record 一档一文件夹，逐页命名"),
  },
  {
    source: `图像文件按档号命名：${ONLY_RECALLED}`,
    table: "page-images IMAGE_NAMINGS",
    cites: ["da-t-31-2017 recalled"],
    rows: pairs("file-per-record 一档一文件 code-and-page 档号加页号"),
  },
  {
    source: "档案法实施条例第三十五条：公布的五种方式",
    table: "open-appraisal PUBLICATION_FORMS",
    cites: ["implementation-regulations-2024 35 seen"],
    rows: pairs(
      "publishing 公开出版 broadcasting 广播电视和网络传播 reading-out 公开场合宣读、播放 " +
        "copies 公开出售、散发或者张贴复制件 display 展览、公开陈列",
    ),
  },
  {
    source: "电子档案移交与接收办法（档发〔2012〕7号）附件2",
    table: "accession MEDIA_LAYOUT",
    cites: ["e-transfer-measures-2012 quoted"],
    rows: pairs(
      "说明文件.TXT 说明文件 文件目录.XML|案卷目录.XML 文件目录或者案卷目录 电子档案/ 电子档案文件夹 其他/ 其他文件夹",
    ),
  },
  {
    source: "DA/T 70-2018：归档环节检测项目",
    table: "accession FOUR_PROPERTY_CHECKS",
    cites: [],
    rows: pairs(
      "GD-1-1 固化信息有效性 GD-1-2 元数据项数据长度 GD-1-3 元数据项数据类型、格式 GD-1-4 设定值域符合度 GD-1-5 元数据项数据值合理性 " +
        "GD-1-6 包含特殊字符 GD-1-7 档号规范性 GD-1-8 数据重复性 GD-1-9 内容数据电子属性一致性 GD-1-10 元数据关联内容数据 " +
        "GD-1-11 说明文件、目录文件规范性 GD-1-12 信息包目录结构规范性 GD-1-13 信息包一致性 " +
        "GD-2-1 总件数相符性 GD-2-2 总字节数相符性 GD-2-3 元数据项完整性 GD-2-4 元数据必填著录项目 GD-2-5 过程信息完整性 " +
        "GD-2-6 连续性元数据项 GD-2-7 内容数据完整性 GD-2-8 附件数据完整性 GD-2-9 归档范围 GD-2-10 信息包元数据完整性 " +
        "GD-2-11 信息包内容数据完整性 " +
        "GD-3-1 信息包中元数据可读性 GD-3-2 目标数据库元数据可访问性 GD-3-3 内容数据格式 GD-3-4 内容数据可读性 " +
        "GD-3-5 内容数据格式长期可用性 GD-3-6 软硬件环境合规性 GD-3-7 信息包内容格式合规性 " +
        "GD-4-1 系统环境中安装杀毒软件 GD-4-2 病毒感染 GD-4-3 载体中多余文件 GD-4-4 载体读取速度 GD-4-5 载体外观 GD-4-6 光盘合格性 " +
        "GD-4-7 操作过程安全性",
    ),
  },
];

/** An element of a description and its obligation for item, volume, series and fonds (文件、案卷、类别、全宗): 必, 有则必备, 选, or – where it is not used. */
export interface ElementCase {
  readonly source: string;
  readonly elements: readonly (readonly [title: string, obligations: string])[];
}

export const ELEMENT_CASES: readonly ElementCase[] = [
  {
    source: "DA/T 18-2022 档案著录规则：各级著录项目",
    elements: pairs(
      "档案馆代码 选选选必 著录层级 必必必必 档号 必必必必 题名 必必必必 日期 必必必必 文件编号 有––– 责任者 必必必必 组织机构沿革/人物生平 –––选 " +
        "档案保管沿革 选选选必 保管期限 必必–– 范围和提要 选选选选 人名 选选–– 稿本 选––– 文种 选––– 附件 选––– 载体形态 有选选选 " +
        "计算机文件大小 选选–– 格式 选选–– 生成方式 选选–– 整理情况 ––选选 销毁情况 选有–– 密级 有––– 公开属性 选––– 开放标识 必必–– " +
        "语言 选––– 主题词 选––– 分类号 选选–– 缩微号 选选选选 存储位置 选选选选 原件存放位置 选选选选 复制件存放位置 选选选选 " +
        "相关著录单元 ––选选 附注 选选选选 著录者 选选选选 著录日期 选选选选",
    ),
  },
];

/** Words that alternate: a code, then its name. */
function pairs(words: string): (readonly [string, string])[] {
  const all = words.split(" ");
  return all.flatMap((word, at) => (at % 2 === 0 ? [[word, all[at + 1]!] as const] : []));
}
