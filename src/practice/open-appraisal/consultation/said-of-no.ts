import { matchKey } from "../../../foundation/text/index.js";
import type { OpeningOpinion } from "../../../holdings/catalogue/index.js";

type Opinion = NonNullable<OpeningOpinion["opinion"]>;

/** What stands in the clause of a no behind it. */
export interface SaidOfNo {
  /** The opinions that it names: 不同意公开 that of opening, 不同意不开放 that of not opening. */
  readonly names: readonly Opinion[];
  /** All that is set off from it by white space. */
  readonly pieces: readonly string[];
}

/**
 * An opinion as a no names it. What is not to be opened, or later, or in part, is another opinion than opening, so that the word of opening belongs to
 * what stands before it. Its groups are what is partly open, and what is not or later.
 */
const NAMED =
  /((?:部分|partial|partly)(?:ly)?(?:对外)?(?:开放|公开|open)?)|((?:延期|延迟|推迟|暂缓|不(?:适?宜|[予应能得])?(?=对外|开放|公开)|not(?=open)|(?:defer|delay|postpon)[a-z]{0,4})(?:对外)?(?:开放|公开|open)?)|开放|公开|open/g;

/** 不同意见 is an opinion that differs, which may be said to be none, and 不同意的 what is spoken of. */
const NO_VERB = /^(?:见|的|ment)/;

/** The boxes of a form, of which a text does not show which one is ticked. */
const BOXES = /[□☐☑☒■√✓✔]/;

/** What a no is said of in its clause; undefined where it is none. White space sets off reasons, unless an opinion is named right behind it. */
export function saidOfNo(clause: string, no: string): SaidOfNo | undefined {
  const pieces = clause.split(/\s/);
  let head = "";
  let at = 0;
  while (head.length < no.length && at < pieces.length) head += matchKey(pieces[at++]!);
  const object = head.slice(no.length);
  if (!head.startsWith(no) || NO_VERB.test(object) || BOXES.test(clause)) return undefined;
  const apart = pieces.slice(at);
  const rest = matchKey(apart.join(""));
  const names = [...object.matchAll(NAMED), ...namedBehind(rest)].map(opinionOf);
  return { names, pieces: apart };
}

/** English sets words apart, and says with or to before what the no is said of. 不宜开放 is what the unit holds itself, and no name of a proposal. */
function namedBehind(rest: string): RegExpExecArray[] {
  const found = [...rest.matchAll(NAMED)];
  if (/^(?:with|to)/.test(rest)) return found;
  return found.filter(({ index }) => index === 0 && !/^不(?:适?宜|[应能得])/.test(rest));
}

/** 应延期开放 and 宜开放, but neither 不宜 nor 不适宜, which NAMED reads where they stand before 开放. */
const HELD = /(?:^|[^不适])[应宜]$/;

/** The opinion that a unit gives as its own behind a no: 不宜开放, 应延期开放, or a bare 开放; undefined where it gives reasons alone. */
export function heldBehindNo(words: string): Opinion | undefined {
  const key = matchKey(words);
  const last = [...key.matchAll(NAMED)].at(-1);
  if (last === undefined || last.index + last[0].length < key.length) return undefined;
  const isHeld = last.index === 0 || last[0].startsWith("不") || HELD.test(key.slice(0, last.index));
  return isHeld ? opinionOf(last) : undefined;
}

function opinionOf([, partial, deferred]: RegExpExecArray): Opinion {
  return partial === undefined ? (deferred === undefined ? "open" : "deferred") : "partial";
}
