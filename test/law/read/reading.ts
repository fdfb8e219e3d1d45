import type { Node } from "prosemirror-model";
import type { ReadLaw, ReadResult } from "../../../law/schema";

/** The law that was read; fails the test with the refusal's own sentence. */
export function readOk(result: ReadResult): ReadLaw {
  if (!result.ok) throw new Error(result.message);
  return result;
}

const blocks = (node: Node): string => {
  const texts: string[] = [];
  node.forEach((child) => {
    if (child.type.name === "p") texts.push(child.textContent);
    if (child.type.name === "table") texts.push(`[${child.textContent}]`);
  });
  return texts.join(" / ");
};

/** One line a provision: element, id, label, heading and own text, indented by depth. */
export function outlineOf({ doc }: ReadLaw): string[] {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void =>
    node.forEach((child) => {
      const unit = child.type.name === "provision" || child.type.name === "annex";
      if (unit) {
        const { element, eId, label } = child.attrs as Record<string, string | null>;
        const heading =
          child.firstChild?.type.name === "heading" ? child.firstChild.textContent : "";
        lines.push(
          `${"  ".repeat(depth)}${element ?? child.type.name} ${eId ?? "-"} «${label ?? ""}» ${heading} | ${blocks(child)}`,
        );
      }
      if (child.type.name !== "p") walk(child, depth + (unit ? 1 : 0));
    });
  walk(doc, 0);
  return lines;
}

/** Identities "g1", "g2", … */
export function counter(): () => string {
  let n = 0;
  return () => `g${++n}`;
}
