import { Transform } from "prosemirror-transform";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import {
  freezeNumbers,
  insertProvision,
  numberAnew,
  previewNumbers,
  type Edit,
} from "../../../law/edit";
import { numberLaw } from "../../../law/number";
import { act, art, p, para, ref } from "../../build";
import { at, change, refuse } from "./change";

const profile = { lang: "en", profile: "en-cis-model" };
const law = (...content: Node[]) => act(profile, ...content);
const labels = (doc: Node) => numberLaw(doc).entries.map(({ label }) => label);
const done = (doc: Node, edit: Edit): Node => {
  if (!edit.ok) throw new Error(edit.reason);
  const tr = new Transform(doc);
  edit.apply(tr);
  return tr.doc;
};

const plain = law(
  art({ key: "a" }, "One", para({ key: "a1" }, "First."), para({ key: "a2" }, "Second.")),
  art({ key: "b" }, "Two"),
);
const frozen = law(
  art(
    { key: "a", num: "1" },
    "One",
    para({ key: "a1", num: "1" }, "First."),
    para({ key: "a2", num: "2" }, "Second."),
  ),
  art({ key: "b", num: "2" }, "Two"),
);

describe("freezing numbers", () => {
  it("fixes every automatic number and changes no label", () => {
    change(plain, freezeNumbers, frozen);
    expect(labels(frozen)).toEqual(labels(plain));
    refuse(frozen, freezeNumbers, "unchanged");
  });

  it("gives what is inserted afterwards the tradition's inserted number", () => {
    const more = done(frozen, insertProvision(frozen, at(frozen, "a"), "after", "article", "n"));
    expect(numberLaw(more).byGuid("n")?.label).toBe("Article 1-1");
    expect(numberLaw(more).byGuid("b")?.label).toBe("Article 2");
  });

  it("leaves what has a number of its own, and what has none", () => {
    const own = law(
      art({ key: "a", num: "5 bis" }, "One"),
      art({ key: "b", label: "Final" }, "Two"),
    );
    refuse(own, freezeNumbers, "unchanged");
  });
});

describe("numbering anew", () => {
  const inserted = law(
    art({ key: "a", num: "1" }, "One"),
    art({ key: "n" }, "Between", p("See ", ref("b"), ".")),
    art({ key: "b", num: "2" }, "Two", p("See ", ref("a"), " and ", ref("b", { text: "Art. 2" }))),
  );
  const anew = law(
    art({ key: "a" }, "One"),
    art({ key: "n" }, "Between", p("See ", ref("b"), ".")),
    art({ key: "b" }, "Two", p("See ", ref("a"), " and ", ref("b", { text: "Art. 2" }))),
  );

  it("makes every number automatic", () => {
    change(inserted, numberAnew, anew);
    change(frozen, numberAnew, plain);
    refuse(plain, numberAnew, "unchanged");
  });

  it("tells every number that changes, old and new", () => {
    expect(previewNumbers(inserted, anew).units).toEqual([
      { guid: "n", from: "Article 1-1", to: "Article 2", heading: "Between" },
      { guid: "b", from: "Article 2", to: "Article 3", heading: "Two" },
    ]);
  });

  it("tells every reference that follows, and those whose words no numbering changes", () => {
    const { references, printed } = previewNumbers(inserted, anew);
    expect(references).toEqual([
      { place: "Article 2", guid: "n", from: "Article 2", to: "Article 3" },
    ]);
    expect(printed).toEqual([{ place: "Article 3", guid: "b", text: "Art. 2" }]);
  });

  it("names a unit below the article with the article around it", () => {
    const given = law(art({ key: "a" }, "One", para({ key: "x", num: "7" }, "Words.")));
    expect(previewNumbers(given, done(given, numberAnew(given))).units).toEqual([
      { guid: "x", from: "Article 1 7.", to: "Article 1 1.", heading: "" },
    ]);
  });
});
