import type { Knex } from "knex";
import type { StoredLaw } from "../../law/schema";

/** A provision as it is stored beside its version. */
export interface ProvisionRow {
  position: number;
  guid: string;
  parent: number | null;
  depth: number;
  place: "body" | "preamble" | "annex";
  element: string;
  num: string;
  label: string;
  eId: string;
  heading: string;
  text: string;
  weight: "mandatory" | "optional" | null;
  /** sha256 of heading and text. */
  hash: string;
}

export interface NewVersion {
  expression: number;
  name: string;
  /** YYYY-MM-DD. */
  date: string | null;
  language: string;
  law: StoredLaw;
  sha256: string;
  origin: number | null;
  source: unknown;
  createdBy: string | null;
  provisions: readonly ProvisionRow[];
}

/** Stores a frozen text with its provisions, in one statement, and gives its id. */
export async function insertVersion(trx: Knex, version: NewVersion): Promise<number> {
  const { provisions, law, source, ...row } = version;
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `with added as (
       insert into versions (
         expression_id, name, date, law, sha256, origin_version_id, source, created_by
       )
       values (
         :expression, :name, :date, :law::jsonb, :sha256, :origin, :source::jsonb, :createdBy
       )
       returning id
     ), told as (
       insert into version_provisions (
         version_id, position, guid, parent_position, depth, place, element, num, label, e_id,
         heading, text, weight, hash, language
       )
       select
         added.id, p.position, p.guid, p.parent, p.depth, p.place, p.element, p.num, p.label,
         p."eId", p.heading, p.text, p.weight, p.hash, :language
       from added, jsonb_to_recordset(:provisions::jsonb) as p (
         position integer,
         guid text,
         parent integer,
         depth integer,
         place text,
         element text,
         num text,
         label text,
         "eId" text,
         heading text,
         text text,
         weight text,
         hash text
       )
     )
     select id
     from added`,
    {
      ...row,
      law: JSON.stringify(law),
      source: JSON.stringify(source),
      provisions: JSON.stringify(provisions),
    },
  );
  return Number(rows[0]?.id);
}
