import type { Knex } from "knex";
import type { DecideLink, Link } from "../../api";
import { concordanceSummary, concordedText, endOfRun, gridOf, staleOf } from "../concord";
import { demonstrationShown } from "../demo";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import type { RunState } from "../store/concordRuns";
import { concordances, type ConcordanceRow } from "../store/concordances";
import { insertEvent } from "../store/insertEvent";
import { insertDecision, insertLinks, linksOf } from "../store/links";
import { provisionHashes, provisionTexts } from "../store/provisionTexts";
import { versionsById, type VersionRow } from "../store/versions";
import { readableOf, refuseUnless } from "./concordAccess";
import { runOf } from "./concordanceRuns";
import type { Handlers } from "./mount";
import { readVersion } from "./versions";

type ConcordanceOperation =
  | "listConcordances"
  | "createConcordance"
  | "getConcordance"
  | "decideLink"
  | "createLink"
  | "getGrid";

/** Why a concordance was not made, by how its run ended. */
const notMade: Partial<Record<RunState, string>> = {
  cancelled: "Somebody stopped the making of this concordance.",
  failed: "The concordance could not be made; the operator finds why by the number of the run.",
  lost: "The service ended before the concordance was made. Begin it anew.",
};

/** A concordance that the visitor may read, with both of its texts. */
interface Opened {
  row: ConcordanceRow;
  versions: VersionRow[];
}

/** Concordances: proposed by the program, decided by people. */
export const concordanceRoutes = (services: Services): Pick<Handlers, ConcordanceOperation> => {
  const { db } = services;
  return {
    async listConcordances({ visitor }) {
      const shown = await demonstrationShown(db);
      const rows = (await concordances(db)).filter(({ fictional }) => shown || !fictional);
      return { items: await readable(db, visitor, rows) };
    },

    async createConcordance({ body, visitor }) {
      const run = await endOfRun(db, await runOf(services, visitor, body));
      if (run.concordance === null) throw new Refusal("conflict", notMade[run.state]);
      const { row, versions } = await open(db, visitor, run.concordance, "read");
      return concordanceSummary(row, versions);
    },

    async getConcordance({ params, visitor }) {
      const { row, versions } = await open(db, visitor, params.id, "read");
      const { status, limits, route, unanswering, decisions = 0 } = row.proposal;
      const baseline = await provisionTexts(db, row.baselineVersion);
      const national = await provisionTexts(db, row.nationalVersion);
      const links = await linksOf(db, { concordance: row.id });
      const version = (id: number) => versions.find((one) => one.id === id)!;
      return {
        concordance: concordanceSummary(row, versions),
        ...{ baseline, national, links, unanswering, status, limits, route, decisions },
        stale: await staleOf(db, links, {
          baseline: { version: version(row.baselineVersion), before: baseline },
          national: { version: version(row.nationalVersion), before: national },
        }),
      };
    },

    async decideLink({ params, body, visitor }) {
      const { row } = await open(db, visitor, params.id, "review");
      const place = { concordance: row.id, link: params.link };
      const [link] = await linksOf(db, place);
      if (!link) throw new Refusal("not-found", `There is no link ${params.link}.`);
      await db.transaction((trx) => decide(trx, row, link, body, visitor));
      return one(await linksOf(db, place));
    },

    async createLink({ params, body, visitor }) {
      const { row } = await open(db, visitor, params.id, "review");
      await refuseUnknownProvisions(db, row, body);
      const link = { ...body, manual: true, proposal: null };
      const concordance = row.id;
      const id = await db.transaction(async (trx) => {
        const [added] = await insertLinks(trx, { concordance, links: [link], by: visitor.id });
        if (added === undefined) throw new Error("The link was not added.");
        const event = { actor: visitor.id, action: "link.made", subject: `link:${added}` };
        await insertEvent(trx, { ...event, data: { concordance, ...body } });
        return added;
      });
      return one(await linksOf(db, { concordance, link: id }));
    },

    async getGrid({ query, visitor }) {
      const { version } = await readVersion(services, visitor, query.baseline);
      const shown = await demonstrationShown(db);
      const rows = (await concordances(db, { baselineVersion: version.id })).filter(
        ({ fictional }) => shown || !fictional,
      );
      const columns = await readable(db, visitor, rows);
      const links = await Promise.all(columns.map(({ id }) => linksOf(db, { concordance: id })));
      const provisions = await provisionTexts(db, version.id);
      return { baseline: concordedText(version), columns, ...gridOf(provisions, links) };
    },
  };
};

function one(links: readonly Link[]): Link {
  const [link] = links;
  if (!link) throw new Error("The link is not there after it was written.");
  return link;
}

async function open(
  db: Knex,
  visitor: Visitor,
  id: number,
  action: "read" | "review",
): Promise<Opened> {
  const [row] = await concordances(db, { id });
  if (!row) throw new Refusal("not-found", `There is no concordance ${id}.`);
  const versions = await versionsById(db, [row.baselineVersion, row.nationalVersion]);
  await refuseUnless(db, visitor, action, versions);
  return { row, versions };
}

/** Those concordances both of whose texts the visitor may read, as the workspace lists them. */
async function readable(db: Knex, visitor: Visitor, rows: readonly ConcordanceRow[]) {
  const open = await readableOf(db, visitor, rows);
  return open.rows.map((row) => concordanceSummary(row, open.versions));
}

async function decide(
  trx: Knex,
  row: ConcordanceRow,
  link: Link,
  asked: DecideLink,
  visitor: Visitor,
): Promise<void> {
  const decided = asked.status === "regraded" ? asked.grade : link.proposal?.grade;
  const grade = decided ?? link.grade;
  const national = asked.national ?? link.national;
  await refuseUnknownProvisions(trx, row, { baseline: [], national });
  const hashes = {
    baseline: await provisionHashes(trx, { version: row.baselineVersion, guids: link.baseline }),
    national: await provisionHashes(trx, { version: row.nationalVersion, guids: national }),
  };
  const { status, note } = asked;
  const decision = { link: link.id, status, grade, national, note, hashes, by: visitor.id };
  await insertDecision(trx, decision);
  await insertEvent(trx, {
    actor: visitor.id,
    action: `link.${status}`,
    subject: `link:${link.id}`,
    data: { concordance: row.id, grade, national, note, before: link.grade },
  });
}

/** Refuses guids that the texts of the concordance do not have. */
async function refuseUnknownProvisions(
  db: Knex,
  row: ConcordanceRow,
  { baseline, national }: { baseline: readonly string[]; national: readonly string[] },
): Promise<void> {
  const known = {
    ...(await provisionHashes(db, { version: row.baselineVersion, guids: baseline })),
    ...(await provisionHashes(db, { version: row.nationalVersion, guids: national })),
  };
  const unknown = [...baseline, ...national].filter((guid) => !(guid in known));
  if (unknown.length > 0)
    throw new Refusal("invalid-input", `There is no provision ${unknown.join(", ")} in the text.`);
}
