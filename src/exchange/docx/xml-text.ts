/** What no XML document can hold; a line break inside a text is a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text that a Word document can hold: half a letter becomes the replacement character, control characters go. */
export function documentText(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, " ")
    .replace(FORBIDDEN, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** The same inside XML that is written here. */
export function xmlText(text: string): string {
  return documentText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
