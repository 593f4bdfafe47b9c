import { ReflectionKind } from "typedoc";
import { CONCEPTS } from "../concepts.mjs";

const LAYERS = [
  ["Foundation 基础", "foundation/"],
  ["Holdings 馆藏", "holdings/"],
  ["Practice 业务", "practice/"],
  ["Figures 数字", "figures/"],
  ["Exchange 交换", "exchange/"],
  ["Schemas and words 模式与语句", /^(schemas|words\/)/],
];

/** Where a page stands in the navigation, by the beginning of its address; what stands nowhere else is a page of its own. */
const FOLDERS = [
  ["Guides 指南", "guides/"],
  ["Rules 规则", "rules/"],
  ["Why 为什么", "why/"],
  ["Golden cases 范例", "cases/"],
];

const KINDS = [
  ReflectionKind.Function,
  ReflectionKind.Variable,
  ReflectionKind.Class,
  ReflectionKind.Interface,
  ReflectionKind.TypeAlias,
];

/**
 * The navigation from top to bottom: try it, read how, read the rules, then every concept in layer order. `elements` are TypeDoc's own, of
 * which each concept keeps the names it exports.
 */
export function navigation(elements, project) {
  const all = elements.flatMap(leaves);
  const pages = all.filter(({ kind }) => kind === ReflectionKind.Document);
  const inFolder = ([text, start]) => ({ text, children: pages.filter(({ path }) => path.startsWith(start)) });
  const [guides, rules, why, cases] = FOLDERS.map(inFolder);
  const single = pages.filter(({ path }) => !FOLDERS.some(([, start]) => path.startsWith(start)));
  const [chinese, ...others] = [
    ...single.filter(({ path }) => path.startsWith("README.zh-CN")),
    ...single.filter(({ path }) => !/^(README|playground)/.test(path)),
  ];
  const modules = new Map(all.filter(({ kind }) => kind === ReflectionKind.Module).map((one) => [one.text, one]));
  return [
    { text: "Try it 试一试", path: "playground/index.html", kind: ReflectionKind.Document },
    { ...chinese, text: "中文说明" },
    guides,
    { ...rules, children: rules.children.sort(byConcept(project)) },
    why,
    ...others,
    { ...cases, children: cases.children.map((page) => ({ ...page, text: page.text.replace("Golden cases: ", "") })) },
    ...LAYERS.map(([text, layer]) => ({ text, children: conceptsOf(layer, modules, project) })),
    { ...modules.get("index"), text: "lantai, all in one 全部" },
  ];
}

function conceptsOf(layer, modules, project) {
  const isIn = (path) => (typeof layer === "string" ? path.startsWith(layer) : layer.test(path));
  return CONCEPTS.filter(([, path]) => isIn(path)).map(([name]) => {
    const module = modules.get(name) ?? modules.get(name.split("/").at(-1));
    return { ...module, text: `${name} ${chineseName(name, project)}`, children: [...module.children].sort(byKind) };
  });
}

/** What can be called comes first, then tables, then shapes; within a kind the order of the source stays. */
function byKind(one, other) {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
}

/** The Chinese name of a concept stands in brackets at the beginning of its header; the first, where it has several. */
function chineseName(name, project) {
  const comment = project.children.find((one) => one.name === name)?.comment;
  const text = comment?.summary.map((part) => part.text).join("") ?? "";
  return /\(([^)、]+)/.exec(text)?.[1] ?? "";
}

/** Pages of rules stand as their concepts do. */
function byConcept(project) {
  const places = new Map(CONCEPTS.map(([name], at) => [name, at]));
  const concepts = new Map(project.documents.map((page) => [page.name, conceptOf(page)]));
  const placeOf = ({ text }) => places.get(concepts.get(text)) ?? places.size;
  return (one, other) => placeOf(one) - placeOf(other);
}

/** The concept of a rule, which its page names first. */
export function conceptOf({ content }) {
  const text = content.map((part) => part.text).join("");
  return /`lantai\/([a-z-]+)`/.exec(text)?.[1];
}

/** TypeDoc puts names with a stroke into folders; here the folders are others. */
function leaves(element) {
  return element.path === undefined ? (element.children ?? []).flatMap(leaves) : [element];
}
