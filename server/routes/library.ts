import { Grade, ownersWithin } from "../../api";
import { profiles } from "../../law/number";
import { demonstrationShown } from "../demo";
import type { Services } from "../services";
import { libraryHits } from "../store/libraryHits";
import { libraryPage } from "../store/libraryPage";
import { bodies, groups, jurisdictions, topics } from "../store/referenceData";
import type { Handlers } from "./mount";

/** Works on one page of the library. */
const pageSize = 20;

/** Provisions shown under a work that was found. */
const hitsEach = 3;

/** The library and what it is sorted by. */
export const libraryRoutes = ({
  db,
}: Services): Pick<Handlers, "getReference" | "searchLibrary"> => ({
  async getReference() {
    const shown = await demonstrationShown(db);
    return {
      jurisdictions: (await jurisdictions(db)).filter(({ fictional }) => shown || !fictional),
      groups: await groups(db),
      topics: await topics(db),
      bodies: await bodies(db),
      profiles: profiles.map(({ id, language, names }) => ({ id, language, names })),
      grades: [...Grade.options],
    };
  },

  async searchLibrary({ query, visitor }) {
    const owners = ownersWithin(visitor.held, "reader");
    const search = query.search || null;
    const { items, total } = await libraryPage(db, {
      search,
      topic: query.topic ?? null,
      body: query.body ?? null,
      jurisdiction: query.jurisdiction ?? null,
      language: query.language ?? null,
      kind: query.kind ?? null,
      owners: owners === "all" ? null : owners,
      fictional: await demonstrationShown(db),
      limit: pageSize,
      offset: (query.page - 1) * pageSize,
    });
    const works = items.map(({ id }) => id);
    const hits = search ? await libraryHits(db, { works, search, each: hitsEach }) : [];
    return {
      items: items.map((item) => ({ ...item, hits: hits.filter(({ work }) => work === item.id) })),
      total,
      page: query.page,
      pageSize,
    };
  },
});
