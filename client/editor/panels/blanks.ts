import type { Node } from "prosemirror-model";

/** A blank with all of its places. */
export interface Blank {
  /** Its id, or the place of one without. */
  key: string;
  prompt: string;
  value: string | null;
  /** Positions before its placeholders, in the order of the text. */
  places: number[];
}

/** The blanks of a text in the order of their first places; those of one id are one. */
export function blanksOf(doc: Node): Blank[] {
  const found = new Map<string, Blank>();
  doc.descendants((node, pos) => {
    if (node.type.name !== "placeholder") return;
    const { id, prompt, value } = node.attrs as Record<string, string | null>;
    const key = id ?? `at ${pos}`;
    const known = found.get(key);
    if (known) known.places.push(pos);
    else found.set(key, { key, prompt: prompt ?? "", value: value ?? null, places: [pos] });
  });
  return [...found.values()];
}
