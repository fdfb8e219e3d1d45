import { Mark, type Node } from "prosemirror-model";
import { schema } from "../../schema";
import { elementsOf, textOf, type XmlElement, type XmlNode } from "../../xml";
import type { Context } from "./context";
import { withTracked } from "./tracked";
import { isBlock, understood, unitElement } from "./names";

/** Where inline nodes go; a block among them is handed to `block`. */
export interface Sink {
  push(node: Node): void;
  block(element: XmlElement): void;
}

type Marks = readonly Mark[];

const markOf: Record<string, (element: XmlElement) => Mark | null> = {
  b: () => schema.mark("b"),
  strong: () => schema.mark("b"),
  i: () => schema.mark("i"),
  em: () => schema.mark("i"),
  u: () => schema.mark("u"),
  sup: () => schema.mark("sup"),
  sub: () => schema.mark("sub"),
  def: (e) => schema.mark("term", { id: e.attrs["m:id"] ?? e.attrs["refersTo"] ?? null }),
  ins: (e) => schema.mark("ins", { id: e.attrs["m:id"] ?? null }),
  del: (e) => schema.mark("del", { id: e.attrs["m:id"] ?? null }),
  span: (e) =>
    e.attrs["class"] === "comment"
      ? schema.mark("comment", { thread: e.attrs["m:thread"] ?? null })
      : e.attrs["m:from"] !== undefined
        ? schema.mark("change", {
            id: e.attrs["m:id"] ?? null,
            from: JSON.parse(e.attrs["m:from"]) as unknown,
          })
        : null,
};

const attr = (element: XmlElement, name: string): string | null => element.attrs[name] ?? null;

/** The unit that an internal address leads to: "#art_5", "~art_5". */
function targetOf(href: string | null, context: Context): string | null {
  const id = href === null ? null : /^[#~](.+)$/u.exec(href)?.[1];
  const element = id == null ? null : context.byId(id);
  return element !== null && unitElement(element) !== null ? context.guid(element) : null;
}

/** A line without the white space that only lays out the file. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/gu, " ").trim();

function readRef(element: XmlElement, context: Context): Node {
  const { attrs } = element;
  const words = textOf(element);
  if (attrs["m:text"] !== undefined)
    return schema.node("ref", {
      target: attr(element, "m:target"),
      targetEnd: attr(element, "m:targetEnd"),
      work: attr(element, "m:work"),
      href: attr(element, "m:href"),
      text: attrs["m:text"] === "auto" ? null : words,
      form: attr(element, "m:form"),
    });
  const from = attr(element, "href") ?? attr(element, "from");
  return schema.node("ref", {
    target: targetOf(from, context),
    targetEnd: targetOf(attr(element, "upTo"), context),
    href: from,
    text: context.exact ? words : words.replace(/[ \t\r\n]+/gu, " ").normalize("NFC"),
  });
}

function readPlaceholder(element: XmlElement, context: Context): Node {
  const words = context.exact ? textOf(element) : oneLine(textOf(element));
  const prompt = attr(element, "originalText");
  if (element.attrs["m:kind"] !== undefined)
    return schema.node("placeholder", {
      id: attr(element, "m:id"),
      kind: attr(element, "m:kind"),
      prompt: prompt ?? "",
      value: attr(element, "m:value"),
    });
  const value = prompt === null || words === prompt ? null : words;
  return schema.node("placeholder", { prompt: prompt ?? words.replace(/^\[|\]$/gu, ""), value });
}

function readAlternatives(element: XmlElement, context: Context): Node {
  const wordings = elementsOf(element).map((child) =>
    withTracked(
      schema.node(
        "alternative",
        { key: attr(child, "m:key") ?? "a", chosen: child.attrs["m:chosen"] === "true" },
        inlineContent(child.children, context),
      ),
      child,
    ),
  );
  return schema.node("alternatives", { id: attr(element, "m:id") }, wordings);
}

/** A footnote; its paragraphs become lines. */
export function readNote(element: XmlElement, marker: string | null, context: Context): Node {
  const content: Node[] = [];
  const paragraphs = elementsOf(element).some(isBlock)
    ? elementsOf(element).map((child) => inlineContent([child], context))
    : [inlineContent(element.children, context)];
  for (const line of paragraphs) {
    if (content.length > 0 && line.length > 0) content.push(schema.node("eol"));
    content.push(...line);
  }
  return schema.node("footnote", { guid: context.guid(element), marker }, content);
}

function readNoteRef(element: XmlElement, context: Context): Node | null {
  const id = attr(element, "href")?.replace(/^#/u, "") ?? "";
  const note = context.byId(id);
  const marker = attr(element, "marker");
  if (note !== null && (note.name === "note" || note.name === "authorialNote")) {
    if (!context.usedNotes.has(note)) {
      context.usedNotes.add(note);
      return readNote(note, marker ?? attr(note, "marker"), context);
    }
    const again = marker ?? attr(note, "marker") ?? "*";
    return schema.text(again, [schema.mark("sup")]);
  }
  context.doubt(
    "unsure",
    "note-missing",
    `Line ${element.line}: a note is called for (${id}) but the file has none of that id.`,
    element,
    { id, line: element.line },
  );
  return marker === null ? null : schema.text(marker, [schema.mark("sup")]);
}

/** Reads one inline element or run of text into the sink, under the given marks. */
export function readInline(node: XmlNode, marks: Marks, sink: Sink, context: Context): void {
  if (typeof node === "string") {
    if (node !== "") sink.push(schema.text(node, marks));
    return;
  }
  if (isBlock(node)) {
    sink.block(node);
    return;
  }
  const put = (made: Node | null) => {
    if (made !== null) sink.push(made.mark(marks));
  };
  const inner = (under: Marks) =>
    node.children.forEach((child) => readInline(child, under, sink, context));
  if (!understood.has(node.name)) context.plain(node);
  switch (node.name) {
    case "eol":
    case "br":
      return put(schema.node("eol"));
    case "eop":
      return;
    case "ref":
    case "rref":
    case "a":
      return readReference(node, put, context);
    case "placeholder":
      return put(readPlaceholder(node, context));
    case "authorialNote":
      return put(readNote(node, attr(node, "marker"), context));
    case "noteRef":
      return put(readNoteRef(node, context));
    case "quotedText":
    case "embeddedText":
      return readQuotedText(node, inner, marks, sink);
    case "img":
      context.doubt(
        "certain-loss",
        "image-dropped",
        `Line ${node.line}: an image was left out (${node.attrs["src"] ?? "without address"}).`,
        node,
        { line: node.line, src: node.attrs["src"] ?? "" },
      );
      return;
    case "inline":
      if (node.attrs["name"] === "alternatives" && elementsOf(node).length === node.children.length)
        return put(readAlternatives(node, context));
  }
  const mark = markOf[node.name]?.(node) ?? null;
  inner(mark === null ? marks : mark.addToSet(marks));
}

/** Quotation marks of a quoted text are attributes of the file and words of the law. */
function readQuotedText(
  node: XmlElement,
  inner: (marks: Marks) => void,
  marks: Marks,
  sink: Sink,
): void {
  const { startQuote, endQuote } = node.attrs;
  if (startQuote !== undefined && startQuote !== "") sink.push(schema.text(startQuote, marks));
  inner(marks);
  if (endQuote !== undefined && endQuote !== "") sink.push(schema.text(endQuote, marks));
}

/** A reference, and after it the notes that stand in it. */
function readReference(node: XmlElement, put: (made: Node) => void, context: Context): void {
  const notes = elementsOf(node).filter((child) => child.name === "authorialNote");
  const rest = {
    ...node,
    children: node.children.filter((child) => !notes.includes(child as XmlElement)),
  };
  put(readRef(rest, context));
  for (const note of notes) put(readNote(note, attr(note, "marker"), context));
}

/**
 * Collapses the white space that lays out a file: runs become one space, none
 * at the ends or after a line end. Text is brought to NFC.
 */
export function tidy(nodes: Node[]): Node[] {
  const out: Node[] = [];
  let open = true;
  for (const node of nodes) {
    if (node.isText) {
      let text = (node.text ?? "").normalize("NFC").replace(/[ \t\r\n]+/gu, " ");
      if (open && text.startsWith(" ")) text = text.slice(1);
      if (text !== "") {
        out.push(schema.text(text, node.marks));
        open = text.endsWith(" ");
      }
    } else {
      out.push(node);
      open = node.type.name === "eol";
    }
  }
  for (let last = out.at(-1); last?.isText === true; last = out.at(-1)) {
    const text = (last.text ?? "").replace(/ +$/u, "");
    if (text === last.text) break;
    out.pop();
    if (text !== "") out.push(schema.text(text, last.marks));
  }
  return out;
}

/** Inline content for a place that takes no blocks: those within become text, one line each. */
export function inlineContent(children: readonly XmlNode[], context: Context): Node[] {
  const out: Node[] = [];
  const sink: Sink = {
    push: (node) => out.push(node),
    block(element) {
      const line = inlineContent(element.children, context);
      if (line.length > 0 && out.some((node) => !node.isText || node.text?.trim() !== ""))
        out.push(schema.node("eol"));
      out.push(...line);
    },
  };
  for (const child of children) readInline(child, Mark.none, sink, context);
  return context.exact ? out : tidy(out);
}
