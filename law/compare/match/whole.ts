import type { Item } from "../align";
import type { Side } from "../side";

/** Whole text of each unit, child provisions and their headings included, one line a paragraph. */
export function wholeTexts({ units }: Side): string[] {
  const parts: string[][] = units.map(({ lines }) => lines.map(({ text }) => text));
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]!;
    for (const child of unit.children) {
      const { heading } = units[child]!;
      if (heading) parts[at]!.push(heading);
      for (const line of parts[child]!) parts[at]!.push(line);
    }
  }
  return parts.map((lines) => lines.join("\n"));
}

/** Units as the alignment reads them. */
export const itemsOf = (side: Side, texts: readonly string[], list: readonly number[]): Item[] =>
  list.map((at) => {
    const { guid, num, element, heading } = side.units[at]!;
    return { guid, num, element, heading, text: texts[at]! };
  });
