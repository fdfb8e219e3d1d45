import type { Node } from "prosemirror-model";
import { schema } from "../../../law/schema";
import { seeded } from "../../big";

/** A document as one edits it by hand. */
interface Json {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Json[];
  text?: string;
  marks?: unknown[];
}

interface Placed {
  node: Json;
  parent: Json;
}

/** Everything under a node with its parent. */
const all = (parent: Json): Placed[] =>
  (parent.content ?? []).flatMap((node) => [{ node, parent }, ...all(node)]);

const holders = new Set(["body", "provision", "annex", "option"]);

/** One author's random edits: what they write is in words that nobody else writes. */
class Author {
  readonly #random: () => number;
  readonly #name: string;
  #count = 0;

  constructor(name: string, seed: number) {
    this.#random = seeded(seed);
    this.#name = name;
  }

  number(below: number): number {
    return Math.floor(this.#random() * below);
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.number(list.length)];
  }

  /** A word that nobody wrote before. */
  word(): string {
    this.#count += 1;
    return `${this.#name}word${this.#count}`;
  }

  paragraph(): Json {
    const text = Array.from({ length: 6 }, () => this.word()).join(" ");
    return { type: "p", content: [{ type: "text", text }] };
  }

  article(): Json {
    const heading = { type: "heading", content: [{ type: "text", text: this.word() }] };
    const guid = this.word();
    return { type: "provision", attrs: { guid }, content: [heading, this.paragraph()] };
  }
}

type Edit = (doc: Json, author: Author) => void;

const provisions = (doc: Json): Placed[] =>
  all(doc).filter(({ node, parent }) => node.type === "provision" && holders.has(parent.type));

const insertInto = (holder: Json, author: Author, node: Json): void => {
  const content = (holder.content ??= []);
  const first = content[0]?.type === "heading" ? 1 : 0;
  content.splice(first + author.number(content.length + 1 - first), 0, node);
};

const holdersIn = (doc: Json): Json[] =>
  all(doc).flatMap(({ node }) => (holders.has(node.type) ? [node] : []));

const insert: Edit = (doc, author) => {
  const holder = author.pick(holdersIn(doc));
  if (holder)
    insertInto(holder, author, author.number(2) === 0 ? author.article() : author.paragraph());
};

const remove: Edit = (doc, author) => {
  const list = all(doc).filter(
    ({ node, parent }) =>
      holders.has(parent.type) && ["provision", "p", "table"].includes(node.type),
  );
  const one = author.pick(list);
  one?.parent.content?.splice(one.parent.content.indexOf(one.node), 1);
};

const move: Edit = (doc, author) => {
  const one = author.pick(provisions(doc));
  if (!one) return;
  one.parent.content?.splice(one.parent.content.indexOf(one.node), 1);
  const holder = author.pick(holdersIn(doc));
  insertInto(holder ?? one.parent, author, one.node);
};

/** Replaces, adds or drops a word somewhere. */
const reword: Edit = (doc, author) => {
  const one = author.pick(all(doc).filter(({ node }) => (node.text ?? "").includes(" ")));
  const parts = one?.node.text?.split(" ") ?? [];
  if (!one || parts.length < 2) return;
  const at = author.number(parts.length);
  const what = author.number(3);
  if (what === 0) parts[at] = author.word();
  else if (what === 1) parts.splice(at, 0, author.word());
  else parts.splice(at, 1);
  one.node.text = parts.join(" ") || author.word();
};

const setAttribute: Edit = (doc, author) => {
  const one = author.pick(provisions(doc));
  if (!one) return;
  const [name, value] = author.pick([
    ["weight", "mandatory"],
    ["weight", "optional"],
    ["element", "rule"],
    ["element", "section"],
  ] as const)!;
  one.node.attrs = { ...one.node.attrs, [name]: value };
};

const embolden: Edit = (doc, author) => {
  const one = author.pick(all(doc).filter(({ node }) => node.text !== undefined));
  if (one) one.node.marks = one.node.marks?.length ? [] : [{ type: "b" }];
};

/** The second half of a provision becomes a provision of its own behind it. */
const split: Edit = (doc, author) => {
  const one = author.pick(provisions(doc).filter(({ node }) => (node.content?.length ?? 0) > 2));
  if (!one) return;
  const content = one.node.content ?? [];
  const half = content.splice(1 + author.number(content.length - 1));
  const second = { type: "provision", attrs: { guid: author.word() }, content: half };
  one.parent.content?.splice(one.parent.content.indexOf(one.node) + 1, 0, second);
};

const edits: readonly Edit[] = [
  insert,
  remove,
  move,
  reword,
  reword,
  setAttribute,
  embolden,
  split,
];

/** The document after so many random edits by one author; the same for the same seed. */
export function editedBy(author: string, doc: Node, count: number, seed: number): Node {
  const json = doc.toJSON() as Json;
  const hand = new Author(author, seed);
  for (let done = 0; done < count; done++) hand.pick(edits)?.(json, hand);
  const edited = schema.nodeFromJSON(json);
  edited.check();
  return edited;
}
