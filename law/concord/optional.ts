import type { Node } from "prosemirror-model";

/** Where a provision stands in a choice between provisions: which choice, and which of its options. */
export interface OptionPlace {
  choice: number;
  key: string;
  label: string;
}

/** The option that each provision of a baseline belongs to, by guid; provisions outside of options are not listed. */
export function optionPlaces(doc: Node): Map<string, OptionPlace> {
  const places = new Map<string, OptionPlace>();
  let choices = 0;
  const walk = (node: Node, place: OptionPlace | null, choice: number) => {
    const { name } = node.type;
    if (name === "options") {
      const mine = choices++;
      node.forEach((option) => walk(option, null, mine));
      return;
    }
    const here =
      name === "option"
        ? { choice, key: String(node.attrs["key"]), label: String(node.attrs["label"]) }
        : place;
    const guid = node.attrs["guid"] as unknown;
    if (name === "provision" && here && typeof guid === "string") places.set(guid, here);
    if (!node.inlineContent) node.forEach((child) => walk(child, here, choice));
  };
  walk(doc, null, -1);
  return places;
}
