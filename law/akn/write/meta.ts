import type { Node } from "prosemirror-model";
import type { LawMeta } from "../../schema";
import { iso3Of } from "../language";
import { el, type XmlElement } from "../../xml";

/** Stands for a date that is not known, where Akoma Ntoso wants one. */
const unknownDate = "0001-01-01";

/** Address of a law that names none; not an address anybody else uses. */
const unknownWork = (meta: LawMeta) => `/akn/${meta.country ?? meta.body ?? "xx"}/act/unknown`;

const withoutSpaces = (uri: string) => encodeURI(uri).replace(/%25/g, "%");

function frbr(
  level: "Work" | "Expression" | "Manifestation",
  uri: string,
  component: string,
  date: string | null,
  more: XmlElement[],
): XmlElement {
  return el(
    `FRBR${level}`,
    {},
    el("FRBRthis", { value: `${uri}/!${component}` }),
    el("FRBRuri", { value: uri }),
    el("FRBRdate", { date: date ?? unknownDate, name: date === null ? "unknown" : "version" }),
    el("FRBRauthor", { href: "#modelaw" }),
    more,
  );
}

/** FRBR description of one document of the file: the law itself, or an annex. */
export function identification(meta: LawMeta, component: string): XmlElement {
  const work = withoutSpaces(meta.workUri ?? unknownWork(meta));
  const language = iso3Of(meta.language);
  const expression = `${work}/${language}@${meta.date ?? ""}`;
  return el(
    "identification",
    { source: "#modelaw" },
    frbr("Work", work, component, meta.date, [
      el("FRBRcountry", { value: meta.country ?? "xx" }),
      el("FRBRname", { value: meta.title }),
    ]),
    frbr("Expression", expression, component, meta.date, [el("FRBRlanguage", { language })]),
    frbr("Manifestation", `${expression}.xml`, component, meta.date, [
      el("FRBRformat", { value: "application/xml" }),
    ]),
  );
}

/** Everything that Akoma Ntoso's own description has no exact place for. */
function ownBlock(meta: LawMeta, doc: Node, absent: readonly string[]): XmlElement {
  const { topics, ...rest } = meta;
  return el(
    "proprietary",
    { source: "#modelaw" },
    el(
      "m:law",
      {
        lang: String(doc.attrs["lang"]),
        profile: String(doc.attrs["profile"]),
        absent: absent.length === 0 ? null : absent.join(" "),
      },
      el("m:meta", rest),
      topics.map((code) => el("m:topic", { code })),
    ),
  );
}

/** The `meta` element of a law. `absent` names parts that are written for validity alone. */
export const metaXml = (meta: LawMeta, doc: Node, absent: readonly string[]): XmlElement =>
  el(
    "meta",
    {},
    identification(meta, "main"),
    el(
      "references",
      { source: "#modelaw" },
      el("TLCOrganization", {
        eId: "modelaw",
        href: "/akn/ontology/organization/modelaw",
        showAs: "Modelaw",
      }),
    ),
    ownBlock(meta, doc, absent),
  );
