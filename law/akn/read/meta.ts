import type { LawMeta } from "../../schema";
import { tagOf } from "../language";
import { childOf, elementsOf, findWithin, textOf, type XmlElement } from "../../xml";
import { oneLine } from "./inline";

/** The block of our own description; null in a file that another program wrote. */
export function ownBlockOf(meta: XmlElement | null): XmlElement | null {
  for (const block of meta === null ? [] : elementsOf(meta))
    if (block.name === "proprietary") {
      const own = childOf(block, "law");
      if (own?.attrs["profile"] !== undefined) return own;
    }
  return null;
}

/** The description that our writer wrote, field by field. */
export function readOwnMeta(own: XmlElement): LawMeta {
  const given = childOf(own, "meta")?.attrs ?? {};
  const text = (name: string) => given[name] ?? null;
  return {
    title: given["title"] ?? "",
    language: given["language"] ?? "",
    kind: given["kind"] === "model" ? "model" : "national",
    country: text("country"),
    body: text("body"),
    workUri: text("workUri"),
    date: text("date"),
    source: text("source"),
    licence: text("licence"),
    topics: elementsOf(own)
      .filter((child) => child.name === "topic")
      .map((topic) => topic.attrs["code"] ?? ""),
    fictional: given["fictional"] === "true",
  };
}

/** The language of the text as its own description gives it; null where it gives none. */
export function languageOf(meta: XmlElement | null): string | null {
  const code = meta === null ? null : findWithin(meta, "FRBRlanguage")?.attrs["language"];
  return code == null || code === "" ? null : tagOf(code);
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text) && !text.startsWith("0001");

/** The title: as marked in the text, else as the description names it. */
function titleOf(law: XmlElement, meta: XmlElement | null): string {
  const places = ["coverPage", "preface", "preamble"].map((name) => childOf(law, name));
  for (const name of ["docTitle", "shortTitle", "longTitle"])
    for (const place of places) {
      const found = place === null ? null : findWithin(place, name);
      const words = found === null ? "" : oneLine(textOf(withoutNotes(found)));
      if (words !== "") return words.normalize("NFC");
    }
  const work = meta === null ? null : findWithin(meta, "FRBRWork");
  const named =
    work === null ? null : (findWithin(work, "FRBRname") ?? findWithin(work, "FRBRalias"));
  return named?.attrs["value"] ?? "";
}

/** Elements that end a line of a title. */
const breaks = new Set(["br", "eol", "p", "li", "num"]);

const withoutNotes = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child) =>
    typeof child === "string"
      ? [child]
      : child.name === "authorialNote"
        ? []
        : [withoutNotes(child), ...(breaks.has(child.name) ? [" "] : [])],
  ),
});

/** What a file of another program says of its law. */
export function readForeignMeta(
  law: XmlElement,
  meta: XmlElement | null,
  language: string,
): LawMeta {
  const work = meta === null ? null : findWithin(meta, "FRBRWork");
  const expression = meta === null ? null : findWithin(meta, "FRBRExpression");
  const value = (level: XmlElement | null, name: string) =>
    (level === null ? undefined : findWithin(level, name)?.attrs["value"]) ?? null;
  const dates = [expression, work].map((level) =>
    level === null ? undefined : findWithin(level, "FRBRdate")?.attrs["date"],
  );
  const country = value(work, "FRBRcountry")?.toLowerCase() ?? null;
  return {
    title: titleOf(law, meta),
    language,
    kind: "national",
    country: country !== null && /^[a-z]{2}$/.test(country) ? country : null,
    body: null,
    workUri: value(work, "FRBRuri") ?? value(work, "FRBRthis"),
    date: dates.find(isDate)?.slice(0, 10) ?? null,
    source: null,
    licence: null,
    topics: [],
    fictional: false,
  };
}
