import { diffArrays } from "diff";
import { Fragment, type Mark, type Node } from "prosemirror-model";
import { schema } from "../schema";
import { authorOf } from "./author";
import { add, has, hasForeign, idOf, isTracked, marksOf, plainMarks } from "./marks";
import { formatOf } from "./settle";

/** What the merging of two texts needs of what is around it. */
export interface Around {
  author: string;
  /** Id of the suggestion under way. */
  id: string;
  /** True inside of what the author has inserted: changes there are made for real. */
  own: boolean;
  /** Merges an inline node with what it became, e.g. a placeholder that was filled. */
  merge: (old: Node, made: Node, around: Around) => Node;
}

/** A character, an inline node, or the start of a further paragraph. */
type Token = { block: false; node: Node; key: string } | { block: true; node: Node; key: string };

interface Piece {
  token: Token;
  kind: "kept" | "del" | "ins";
  /** The token of the new text that a kept one stands for. */
  made?: Token;
}

const markKey = (marks: readonly Mark[]): string =>
  marks
    .filter((mark) => mark.type.name !== "comment")
    .map((mark) => `${mark.type.name}${JSON.stringify(mark.attrs)}`)
    .join();

const inlineKey = (node: Node): string =>
  `${node.isText ? (node.text ?? "") : JSON.stringify(node.toJSON())}|${markKey(node.marks)}`;

/** Texts of paragraphs that follow one another, character by character. */
function tokens(blocks: readonly Node[]): Token[] {
  const out: Token[] = [];
  blocks.forEach((block, i) => {
    if (i > 0) out.push({ block: true, node: block, key: `¶${block.type.name}` });
    for (const node of block.children) {
      if (!node.isText) out.push({ block: false, node, key: inlineKey(node) });
      else {
        const key = `|${markKey(node.marks)}`;
        for (const char of node.text ?? "")
          out.push({ block: false, node: schema.text(char, node.marks), key: char + key });
      }
    }
  });
  return out;
}

const isLetter = (token: Token) =>
  !token.block && /^[\p{L}\p{N}\p{M}]$/u.test(token.node.text ?? "");

/** Characters of a word together; anything else by itself. */
function words(list: readonly Token[]): Token[][] {
  const out: Token[][] = [];
  for (const token of list) {
    const last = out.at(-1);
    const before = last?.at(-1);
    const joins = before && isLetter(token) && isLetter(before);
    if (last && joins && before.node.sameMarkup(token.node)) last.push(token);
    else out.push([token]);
  }
  return out;
}

/** Words that two texts are compared by; past it the middle counts as replaced. */
const maxWords = 4000;

/** What of the old text was kept, deleted and inserted; the same ends are found first. */
function compareTokens(old: readonly Token[], made: readonly Token[]): Piece[] {
  const most = Math.min(old.length, made.length);
  let start = 0;
  while (start < most && old[start]?.key === made[start]?.key) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end)?.key === made.at(-1 - end)?.key) end++;
  const kept = (from: number, shift: number, count: number): Piece[] =>
    old.slice(from, from + count).map((token, i) => {
      const twin = made[from + shift + i];
      return { token, kind: "kept", ...(twin ? { made: twin } : {}) };
    });
  return [
    ...kept(0, 0, start),
    ...compareMiddle(old.slice(start, old.length - end), made.slice(start, made.length - end)),
    ...kept(old.length - end, made.length - old.length, end),
  ];
}

const pieces = (kind: "del" | "ins", list: readonly Token[]): Piece[] =>
  list.map((token) => ({ token, kind }));

function compareMiddle(old: readonly Token[], made: readonly Token[]): Piece[] {
  if (old.length === 0 || made.length === 0) return [...pieces("del", old), ...pieces("ins", made)];
  const a = words(old);
  const b = words(made);
  if (a.length + b.length > maxWords) return [...pieces("del", old), ...pieces("ins", made)];
  const key = (word: Token[]) => word.map((token) => token.key).join("");
  const out: Piece[] = [];
  let [i, j] = [0, 0];
  for (const run of diffArrays(a.map(key), b.map(key))) {
    const count = run.value.length;
    if (run.removed) out.push(...a.slice(i, (i += count)).flatMap((word) => pieces("del", word)));
    else if (run.added)
      out.push(...b.slice(j, (j += count)).flatMap((word) => pieces("ins", word)));
    else {
      const twins = b.slice(j, (j += count)).flat();
      out.push(
        ...a
          .slice(i, (i += count))
          .flat()
          .map((token, k): Piece => {
            const twin = twins[k];
            return { token, kind: "kept", ...(twin ? { made: twin } : {}) };
          }),
      );
    }
  }
  return out;
}

const sameChar = (a: Token, b: Token) =>
  !a.block &&
  !b.block &&
  a.node.isText &&
  a.node.text === b.node.text &&
  markKey(a.node.marks.filter(isTracked)) === markKey(b.node.marks.filter(isTracked));

const sameThing = (a: Token, b: Token) =>
  !a.block &&
  !b.block &&
  !a.node.isText &&
  a.node.type === b.node.type &&
  (a.node.attrs["guid"] ?? null) === (b.node.attrs["guid"] ?? null) &&
  (a.node.attrs["id"] ?? null) === (b.node.attrs["id"] ?? null) &&
  markKey(a.node.marks) === markKey(b.node.marks);

/** Letters that only changed their formatting, and inline nodes that only changed within, are no replacement. */
function pairReplaced(list: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < list.length;) {
    let del = at;
    while (list[del]?.kind === "del") del++;
    let ins = del;
    while (list[ins]?.kind === "ins") ins++;
    const gone = list.slice(at, del);
    const come = list.slice(del, ins);
    const pairs =
      gone.length > 0 &&
      gone.length === come.length &&
      gone.every(({ token }, i) => {
        const twin = come[i]?.token;
        return twin !== undefined && (sameChar(token, twin) || sameThing(token, twin));
      });
    if (pairs)
      gone.forEach(({ token }, i) =>
        out.push({ token, kind: "kept", made: (come[i] as Piece).token }),
      );
    else if (ins > at) out.push(...gone, ...come);
    const next = list[ins];
    if (ins === at && next) out.push(next);
    at = ins === at ? at + 1 : ins;
  }
  return out;
}

const commentsOf = (node: Node) => node.marks.filter((mark) => mark.type.name === "comment");

/** A kept character or inline node: comments go with the new text, formatting is a change. */
function keptNode(old: Node, made: Node | undefined, around: Around): Node {
  if (made === undefined) return old;
  if (!old.isText) {
    const inner = old.eq(made) ? old : around.merge(old, made, around);
    const marks = inner.marks.filter((mark) => mark.type.name !== "comment");
    return inner.mark(
      commentsOf(made).reduce((set, mark) => mark.addToSet(set), marks as readonly Mark[]),
    );
  }
  const own = around.own || has(old, around.author, "ins");
  const before = formatOf(old.marks);
  const differs = JSON.stringify(before) !== JSON.stringify(formatOf(made.marks));
  const tracked = old.marks.filter(isTracked);
  const set = [...tracked, ...plainMarks(made.marks)].reduce(
    (marks, mark) => mark.addToSet(marks),
    [] as readonly Mark[],
  );
  return old.mark(!differs || own ? set : withChange(set, around, { format: before }));
}

/** Marks with what was before a change; the author's own earlier change of the same stands. */
export function withChange(
  marks: readonly Mark[],
  { author, id }: Pick<Around, "author" | "id">,
  from: Record<string, unknown>,
): readonly Mark[] {
  const changes = marks.filter((mark) => mark.type.name === "change");
  const last = changes.at(-1);
  if (last === undefined || authorOf(idOf(last)) !== author)
    return schema.mark("change", { id, from }).addToSet(marks);
  const both = { ...from, ...(last.attrs["from"] as object) };
  const grown = schema.mark("change", { id: idOf(last), from: both });
  return grown.addToSet(marks.filter((mark) => mark !== last));
}

/** A text that goes: the author's own for real, any other marked; null where nothing stays. */
function deletedNode(
  node: Node,
  left: Node | undefined,
  right: Node | undefined,
  around: Around,
): Node | null {
  const { author, id } = around;
  const own = has(node, author, "ins");
  const foreign = marksOf(node, "ins").some((mark) => authorOf(idOf(mark)) !== author);
  if ((own || (around.own && !foreign)) && !(!node.isText && foreignWithin(node, author)))
    return null;
  if (has(node, author, "del")) return node;
  return node.mark(add(node.marks, "del", ownId([left, right], author, "del") ?? id));
}

/** Id of the author's own suggestion of that kind on one of the nodes; null where there is none. */
export function ownId(
  nodes: readonly (Node | undefined)[],
  author: string,
  name: "ins" | "del",
): string | null {
  for (const node of nodes)
    for (const mark of node === undefined ? [] : marksOf(node, name))
      if (authorOf(idOf(mark)) === author) return idOf(mark);
  return null;
}

const foreignWithin = (node: Node, author: string) =>
  node.children.some((child) => hasForeign(child, author));

/** An inline node without the suggestions that it was copied with; null for what was to go. */
export function asNew(node: Node): Node | null {
  if (node.marks.some((mark) => mark.type.name === "del")) return null;
  const content = node.isText || node.isLeaf ? node.content : withoutSuggestions(node.content);
  return node.isText
    ? node.mark(plainMarks(node.marks))
    : node.type.create(node.attrs, content, plainMarks(node.marks));
}

const withoutSuggestions = (content: Fragment): Fragment =>
  Fragment.fromArray(content.content.flatMap((child) => asNew(child) ?? []));

const blockMarks = (node: Node) =>
  node.marks.filter((mark) => ["ins", "del", "move"].includes(mark.type.name));

/** Thrown where two texts cannot be merged finely; the caller replaces the whole blocks. */
export class TooTangled extends Error {}

/**
 * Later paragraphs whose own insertion or deletion the first does not share: the same said of their
 * text and their start, so that every paragraph of the flow comes and goes with the first.
 */
function evened(blocks: readonly Node[]): Node[] {
  const [first] = blocks;
  if (first === undefined) return [];
  const base = blockMarks(first);
  return blocks.map((block) => {
    const own = blockMarks(block);
    if (base.some((mark) => !mark.isInSet(own))) throw new TooTangled();
    const extra = own.filter((mark) => !mark.isInSet(base));
    let out = block;
    for (const mark of extra) {
      if (mark.type.name === "move") throw new TooTangled();
      const insert = mark.type.name === "ins";
      if (insert && marksOf(out, "split").length > 0) throw new TooTangled();
      const content = out.children.map((child) =>
        insert && marksOf(child, "ins").length > 0 ? child : child.mark(mark.addToSet(child.marks)),
      );
      const rest = out.marks.filter((other) => other !== mark);
      out = out
        .copy(Fragment.fromArray(content))
        .mark(add(rest, insert ? "split" : "join", idOf(mark)));
    }
    return out;
  });
}

/**
 * Paragraphs (or other blocks of text) with what has been made of them, as one: what went is marked
 * as deletion or join, what came as insertion or split, and nothing that stayed is marked.
 * Throws TooTangled.
 */
export function mergeFlow(old: readonly Node[], made: readonly Node[], around: Around): Node[] {
  const before = old.length > 1 || made.length > 1 ? evened(old) : [...old];
  const [first] = before;
  const [madeFirst] = made;
  if (first === undefined || madeFirst?.type !== first.type) throw new TooTangled();
  const base = blockMarks(first);
  const own = around.own || has(first, around.author, "ins");
  const inside = { ...around, own };
  const list = pairReplaced(compareTokens(tokens(before), tokens(made)));
  const out: { block: Node; marks: readonly Mark[]; content: Node[] }[] = [
    { block: first, marks: first.marks, content: [] },
  ];
  const beyond = stayingAfter(list);
  list.forEach(({ token, kind, made: twin }, at) => {
    const here = out.at(-1);
    if (here === undefined) return;
    const left = here.content.at(-1);
    if (!token.block) {
      const node =
        kind === "kept"
          ? keptNode(token.node, twin?.node, inside)
          : kind === "del"
            ? deletedNode(token.node, left, beyond[at], inside)
            : insertedNode(token.node, left, beyond[at], inside);
      if (node) here.content.push(node);
      return;
    }
    const start = startOf(token.node, kind, base, inside);
    if (start !== null) out.push({ block: token.node, marks: start, content: [] });
  });
  return out.map(({ block, marks, content }) =>
    block.type.create(block.attrs, Fragment.fromArray(content), marks as Mark[]),
  );
}

/** Marks of a paragraph that starts in the flow; null where it does not start after all. */
function startOf(
  block: Node,
  kind: Piece["kind"],
  base: readonly Mark[],
  { author, id, own }: Around,
): readonly Mark[] | null {
  if (kind === "kept") return block.marks;
  if (kind === "ins") return own ? base : add(base, "split", id);
  if (own && marksOf(block, "split").length === 0) return null;
  if (has(block, author, "split")) return null;
  return has(block, author, "join") ? block.marks : add(block.marks, "join", id);
}

/** For each piece the text that stays next to it on its right; undefined where a paragraph begins there. */
function stayingAfter(list: readonly Piece[]): (Node | undefined)[] {
  let beyond: Node | undefined;
  return list
    .toReversed()
    .map(({ token, kind }) => {
      const here = beyond;
      if (token.block) beyond = undefined;
      else if (kind === "kept") beyond = token.node;
      return here;
    })
    .reverse();
}

/** New text; beside what the author inserted, or struck, it goes on with that suggestion. */
function insertedNode(
  node: Node,
  left: Node | undefined,
  right: Node | undefined,
  { author, id, own }: Around,
): Node | null {
  const plain = asNew(node);
  if (plain === null || own) return plain;
  const near = [left, right];
  const standing = near.filter((side) => side !== undefined && !has(side, author, "del"));
  const goesOn = ownId(standing, author, "ins") ?? ownId(near, author, "del");
  return plain.mark(add(plain.marks, "ins", goesOn ?? id));
}
