import { elementsOf, type XmlElement } from "../../xml";
import type { Context } from "./context";

/**
 * Attributes that say whether or when a passage is in force, or what it stands
 * for. A document here holds one text at one time, so they have no place in it.
 * Source: Akoma Ntoso 3.0, attribute groups core, Interval and alternativeTo.
 */
const validity = ["status", "period", "start", "end", "alternativeTo"];

interface Found {
  count: number;
  first: XmlElement;
}

function gather(element: XmlElement, found: Map<string, Found>): void {
  // The description says of itself when it was valid; its dropped parts have a doubt of their own.
  if (element.name === "meta") return;
  for (const name of validity)
    if (element.attrs[name] !== undefined) {
      const known = found.get(name);
      if (known) known.count += 1;
      else found.set(name, { count: 1, first: element });
    }
  for (const child of elementsOf(element)) gather(child, found);
}

/** A doubt that counts what the file says of the validity of its passages, which is not taken over. */
export function doubtValidity(law: XmlElement, context: Context): void {
  const found = new Map<string, Found>();
  gather(law, found);
  const [first] = found.values();
  if (first === undefined) return;
  const names = [...found].map(([name, { count }]) => `${name} (${count})`).join(", ");
  context.doubt(
    "unsure",
    "validity-dropped",
    `Line ${first.first.line}: the file says when or whether passages apply, by ${names}; their words were kept, this was not.`,
    first.first,
    { names, line: first.first.line },
  );
}
