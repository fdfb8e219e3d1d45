/** What stands in a copied page beside the words. */
export interface Cleaned {
  html: string;
  /** Passages that Word had marked as inserted and as deleted. */
  inserted: number;
  deleted: number;
}

/** Conditional comments: with a body for old programs alone, or as bare brackets around what all read. */
const officeOnly = /<!--\[if (?!!)[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi;
const brackets = /<!(?:--)?\[(?:if|endif)[^\]>]*\](?:--)?>/gi;
/** What Word writes after the text for comments and their anchors. */
const comments =
  /<div style=['"]mso-element:\s*comment-list['"][\s\S]*$|<a class=['"]?msocomanchor[\s\S]*?<\/a>|<span class=['"]?MsoCommentReference[\s\S]*?<\/span>/gi;
const deleted = /<del\b[^>]*>[\s\S]*?<\/del>/gi;
const insertion = /<ins\b[^>]*>/gi;

/** The part that was copied, where the program marks it. */
function fragmentOf(html: string): string {
  const from = html.indexOf("<!--StartFragment-->");
  const to = html.lastIndexOf("<!--EndFragment-->");
  return from >= 0 && to > from ? html.slice(from + "<!--StartFragment-->".length, to) : html;
}

/**
 * A copied page as it would read with its tracked changes accepted, without comments and without
 * what only an office program understands.
 */
export function cleanCopied(html: string): Cleaned {
  const fragment = fragmentOf(html).replace(officeOnly, "").replace(brackets, "");
  const words = fragment.replace(comments, "");
  return {
    html: words.replace(deleted, ""),
    inserted: words.match(insertion)?.length ?? 0,
    deleted: words.match(deleted)?.length ?? 0,
  };
}

/** True for a page that this editor copied itself. */
export const isOwnCopy = (html: string): boolean => /\sdata-pm-slice=/.test(html);
