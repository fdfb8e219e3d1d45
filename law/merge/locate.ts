import type { Built } from "./build";
import type { Home } from "./home";
import type { ConflictPlace, MergePlace } from "./merged";
import type { Names } from "./names";
import { anyEntry, type Texts } from "./texts";
import type { Keyed } from "./tree";

/** What is known of places once a text is merged. */
export interface Atlas {
  texts: Texts;
  homes: ReadonlyMap<string, Home>;
  names: Record<"base" | "ours" | "theirs" | "merged", Names>;
  renamed: Built["renamed"];
}

const unitTypes = new Set(["provision", "annex"]);

const guidOf = ({ texts, renamed }: Atlas, key: string): string | null => {
  const { node } = anyEntry(texts, key);
  const guid = node.attrs["guid"] as string | null;
  return guid === null ? null : (renamed.get(guid) ?? guid);
};

/** The part and what is around it, from the inside to the outside, as the merged text has it. */
function* around({ texts, homes }: Atlas, key: string): Generator<string> {
  for (let at: string | null = key; at !== null;) {
    yield at;
    at = homes.get(at)?.parent ?? anyEntry(texts, at).parent;
  }
}

/** Where a part is: its provision, and what of it. */
export function locate(atlas: Atlas, key: string): ConflictPlace {
  const way = [...around(atlas, key)];
  const type = (at: string) => anyEntry(atlas.texts, at).node.type.name;
  const unit = way.find((at) => unitTypes.has(type(at)));
  if (unit === undefined) {
    const frame = way.at(-2);
    const part = frame === undefined ? "law" : (type(frame) as ConflictPlace["part"]);
    return { guid: null, name: "", part };
  }
  const guid = guidOf(atlas, unit);
  const { merged, base, ours, theirs } = atlas.names;
  const [known = ""] = [merged, base, ours, theirs].flatMap(
    ({ nameOf }) => (guid === null ? null : nameOf(guid)) ?? [],
  );
  const part = unit === key ? "provision" : type(key) === "heading" ? "heading" : "text";
  return { guid, name: known, part };
}

/** Where one of the texts has a part: the provision around it and the one before it. */
export function placeIn({ texts, names }: Atlas, of: "base" | "ours" | "theirs", key: string) {
  const text: Keyed = texts[of];
  const name = (at: string | null | undefined): string => {
    const entry = at == null ? undefined : text.get(at);
    if (!entry || !unitTypes.has(entry.node.type.name)) return "";
    return names[of].nameOf(String(entry.node.attrs["guid"])) ?? "";
  };
  const parent = text.get(key)?.parent;
  const siblings = (parent == null ? undefined : text.get(parent)?.children) ?? [];
  const before = siblings
    .slice(0, Math.max(0, siblings.indexOf(key)))
    .findLast((at) => name(at) !== "");
  const place: MergePlace = { within: name(parent), after: name(before) };
  return place;
}
