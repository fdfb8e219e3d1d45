import type { Knex } from "knex";
import { builtInFit, learntFit, type Fit } from "../../law/concord";
import { insertFit, newestFit, verdictsOf, type FitPair } from "../store/fits";

const primary = (language: string) => language.toLowerCase().split("-")[0] ?? "";

/**
 * The fit for a concordance between two languages: what the decisions on earlier ones taught, stored
 * anew where enough were added, else the one that comes with the program.
 */
export async function fitFor(
  db: Knex,
  asked: { baseline: string; national: string; fictional: boolean },
): Promise<Fit> {
  const pair: FitPair = {
    baseline: primary(asked.baseline),
    national: primary(asked.national),
    fictional: asked.fictional,
  };
  const present = (await newestFit(db, pair)) ?? builtInFit;
  const learnt = learntFit(pair, await verdictsOf(db, pair), present);
  if (!learnt) return present;
  await insertFit(db, { ...pair, fit: learnt });
  return learnt;
}
