import type { Node } from "prosemirror-model";
import { AddMarkStep, Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { schema } from "../../../law/schema";
import {
  accountOf,
  authorName,
  authorOf,
  nameInId,
  onlyComments,
  onlySuggests,
  resolveSuggestions,
  suggest,
  suggestedAt,
  suggestionAuthor,
  suggestionId,
} from "../../../law/suggest";
import { act, art } from "../../build";
import { counting, suggesters } from "./editing";

const text = (): Node => act(art("Scope", "The State shall act.", "It may wait."));
const [ann, bob] = suggesters(counting());
if (!ann || !bob) throw new Error("two people");

const place = (doc: Node, words: string): number => {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.isText && node.text?.includes(words))
      found = pos + node.text.indexOf(words);
  });
  return found;
};

const typed = (doc: Node, before: string, words: string) =>
  new Transform(doc).insert(place(doc, before), schema.text(words));

const mine = (author: string) => (id: string) => authorOf(id) === author;

/** The text with a word that `who` suggests. */
const suggested = (who: typeof ann, doc = text()) =>
  suggest(doc, typed(doc, "act", "now ").steps, who);

describe("what a person who may only suggest may do", () => {
  it("adds suggestions of their own", () =>
    expect(onlySuggests(text(), suggested(ann).steps, mine("ann"))).toBe(true));

  it("does not write", () =>
    expect(onlySuggests(text(), typed(text(), "act", "now ").steps, mine("ann"))).toBe(false));

  it("does not suggest in another's name", () =>
    expect(onlySuggests(text(), suggested(ann).steps, mine("bob"))).toBe(false));

  it("takes back their own suggestions, and no others", () => {
    const { doc } = suggested(ann);
    const { steps } = resolveSuggestions(doc, "reject");
    expect(onlySuggests(doc, steps, mine("ann"))).toBe(true);
    expect(onlySuggests(doc, steps, mine("bob"))).toBe(false);
  });

  it("accepts nothing, not even their own", () => {
    const { doc } = suggested(ann);
    expect(onlySuggests(doc, resolveSuggestions(doc, "accept").steps, mine("ann"))).toBe(false);
  });

  it("does not write into what another suggests", () => {
    const { doc } = suggested(ann);
    expect(onlySuggests(doc, typed(doc, "ow ", "n").steps, mine("bob"))).toBe(false);
    expect(
      onlySuggests(doc, suggest(doc, typed(doc, "ow ", "n").steps, bob).steps, mine("bob")),
    ).toBe(true);
  });

  it("changes no language and no numbering of the whole text", () =>
    expect(
      onlySuggests(text(), new Transform(text()).setDocAttribute("lang", "fr").steps, mine("ann")),
    ).toBe(false));

  it("may comment", () => {
    const comment = schema.marks.comment.create({ thread: "t1" });
    const { steps } = new Transform(text()).addMark(6, 9, comment);
    expect(onlySuggests(text(), steps, mine("ann"))).toBe(true);
    expect(onlyComments(steps)).toBe(true);
    expect(onlyComments([new AddMarkStep(6, 9, schema.mark("b"))])).toBe(false);
  });

  it("is refused steps that do not fit", () =>
    expect(onlySuggests(text(), [new AddMarkStep(1, 9000, schema.mark("b"))], mine("ann"))).toBe(
      false,
    ));
});

describe("the id of a suggestion", () => {
  const author = suggestionAuthor("u1", "Ann: ~ Lee");
  const id = suggestionId(author, 1_732_233_600_999, "x7");

  it("says who, also by name, and when to the second", () => {
    expect(authorOf(id)).toBe(author);
    expect(accountOf(id)).toBe("u1");
    expect(authorName(id)).toBe("Ann    Lee");
    expect(suggestedAt(id)).toBe(1_732_233_600_000);
    expect(nameInId(id)).toBe("x7");
  });

  it("says nothing of the time where it is not known", () => {
    expect(suggestedAt(suggestionId("~Ann", null, "x7"))).toBeNull();
    expect(suggestedAt("ann:n1")).toBeNull();
    expect(accountOf(suggestionId(suggestionAuthor("", "Ann"), null, "x7"))).toBe("");
  });
});
