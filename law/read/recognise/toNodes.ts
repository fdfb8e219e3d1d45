import type { Mark, Node } from "prosemirror-model";
import { schema, type Mint } from "../../schema";
import { trimRuns, type Run, type SourceCell } from "../line";
import { isDraft, type Draft, type DraftBlock } from "./draft";

/** The document nodes of drafts, and the guid that each draft got. */
export class NodeMaker {
  readonly guids = new Map<Draft, string>();

  constructor(private readonly mint: Mint) {}

  inline(runs: readonly Run[]): Node[] {
    return runs.flatMap((run) => {
      const marks: Mark[] = run.marks.map((name) => schema.mark(name));
      if (run.note)
        return [
          schema.node(
            "footnote",
            { guid: this.mint(), marker: run.text },
            this.inline(trimRuns(run.note)),
            marks,
          ),
        ];
      return run.text === "" ? [] : [schema.text(run.text, marks)];
    });
  }

  paragraph(runs: readonly Run[]): Node {
    return schema.node("p", null, this.inline(runs));
  }

  block(block: DraftBlock): Node {
    if (block.type === "quoted")
      return schema.node("quotedStructure", null, this.content(block.quoted));
    if (block.type === "editorial")
      return schema.node(
        "commentary",
        null,
        block.paragraphs.map((runs) => this.paragraph(runs)),
      );
    return block.type === "p" ? this.paragraph(block.runs) : this.table(block.rows);
  }

  private table(rows: readonly SourceCell[][]): Node {
    const cell = ({ header, colspan, rowspan, paragraphs }: SourceCell) =>
      schema.node(
        header ? "th" : "td",
        { colspan, rowspan },
        paragraphs.map((runs) => this.paragraph(trimRuns(runs))),
      );
    return schema.node(
      "table",
      null,
      rows.map((row) => schema.node("tr", null, row.map(cell))),
    );
  }

  /** Everything inside a box, in order. */
  content(box: Draft): Node[] {
    return box.content.map((child) => (isDraft(child) ? this.provision(child) : this.block(child)));
  }

  private headed(box: Draft): Node[] {
    const heading = box.heading ? [schema.node("heading", null, this.inline(box.heading))] : [];
    return [...heading, ...this.content(box)];
  }

  private identify(box: Draft): string {
    const guid = this.mint();
    this.guids.set(box, guid);
    return guid;
  }

  provision(box: Draft): Node {
    const { element, num, label, eId } = box;
    return schema.node(
      "provision",
      { guid: this.identify(box), element, num, label, eId },
      this.headed(box),
    );
  }

  annex(box: Draft): Node {
    const { num, label, eId } = box;
    return schema.node("annex", { guid: this.identify(box), num, label, eId }, this.headed(box));
  }
}
