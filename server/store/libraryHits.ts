import type { Knex } from "knex";

/** A provision that has the words of a search. */
export interface HitRow {
  work: number;
  version: number;
  guid: string;
  eId: string;
  label: string;
  heading: string;
  snippet: { text: string; found: boolean }[];
}

interface Row {
  work_id: string;
  version_id: string;
  guid: string;
  e_id: string;
  label: string;
  heading: string;
  headline: string;
}

// Two control characters that no law has mark what was found.
const from = "\u0002";
const to = "\u0003";

/** The best provisions of the newest texts of these works that answer a search, at most `each` a work. */
export async function libraryHits(
  db: Knex,
  { works, search, each }: { works: readonly number[]; search: string; each: number },
): Promise<HitRow[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `with newest as (
       select distinct on (v.expression_id) v.id, x.work_id, x.language
       from versions v
       join expressions x on x.id = v.expression_id
       where x.work_id = any(:works::bigint[])
       order by v.expression_id, v.id desc
     ), hits as (
       select
         n.work_id, p.version_id, p.position, q.query,
         row_number() over (
           partition by n.work_id
           order by ts_rank(p.search, q.query) desc, p.version_id, p.position
         ) as place
       from newest n
       cross join lateral websearch_to_tsquery(law_search_config(n.language), :search) q(query)
       join version_provisions p on p.version_id = n.id and p.search @@ q.query
     )
     select
       h.work_id, p.version_id, p.guid, p.e_id, p.label, p.heading,
       ts_headline(
         law_search_config(p.language),
         case when p.text = '' then p.heading else p.text end,
         h.query,
         :marks
       ) as headline
     from hits h
     join version_provisions p on p.version_id = h.version_id and p.position = h.position
     where h.place <= :each
     order by h.work_id, h.place`,
    {
      works: [...works],
      search,
      each,
      marks: `StartSel=${from}, StopSel=${to}, MaxWords=35, MinWords=15`,
    },
  );
  return rows.map((row) => ({
    work: Number(row.work_id),
    version: Number(row.version_id),
    guid: row.guid,
    eId: row.e_id,
    label: row.label,
    heading: row.heading,
    snippet: snippet(row.headline),
  }));
}

/** "to \u0002keep\u0003 records" → to, keep (found), records. */
function snippet(headline: string): HitRow["snippet"] {
  return headline.split(from).flatMap((piece, index) => {
    if (index === 0) return piece ? [{ text: piece, found: false }] : [];
    const [found = "", after = ""] = piece.split(to);
    return [{ text: found, found: true }, ...(after ? [{ text: after, found: false }] : [])];
  });
}
