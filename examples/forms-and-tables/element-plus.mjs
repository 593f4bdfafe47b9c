import { compiled, nounFields, VOCABULARIES } from "lantai/schemas";

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
      return {
        item: { prop: field.key, label: field.title[language], required: isRequired, rules: [ruleOf(schema, field)] },
        tip: field.description,
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
  if (schema.shape[field.key].safeParse(1998).success) {
    return { component: "el-input-number", props: { min: 0, precision: 0, controls: false }, options: [] };
  }
  const type = field.width >= LONG_WIDTH ? "textarea" : "text";
  return { component: "el-input", props: { clearable: true, type }, options: [] };
}

/** The rule of a field is its own schema: Element Plus hands it the value and takes the message. */
function ruleOf(schema, { key }) {
  const { shape } = schema;
  return {
    trigger: "blur",
    validator(_rule, value, answer) {
      const given = value === "" || value === null ? undefined : value;
      const { success, error } = compiled(shape[key]).safeParse(given);
      const isAbsent =
        given === undefined && nounFields(schema).find((field) => field.key === key)?.presence === "optional";
      answer(success || isAbsent ? undefined : new Error(error.issues[0].message));
    },
  };
}

function vocabularyOf(field) {
  return VOCABULARIES.find(({ id }) => id === field?.vocabulary);
}
