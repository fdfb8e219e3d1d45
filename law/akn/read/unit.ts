import { Mark, type Node } from "prosemirror-model";
import { labelFor, numberFromLabel, printedProfile, ruleOf } from "../../number";
import { isProvisionElement, schema } from "../../schema";
import type { XmlElement, XmlNode } from "../../xml";
import { idOf, type Context } from "./context";
import { fit } from "./fit";
import { inlineContent, oneLine } from "./inline";
import { isOwnUnit, unitElement } from "./names";

/** Reads blocks and units; handed in, for they contain each other. */
export type Flow = (children: readonly XmlNode[], context: Context) => Node[];

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A raised digit of a number is a character of its own: "6¹" is not "61". */
const labelText = (content: readonly Node[]): string =>
  oneLine(
    content
      .map((node) => {
        if (node.type.name === "eol") return " ";
        if (node.type.name === "ref") return String(node.attrs["text"] ?? "");
        const text = node.text ?? "";
        return node.marks.some((mark) => mark.type === schema.marks.sup)
          ? text.replace(/\d/gu, (digit) => superscripts[Number(digit)] ?? digit)
          : text;
      })
      .join(""),
  );

/** The printed designation of a unit, and the notes that hang on it. */
function readNum(element: XmlElement, context: Context): { label: string; notes: Node[] } {
  const nums = element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === "num",
  );
  const content = nums.flatMap((num, i) => [
    ...(i > 0 ? [schema.text(" ")] : []),
    ...inlineContent(num.children, context),
  ]);
  const notes = content.filter((node) => node.type === schema.nodes.footnote);
  return { label: labelText(content.filter((node) => !notes.includes(node))), notes };
}

/** Notes of a number stand behind the heading, or before the first words. */
function withNotes(content: Node[], notes: Node[]): Node[] {
  if (notes.length === 0) return content;
  const [first, ...rest] = content;
  if (first?.type === schema.nodes.heading)
    return [first.copy(first.content.append(schema.node("p", null, notes).content)), ...rest];
  if (first?.type === schema.nodes.p)
    return [first.copy(schema.node("p", null, notes).content.append(first.content)), ...rest];
  return [schema.node("p", null, notes), ...content];
}

/** Our own attributes of a unit; the number is the writer's, not the one shown. */
function ownAttributes(element: XmlElement): Record<string, unknown> {
  const { attrs } = element;
  const suggestions = attrs["m:suggestions"];
  return {
    num: attrs["m:num"] ?? null,
    label: attrs["m:label"] ?? null,
    eId: attrs["m:eId"] ?? null,
    weight: attrs["m:weight"] ?? null,
    origin: attrs["m:origin"] ?? null,
    suggestions: suggestions === undefined ? [] : (JSON.parse(suggestions) as unknown),
  };
}

/** Number and label as printed; the label only where it is not what the language makes of the number. */
function printedAttributes(element: XmlElement, name: string, label: string, context: Context) {
  const num = numberFromLabel(label);
  const unit = isProvisionElement(name) ? name : "hcontainer";
  const rule = ruleOf(printedProfile(context.language), unit, null);
  return {
    num,
    label: labelFor(num, rule) === label ? null : label,
    eId: idOf(element),
    weight: element.attrs["m:weight"] ?? null,
    origin: element.attrs["m:origin"] ?? null,
  };
}

/** Attributes and content shared by provisions and annexes. */
export function unitParts(
  element: XmlElement,
  name: string,
  context: Context,
  flow: Flow,
): { attrs: Record<string, unknown>; content: Node[] } {
  const { label, notes } = readNum(element, context);
  const rest = element.children.filter(
    (child) => typeof child === "string" || child.name !== "num",
  );
  const own = isOwnUnit(element) ? ownAttributes(element) : null;
  return {
    attrs: {
      guid: context.guid(element),
      ...(own ?? printedAttributes(element, name, label, context)),
    },
    content: withNotes(flow(rest, context), notes),
  };
}

/** A provision, of whatever depth. */
export function readUnit(element: XmlElement, context: Context, flow: Flow): Node {
  const name = element.attrs["m:element"] ?? unitElement(element) ?? "hcontainer";
  const { attrs, content } = unitParts(element, name, context, flow);
  const type = schema.nodes.provision;
  return type.create({ element: name, ...attrs }, fit(type, content), Mark.none);
}

/** A choice, or one of what may be chosen, as our writer wrote it. */
export function readOptions(
  kind: "options" | "option",
  element: XmlElement,
  context: Context,
  flow: Flow,
): Node {
  const { attrs } = element;
  const type = schema.nodes[kind];
  const guid = context.guid(element);
  const given =
    kind === "options"
      ? {
          guid,
          prompt: attrs["m:prompt"] ?? "",
          min: Number(attrs["m:min"] ?? 1),
          max: Number(attrs["m:max"] ?? 1),
        }
      : {
          guid,
          key: attrs["m:key"] ?? "a",
          label: attrs["m:label"] ?? "",
          chosen: attrs["m:chosen"] === "true",
        };
  return type.create(given, fit(type, flow(element.children, context)));
}
