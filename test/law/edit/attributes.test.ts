import type { Node } from "prosemirror-model";
import { describe, it } from "vitest";
import {
  chooseAlternative,
  chooseOption,
  fillPlaceholder,
  fixNumber,
  freeNumber,
  setWeight,
} from "../../../law/edit";
import { act, alternative, alternatives, art, option, options, p, placeholder } from "../../build";
import { at, change, refuse } from "./change";

const find = (doc: Node, name: string): number => {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (node.type.name === name) found ??= pos;
  });
  if (found === null) throw new Error(`There is no ${name}`);
  return found;
};

describe("numbers", () => {
  const plain = act(art({ key: "a" }, "One"), art({ key: "b" }, "Two"));
  it("are fixed as they stand, or as given", () => {
    change(
      plain,
      (doc) => fixNumber(doc, at(doc, "b")),
      act(art({ key: "a" }, "One"), art({ key: "b", num: "2" }, "Two")),
    );
    change(
      plain,
      (doc) => fixNumber(doc, at(doc, "b"), "1 bis"),
      act(art({ key: "a" }, "One"), art({ key: "b", num: "1 bis" }, "Two")),
    );
  });
  it("become automatic again", () => {
    const fixed = act(art({ key: "a", num: "5-1", label: "Article 5-1" }, "One"));
    change(fixed, (doc) => freeNumber(doc, at(doc, "a")), act(art({ key: "a" }, "One")));
    refuse(plain, (doc) => freeNumber(doc, at(doc, "a")), "automatic");
  });
});

it("weight is set and taken back", () => {
  const plain = act(art({ key: "a" }, "One"));
  const optional = act(art({ key: "a", weight: "optional" }, "One"));
  change(plain, (doc) => setWeight(doc, at(doc, "a"), "optional"), optional);
  change(optional, (doc) => setWeight(doc, at(doc, "a"), null), plain);
  refuse(plain, (doc) => setWeight(doc, at(doc, "a"), null), "unchanged");
});

describe("options", () => {
  const choice = (max: number, ...chosen: string[]) =>
    act(
      options({ key: "o", max }, ...["a", "b", "c"].map((key) => keyed(key, chosen.includes(key)))),
    );
  const keyed = (key: string, chosen: boolean) => {
    const made = option({ key: `o${key}`, chosen }, p(key));
    return made.type.create({ ...made.attrs, key }, made.content);
  };
  const choose = (key: string) => (doc: Node) => chooseOption(doc, find(doc, "options"), key);
  it("of which one may be taken: the new one takes the place of the other", () => {
    change(choice(1), choose("a"), choice(1, "a"));
    change(choice(1, "a"), choose("b"), choice(1, "b"));
    change(choice(1, "b"), choose("b"), choice(1));
  });
  it("of which several may be taken: up to the most", () => {
    change(choice(2, "a"), choose("b"), choice(2, "a", "b"));
    refuse(choice(2, "a", "b"), choose("c"), "too-many");
    refuse(choice(2), choose("z"), "not-found");
  });
});

it("one wording is taken, or the choice left open again", () => {
  const words = (first: boolean, second: boolean) =>
    act(
      art(
        { key: "a" },
        "One",
        p(
          alternatives(
            alternative({ chosen: first }, "liability"),
            alternative({ chosen: second }, "punishment"),
          ),
        ),
      ),
    );
  const choose = (index: number | null) => (doc: Node) =>
    chooseAlternative(doc, find(doc, "alternatives"), index);
  change(words(false, false), choose(1), words(false, true));
  change(words(false, true), choose(0), words(true, false));
  change(words(true, false), choose(null), words(false, false));
});

describe("a blank", () => {
  const blanks = (first: string | null, second: string | null, other: string | null = null) =>
    act(
      art(
        { key: "a" },
        "One",
        p(
          placeholder("authority", { id: "x", value: first }),
          " and ",
          placeholder("period", { id: "y", value: other }),
        ),
        p(placeholder("authority", { id: "x", value: second })),
      ),
    );
  const fill = (value: string | null) => (doc: Node) =>
    fillPlaceholder(doc, find(doc, "placeholder"), value);
  it("is filled in all of its places at once", () =>
    change(blanks(null, null), fill(" the Ministry "), blanks("the Ministry", "the Ministry")));
  it("is emptied in all of its places", () =>
    change(blanks("x", "x", "y"), fill(" "), blanks(null, null, "y")));
  it("stays where nothing would change", () => refuse(blanks("x", "x"), fill("x"), "unchanged"));
});
