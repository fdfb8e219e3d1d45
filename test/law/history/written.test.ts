import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import {
  demote,
  joinWithPrevious,
  moveDown,
  moveUp,
  promote,
  removeProvision,
  splitAt,
  type Edit,
} from "../../../law/edit";
import { whose, Written, type WrittenState } from "../../../law/history";
import { schema } from "../../../law/schema";
import { act, art, chapter, para, point } from "../../build";
import { at, within } from "../edit/change";

const law = act(
  { lang: "en", profile: "en-cis-model" },
  chapter(
    { key: "general" },
    "GENERAL",
    art(
      { key: "scope" },
      "SCOPE",
      para("THE STATE SHALL ACT."),
      para("IT MEANS:", point("ONE"), point("TWO")),
    ),
    art({ key: "terms" }, "TERMS", para("THE COURT DECIDES ON ALL APPEALS.")),
  ),
  chapter("FINAL", art("ENTRY", "THIS LAW ENTERS INTO FORCE.")),
);

/** A draft in which several people write; each person's number is the origin of the words. */
class Draft {
  written: Written;
  #commits = 0;

  constructor(
    public doc: Node,
    state?: WrittenState,
  ) {
    this.written = new Written(doc, state);
  }

  edit(author: number, make: (tr: Transform) => void): Transform {
    const tr = new Transform(this.doc);
    make(tr);
    this.#commits++;
    for (const step of tr.steps)
      this.written.take(step, { origin: author, commit: `c${this.#commits}` });
    this.doc = tr.doc;
    return tr;
  }

  do(author: number, make: (doc: Node) => Edit): Transform {
    return this.edit(author, (tr) => {
      const edit = make(tr.doc);
      if (edit.ok) edit.apply(tr);
    });
  }

  /** Takes a change back, as undo does. */
  undo(author: number, done: Transform): void {
    this.edit(author, (tr) => {
      for (let i = done.steps.length - 1; i >= 0; i--) {
        const [step, before] = [done.steps[i], done.docs[i]];
        if (step && before) tr.step(step.invert(before));
      }
    });
  }

  /** The text with each change of author marked: "THE <1>high<0> COURT". */
  told(): string {
    const { words } = whose(this.doc, this.written.whole().runs);
    let last = 0;
    let told = "";
    this.doc.descendants((node) => {
      if (node.isTextblock) told += "|";
      for (const { text, origin } of words.get(node) ?? []) {
        told += (origin === last ? "" : `<${origin}>`) + text;
        last = origin;
      }
    });
    return told;
  }
}

const type = (words: string, text: string) => (tr: Transform) =>
  void tr.insert(within(tr.doc, words), schema.text(text));

describe("who wrote which words", () => {
  const start = act(
    art({ key: "a" }, "Scope", "The court decides."),
    art({ key: "b" }, "Final", "In force."),
  );

  it("is each one's own, and the first text nobody's", () => {
    const draft = new Draft(start);
    draft.edit(1, type("court", "high "));
    draft.edit(2, type("court", "and fair "));
    expect(draft.told()).toBe("|Scope|The <1>high <2>and fair <0>court decides.|Final|In force.");
  });

  it("stays when a provision is moved, split or nested by somebody else", () => {
    const draft = new Draft(start);
    draft.edit(1, type("court", "high "));
    draft.do(2, (doc) => moveDown(doc, at(doc, "a")));
    expect(draft.told()).toBe("|Final|In force.|Scope|The <1>high <0>court decides.");
  });

  it("is the first author's again when somebody deletes the words and undoes that", () => {
    const draft = new Draft(start);
    draft.edit(1, type("court", "high and independent "));
    const before = draft.told();
    const deleted = draft.do(2, (doc) => removeProvision(doc, at(doc, "a")));
    draft.edit(3, type("force", "full "));
    draft.undo(2, deleted);
    expect(draft.told()).toBe(before.replace("In force", "In <3>full <0>force"));
  });

  it("is of whoever replaced a word, as a whole", () => {
    const draft = new Draft(start);
    draft.edit(1, (tr) => {
      const from = within(tr.doc, "court decides");
      tr.replaceWith(from, from + "court decides".length, schema.text("courts decide"));
    });
    expect(draft.told()).toBe("|Scope|The <1>courts decide<0>.|Final|In force.");
  });

  it("counts the characters of each provision with what is in it", () => {
    const draft = new Draft(start);
    draft.edit(1, type("court", "high "));
    const { provisions, all } = whose(draft.doc, draft.written.whole().runs);
    expect(provisions).toEqual([
      {
        guid: "a",
        origins: [
          { origin: 0, characters: 23 },
          { origin: 1, characters: 5 },
        ],
      },
      { guid: "b", origins: [{ origin: 0, characters: 14 }] },
    ]);
    expect([...all]).toEqual([
      [0, 37],
      [1, 5],
    ]);
  });
});

const action = fc.record({
  author: fc.integer({ min: 1, max: 3 }),
  what: fc.constantFrom(
    "type",
    "type",
    "type",
    "erase",
    "split",
    "join",
    "up",
    "down",
    "in",
    "out",
    "cut",
  ),
  at: fc.nat(60),
  length: fc.nat(20),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** Letters of each author; the law itself has capitals alone. */
const letters = ["", "a", "b", "c"];

function perform(draft: Draft, { author, what, at: place, length }: Action): Transform | null {
  const texts: { pos: number; size: number }[] = [];
  const provisions: number[] = [];
  draft.doc.descendants((node, pos) => {
    if (node.isTextblock) texts.push({ pos: pos + 1, size: node.content.size });
    if (node.type.name === "provision") provisions.push(pos);
  });
  const text = texts[place % texts.length];
  const pos = provisions[place % provisions.length];
  if (!text || pos === undefined) return null;
  const inText = text.pos + (length % (text.size + 1));
  switch (what) {
    case "type":
      return draft.edit(
        author,
        (tr) =>
          void tr.insert(inText, schema.text((letters[author] ?? "").repeat(1 + (place % 4)))),
      );
    case "erase":
      return draft.edit(
        author,
        (tr) => void tr.delete(inText, Math.min(inText + 5, text.pos + text.size)),
      );
    case "split":
      return draft.do(author, (doc) => splitAt(doc, inText, `g${place}-${length}-${author}`));
    case "join":
      return draft.do(author, (doc) => joinWithPrevious(doc, pos));
    case "up":
      return draft.do(author, (doc) => moveUp(doc, pos));
    case "down":
      return draft.do(author, (doc) => moveDown(doc, pos));
    case "in":
      return draft.do(author, (doc) => demote(doc, pos));
    case "out":
      return draft.do(author, (doc) => promote(doc, pos));
    case "cut":
      return length < 4 ? draft.do(author, (doc) => removeProvision(doc, pos)) : null;
  }
}

describe("whatever several people do", () => {
  it("every character has one author, the one who typed it, and the text is that of the replay", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const draft = new Draft(law);
        for (const one of actions) perform(draft, one);
        const { text, runs } = draft.written.whole();
        expect(text).toBe(new Written(draft.doc).whole().text);
        expect(runs.reduce((sum, { size }) => sum + size, 0)).toBe(draft.doc.content.size);
        const { words, all } = whose(draft.doc, runs);
        let characters = 0;
        draft.doc.descendants((node) => {
          if (!node.isText) return;
          const parts = words.get(node) ?? [];
          expect(parts.map((part) => part.text).join("")).toBe(node.text);
          characters += node.text?.length ?? 0;
          for (const part of parts)
            for (const letter of part.text)
              expect(letters.indexOf(letter)).toBe(part.origin === 0 ? -1 : part.origin);
        });
        expect([...all.values()].reduce((a, b) => a + b, 0)).toBe(characters);
      }),
      { numRuns: 300 },
    );
  });

  it("going on from what was stored is the same as never having stopped", () => {
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 30 }),
        fc.array(action, { maxLength: 30 }),
        (first, second) => {
          const whole = new Draft(law);
          for (const one of first) perform(whole, one);
          const state = JSON.parse(JSON.stringify(whole.written.state())) as WrittenState;
          const later = new Draft(whole.doc, state);
          for (const one of second) {
            perform(whole, one);
            perform(later, one);
          }
          expect(later.written.whole()).toEqual(whole.written.whole());
        },
      ),
      { numRuns: 100 },
    );
  });
});
