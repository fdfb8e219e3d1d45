import type { Node } from "prosemirror-model";
import type { NodeView, ViewMutationRecord } from "prosemirror-view";
import type { Text } from "../../i18n";

/** Ignores what happens in the head of a box, which is no text of the document. */
const outsideOf =
  (content: HTMLElement) =>
  (mutation: ViewMutationRecord): boolean =>
    mutation.type !== "selection" && !content.contains(mutation.target);

const head = (className: string): HTMLElement => {
  const dom = document.createElement("div");
  dom.className = className;
  dom.contentEditable = "false";
  return dom;
};

/** A choice between provisions: what is asked, and how many may be taken. */
export class OptionsView implements NodeView {
  readonly dom = document.createElement("section");
  readonly contentDOM = document.createElement("div");
  readonly #head = head("options-head");
  readonly ignoreMutation = outsideOf(this.contentDOM);

  constructor(
    private node: Node,
    private readonly text: Text,
  ) {
    this.dom.className = "options";
    this.dom.append(this.#head, this.contentDOM);
    this.#write();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#write();
    return true;
  }

  #write(): void {
    const { prompt, min, max } = this.node.attrs as { prompt: string; min: number; max: number };
    const rule =
      max === 1 ? this.text("editor.options.one") : this.text("editor.options.some", { min, max });
    this.#head.textContent = prompt ? `${prompt} — ${rule}` : rule;
  }
}

/** One option, with the button that takes it. */
export class OptionView implements NodeView {
  readonly dom = document.createElement("section");
  readonly contentDOM = document.createElement("div");
  readonly #button = document.createElement("button");
  readonly ignoreMutation = outsideOf(this.contentDOM);

  constructor(
    private node: Node,
    private readonly text: Text,
    choose: (key: string) => void,
  ) {
    this.dom.className = "option";
    const top = head("option-head");
    this.#button.type = "button";
    this.#button.addEventListener("click", () => choose(String(this.node.attrs["key"])));
    top.append(this.#button);
    this.dom.append(top, this.contentDOM);
    this.#write();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#write();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#button;
  }

  #write(): void {
    const { key, label, chosen } = this.node.attrs as {
      key: string;
      label: string;
      chosen: boolean;
    };
    const name = label || this.text("editor.option.name", { key: key.toUpperCase() });
    this.dom.dataset["chosen"] = String(chosen);
    this.#button.textContent = `${chosen ? "●" : "○"} ${name}`;
    this.#button.setAttribute("aria-pressed", String(chosen));
    this.#button.title = this.text(chosen ? "editor.option.release" : "editor.option.take");
  }
}
