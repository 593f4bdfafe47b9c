import { checkDescription } from "lantai/catalogue";
import { parseUncertainDate } from "lantai/dates";
import { cure } from "lantai/findings";
import { compiled, nounFields, VOCABULARIES } from "lantai/schemas";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";

/**
 * Form and table of a noun for Element Plus, as plain data: which component, which properties, which rules. `noun-form.vue` and
 * `noun-table.vue` render them; another component library takes the same data under other names.
 */

/** Fields that a form does not ask for: keys, and what has a form of its own. */
const UNASKED = new Set(["id", "level", "openingOpinion", "holds"]);
const PIXELS_OF_A_CHARACTER = 9;
const LONG_WIDTH = 40;

/** The fields of a form, in their order; `level` is the level of description whose obligations hold. */
export function formOf(schema, options) {
  const { level, language = "zh-CN" } = options;
  return nounFields(schema)
    .filter(({ key }) => !UNASKED.has(key))
    .map((field) => {
      const isRequired = field.presence === "required" || field.levels?.[level] === "required";
      const missing = isRequired ? missingText(field, level, language) : undefined;
      return {
        item: { prop: field.key, label: field.title[language], rules: [ruleOf(schema, field, missing)] },
        tip: field.description,
        shown: (value) => value,
        read: (entered) => entered,
        ...controlOf(schema, field, language),
      };
    });
}

/** The columns of a table, in their order. */
export function columnsOf(schema, { language = "zh-CN" } = {}) {
  return nounFields(schema)
    .filter(({ key }) => !UNASKED.has(key))
    .map(({ key, title, width }) => ({
      prop: key,
      label: title[language],
      minWidth: Math.max(width, title[language].length * 2) * PIXELS_OF_A_CHARACTER,
      showOverflowTooltip: true,
    }));
}

/** What stands in a cell: the name of a term, the recorded text of a date, the value itself. */
export function cellOf(schema, key, value, language = "zh-CN") {
  if (value === undefined) return "";
  if (typeof value === "object") return value.text ?? "";
  const field = nounFields(schema).find((known) => known.key === key);
  const term = vocabularyOf(field)?.terms.find(({ code }) => code === value);
  return term === undefined ? String(value) : term[language === "en" ? "en" : "zh"];
}

function controlOf(schema, field, language) {
  const vocabulary = vocabularyOf(field);
  if (vocabulary !== undefined) {
    const options = vocabulary.terms.map(({ code, zh, en }) => ({ value: code, label: language === "en" ? en : zh }));
    // A county may have codes of its own where the vocabulary is open.
    return {
      component: "el-select",
      props: { clearable: true, filterable: true, allowCreate: vocabulary.codes === "open" },
      options,
    };
  }
  const { [field.key]: own } = schema.shape;
  if (own.safeParse(1998).success) {
    return { component: "el-input-number", props: { min: 0, precision: 0, controls: false }, options: [] };
  }
  const type = field.width >= LONG_WIDTH ? "textarea" : "text";
  const control = { component: "el-input", props: { clearable: true, type }, options: [] };
  const isDate = own.safeParse(parseUncertainDate("1998").date).success;
  return isDate ? { ...control, shown: dateText, read: dateOf } : control;
}

/** A date is typed as it is recorded, uncertain or not. */
function dateText(value) {
  return typeof value === "object" ? value?.text : value;
}

/** What cannot be read as a date stays as it was typed, so that the rule of the field tells what is wrong with it. */
function dateOf(entered) {
  return parseUncertainDate(entered).date ?? entered;
}

/** The rule of a field is its own schema: Element Plus hands it the value and takes the message. */
function ruleOf(schema, { key, presence }, missing) {
  return {
    required: missing !== undefined,
    trigger: "blur",
    validator(_rule, value, answer) {
      const given = value === "" || value === null ? undefined : value;
      if (given === undefined && (missing !== undefined || presence === "optional")) {
        answer(missing === undefined ? undefined : new Error(missing));
        return;
      }
      const { success, error } = compiled(schema.shape[key]).safeParse(given);
      answer(success ? undefined : new Error(error.issues[0].message));
    },
  };
}

/** What an empty field is told: the library's own words where it is an element of description. */
function missingText({ key, title }, level, language) {
  const finding = checkDescription({ level }, level).find(({ place }) => place.field === key);
  if (finding !== undefined) return cure(finding, language === "en" ? en : zhCn);
  return language === "en" ? `Fill in ${title.en}.` : `请填写“${title["zh-CN"]}”。`;
}

function vocabularyOf(field) {
  return VOCABULARIES.find(({ id }) => id === field?.vocabulary);
}
