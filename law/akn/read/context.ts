import type { Doubt, Mint } from "../../schema";
import { elementsOf, type XmlElement } from "../../xml";

/** What the readers of one file share. */
export interface Context {
  /** True for a file that our own writer made: white space in text is kept as it is. */
  exact: boolean;
  /** BCP 47 tag of the text. */
  language: string;
  /** Identity of an element: the file's own, where it is the first to have it, else a new one. */
  guid(element: XmlElement): string;
  /** The element of an eId (or id, in Akoma Ntoso 2.0); null where there is none. */
  byId(id: string): XmlElement | null;
  doubt(
    severity: Doubt["severity"],
    code: string,
    message: string,
    at: XmlElement | null,
    params?: Doubt["params"],
  ): void;
  /** Notes an element whose meaning is not kept, only its words. */
  plain(element: XmlElement): void;
  /** Notes of the description that were put in the text. */
  usedNotes: Set<XmlElement>;
}

/** The id of an element in the file: eId, or id in Akoma Ntoso 2.0. */
export const idOf = (element: XmlElement): string | null =>
  element.attrs["eId"] ?? element.attrs["id"] ?? null;

/** A context and what it gathered. */
export interface Reading {
  context: Context;
  doubts: Doubt[];
  /** Names of elements of which only the words were kept. */
  plain: Set<string>;
}

function indexIds(root: XmlElement): { ids: Map<string, XmlElement>; repeated: XmlElement[] } {
  const ids = new Map<string, XmlElement>();
  const repeated: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    const id = idOf(element);
    if (id !== null) {
      if (ids.has(id)) repeated.push(element);
      else ids.set(id, element);
    }
    elementsOf(element).forEach(visit);
  };
  visit(root);
  return { ids, repeated };
}

/** Starts the reading of a file. */
export function newReading(
  root: XmlElement,
  language: string,
  exact: boolean,
  mint: Mint,
): Reading {
  const { ids, repeated } = indexIds(root);
  const doubts: Doubt[] = [];
  const plain = new Set<string>();
  const guids = new Map<XmlElement, string>();
  const taken = new Set<string>();
  const fresh = (element: XmlElement): string => {
    const own = element.attrs["m:guid"];
    if (own !== undefined) return own;
    const given = element.attrs["GUID"];
    return given === undefined || taken.has(given) ? mint() : given;
  };
  const context: Context = {
    exact,
    language,
    guid(element) {
      let guid = guids.get(element);
      if (guid === undefined) {
        guid = fresh(element);
        taken.add(guid);
        guids.set(element, guid);
      }
      return guid;
    },
    byId: (id) => ids.get(id) ?? null,
    doubt(severity, code, message, at, params = {}) {
      const line = at === null || at.line === 0 ? null : at.line;
      doubts.push({ code, severity, message, params, line, guid: null });
    },
    plain(element) {
      plain.add(element.name);
    },
    usedNotes: new Set(),
  };
  const [first] = repeated;
  if (first !== undefined)
    context.doubt(
      "unsure",
      "id-repeated",
      `${repeated.length} ids stand more than once, the first at line ${first.line} (${idOf(first)}); references go to the first of each.`,
      first,
      { count: repeated.length, id: idOf(first) ?? "" },
    );
  return { context, doubts, plain };
}
