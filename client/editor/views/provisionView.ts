import type { Node } from "prosemirror-model";
import type { EditorView, NodeView, ViewMutationRecord } from "prosemirror-view";
import type { Numbering } from "../../../law/number";
import { isGroup, isInner } from "../../../law/edit";
import { elementOf } from "../../../law/number";
import { showNumbers, type ShowsNumber } from "../plugins/numbers";

const levelOf = (node: Node): "group" | "article" | "inner" => {
  const element = elementOf(node);
  return isGroup(element) ? "group" : isInner(element) ? "inner" : "article";
};

/** Height in pixels that a provision takes before it is first drawn, by the length of its text. */
const estimate = (node: Node): number => 40 + Math.round(node.content.size * 0.42);

/** A provision or annex on the page. Its number is an attribute of the element, never text of the document. */
export class ProvisionView implements NodeView, ShowsNumber {
  readonly dom = document.createElement("section");
  readonly contentDOM = this.dom;
  readonly skippable: boolean;
  #label = "";

  constructor(
    private node: Node,
    view: EditorView,
  ) {
    this.#write();
    this.skippable = levelOf(node) !== "inner";
    if (this.skippable) this.dom.style.containIntrinsicBlockSize = `auto ${estimate(node)}px`;
    showNumbers(view, this.dom, this);
  }

  showNumber(numbering: Numbering): void {
    const guid = this.node.attrs["guid"] as string | null;
    const label = (guid === null ? null : numbering.byGuid(guid)?.label) ?? "";
    if (label === this.#label) return;
    this.#label = label;
    if (label === "") delete this.dom.dataset["num"];
    else this.dom.dataset["num"] = label;
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const same = node.attrs === this.node.attrs;
    // Of another identity, or skipped from now on, or no longer: drawn anew.
    if (node.attrs["guid"] !== this.node.attrs["guid"]) return false;
    if ((levelOf(node) !== "inner") !== this.skippable) return false;
    this.node = node;
    if (!same) this.#write();
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === "attributes" && mutation.target === this.dom;
  }

  #write(): void {
    const { guid, weight, num } = this.node.attrs as Record<string, string | null>;
    this.dom.className = `provision provision-${levelOf(this.node)}`;
    this.dom.dataset["element"] = elementOf(this.node);
    this.dom.dataset["guid"] = guid ?? "";
    this.dom.dataset["weight"] = weight ?? "";
    this.dom.toggleAttribute("data-fixed", num !== null && num !== undefined);
  }
}
