import type { Node } from "prosemirror-model";
import type { EditorView, NodeView, ViewMutationRecord } from "prosemirror-view";
import type { Numbering } from "../../../law/number";
import { refText } from "../../../law/unit";
import { showNumbers, type ShowsNumber } from "../plugins/numbers";
import type { OnAsk } from "./asks";

type Position = () => number | undefined;

/** A button within the text that opens a window; the text around it stays where it is. */
function chip(className: string, open: (anchor: HTMLElement) => void): HTMLElement {
  const dom = document.createElement("span");
  dom.className = className;
  dom.setAttribute("role", "button");
  dom.addEventListener("click", () => open(dom));
  return dom;
}

/** A blank: its words, or what is asked for in brackets. */
export class PlaceholderView implements NodeView {
  readonly dom: HTMLElement;

  constructor(
    private node: Node,
    position: Position,
    onAsk: OnAsk,
  ) {
    this.dom = chip("placeholder", (anchor) => onAsk({ kind: "placeholder", position, anchor }));
    this.#write();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#write();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  #write(): void {
    const { value, prompt } = this.node.attrs as { value: string | null; prompt: string };
    this.dom.textContent = value ?? `[${prompt}]`;
    this.dom.dataset["filled"] = String(value !== null);
    this.dom.title = prompt;
  }
}

/** A cross-reference: its words follow the number of its target. */
export class RefView implements NodeView, ShowsNumber {
  readonly dom: HTMLElement;

  constructor(
    private node: Node,
    view: EditorView,
    position: Position,
    onAsk: OnAsk,
  ) {
    this.dom = chip("ref", (anchor) => onAsk({ kind: "ref", position, anchor }));
    showNumbers(view, this.dom, this);
  }

  showNumber(numbering: Numbering): void {
    const words = refText(this.node, numbering);
    if (this.dom.textContent !== words) this.dom.textContent = words;
    const { target, targetEnd } = this.node.attrs as Record<string, string | null>;
    const gone = [target, targetEnd].some(
      (guid) => guid != null && numbering.byGuid(guid) === null,
    );
    this.dom.dataset["broken"] = String(gone);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || node.attrs !== this.node.attrs) return false;
    this.node = node;
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }
}

/** Alternative wordings in a sentence; the sign before them opens the choice. */
export class AlternativesView implements NodeView {
  readonly dom = document.createElement("span");
  readonly contentDOM = document.createElement("span");
  readonly #sign: HTMLElement;

  constructor(
    private node: Node,
    position: Position,
    onAsk: OnAsk,
    label: string,
  ) {
    this.dom.className = "alternatives";
    this.#sign = chip("alternatives-sign", (anchor) =>
      onAsk({ kind: "alternatives", position, anchor }),
    );
    this.#sign.contentEditable = "false";
    this.#sign.textContent = "⇄";
    this.#sign.setAttribute("aria-label", label);
    this.contentDOM.className = "alternatives-words";
    this.dom.append(this.#sign, this.contentDOM);
    this.#write();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#write();
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  #write(): void {
    const chosen = this.node.children.some((child) => child.attrs["chosen"] === true);
    this.dom.dataset["chosen"] = String(chosen);
  }
}
