import type { Node } from "prosemirror-model";
import {
  asAccepted,
  asRejected,
  authorOf,
  direct,
  isSuggested,
  onlySuggests,
  resolveSuggestions,
  suggest,
} from "../../../law/suggest";
import { Transform } from "prosemirror-transform";
import { act, art, chapter, note, para, p, placeholder, point, table, td, tr } from "../../build";
import { counting, edit, nameOf, suggesters, type Doing } from "./editing";

/** A small invented law in which every edit finds something to do. */
export const original = (): Node =>
  act(
    chapter(
      "General",
      art("Purpose", "This Law sets out what is needed.", "It  applies throughout."),
      art(
        "Terms",
        para("A term means what it says."),
        para("It is read in context:", point("first;"), point("second.")),
      ),
    ),
    chapter(
      "Duties",
      art(
        "Reports",
        p("Within ", placeholder("period", { id: "f1" }), " of the event."),
        note("Drafters may adapt."),
        table(tr(td("a"), td("b")), tr(td("c"), td("d"))),
        "Closing words.",
      ),
    ),
  );

/** Ids of all suggestions of a document. */
export function idsOf(doc: Node): string[] {
  const ids = new Set<string>();
  doc.descendants((node) => {
    for (const mark of node.marks)
      if (["ins", "del", "split", "join", "move", "change"].includes(mark.type.name))
        ids.add(String(mark.attrs["id"]));
  });
  return [...ids];
}

const expectSame = (what: string, got: Node, want: Node, trace: string[]) => {
  if (JSON.stringify(got.toJSON()) !== JSON.stringify(want.toJSON()))
    throw new Error(
      `${what} after ${trace.join(" ")}\ngot  ${got.toString()}\nwant ${want.toString()}`,
    );
};

/** Verdicts by id, in the order given. */
const settleOneByOne = (
  doc: Node,
  order: readonly (readonly [string, "accept" | "reject"])[],
): Node =>
  order.reduce(
    (at, [id, verdict]) => resolveSuggestions(at, verdict, (other) => other === id).doc,
    doc,
  );

/** Throws unless what is promised of suggestions holds for a sequence of edits by three people. */
export function promisesHold(sequence: readonly Doing[]): Node {
  const start = original();
  const ids = counting();
  const people = suggesters(ids);
  let doc = start;
  const trace: string[] = [];
  for (const doing of sequence) {
    const who = people[doing.who];
    if (who === undefined) continue;
    const { steps } = edit(doc, doing, ids);
    if (steps.length === 0) continue;
    const wanted = asAccepted(direct(doc, steps));
    const before = doc;
    trace.push(`${who.author}/${nameOf(doing)}`);
    const made = suggest(doc, steps, who);
    doc = made.doc;
    doc.check();
    const replayed = new Transform(before);
    for (const step of made.steps) replayed.step(step);
    expectSame("steps", replayed.doc, doc, trace);
    if (!onlySuggests(before, made.steps, (id) => authorOf(id) === who.author))
      throw new Error(
        `not within what ${who.author} may suggest after ${trace.join(" ")}\n${before.toString()}\n${doc.toString()}`,
      );
    expectSame("reject all", asRejected(doc), start, trace);
    expectSame("accept all", asAccepted(doc), wanted, trace);
    if (doc.textContent.includes("\u200b")) throw new Error("zero-width character");
  }
  const all = idsOf(doc);
  const verdicts = all.map(
    (id, i) => [id, (sequence[i % sequence.length]?.a ?? i) % 2 ? "accept" : "reject"] as const,
  );
  const forth = settleOneByOne(doc, verdicts);
  const back = settleOneByOne(doc, [...verdicts].reverse());
  const mixed = settleOneByOne(
    doc,
    [...verdicts].sort(([x], [y]) => (x + "a").localeCompare(y)),
  );
  expectSame("other order", back, forth, [...trace, JSON.stringify(verdicts), doc.toString()]);
  expectSame("third order", mixed, forth, trace);
  expectSame(
    "accepted one by one",
    settleOneByOne(
      doc,
      all.map((id) => [id, "accept"] as const),
    ),
    asAccepted(doc),
    [...trace, doc.toString()],
  );
  expectSame(
    "rejected one by one",
    settleOneByOne(
      doc,
      all.map((id) => [id, "reject"] as const),
    ),
    start,
    [...trace, doc.toString()],
  );
  forth.check();
  if (isSuggested(forth)) throw new Error("something stayed");
  return doc;
}
