import type { Node } from "prosemirror-model";
import { AttrStep, type Step, Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { schema } from "../../../law/schema";
import { rebaseSteps } from "../../../law/steps";

const p = (text: string) => schema.node("p", null, text ? [schema.text(text)] : []);
const article = (guid: string, ...texts: string[]) =>
  schema.node("provision", { guid }, texts.map(p));
const law = (...articles: Node[]) =>
  schema.node("doc", null, [schema.node("body", null, articles)]);

/** Position of `words` in the document. */
const at = (doc: Node, words: string): number => {
  let found = -1;
  doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (index >= 0) found = pos + index;
  });
  if (found < 0) throw new Error(`no ${words}`);
  return found;
};
const change = (doc: Node, make: (tr: Transform) => void): Transform => {
  const tr = new Transform(doc);
  make(tr);
  return tr;
};
/** Types `text` before `words`. */
const type = (tr: Transform, words: string, text: string) =>
  tr.insert(at(tr.doc, words), schema.text(text));
const rebase = (mine: Transform, theirs: Transform) =>
  rebaseSteps(
    theirs.doc,
    mine.steps,
    theirs.steps.map((step) => step.getMap()),
  );

const start = law(article("a", "The State shall act."), article("b", "The court decides."));

describe("steps made on an old head", () => {
  it("stand where they stood when nothing came in between", () => {
    const mine = change(start, (tr) => type(tr, "court", "high "));
    expect(rebase(mine, new Transform(start)).doc.eq(mine.doc)).toBe(true);
  });

  it("move with the words around them", () => {
    const mine = change(start, (tr) => type(tr, "court", "high "));
    const theirs = change(start, (tr) => type(tr, "State", "enacting "));
    expect(rebase(mine, theirs).doc.textContent).toBe(
      "The enacting State shall act.The high court decides.",
    );
  });

  it("keep to text that the commit itself brought", () => {
    const mine = change(start, (tr) => {
      type(tr, "court", "high ");
      type(tr, "igh ", "ighest or h");
    });
    const theirs = change(start, (tr) => type(tr, "State", "enacting "));
    expect(rebase(mine, theirs).doc.textContent).toContain("The highest or high court decides.");
  });

  it("are told with their words when their place is gone", () => {
    const mine = change(start, (tr) => {
      type(tr, "court", "high ");
      type(tr, "State", "enacting ");
    });
    const [body] = start.children;
    const second = (body?.firstChild?.nodeSize ?? 0) + 1;
    const theirs = change(start, (tr) =>
      tr.delete(second, second + (body?.lastChild?.nodeSize ?? 0)),
    );
    const rebased = rebase(mine, theirs);
    expect(rebased.doc.textContent).toBe("The enacting State shall act.");
    expect(rebased.dropped).toEqual([{ index: 0, reason: "target-deleted", text: "high" }]);
    expect(rebased.applied.map(({ index }) => index)).toEqual([1]);
  });

  it("are refused when they would break the schema, and the rest goes on", () => {
    const wrong: Step[] = [
      new AttrStep(9_999, "num", "1"),
      ...change(start, (tr) => type(tr, "court", "high ")).steps,
    ];
    const rebased = rebaseSteps(start, wrong, []);
    expect(rebased.dropped).toEqual([{ index: 0, reason: "does-not-fit", text: "" }]);
    expect(rebased.doc.textContent).toContain("high court");
  });
});
