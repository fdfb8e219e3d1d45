import type { Mint, ReadResult } from "../schema";
import { deepestNesting } from "./html/dom";
import { docxLines } from "./docx";
import { htmlLines } from "./html";
import { legible } from "./legible";
import { markdownLines } from "./markdown";
import { recognise, type RecogniseOptions } from "./recognise";
import { textLines } from "./text";

/** The law in a plain text. Refuses only what holds no words. */
export const readText = (source: string, mint: Mint, options: RecogniseOptions = {}): ReadResult =>
  recognise(textLines(legible(source)), mint, options);

/** The law in a Markdown text (CommonMark headings, lists, tables; Pandoc footnotes and fences). */
export const readMarkdown = (
  source: string,
  mint: Mint,
  options: RecogniseOptions = {},
): ReadResult => recognise(markdownLines(legible(source)), mint, options);

/** The law in an HTML page: also pages that Word, EUR-Lex or a gazette wrote. Refuses what nests too deep. */
export function readHtml(source: string, mint: Mint, options: RecogniseOptions = {}): ReadResult {
  const text = htmlLines(source);
  if (text === null)
    return {
      ok: false,
      reason: "too-deep",
      message: `The page nests more than ${deepestNesting} elements; no law does.`,
      params: { limit: deepestNesting },
      line: null,
    };
  const result = recognise(text, mint, options);
  return result.ok ? { ...result, doubts: [...result.doubts, ...text.doubts] } : result;
}

/**
 * The law in a Word file (.docx), with the list numbers that Word computes.
 * Refuses archives that are broken or hostile. Lines in doubts are paragraphs.
 */
export function readDocx(
  source: Uint8Array,
  mint: Mint,
  options: RecogniseOptions = {},
): ReadResult {
  const text = docxLines(source);
  if (!text.ok) return text;
  const result = recognise(text, mint, options);
  return result.ok ? { ...result, doubts: [...result.doubts, ...text.doubts] } : result;
}
