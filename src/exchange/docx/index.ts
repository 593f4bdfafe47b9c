/**
 * Word documents (公文格式文档): a half-year report laid out as an official document, for Word and WPS. Needs the optional peer `docx`. Start
 * with {@link reportDocx}.
 *
 * @module docx
 */
export * from "./official-layout.js";
export * from "./report-docx.js";
