import { Node } from "prosemirror-model";
import { Step, Transform } from "prosemirror-transform";
import { expect } from "vitest";
import { schema } from "../../../law/schema";
import { provisionOf, type Edit, type EditReason } from "../../../law/edit";

/** Position before the provision of that key; throws where there is none. */
export function at(doc: Node, key: string): number {
  const pos = provisionOf(doc, key);
  if (pos === null) throw new Error(`There is no provision ${key}`);
  return pos;
}

/** Position in the text, before `words`; after them with `end`. */
export function within(doc: Node, words: string, end = false): number {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (index >= 0) found ??= pos + index + (end ? words.length : 0);
  });
  if (found === null) throw new Error(`The text has no “${words}”`);
  return found;
}

/** Applies an edit that must apply; gives the transform and the position that it returned. */
function done(before: Node, edit: Edit): { tr: Transform; result: number } {
  if (!edit.ok) throw new Error(`Refused: ${edit.reason}`);
  const tr = new Transform(before);
  const result = edit.apply(tr);
  return { tr, result };
}

/**
 * What a command does to a document. Asserts: the result; that the document is valid; that
 * undoing every step gives the start back; that the steps survive JSON and do the same again;
 * that no identity stands twice.
 */
export function change(before: Node, command: (doc: Node) => Edit, after: Node): Transform {
  const { tr } = done(before, command(before));
  expect(tr.doc.toJSON()).toEqual(after.toJSON());
  tr.doc.check();
  const back = tr.steps.reduceRight((doc, step, i) => {
    const undone = step.invert(tr.docs[i] ?? before).apply(doc);
    return undone.doc ?? doc;
  }, tr.doc);
  expect(back.eq(before)).toBe(true);
  const again = tr.steps.reduce((doc, step) => {
    const json = JSON.parse(JSON.stringify(step.toJSON())) as object;
    return Step.fromJSON(schema, json).apply(doc).doc ?? doc;
  }, before);
  expect(again.eq(tr.doc)).toBe(true);
  expect(repeated(tr.doc)).toEqual([]);
  return tr;
}

/** A command that must be refused, and why. */
export function refuse(before: Node, command: (doc: Node) => Edit, reason: EditReason): void {
  expect(command(before)).toEqual({ ok: false, reason });
}

/** Identities that stand more than once. */
export function repeated(doc: Node): string[] {
  const seen = new Map<string, number>();
  doc.descendants((node) => {
    const guid = node.attrs["guid"] as string | null | undefined;
    if (guid != null) seen.set(guid, (seen.get(guid) ?? 0) + 1);
  });
  return [...seen].filter(([, count]) => count > 1).map(([guid]) => guid);
}
