import type { Node } from "prosemirror-model";
import { guidOf } from "./inner";
import type { Outer } from "./outer";

/** How many units of an outer one, itself included, have a guid. */
const guidsIn = ({ found, inner }: Outer): number =>
  (inner?.guids ?? 0) + Number(guidOf(found.node) !== null);

/** Calls `visit` for each guid of an outer unit: its own, and those in it. */
function eachGuid({ found, inner }: Outer, visit: (guid: string) => void): void {
  const own = guidOf(found.node);
  if (own !== null) visit(own);
  for (const { node } of inner?.units ?? []) {
    const guid = guidOf(node);
    if (guid !== null) visit(guid);
  }
}

/**
 * In which outer unit each guid is found first. The list is handed on from one document to the
 * next, which changes in it what has changed; a document whose list is gone makes its own anew.
 */
export class Guids {
  readonly #byNode = new Map<Node, Outer>();
  readonly #count: number;
  /** The node of its outer unit for each guid; null until it is needed, and when it is handed on. */
  #places: Map<string, Node> | null = null;

  constructor(
    private readonly outers: readonly Outer[],
    before: Guids | null,
  ) {
    for (const outer of outers)
      if (!this.#byNode.has(outer.found.node)) this.#byNode.set(outer.found.node, outer);
    this.#count = outers.reduce((sum, outer) => sum + guidsIn(outer), 0);
    if (before) this.#takeOver(before);
  }

  find(guid: string): Outer | null {
    const node = (this.#places ??= this.#listed()).get(guid);
    return (node && this.#byNode.get(node)) ?? null;
  }

  #listed(): Map<string, Node> {
    const places = new Map<string, Node>();
    for (const outer of this.outers)
      eachGuid(outer, (guid) => {
        if (!places.has(guid)) places.set(guid, outer.found.node);
      });
    return places;
  }

  /** Takes the list of `before` and changes it, unless a guid is repeated: then order counts. */
  #takeOver(before: Guids): void {
    const places = before.#places;
    if (places?.size !== before.#count) return;
    before.#places = null;
    for (const [node, outer] of before.#byNode)
      if (!this.#byNode.has(node)) eachGuid(outer, (guid) => places.delete(guid));
    for (const [node, outer] of this.#byNode)
      if (!before.#byNode.has(node)) eachGuid(outer, (guid) => places.set(guid, node));
    if (places.size === this.#count) this.#places = places;
  }
}
