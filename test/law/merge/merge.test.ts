import { Fragment, type Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { mergeTexts, type MergeChoices, type MergedText } from "../../../law/merge";
import { schema } from "../../../law/schema";
import { units } from "../../../law/unit";
import {
  act,
  alternatives,
  art,
  chapter,
  option,
  options,
  p,
  para,
  part,
  placeholder,
  point,
  table,
  tr,
} from "../../build";

const purpose = "This Law sets out the duties of every operator.";
const scope = "It applies to every operator that keeps records of persons within the territory.";
const terms = "Terms have the meaning that they have in ordinary speech.";

/** Articles by key, each with one paragraph. */
const law = (...articles: [key: string, text: string][]): Node =>
  act(...articles.map(([key, text]) => art({ key }, `About ${key}`, text)));

const base = law(["a", purpose], ["b", scope], ["c", terms]);

/** Every unit with its depth, identity and words. */
const told = (doc: Node): string[] =>
  units(doc).map(
    ({ depth, guid, text }) => `${"  ".repeat(depth)}${guid}: ${text.replaceAll("\n", " / ")}`,
  );

/** The merged units, and its conflicts by kind and place. */
const merged = ({ doc, conflicts }: MergedText) => ({
  text: told(doc),
  conflicts: conflicts.map(({ kind, place }) => `${kind} ${place.guid} ${place.part}`),
});

const merge = (from: Node, ours: Node, theirs: Node, choices?: MergeChoices) =>
  merged(mergeTexts(from, ours, theirs, choices));

describe("structure", () => {
  it("takes the insertions, deletions and moves of both sides", () => {
    const ours = law(["a", purpose], ["n", "New."], ["b", scope]);
    const theirs = law(["b", scope], ["a", purpose], ["c", terms], ["m", "Later."]);
    expect(merge(base, ours, theirs)).toEqual({
      text: [`b: ${scope}`, `a: ${purpose}`, "n: New.", "m: Later."],
      conflicts: [],
    });
  });

  it("keeps what each side inserts at one spot together, in one order for both ways", () => {
    const ours = law(
      ["a", purpose],
      ["z1", "Zebras."],
      ["a2", "Apes."],
      ["b", scope],
      ["c", terms],
    );
    const theirs = law(
      ["a", purpose],
      ["t1", "Bears."],
      ["t2", "Yaks."],
      ["b", scope],
      ["c", terms],
    );
    const text = ["a", "t1", "t2", "z1", "a2", "b", "c"];
    const order = (one: MergedText) => units(one.doc).map(({ guid }) => guid);
    expect(order(mergeTexts(base, ours, theirs))).toEqual(text);
    expect(order(mergeTexts(base, theirs, ours))).toEqual(text);
  });

  it("takes the same insertion once, under one identity, with references to it", () => {
    const fresh = (key: string, also: Node[]) =>
      act(
        art({ key: "a" }, "About a", purpose),
        art({ key }, "Records", "Records are kept."),
        art({ key: "b" }, "About b", scope),
        ...also,
      );
    const ours = fresh("x2", [art({ key: "c" }, "About c", terms)]);
    const citing = p("See ", schema.node("ref", { target: "y1" }));
    const theirs = fresh("y1", [art({ key: "c" }, "About c", terms, citing)]);
    const { doc, conflicts } = mergeTexts(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(units(doc).map(({ guid }) => guid)).toEqual(["a", "x2", "b", "c"]);
    expect(units(doc)[3]?.text).toContain("See Article 2");
  });

  it("moves with the edit what one side moves and the other edits", () => {
    const ours = law(["c", terms], ["a", purpose], ["b", scope]);
    const theirs = law(["a", purpose], ["b", scope], ["c", terms.replace("ordinary", "plain")]);
    expect(merge(base, ours, theirs)).toEqual({
      text: [`c: ${terms.replace("ordinary", "plain")}`, `a: ${purpose}`, `b: ${scope}`],
      conflicts: [],
    });
  });

  it("carries an edit into the second half of a split", () => {
    const two = (...parts: (Node | string)[]) => act(art({ key: "a" }, "About", ...parts));
    const before = two(purpose, scope);
    const ours = act(art({ key: "a" }, "About", purpose), art({ key: "a2" }, "More", scope));
    const theirs = two(purpose, scope.replace("persons", "natural persons"));
    // What is carried is known word for word where it stands; the edit follows it.
    expect(merge(before, ours, theirs)).toEqual({
      text: [`a: ${purpose}`, `a2: ${scope.replace("persons", "natural persons")}`],
      conflicts: [],
    });
  });

  it("lets go what both sides delete", () => {
    const less = law(["a", purpose], ["c", terms]);
    expect(merge(base, less, less)).toEqual({
      text: [`a: ${purpose}`, `c: ${terms}`],
      conflicts: [],
    });
  });
});

describe("conflicts of structure", () => {
  const nested = (...articles: Node[]) =>
    act(chapter("One", { key: "one" }, ...articles), chapter("Two", { key: "two" }));
  const [a, b] = [art({ key: "a" }, "A", purpose), art({ key: "b" }, "B", scope)];

  it("keep a child that was edited in a parent that was deleted, with its parent", () => {
    const ours = act(chapter("Two", { key: "two" }));
    const edited = art({ key: "b" }, "B", scope.replace("persons", "people"));
    expect(merge(nested(a, b), ours, nested(a, edited))).toEqual({
      text: ["one: ", `  a: ${purpose}`, `  b: ${scope.replace("persons", "people")}`, "two: "],
      conflicts: ["delete-versus-edit one provision"],
    });
  });

  it("keep a paragraph that one side deleted and the other edited, until one is chosen", () => {
    const [long, short] = [act(art({ key: "a" }, "A", purpose, scope)), act(a)];
    const theirs = act(art({ key: "a" }, "A", purpose, scope.replace("persons", "people")));
    const { conflicts, doc } = mergeTexts(long, short, theirs);
    expect(told(doc)).toEqual([`a: ${purpose} / ${scope.replace("persons", "people")}`]);
    expect(conflicts).toMatchObject([
      { kind: "delete-versus-edit", deletedBy: "ours", ours: "", base: scope },
    ]);
    const choices = { [conflicts[0]!.id]: "ours" as const };
    expect(merge(long, short, theirs, choices).text).toEqual([`a: ${purpose}`]);
  });

  it("leave a provision that both moved where it stood, until one is chosen", () => {
    const to = (one: Node[], two: Node[], three: Node[]) =>
      act(
        ...[one, two, three].map((articles, at) =>
          chapter(`Chapter ${at}`, { key: `c${at}` }, ...articles),
        ),
      );
    const [from, ours, theirs] = [to([a, b], [], []), to([a], [b], []), to([a], [], [b])];
    const found = mergeTexts(from, ours, theirs);
    expect(found.conflicts).toMatchObject([
      { kind: "move-versus-move", at: { ours: { after: "" }, theirs: { after: "" } } },
    ]);
    const chosen = (side: "ours" | "theirs") =>
      mergeTexts(from, ours, theirs, { [found.conflicts[0]!.id]: side }).doc.toJSON() as unknown;
    expect(found.doc.toJSON()).toEqual(from.toJSON());
    expect(chosen("ours")).toEqual(ours.toJSON());
    expect(chosen("theirs")).toEqual(theirs.toJSON());
  });

  it("send two provisions back that two moves would put into each other", () => {
    const [one, two] = [part("One", { key: "one" }), part("Two", { key: "two" })];
    const inside = (outer: Node, inner: Node) =>
      act(outer.copy(outer.content.append(Fragment.from(inner))));
    const found = mergeTexts(act(one, two), inside(one, two), inside(two, one));
    expect(told(found.doc)).toEqual(["one: ", "two: "]);
    expect(found.conflicts.map(({ kind }) => kind)).toEqual([
      "move-versus-move",
      "move-versus-move",
    ]);
  });
});

describe("attributes", () => {
  const one = (attrs: Record<string, unknown>, ...content: (Node | string)[]) =>
    act(art({ key: "a", ...attrs }, "A", ...content, purpose));

  it("take weight, level and heading of whoever changed them", () => {
    const ours = one({ weight: "optional" });
    const theirs = act(art({ key: "a", element: "rule" }, "Aim", purpose));
    const { doc, conflicts } = mergeTexts(one({}), ours, theirs);
    expect(conflicts).toEqual([]);
    expect(units(doc)).toMatchObject([{ weight: "optional", element: "rule", heading: "Aim" }]);
  });

  it("conflict where both changed one differently", () => {
    const { doc, conflicts } = mergeTexts(
      one({}),
      one({ weight: "optional" }),
      one({ weight: "mandatory" }),
    );
    expect(units(doc)[0]?.weight).toBeNull();
    expect(conflicts).toMatchObject([
      { kind: "attribute", name: "weight", base: "", ours: "optional", theirs: "mandatory" },
    ]);
  });

  it("do not take two options where one is allowed", () => {
    const choice = (taken: string) =>
      one(
        {},
        options(
          { key: "o", max: 1 },
          ...["a", "b", "c"].map((key) => option({ key: `o${key}`, chosen: key === taken }, key)),
        ),
      );
    const taken = (doc: Node): string[] => {
      const found: string[] = [];
      doc.descendants(({ attrs }) => {
        if (attrs["chosen"] === true) found.push(String(attrs["guid"]));
      });
      return found;
    };
    expect(taken(mergeTexts(choice(""), choice("a"), choice("")).doc)).toEqual(["oa"]);
    const both = mergeTexts(choice("c"), choice("a"), choice("b"));
    expect(taken(both.doc)).toEqual(["oc"]);
    expect(both.conflicts).toMatchObject([{ kind: "attribute", name: "taken" }]);
    const id = both.conflicts[0]!.id;
    expect(
      taken(mergeTexts(choice("c"), choice("a"), choice("b"), { [id]: "theirs" }).doc),
    ).toEqual(["ob"]);
  });

  it("count printed numbers on where both sides inserted", () => {
    const printed = (...keys: string[]) =>
      act(
        ...keys.map((key, at) =>
          art(
            { key, num: String(at + 1), label: `Article ${at + 1}.` },
            `About ${key}`,
            `Of ${key}.`,
          ),
        ),
      );
    const { doc, conflicts } = mergeTexts(
      printed("a", "b", "c"),
      printed("a", "x", "b", "c"),
      printed("a", "b", "y", "c"),
    );
    expect(conflicts).toEqual([]);
    expect(units(doc).map(({ guid, label }) => `${guid} ${label}`)).toEqual([
      "a Article 1.",
      "x Article 2.",
      "b Article 3.",
      "y Article 4.",
      "c Article 5.",
    ]);
  });
});

describe("words", () => {
  const text = (...content: (Node | string)[]) => act(art({ key: "a" }, "A", p(...content)));
  const from =
    "The period is 1 000 days, counted from 12 May 2020, under Article 5(2)(a) of the by-law.";
  const words = (ours: string, theirs: string, choices?: MergeChoices) => {
    const { doc, conflicts } = mergeTexts(text(from), text(ours), text(theirs), choices);
    return { text: units(doc)[0]!.text, conflicts };
  };

  it("takes changes of both sides in one sentence", () => {
    const found = words(from.replace("1 000", "2 000"), from.replace("by-law", "statute"));
    expect(found).toEqual({
      text: from.replace("1 000", "2 000").replace("by-law", "statute"),
      conflicts: [],
    });
  });

  it.each([
    ["1 000 days", "1 500 days", "2 000 days"],
    ["12 May 2020", "13 May 2020", "12 June 2021"],
    ["5(2)(a)", "5(3)(a)", "5(2)(b)"],
    ["by-law", "by-laws", "bye-law"],
  ])("never merges within a number, a date, a reference or a word: %s", (was, ours, theirs) => {
    const { conflicts } = words(from.replace(was, ours), from.replace(was, theirs));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ kind: "words", place: { guid: "a", part: "text" } });
  });

  it("keeps the base's words until one reading is chosen, or both", () => {
    const [ours, theirs] = [from.replace("1 000", "1 500"), from.replace("1 000", "2 000")];
    const open = words(ours, theirs);
    expect(open.text).toBe(from);
    const id = open.conflicts[0]!.id;
    expect(words(ours, theirs, { [id]: "ours" }).text).toBe(ours);
    expect(words(ours, theirs, { [id]: "theirs" }).text).toBe(theirs);
    expect(words(ours, theirs, { [id]: "both" }).text).toContain("1 500 2 000 days");
  });

  it("takes a blank that one side filled in a sentence that the other reworded", () => {
    const blank = (value: string | null) => placeholder("authority", { id: "p1", value });
    const found = mergeTexts(
      text("The ", blank(null), " keeps records of every ship."),
      text("The ", blank("Harbour Office"), " keeps records of every ship."),
      text("Each day the ", blank(null), " must keep a list of every ship."),
    );
    expect(units(found.doc)[0]?.text).toBe(
      "Each day the Harbour Office must keep a list of every ship.",
    );
    expect(found.conflicts).toEqual([]);
  });

  it("keeps formatting of both sides", () => {
    const bold = (at: string) => {
      const [before = "", behind = ""] = from.split(at);
      return text(before, schema.text(at, [schema.mark("b")]), behind);
    };
    const { doc } = mergeTexts(text(from), bold("counted"), bold("by-law"));
    const marked: string[] = [];
    doc.descendants((node) => {
      if (node.marks.length > 0) marked.push(node.text ?? "");
    });
    expect(marked).toEqual(["counted", "by-law"]);
  });

  it("tells every wording of alternatives that both changed", () => {
    const choice = (second: string) => text("A ", alternatives("duty", second), " of care.");
    const { conflicts } = mergeTexts(choice("right"), choice("power"), choice("task"));
    expect(conflicts).toMatchObject([{ ours: "[duty / power] ", theirs: "[duty / task] " }]);
  });

  it("merges a table cell by cell", () => {
    const rows = (...cells: string[]) =>
      act(art({ key: "a" }, "A", table(tr(cells[0]!, cells[1]!), tr(cells[2]!, cells[3]!))));
    const { doc, conflicts } = mergeTexts(
      rows("Fee", "Amount", "Entry", "ten"),
      rows("Fee", "Amount", "Entry", "five"),
      rows("Fee", "Sum", "Entry", "ten"),
    );
    expect(conflicts).toEqual([]);
    expect(doc.eq(rows("Fee", "Sum", "Entry", "five"))).toBe(true);
  });
});

describe("texts without a common lineage", () => {
  const anonymous = (prefix: string, ...content: string[]) =>
    act(
      ...content.map((text, at) =>
        art(
          { key: `${prefix}${at}` },
          `About ${at}`,
          para(
            { key: `${prefix}p${at}` },
            text,
            point({ key: `${prefix}q${at}` }, `Point ${at} of it.`),
          ),
        ),
      ),
    );

  it("are merged as a comparison aligns them, under the identities of the base", () => {
    const found = mergeTexts(
      anonymous("b", purpose, scope, terms),
      anonymous("o", purpose, scope.replace("persons", "people"), terms),
      anonymous("t", purpose, scope, terms.replace("ordinary", "plain")),
    );
    expect(found.conflicts).toEqual([]);
    expect(
      found.doc.eq(
        anonymous(
          "b",
          purpose,
          scope.replace("persons", "people"),
          terms.replace("ordinary", "plain"),
        ),
      ),
    ).toBe(true);
  });
});
