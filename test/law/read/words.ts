import { strFromU8, unzipSync } from "fflate";
import type { Node } from "prosemirror-model";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const wordsOf = (text: string): string[] =>
  text.replace(/[⁰¹²³⁴-⁹]/gu, (char) => ` ${raised.indexOf(char)}`).match(/\p{L}+|\p{N}+/gu) ?? [];

/** Words of a source file without its mark-up, so that they can be counted against the document's. */
export function sourceWords(source: string, ending: string): string[] {
  if (ending === ".md")
    return wordsOf(
      source
        .replace(/^---[\s\S]*?\n---\n/, "")
        .replace(/\]\([^)\s]*\)/g, "]")
        .replace(/<[^>]+>/g, " ")
        .replace(/\\(.)/g, "$1")
        .replace(/^:::.*$/gm, "")
        .replace(/[*_]/g, " "),
    );
  if (ending !== ".html") return wordsOf(source);
  return wordsOf(
    source
      .replace(/<(script|style|head|nav)[\s\S]*?<\/\1>/g, " ")
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/&#?\w+;/g, " "),
  );
}

/** Words of a Word file's text, by its mark-up alone; what stands twice for older programs counts once. */
export function wordFileWords(file: Uint8Array): string[] {
  const parts = unzipSync(file);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const paragraphs = xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, "").split("</w:p>");
  return paragraphs.flatMap((paragraph) =>
    wordsOf(
      paragraph
        .replace(/<w:(?:tab|br)\/>/g, " ")
        .replace(/<(?!\/?w:t[ >])[^>]+>(?:[^<]*(?=<(?!w:t[ >])))?/g, "")
        .replace(/<[^>]+>/g, "")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&"),
    ),
  );
}

/** Every word of a document: texts, labels, footnotes. */
export function documentWords(doc: Node): string[] {
  const words: string[] = [];
  doc.descendants((node) => {
    const label = (node.attrs["label"] ?? node.attrs["num"]) as string | null | undefined;
    if (label) words.push(...wordsOf(label));
    if (node.type.name === "footnote") words.push(...wordsOf(String(node.attrs["marker"])));
    if (node.isText) words.push(...wordsOf(node.text ?? ""));
  });
  return words;
}

/** Words of the first list that the second lacks, each as often as it is short. */
export function missingWords(words: readonly string[], present: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of present) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
