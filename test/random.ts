import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { provisionElements, schema, type Law, type LawMeta } from "../law/schema";
import { withMarks } from "./build";

/**
 * Laws in which every node type, mark and attribute occurs, well-formed but
 * meaningless: for properties such as "what is written is read back". Parts
 * stand in their customary order, at most one of each before the annexes;
 * every identity is its own; every document is valid.
 */

const scraps = [
  ..."law State may shall 5 § № ст. закон право әділет ұлттық œuvre l’État".split(" "),
  ..."القانون 法 e\u0301 é 𝄞 <b> & &amp; \" ' ]]> a,b".split(" "),
  "  ",
  " ",
  "\u00a0",
  "\t",
  "\n",
  "\u200f",
];

const text = fc
  .array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" "));
const name = fc.constantFrom("a", "b-1", "é", "x_2", "γ");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const words = maybe(fc.oneof(text, fc.constant("")));

const mark = fc.oneof(
  fc.constantFrom("b", "i", "u", "sup", "sub").map((kind) => schema.mark(kind)),
  maybe(name).map((id) => schema.mark("term", { id })),
  maybe(name).map((thread) => schema.mark("comment", { thread })),
  maybe(name).map((id) => schema.mark("ins", { id })),
  maybe(name).map((id) => schema.mark("del", { id })),
  maybe(name).map((id) => schema.mark("change", { id, from: { format: [{ type: "b" }] } })),
);
/** What a block may carry of tracked changes: mostly nothing. */
const trackedMarks = fc.oneof(
  { weight: 9, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc
        .tuple(fc.constantFrom("ins", "del", "split", "join", "move"), name)
        .map(([kind, id]) => schema.mark(kind, { id }))
        .chain((made) =>
          fc.constantFrom(made, schema.mark("change", { id: "c", from: { weight: null } })),
        ),
      { minLength: 1, maxLength: 3 },
    ),
  },
);
const tracked = (block: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc
    .tuple(block, trackedMarks)
    .map(([made, set]) => made.mark(set.reduce((all, one) => one.addToSet(all), made.marks)));
const marks = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(mark, { maxLength: 3 }) },
);

const guid = fc.constant(null);
const list = (node: fc.Arbitrary<Node>, maxLength = 3) => fc.array(node, { maxLength });

const node = (
  type: Extract<keyof typeof schema.nodes, string>,
  content: fc.Arbitrary<Node[]>,
  attrs: fc.Arbitrary<Record<string, unknown>> = fc.constant({}),
) => fc.tuple(attrs, content).map(([given, children]) => schema.node(type, given, children));

const none = fc.constant<Node[]>([]);

const trees = fc.letrec<Record<"inline" | "alternative" | "block" | "provision", Node>>((tie) => {
  const inlines = list(tie("inline"));
  const atom = fc.oneof(
    node("eol", none),
    node(
      "ref",
      none,
      fc.record({
        target: maybe(fc.constantFrom("g1", "g2", "g7", "gone")),
        targetEnd: maybe(fc.constantFrom("g3", "g9")),
        work: maybe(name),
        href: maybe(fc.constantFrom("/akn/kz/act/1", "https://example.org/a?b=1&c=2", "no uri %")),
        text: words,
        form: maybe(fc.constantFrom("genitive", "prepositional")),
      }),
    ),
    node(
      "placeholder",
      none,
      fc.record({
        id: maybe(name),
        kind: fc.constantFrom("authority", "period", "other"),
        prompt: fc.oneof(text, fc.constant("")),
        value: words,
      }),
    ),
    node("alternatives", list(tie("alternative")), fc.record({ id: maybe(name) })),
    node("footnote", inlines, fc.record({ guid, marker: maybe(fc.constantFrom("1", "*", "")) })),
  );
  const withAnyMarks = fc
    .tuple(atom, marks)
    .map(([made, set]) => made.mark(set.reduce((out, m) => m.addToSet(out), made.marks)));
  const p = tracked(node("p", inlines));
  const cell = fc.constantFrom("td" as const, "th" as const).chain((kind) =>
    node(
      kind,
      list(p, 2),
      fc.record({
        colspan: fc.constantFrom(1, 2),
        rowspan: fc.constantFrom(1, 3),
        colwidth: maybe(fc.constantFrom([100], [50, 60])),
      }),
    ),
  );
  const heading = tracked(node("heading", inlines));
  const movedFrom = node("movedFrom", none, fc.record({ id: maybe(name) }));
  const options = node(
    "options",
    list(
      node(
        "option",
        list(fc.oneof(tie("block"), tie("provision"))),
        fc.record({
          guid,
          key: name,
          label: fc.oneof(text, fc.constant("")),
          chosen: fc.boolean(),
        }),
      ),
    ),
    fc.record({ guid, prompt: fc.oneof(text, fc.constant("")), min: fc.nat(2), max: fc.nat(3) }),
  );
  return {
    inline: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 6, arbitrary: fc.tuple(text, marks).map(([t, set]) => withMarks(t, set)) },
      { weight: 3, arbitrary: withAnyMarks },
    ),
    alternative: node("alternative", inlines, fc.record({ key: name, chosen: fc.boolean() })),
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 6, arbitrary: p },
      { weight: 1, arbitrary: node("draftingNote", list(p, 2), fc.record({ guid })) },
      { weight: 1, arbitrary: node("commentary", list(p, 2), fc.record({ guid })) },
      { weight: 1, arbitrary: node("table", list(tracked(node("tr", list(cell))), 2)) },
      {
        weight: 1,
        arbitrary: node(
          "quotedStructure",
          list(fc.oneof(heading, tie("block"), tie("provision"))),
          fc.record({
            startQuote: maybe(fc.constantFrom("«", "")),
            endQuote: maybe(fc.constantFrom("»", "")),
          }),
        ),
      },
    ),
    provision: tracked(
      node(
        "provision",
        fc
          .tuple(
            list(heading, 1),
            list(
              fc.oneof(
                { weight: 2, arbitrary: tie("block") },
                { weight: 1, arbitrary: heading },
                { weight: 1, arbitrary: tie("provision") },
                { weight: 1, arbitrary: options },
                { weight: 1, arbitrary: movedFrom },
              ),
            ),
          )
          .map(([first, rest]) => [...first, ...rest]),
        fc.record({
          guid,
          element: fc.oneof(
            fc.constantFrom("article", "paragraph"),
            fc.constantFrom(...provisionElements),
          ),
          num: maybe(fc.constantFrom("5", "5-1", "12 bis", "6¹", "", "а", "IV")),
          label: maybe(fc.constantFrom("§ 5", "(a)", "", " Art. 7 ")),
          eId: maybe(fc.constantFrom("art_5", "x1", "odd id", "sec_2__para_1")),
          weight: maybe(fc.constantFrom("mandatory", "optional")),
          origin: maybe(name),
          suggestions: fc.constantFrom([], [{ op: "ins", id: "s1" }]),
        }),
      ),
    ),
  };
});

const annex = node(
  "annex",
  fc
    .tuple(list(trees.inline, 2), list(fc.oneof(trees.block, trees.provision)))
    .map(([title, rest]) => [schema.node("heading", null, title), ...rest]),
  fc.record({ guid, num: maybe(fc.constantFrom("1", "B", "")), label: words, eId: maybe(name) }),
);

const optional = (part: fc.Arbitrary<Node>) => list(part, 1);
const docTitle = node("docTitle", list(trees.inline));

const anyDoc = fc
  .tuple(
    fc.record({
      lang: fc.constantFrom("en", "ru", "kk", "ar"),
      profile: fc.constantFrom("", "ru-cis-model", "en-un-model", "unknown"),
    }),
    optional(node("preface", list(fc.oneof(docTitle, trees.block)))),
    optional(node("preamble", list(fc.oneof(trees.block, trees.provision)))),
    optional(node("body", fc.array(fc.oneof(trees.block, trees.provision), { maxLength: 6 }))),
    optional(node("conclusions", list(trees.block))),
    list(annex, 2),
  )
  .map(([attrs, ...children]) => identifiedBySeed(schema.node("doc", attrs, children.flat())));

/** Identities by place; unlike the builder's, for every node that may have one. */
function identifiedBySeed(root: Node): Node {
  let count = 0;
  const visit = (at: Node): Node => {
    if (at.isText) return at;
    const attrs = "guid" in at.attrs ? { ...at.attrs, guid: `g${++count}` } : at.attrs;
    return at.type.create(attrs, at.children.map(visit), at.marks);
  };
  return visit(root);
}

const anyMeta: fc.Arbitrary<LawMeta> = fc.record({
  title: text,
  language: fc.constantFrom("en", "ru", "kk", "ar"),
  kind: fc.constantFrom("model" as const, "national" as const),
  country: maybe(fc.constantFrom("kz", "xx")),
  body: maybe(fc.constantFrom("ipa-cis", "unodc")),
  workUri: maybe(fc.constantFrom("/akn/kz/act/2025/214", "/akn/xx/act/1")),
  date: maybe(fc.constantFrom("2025-03-01", "1999-12-31")),
  source: words,
  licence: words,
  topics: fc.array(fc.constantFrom("terrorism", "ict"), { maxLength: 2 }),
  fictional: fc.boolean(),
});

/** Any law that the schema allows, its parts in the customary order. */
export const anyLaw: fc.Arbitrary<Law> = fc.record({ meta: anyMeta, doc: anyDoc });

/** The same law for the same seed. */
export function randomLaw(seed: number): Law {
  const [law] = fc.sample(anyLaw, { seed, numRuns: 1 });
  if (law === undefined) throw new Error("fast-check gave no sample");
  return law;
}
