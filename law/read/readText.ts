import type { Mint, ReadResult } from "../schema";
import { markdownLines } from "./markdown";
import { recognise, type RecogniseOptions } from "./recognise";
import { textLines } from "./text";

/** The law in a plain text. Refuses only what holds no words. */
export const readText = (source: string, mint: Mint, options: RecogniseOptions = {}): ReadResult =>
  recognise(textLines(source), mint, options);

/** The law in a Markdown text (CommonMark headings, lists, tables; Pandoc footnotes and fences). */
export const readMarkdown = (
  source: string,
  mint: Mint,
  options: RecogniseOptions = {},
): ReadResult => recognise(markdownLines(source), mint, options);
