import type { Knex } from "knex";
import { lawToStored } from "../../law/schema";
import { concordanceRun, startRun, stopRun } from "../concord";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { concordRuns } from "../store/concordRuns";
import { versionsById } from "../store/versions";
import { readableOf, refuseUnless } from "./concordAccess";
import type { Handlers } from "./mount";
import { readVersion } from "./versions";

type RunOperation =
  "listConcordanceRuns" | "startConcordanceRun" | "getConcordanceRun" | "cancelConcordanceRun";

/** Begins, or joins, the making of a concordance, and gives the run's id. */
export async function runOf(
  services: Services,
  visitor: Visitor,
  asked: { baselineVersion: number; nationalVersion: number },
): Promise<number> {
  const baseline = await readVersion(services, visitor, asked.baselineVersion);
  const national = await readVersion(services, visitor, asked.nationalVersion);
  await refuseUnless(services.db, visitor, "review", [baseline.version, national.version]);
  return startRun(services, {
    baseline: { version: baseline.version, law: lawToStored(baseline.law) },
    national: { version: national.version, law: lawToStored(national.law) },
    by: visitor.id,
  });
}

/** Concordances in the making: begun, watched and stopped. */
export const concordanceRunRoutes = (services: Services): Pick<Handlers, RunOperation> => {
  const { db } = services;
  return {
    async listConcordanceRuns({ visitor }) {
      const { rows, versions } = await readableOf(db, visitor, await concordRuns(db));
      return { items: rows.map((row) => concordanceRun(row, versions)) };
    },

    async startConcordanceRun({ body, visitor }) {
      return open(db, visitor, await runOf(services, visitor, body), "read");
    },

    async getConcordanceRun({ params, visitor }) {
      return open(db, visitor, params.id, "read");
    },

    async cancelConcordanceRun({ params, visitor }) {
      await open(db, visitor, params.id, "review");
      await stopRun(db, params.id);
      return open(db, visitor, params.id, "review");
    },
  };
};

/** A run as the workspace shows it, for whoever may read or review both of its texts. */
async function open(db: Knex, visitor: Visitor, id: number, action: "read" | "review") {
  const [row] = await concordRuns(db, id);
  if (!row) throw new Refusal("not-found", `There is no run ${id}.`);
  const versions = await versionsById(db, [row.baselineVersion, row.nationalVersion]);
  await refuseUnless(db, visitor, action, versions);
  return concordanceRun(row, versions);
}
