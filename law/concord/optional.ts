import type { Node } from "prosemirror-model";

/** Where a provision stands in a choice between provisions: which choice, and which of its options. */
export interface OptionPlace {
  choice: number;
  /** Which option of the choice, from 0. */
  option: number;
  key: string;
  label: string;
}

/** The option that each provision of a baseline belongs to, by guid; provisions outside of options are not listed. */
export function optionPlaces(doc: Node): Map<string, OptionPlace> {
  const places = new Map<string, OptionPlace>();
  let choices = 0;
  const walk = (node: Node, place: OptionPlace | null) => {
    const { name } = node.type;
    if (name === "options") {
      const mine = choices++;
      node.forEach((child, _, option) => {
        const { key, label } = child.attrs;
        walk(child, { choice: mine, option, key: String(key), label: String(label) });
      });
      return;
    }
    const guid = node.attrs["guid"] as unknown;
    if (name === "provision" && place && typeof guid === "string") places.set(guid, place);
    if (!node.inlineContent) node.forEach((child) => walk(child, place));
  };
  walk(doc, null);
  return places;
}
