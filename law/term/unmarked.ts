import type { Node } from "prosemirror-model";
import { wordsOf } from "./words";

/** Words that a text defines without marking them as a term. */
export interface UnmarkedDefinition {
  term: string;
  /** Positions of the words, without the quotation marks around them. */
  from: number;
  to: number;
}

/** Longest term in words: what is longer is a sentence. */
const longestTerm = 8;

/**
 * What follows a term that a paragraph begins with: “data” means …, «данные» – …,
 * « données » : …, „Daten“ sind …; by the usage of each language, whatever the heading says.
 */
const saysSo =
  /^\s*(?:[,(][^,)]{1,60}[,)]\s*)?(?:means|includes|refers to|shall mean|désigne(?:nt)?|s['’]entend(?:ent)?|on entend|bezeichnet|ist|sind|significa|понимается|понимаются|означает|[-–—:=])/iu;

const quoted = /^\s*[“«"„'‘]\s*([^“”«»"„]{2,90}?)\s*[”»"“'’]/u;

/** «данные – сведения …» without quotation marks: only in the article that says it defines. */
const dashed = /^\s*([\p{L}\p{M}\p{N}\s(),-]{2,90}?)\s+[–—]\s+\p{Ll}/u;

const definesTerms =
  /определени|понят|термин|definition|définition|begriff|ұғым|терминолог|анықтама/iu;

const isMarked = (p: Node): boolean => {
  let marked = false;
  p.descendants((node) => {
    marked ||= node.marks.some((mark) => mark.type.name === "term");
    return !marked;
  });
  return marked;
};

function termOf(text: string, inDefinitions: boolean): string | null {
  const inQuotes = quoted.exec(text);
  if (inQuotes?.[1] !== undefined)
    return saysSo.test(text.slice(inQuotes[0].length)) ? inQuotes[1] : null;
  return inDefinitions ? (dashed.exec(text)?.[1] ?? null) : null;
}

/** Definitions by their form that no mark makes known, in the order of the text. */
export function unmarkedDefinitions(doc: Node): UnmarkedDefinition[] {
  const out: UnmarkedDefinition[] = [];
  const look = (p: Node, start: number, inDefinitions: boolean): void => {
    // Atoms count one place, as in positions.
    const text = p.textBetween(0, p.content.size, undefined, "\ufffc");
    const term = text.length === p.content.size ? termOf(text, inDefinitions) : null;
    if (term === null || wordsOf(term).length > longestTerm || isMarked(p)) return;
    const from = start + text.indexOf(term);
    out.push({ term, from, to: from + term.length });
  };
  const walk = (node: Node, start: number, inDefinitions: boolean): void =>
    node.forEach((child, offset) => {
      const name = child.type.name;
      if (["heading", "quotedStructure", "commentary", "draftingNote"].includes(name)) return;
      const at = start + offset + 1;
      if (child.isTextblock) look(child, at, inDefinitions);
      else walk(child, at, inDefinitions || definesTerms.test(headingOf(child)));
    });
  walk(doc, 0, false);
  return out;
}

const headingOf = (node: Node): string =>
  node.firstChild?.type.name === "heading" ? node.firstChild.textContent : "";
