import type { EditorState } from "prosemirror-state";
import {
  blankTable,
  insertAnnex,
  insertBlock,
  insertInline,
  makeAlternatives,
  makeOptions,
  type Edit,
} from "../../../law/edit";
import { schema } from "../../../law/schema";
import { herePos } from "../commands/perform";
import { mint } from "../mint";

/** What can be inserted besides provisions, by the name that messages know it by. */
export const things = [
  "blank",
  "alternatives",
  "choice",
  "note",
  "commentary",
  "footnote",
  "table",
  "quoted",
  "annex",
] as const;
export type Thing = (typeof things)[number];

/** Act of each, as undo and the live region name it. */
export const actOf = <T extends Thing>(thing: T): `insert-${T}` => `insert-${thing}`;

/** Rows and columns of a new table; more come with its tools. */
const tableSize = [3, 3] as const;

const inner = () => [schema.node("p")];

/** Things whose words are asked for first: an empty place within a line cannot hold a cursor. */
export const asked = ["blank", "alternatives", "footnote"] as const;
export type Asked = (typeof asked)[number];

/** The words of something that is asked for, and of a blank its kind. */
export interface Answer {
  words: string;
  kind: string;
}

/** What inserting would do with those words in the place of what is selected. */
export function insertAnswer(state: EditorState, thing: Asked, { words, kind }: Answer): Edit {
  const { doc } = state;
  const { from, to } = state.selection;
  const prompt = words.trim();
  switch (thing) {
    case "blank":
      return insertInline(doc, from, to, schema.node("placeholder", { id: mint(), prompt, kind }));
    case "alternatives":
      return makeAlternatives(doc, from, to, prompt, mint);
    case "footnote":
      return insertInline(
        doc,
        to,
        to,
        schema.node("footnote", { guid: mint() }, [schema.text(prompt)]),
      );
  }
}

/** What inserting would do where the cursor stands. */
export function insertThing(state: EditorState, thing: Exclude<Thing, Asked>): Edit {
  const { doc } = state;
  const { from } = state.selection;
  switch (thing) {
    case "choice":
      return makeOptions(doc, herePos(state) ?? -1, mint);
    case "note":
      return insertBlock(doc, from, schema.node("draftingNote", { guid: mint() }, inner()));
    case "commentary":
      return insertBlock(doc, from, schema.node("commentary", { guid: mint() }, inner()));
    case "table":
      return insertBlock(doc, from, blankTable(...tableSize));
    case "quoted":
      return insertBlock(doc, from, schema.node("quotedStructure", null, inner()));
    case "annex":
      return insertAnnex(doc, mint);
  }
}
