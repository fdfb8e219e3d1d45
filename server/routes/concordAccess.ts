import type { Knex } from "knex";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { VersionRow } from "../store/versions";
import { versionsById } from "../store/versions";
import { workBySlug, type WorkRow } from "../store/workBySlug";
import { may, permitted } from "./access";

/** The two texts of a concordance, by their versions. */
interface Both {
  baselineVersion: number;
  nationalVersion: number;
}

const worksOf = (db: Knex, versions: readonly VersionRow[]): Promise<(WorkRow | null)[]> =>
  Promise.all(versions.map(({ work }) => workBySlug(db, work)));

/**
 * Refuses whoever may not read both texts, or, to review, reviews neither for the body of the
 * baseline nor for the jurisdiction of the national law: whoever reviews for one reviews both.
 */
export async function refuseUnless(
  db: Knex,
  visitor: Visitor,
  action: "read" | "review",
  versions: readonly VersionRow[],
): Promise<void> {
  const works = (await worksOf(db, versions)).map((work) => permitted(visitor, "read", work));
  if (action === "review" && !works.some((work) => may(visitor, "review", work)))
    throw new Refusal("forbidden");
}

/** Those both of whose texts the visitor may read, and all of their versions. */
export async function readableOf<T extends Both>(
  db: Knex,
  visitor: Visitor,
  rows: readonly T[],
): Promise<{ rows: T[]; versions: VersionRow[] }> {
  const ids = rows.flatMap((row) => [row.baselineVersion, row.nationalVersion]);
  const versions = await versionsById(db, [...new Set(ids)]);
  const works = await worksOf(db, versions);
  const open = new Set(
    versions
      .filter((_, at) => {
        const work = works[at];
        return work && may(visitor, "read", work);
      })
      .map(({ id }) => id),
  );
  const both = (row: T) => open.has(row.baselineVersion) && open.has(row.nationalVersion);
  return { rows: rows.filter(both), versions };
}
