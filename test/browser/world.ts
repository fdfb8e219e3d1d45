import type { LibraryPage, Version } from "../../api";

/** Calls the service as an administrator; gives the answer's data and rejects what is refused. */
export type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

const model = "countering-ai-terrorism";

/** Changes of the model law's text, as a second reading might have made them. */
const changes: readonly [RegExp, string][] = [
  [/within 24 hours/g, "within 72 hours"],
  [/The competent authority shall/g, "The competent authority may"],
  [/are defined by this Law/g, "are defined by this Law and by its regulations"],
  [/critical infrastructure/g, "vital infrastructure"],
];

/** The same document with other words; text nodes alone are touched. */
function reworded(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reworded);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => [
    key,
    key === "text" && typeof value === "string"
      ? changes.reduce((text, [from, to]) => text.replace(from, to), value)
      : key === "content"
        ? reworded(value)
        : value,
  ]);
  return Object.fromEntries(entries) as unknown;
}

/**
 * Fills a service that has only its templates: the demonstration, a second version of a model law,
 * a draft of it, two concordances and an edition. Gives the address of each page.
 */
export async function makeWorld(call: Call) {
  await call("PUT", "/api/demonstration", { loaded: true });
  const { items } = (await call("GET", "/api/library")) as LibraryPage;
  const version = (slug: string, language: string) =>
    items.find((one) => one.slug === slug)?.languages.find((one) => one.language === language)
      ?.version ?? 0;
  const first = version(model, "en");
  const { version: summary, meta, doc } = (await call("GET", `/api/versions/${first}`)) as Version;
  const second = (await call("POST", "/api/imports/accept", {
    fileName: "second-reading.json",
    sha256: summary.sha256,
    meta,
    doc: reworded(doc),
    target: { to: "existing", work: model },
    name: "Second reading",
  })) as { version: { id: number } };
  const draft = (await call("POST", "/api/drafts", { version: first })) as { draft: number };
  const concord = (language: string, national: string) =>
    call("POST", "/api/concordances", {
      baselineVersion: version(model, language),
      nationalVersion: version(national, language),
    }) as Promise<{ id: number }>;
  const english = await concord("en", "demo-valmora");
  const russian = await concord("ru", "demo-tarkhania");
  const edition = (await call("POST", "/api/publications", {
    versions: [version("demo-valmora", "en")],
    name: "As enacted",
  })) as { url: string };
  const compared = `/compare?work=${model}&old=v${first}&new=v${second.version.id}`;
  return {
    library: "/",
    law: `/laws/${model}?version=${first}`,
    draft: `/laws/${model}/drafts/${draft.draft}`,
    newLaw: "/new",
    importing: "/import",
    choosing: "/compare",
    compare: compared,
    compareSides: `${compared}&view=sides`,
    compareTable: `${compared}&view=table`,
    compareList: `${compared}&view=list`,
    compareStructure: `${compared}&view=outline`,
    concordances: "/concordances",
    concordance: `/concordances/${english.id}`,
    concordanceRussian: `/concordances/${russian.id}`,
    grid: `/concordances/grid?baseline=${first}`,
    publish: `/laws/${model}/publish`,
    people: "/people",
    audit: "/people/audit",
    account: "/account",
    nowhere: "/nothing/here",
    publicIndex: "/publications",
    publicPage: edition.url,
  };
}
