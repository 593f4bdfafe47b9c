const TWO_BYTE_LEADS = { from: 0x81, to: 0xfe } as const;
/** Four-byte forms below U+10000, and the number of the first one above it, by GB 18030. */
const FOUR_BYTE_FORMS = 39_420;
const SUPPLEMENTARY_FORM = 189_000;
const LINE_FEED = 0x0a;

/**
 * Private-use characters that older fonts used, and the two bytes that have stood for their proper characters since GB 18030-2022, from the
 * encoder of the WHATWG Encoding Standard; U+E5E5 takes the form that reads back as the ideographic space.
 */
const REASSIGNED_FORMS: readonly (readonly [from: number, to: number, form: number])[] = [
  [0xe5e5, 0xe5e5, 0xa3a0],
  [0xe78d, 0xe793, 0xa6d9],
  [0xe794, 0xe795, 0xa6ec],
  [0xe796, 0xe796, 0xa6f3],
  [0xe81e, 0xe81e, 0xfe59],
  [0xe826, 0xe826, 0xfe61],
  [0xe82b, 0xe82c, 0xfe66],
  [0xe832, 0xe832, 0xfe6d],
  [0xe843, 0xe843, 0xfe7e],
  [0xe854, 0xe854, 0xfe90],
  [0xe864, 0xe864, 0xfea0],
];

/** The table of the encoder, once somebody has asked for it. */
let knownForms: Uint32Array | undefined;

/**
 * An encoder for GB18030, which older spreadsheets and database programs in China expect. Its table is the host's own decoder read
 * backwards, so that what it writes is what `TextDecoder("gb18030")` reads; half of a surrogate pair becomes U+FFFD, as it does in UTF-8.
 *
 * @returns the function from text to bytes; the first one takes some milliseconds, in which the table is built
 * @example
 * ```ts
 * const bytesOf = gb18030Encoder();
 * [...bytesOf("档㐁")]; // => [181, 181, 129, 57, 239, 48]
 * ```
 */
export function gb18030Encoder(): (text: string) => Uint8Array {
  knownForms ??= formTable();
  const forms = knownForms;
  return (text) => {
    const bytes = new Uint8Array(text.length * 4);
    let length = 0;
    for (const character of text) {
      const codePoint = character.codePointAt(0)!;
      length = written(
        bytes,
        length,
        codePoint > 0xffff ? fourBytes(codePoint - 0x10000 + SUPPLEMENTARY_FORM) : forms[codePoint]!,
      );
    }
    return bytes.slice(0, length);
  };
}

/** For every code unit its bytes as one number, the first byte highest. */
function formTable(): Uint32Array {
  const forms = new Uint32Array(0x10000);
  for (const [from, to, form] of REASSIGNED_FORMS) {
    for (let at = from; at <= to; at++) forms[at] = form + at - from;
  }
  fill(
    forms,
    Array.from({ length: FOUR_BYTE_FORMS }, (_, number) => fourBytes(number)),
  );
  fill(forms, twoByteForms());
  for (let ascii = 0; ascii < 0x80; ascii++) forms[ascii] = ascii;
  forms.fill(forms[0xfffd]!, 0xd800, 0xe000);
  return forms;
}

/** Asks the host's decoder what each form means; a line feed after each keeps a form it does not know from taking its neighbour along. */
function fill(table: Uint32Array, forms: readonly number[]): void {
  const bytes = new Uint8Array(forms.length * 5);
  let length = 0;
  for (const form of forms) {
    length = written(bytes, length, form);
    bytes[length++] = LINE_FEED;
  }
  const characters = new TextDecoder("gb18030").decode(bytes.subarray(0, length)).split("\n");
  forms.forEach((form, at) => {
    const character = characters[at]!;
    if (character.length === 1) table[character.charCodeAt(0)] = form;
  });
}

function twoByteForms(): number[] {
  const forms: number[] = [];
  for (let lead: number = TWO_BYTE_LEADS.from; lead <= TWO_BYTE_LEADS.to; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) forms.push(lead * 0x100 + trail);
  }
  return forms;
}

function fourBytes(number: number): number {
  const first = 0x81 + Math.floor(number / 12_600);
  const second = 0x30 + (Math.floor(number / 1260) % 10);
  const third = 0x81 + (Math.floor(number / 10) % 126);
  return ((first * 0x100 + second) * 0x100 + third) * 0x100 + 0x30 + (number % 10);
}

function written(bytes: Uint8Array, at: number, form: number): number {
  let next = at;
  if (form > 0xffff) {
    bytes[next++] = Math.floor(form / 0x1000000);
    bytes[next++] = (form >> 16) & 0xff;
  }
  if (form > 0xff) bytes[next++] = (form >> 8) & 0xff;
  bytes[next++] = form & 0xff;
  return next;
}
