/** Markup that is safe to send as it is. Made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | readonly Part[];

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const written = (part: Part): string => {
  if (part === null) return "";
  if (typeof part === "string") return part.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(written).join("");
};

/** Markup from a template; what is filled in is escaped, unless it is markup itself. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: pieces.reduce((text, piece, i) => text + written(parts[i - 1] ?? null) + piece),
});
