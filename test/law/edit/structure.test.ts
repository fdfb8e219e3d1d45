import { describe, expect, it } from "vitest";
import {
  demote,
  duplicateProvision,
  insertFrom,
  insertProvision,
  joinWithPrevious,
  moveDown,
  moveUp,
  promote,
  removeProvision,
  splitAt,
} from "../../../law/edit";
import { numberLaw } from "../../../law/number";
import { act, art, chapter, heading, p, para, point, provision, section } from "../../build";
import { at, change, refuse, within } from "./change";

const cis = { lang: "en", profile: "en-cis-model" };
const article = (...parts: Parameters<typeof art>) => art({ key: "a" }, "Scope", ...parts);

describe("Enter", () => {
  const split =
    (words: string, end = true) =>
    (doc: Parameters<typeof within>[0]) =>
      splitAt(doc, within(doc, words, end), "new");

  it("in a unit gives one of the same level; the first half keeps its identity", () => {
    change(
      act(cis, article(para({ key: "p1" }, "The State shall act."))),
      split("The State"),
      act(cis, article(para({ key: "p1" }, "The State"), para({ key: "new" }, " shall act."))),
    );
  });
  it("at the end of a unit gives an empty one after it", () =>
    change(
      act(cis, article(para({ key: "p1" }, "One"), para({ key: "p2" }, "Two"))),
      split("One"),
      act(
        cis,
        article(para({ key: "p1" }, "One"), para({ key: "new" }, ""), para({ key: "p2" }, "Two")),
      ),
    ));
  it("at the start of a unit gives an empty one before it, and the text keeps its identity", () =>
    change(
      act(cis, article(para({ key: "p1" }, "One"))),
      split("One", false),
      act(cis, article(para({ key: "new" }, ""), para({ key: "p1" }, "One"))),
    ));
  it("in the unnumbered text of an article gives a paragraph", () =>
    change(
      act(cis, article("This Law applies.")),
      split("This Law"),
      act(cis, article("This Law", " applies.")),
    ));
  it("at the end of an introduction gives a first unit below it", () =>
    change(
      act(cis, article(para({ key: "p1" }, "It means:", point({ key: "a1" }, "one")))),
      split("It means:"),
      act(
        cis,
        article(
          para({ key: "p1" }, "It means:", point({ key: "new" }, ""), point({ key: "a1" }, "one")),
        ),
      ),
    ));
  it("in the middle of an introduction takes the units below along", () =>
    change(
      act(cis, article(para({ key: "p1" }, "It means: this", point({ key: "a1" }, "one")))),
      split("It means:"),
      act(
        cis,
        article(
          para({ key: "p1" }, "It means:"),
          para({ key: "new" }, " this", point({ key: "a1" }, "one")),
        ),
      ),
    ));
  it("in an empty unit goes up a level", () =>
    change(
      act(
        cis,
        article(
          para({ key: "p1" }, "Intro", point({ key: "a1" }, "one"), point({ key: "a2" }, "")),
        ),
      ),
      (doc) => splitAt(doc, at(doc, "a2") + 2, "new"),
      act(
        cis,
        article(para({ key: "p1" }, "Intro", point({ key: "a1" }, "one")), para({ key: "a2" }, "")),
      ),
    ));
  it("in a heading makes the rest a paragraph", () =>
    change(
      act(cis, art({ key: "a" }, "Scope of law", para({ key: "p1" }, "One"))),
      split("Scope"),
      act(
        cis,
        provision(
          "article",
          { key: "a" },
          heading("Scope"),
          p(" of law"),
          para({ key: "p1" }, "One"),
        ),
      ),
    ));
  it("answers with the place for the cursor", () => {
    const doc = act(cis, article(para({ key: "p1" }, "One")));
    const edit = splitAt(doc, within(doc, "One", true), "new");
    const tr = change(
      doc,
      () => edit,
      act(cis, article(para({ key: "p1" }, "One"), para({ key: "new" }, ""))),
    );
    expect(edit.ok && tr.doc.resolve(at(tr.doc, "new") + 2).parent.type.name).toBe("p");
  });
});

describe("promote", () => {
  it("makes what follows its own content", () =>
    change(
      act(
        cis,
        article(
          para(
            { key: "p1" },
            "Intro",
            point({ key: "a1" }, "a"),
            point({ key: "a2" }, "b"),
            point({ key: "a3" }, "c"),
          ),
        ),
      ),
      (doc) => promote(doc, at(doc, "a2")),
      act(
        cis,
        article(
          para({ key: "p1" }, "Intro", point({ key: "a1" }, "a")),
          para({ key: "a2" }, "b", point({ key: "a3" }, "c")),
        ),
      ),
    ));
  it("raises the units within it too", () =>
    change(
      act(
        cis,
        article(
          para(
            { key: "p1" },
            "Intro",
            point({ key: "a1" }, "a", provision("indent", { key: "i" }, "x")),
          ),
        ),
      ),
      (doc) => promote(doc, at(doc, "a1")),
      act(
        cis,
        article(para({ key: "p1" }, "Intro"), para({ key: "a1" }, "a", point({ key: "i" }, "x"))),
      ),
    ));
  it("keeps the reading order", () => {
    const doc = act(
      cis,
      article(
        para({ key: "p1" }, "I", point({ key: "a1" }, "a"), point({ key: "a2" }, "b"), "closing"),
      ),
    );
    const edit = promote(doc, at(doc, "a1"));
    const tr = edit.ok
      ? change(
          doc,
          () => edit,
          act(
            cis,
            article(
              para({ key: "p1" }, "I"),
              para({ key: "a1" }, "a", point({ key: "a2" }, "b"), "closing"),
            ),
          ),
        )
      : null;
    expect(tr?.doc.textContent).toBe(doc.textContent);
  });
  it("makes an article of a paragraph, with those after it as its own", () =>
    change(
      act(
        cis,
        article(
          para({ key: "p1" }, "One"),
          para({ key: "p2" }, "Two"),
          para({ key: "p3" }, "Three"),
        ),
      ),
      (doc) => promote(doc, at(doc, "p2")),
      act(
        cis,
        article(para({ key: "p1" }, "One")),
        provision("article", { key: "p2" }, "Two", para({ key: "p3" }, "Three")),
      ),
    ));
  it("never makes a chapter of an article", () =>
    refuse(
      act(cis, chapter({ key: "c" }, "General", art({ key: "a" }, "Scope"))),
      (doc) => promote(doc, at(doc, "a")),
      "becomes-group",
    ));
  it("is refused at the top", () =>
    refuse(act(cis, article()), (doc) => promote(doc, at(doc, "a")), "top-level"));
});

describe("demote", () => {
  it("goes into the provision before, as its last child", () =>
    change(
      act(
        cis,
        article(para({ key: "p1" }, "One", point({ key: "x" }, "a")), para({ key: "p2" }, "Two")),
      ),
      (doc) => demote(doc, at(doc, "p2")),
      act(
        cis,
        article(para({ key: "p1" }, "One", point({ key: "x" }, "a"), point({ key: "p2" }, "Two"))),
      ),
    ));
  it("is undone by promote", () => {
    const doc = act(
      cis,
      article(para({ key: "p1" }, "One"), para({ key: "p2" }, "Two", point({ key: "y" }, "b"))),
    );
    const lowered = act(
      cis,
      article(
        para(
          { key: "p1" },
          "One",
          point({ key: "p2" }, "Two", provision("indent", { key: "y" }, "b")),
        ),
      ),
    );
    change(doc, (before) => demote(before, at(before, "p2")), lowered);
    change(lowered, (before) => promote(before, at(before, "p2")), doc);
  });
  it("takes an article after a chapter into the chapter as it is", () =>
    change(
      act(
        cis,
        chapter({ key: "c" }, "General", art({ key: "a" }, "Scope")),
        art({ key: "b" }, "Terms"),
      ),
      (doc) => demote(doc, at(doc, "b")),
      act(
        cis,
        chapter({ key: "c" }, "General", art({ key: "a" }, "Scope"), art({ key: "b" }, "Terms")),
      ),
    ));
  it("is refused for an article with a heading, below the last level, and for the first", () => {
    const doc = act(
      cis,
      art({ key: "a" }, "Scope", para({ key: "p1" }, "One")),
      art(
        { key: "b" },
        "Terms",
        provision("indent", { key: "i1" }, "x"),
        provision("indent", { key: "i2" }, "y"),
      ),
    );
    refuse(doc, () => demote(doc, at(doc, "b")), "has-heading");
    refuse(doc, () => demote(doc, at(doc, "i2")), "deepest-level");
    refuse(doc, () => demote(doc, at(doc, "p1")), "nothing-before");
  });
});

describe("move", () => {
  const two = (...order: [string, string][]) =>
    act(cis, ...order.map(([key, name]) => art({ key }, name, para({ key: `${key}1` }, name))));
  it("changes places with the one before or after", () => {
    const doc = two(["a", "One"], ["b", "Two"]);
    const turned = two(["b", "Two"], ["a", "One"]);
    change(doc, () => moveUp(doc, at(doc, "b")), turned);
    change(doc, () => moveDown(doc, at(doc, "a")), turned);
  });
  it("takes the first article of a chapter to the end of the chapter before, and back", () => {
    const one = chapter({ key: "c1" }, "One", art({ key: "a" }, "A"));
    const before = act(
      cis,
      one,
      chapter({ key: "c2" }, "Two", art({ key: "b" }, "B"), art({ key: "d" }, "D")),
    );
    const after = act(
      cis,
      chapter({ key: "c1" }, "One", art({ key: "a" }, "A"), art({ key: "b" }, "B")),
      chapter({ key: "c2" }, "Two", art({ key: "d" }, "D")),
    );
    change(before, (doc) => moveUp(doc, at(doc, "b")), after);
    change(after, (doc) => moveDown(doc, at(doc, "b")), before);
  });
  it("enters the last group of what is wider", () =>
    change(
      act(
        cis,
        chapter({ key: "c" }, "One", section({ key: "s" }, "Part", art({ key: "a" }, "A"))),
        art({ key: "b" }, "B"),
      ),
      (doc) => moveUp(doc, at(doc, "b")),
      act(
        cis,
        chapter(
          { key: "c" },
          "One",
          section({ key: "s" }, "Part", art({ key: "a" }, "A"), art({ key: "b" }, "B")),
        ),
      ),
    ));
  it("is refused at the edges", () => {
    const doc = two(["a", "One"], ["b", "Two"]);
    refuse(doc, () => moveUp(doc, at(doc, "a")), "first");
    refuse(doc, () => moveDown(doc, at(doc, "b")), "last");
  });
  it("renumbers what it passes", () => {
    const doc = two(["a", "One"], ["b", "Two"]);
    const tr = change(doc, () => moveUp(doc, at(doc, "b")), two(["b", "Two"], ["a", "One"]));
    expect(numberLaw(tr.doc).byGuid("a")?.label).toBe("Article 2");
  });
});

describe("insert", () => {
  it("goes before, after, or inside as the last child before closing words", () => {
    const doc = act(
      cis,
      article(para({ key: "p1" }, "It means:", point({ key: "x" }, "a"), "closing")),
    );
    const blank = (element: "paragraph" | "point") => provision(element, { key: "new" }, "");
    const put = (side: "before" | "after" | "inside", element: "paragraph" | "point") =>
      insertProvision(doc, at(doc, "p1"), side, element, "new");
    const own = para({ key: "p1" }, "It means:", point({ key: "x" }, "a"), "closing");
    change(doc, () => put("before", "paragraph"), act(cis, article(blank("paragraph"), own)));
    change(doc, () => put("after", "paragraph"), act(cis, article(own, blank("paragraph"))));
    change(
      doc,
      () => put("inside", "point"),
      act(
        cis,
        article(
          para({ key: "p1" }, "It means:", point({ key: "x" }, "a"), blank("point"), "closing"),
        ),
      ),
    );
  });
  it("finds the place for a level from where the cursor stands", () => {
    const doc = act(
      cis,
      chapter(
        { key: "c" },
        "General",
        article(para({ key: "p1" }, "One"), para({ key: "p2" }, "Two")),
      ),
    );
    const from = (element: "chapter" | "article" | "paragraph" | "point") => {
      const edit = insertFrom(doc, within(doc, "One"), element, "new");
      if (!edit.ok) throw new Error(edit.reason);
      return edit;
    };
    const blankArticle = provision("article", { key: "new" }, heading(""), p(""));
    const own = [para({ key: "p1" }, "One"), para({ key: "p2" }, "Two")] as const;
    change(
      doc,
      () => from("article"),
      act(cis, chapter({ key: "c" }, "General", article(...own), blankArticle)),
    );
    change(
      doc,
      () => from("paragraph"),
      act(cis, chapter({ key: "c" }, "General", article(own[0], para({ key: "new" }, ""), own[1]))),
    );
    change(
      doc,
      () => from("point"),
      act(
        cis,
        chapter(
          { key: "c" },
          "General",
          article(para({ key: "p1" }, "One", point({ key: "new" }, "")), own[1]),
        ),
      ),
    );
    change(
      doc,
      () => from("chapter"),
      act(
        cis,
        chapter({ key: "c" }, "General", article(...own)),
        provision("chapter", { key: "new" }, heading("")),
      ),
    );
  });
});

describe("join", () => {
  it("lets the text go on in the unit before", () =>
    change(
      act(
        cis,
        article(para({ key: "p1" }, "One"), para({ key: "p2" }, "Two", point({ key: "x" }, "a"))),
      ),
      (doc) => joinWithPrevious(doc, at(doc, "p2")),
      act(cis, article(para({ key: "p1" }, "One", "Two", point({ key: "x" }, "a")))),
    ));
  it("lets the first unit go on in the introduction", () =>
    change(
      act(
        cis,
        article(
          para({ key: "p1" }, "It means:", point({ key: "x" }, "a"), point({ key: "y" }, "b")),
        ),
      ),
      (doc) => joinWithPrevious(doc, at(doc, "x")),
      act(cis, article(para({ key: "p1" }, "It means:", "a", point({ key: "y" }, "b")))),
    ));
  it("keeps a heading as a paragraph", () =>
    change(
      act(cis, article("One"), art({ key: "b" }, "Terms", "Two")),
      (doc) => joinWithPrevious(doc, at(doc, "b")),
      act(cis, article("One", "Terms", "Two")),
    ));
});

describe("delete and duplicate", () => {
  it("delete takes the provision with everything in it", () =>
    change(
      act(cis, article("One"), art({ key: "b" }, "Terms", para({ key: "p" }, "Two"))),
      (doc) => removeProvision(doc, at(doc, "b")),
      act(cis, article("One")),
    ));
  it("a copy has identities of its own, an automatic number and references within it that follow", () => {
    const doc = act(
      cis,
      art({ key: "a", num: "12 bis", eId: "art_12" }, "Scope", para({ key: "p1" }, "One")),
    );
    let n = 0;
    change(
      doc,
      () => duplicateProvision(doc, at(doc, "a"), () => `m${++n}`),
      act(
        cis,
        art({ key: "a", num: "12 bis", eId: "art_12" }, "Scope", para({ key: "p1" }, "One")),
        art({ key: "m1" }, "Scope", para({ key: "m2" }, "One")),
      ),
    );
  });
});
