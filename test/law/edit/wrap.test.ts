import { describe, it } from "vitest";
import {
  blankTable,
  fillCells,
  insertAnnex,
  insertBlock,
  insertInline,
  makeAlternatives,
  makeOptions,
} from "../../../law/edit";
import { schema } from "../../../law/schema";
import {
  act,
  alternative,
  annex,
  art,
  footnote,
  heading,
  note,
  option,
  options,
  p,
  para,
  table,
  th,
  td,
  tr,
} from "../../build";
import { at, change, refuse, within } from "./change";

/** Identities in order: "m1", "m2" … */
const counting = () => {
  let n = 0;
  return () => `m${(n += 1)}`;
};

const one = act(art({ key: "a" }, "Scope", "This Law applies.", para({ key: "b" }, "To all.")));

describe("a choice between provisions", () => {
  it("has the provision as its first option and an empty one as its second", () => {
    const second = art({ key: "m1" }, heading(), p());
    const first = art({ key: "a" }, "Scope", "This Law applies.", para({ key: "b" }, "To all."));
    const keyed = (key: string, guid: string, ...content: Parameters<typeof option>) => {
      const made = option({ key: guid }, ...content);
      return made.type.create({ ...made.attrs, key }, made.content);
    };
    change(
      one,
      (doc) => makeOptions(doc, at(doc, "a"), counting()),
      act(options({ key: "m3" }, keyed("a", "m4", first), keyed("b", "m2", second))),
    );
  });

  it("is not made where no provision stands", () =>
    refuse(one, (doc) => makeOptions(doc, 0, counting()), "no-provision"));
});

describe("alternative wordings", () => {
  it("begin with the selected words", () =>
    change(
      one,
      (doc) =>
        makeAlternatives(
          doc,
          within(doc, "applies"),
          within(doc, "applies", true),
          "binds",
          counting(),
        ),
      act(
        art(
          { key: "a" },
          "Scope",
          p("This Law ", twoWordings("applies"), "."),
          para({ key: "b" }, "To all."),
        ),
      ),
    ));

  it("stand in one paragraph", () =>
    refuse(
      one,
      (doc) => makeAlternatives(doc, within(doc, "Law"), within(doc, "all"), "x", counting()),
      "does-not-fit",
    ));
});

const twoWordings = (first: string) =>
  schema.node("alternatives", { id: "m1" }, [
    alternative(first),
    schema.node("alternative", { key: "b" }, [schema.text("binds")]),
  ]);

describe("blocks", () => {
  const blank = () => note({ key: "n" }, p());
  it("stand after the paragraph of the cursor", () =>
    change(
      one,
      (doc) => insertBlock(doc, within(doc, "Law"), blank()),
      act(art({ key: "a" }, "Scope", "This Law applies.", blank(), para({ key: "b" }, "To all."))),
    ));

  it("stand after the heading of the cursor", () =>
    change(
      one,
      (doc) => insertBlock(doc, within(doc, "Scope"), blank()),
      act(
        art({ key: "a" }, "Scope", blank(), p("This Law applies."), para({ key: "b" }, "To all.")),
      ),
    ));

  it("take the place of an empty paragraph", () =>
    change(
      act(art({ key: "a" }, heading("Scope"), p())),
      (doc) => insertBlock(doc, doc.content.size - 3, blankTable(2, 1)),
      act(art({ key: "a" }, heading("Scope"), table(tr(th(p())), tr(td(p()))))),
    ));

  it("never stand in a table", () => {
    const grid = (...after: Parameters<typeof art>) =>
      act(art({ key: "a" }, heading("Scope"), table(tr("x")), ...after));
    change(grid(), (doc) => insertBlock(doc, within(doc, "x"), blank()), grid(blank()));
  });
});

it("cells without a paragraph get one", () => {
  const grid = (...cells: Parameters<typeof tr>) =>
    act(art({ key: "a" }, heading("Scope"), table(tr(...cells))));
  change(
    grid(td("x"), td()),
    (doc) => ({
      ok: true,
      apply: (edited) => {
        fillCells(edited, 0, doc.content.size);
        return 0;
      },
    }),
    grid(td("x"), td(p())),
  );
});

it("a footnote stands where the cursor is", () =>
  change(
    one,
    (doc) => {
      const here = within(doc, "applies", true);
      return insertInline(doc, here, here, footnote({ key: "f" }));
    },
    act(
      art(
        { key: "a" },
        "Scope",
        p("This Law applies", footnote({ key: "f" }), "."),
        para({ key: "b" }, "To all."),
      ),
    ),
  ));

it("an annex stands at the end", () =>
  change(
    one,
    (doc) => insertAnnex(doc, counting()),
    act(...one.firstChild!.children, annex({ key: "m1" }, heading(), p())),
  ));
