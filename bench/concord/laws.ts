import { schema, type Law } from "../../law/schema";
import { generated, revised } from "../compare/laws";

const nothingKnown: Law["meta"] = {
  title: "",
  language: "en",
  kind: "national",
  country: null,
  body: null,
  workUri: null,
  date: null,
  source: null,
  licence: null,
  topics: [],
  fictional: true,
};

const paragraph = (text: string) => schema.node("p", null, [schema.text(text)]);

/** An invented law as a document; every article has a heading of its first words. */
function asLaw(articles: readonly string[][], name: string): Law {
  const provisions = articles.map((paragraphs, at) =>
    schema.node("provision", { element: "article", guid: `${name}-${at}` }, [
      schema.node("heading", null, [schema.text((paragraphs[0] ?? "").split(" ", 4).join(" "))]),
      ...(paragraphs.length === 1
        ? paragraphs.map(paragraph)
        : paragraphs.map((text, n) =>
            schema.node("provision", { element: "paragraph", guid: `${name}-${at}-${n}` }, [
              paragraph(text),
            ]),
          )),
    ]),
  );
  const doc = schema.node("doc", { lang: "en" }, [schema.node("body", null, provisions)]);
  return { doc, meta: { ...nothingKnown, title: name } };
}

/** An invented model law and national laws, each drafted from it with a heavy revision of its own. */
export function model(articles: number, laws: number): { baseline: Law; national: Law[] } {
  const baseline = generated(articles, 7);
  return {
    baseline: asLaw(baseline, "model"),
    national: Array.from({ length: laws }, (_, at) =>
      asLaw(revised(baseline, 100 + at * 2), `law-${at}`),
    ),
  };
}

/** The same law read anew, as from the store: nothing is remembered of its objects. */
export const readAnew = ({ doc, meta }: Law): Law => ({
  doc: schema.nodeFromJSON(JSON.parse(JSON.stringify(doc.toJSON()))),
  meta,
});
