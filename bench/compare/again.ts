import { Transform } from "prosemirror-transform";
import { Comparer } from "../../law/compare";
import { schema } from "../../law/schema";
import { bigLaw } from "../../test/big";
import { originOf } from "../editor/laws";

/** Milliseconds of processor time for each of so many comparisons of a draft after one edit, the first left out. */
export function afterEdits(articles: number, edits: number): number[] {
  let draft = bigLaw(articles);
  const base = originOf(draft);
  const comparer = new Comparer({ language: "en" });
  const took: number[] = [];
  for (let edit = 0; edit <= edits; edit++) {
    const places: number[] = [];
    draft.descendants((node, pos) => {
      if (node.type.name === "p") places.push(pos);
    });
    const at = places[(edit * 7919) % places.length] ?? 0;
    draft = new Transform(draft).insert(at + 1, schema.text("word ")).doc;
    const from = process.cpuUsage();
    comparer.documents(base, draft);
    const { user, system } = process.cpuUsage(from);
    if (edit > 0) took.push((user + system) / 1000);
  }
  return took;
}
