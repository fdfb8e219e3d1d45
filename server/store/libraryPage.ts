import type { Knex } from "knex";

/** What narrows the library; null where it does not. */
export interface LibraryAsk {
  search: string | null;
  topic: string | null;
  body: string | null;
  jurisdiction: string | null;
  language: string | null;
  kind: string | null;
  /** Owners whose model laws are shown, e.g. "body:ipa-cis"; null for all. */
  owners: readonly string[] | null;
  fictional: boolean;
  limit: number;
  offset: number;
}

/** A work as the library lists it, without the provisions that were found. */
export interface LibraryRow {
  id: number;
  slug: string;
  kind: "model" | "national";
  title: string;
  body: string | null;
  jurisdiction: string | null;
  topics: string[];
  fictional: boolean;
  template: boolean;
  languages: { language: string; title: string; version: number | null }[];
  versions: number;
  drafts: number;
  editions: number;
}

type Row = Omit<LibraryRow, "id"> & { id: string; total: number };

/**
 * One page of works and the number of all that answer. With a search, works whose title has the
 * words come first, then those whose newest texts have them, the best first; without one, by title.
 */
export async function libraryPage(
  db: Knex,
  ask: LibraryAsk,
): Promise<{ items: LibraryRow[]; total: number }> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `with asked as (
       select w.id
       from works w
       where (:kind::text is null or w.kind = :kind)
         and (:body::text is null or w.body_code = :body)
         and (:jurisdiction::text is null or w.jurisdiction_code = :jurisdiction)
         and (:fictional or not w.fictional)
         and (
           :owners::text[] is null
           or w.kind = 'national'
           or w.template
           or 'body:' || w.body_code = any(:owners)
         )
         and (
           :topic::text is null
           or exists (
             select from work_topics t where t.work_id = w.id and t.topic_code = :topic
           )
         )
         and (
           :language::text is null
           or exists (
             select from expressions x where x.work_id = w.id and x.language = :language
           )
         )
     ), queries as (
       select l.language, q.query
       from (select distinct language from expressions) l
       cross join lateral websearch_to_tsquery(law_search_config(l.language), :search) q(query)
       where :search::text is not null
     ), newest as (
       select distinct on (v.expression_id) v.id, x.work_id
       from versions v
       join expressions x on x.id = v.expression_id
       order by v.expression_id, v.id desc
     ), ranked as (
       select m.work_id, max(m.rank) as rank
       from (
         select n.work_id, ts_rank(p.search, q.query) as rank
         from queries q
         join version_provisions p on p.language = q.language and p.search @@ q.query
         join newest n on n.id = p.version_id
         union all
         select x.work_id, 10 as rank
         from expressions x
         join queries q on q.language = x.language
         where to_tsvector(law_search_config(x.language), x.title) @@ q.query
       ) m
       group by m.work_id
     ), answers as (
       select a.id, r.rank, (count(*) over ())::int as total
       from asked a
       left join ranked r on r.work_id = a.id
       where :search::text is null or r.rank is not null
     )
     select
       w.id, w.slug, w.kind, w.title, w.body_code as body, w.jurisdiction_code as jurisdiction,
       w.fictional, w.template, a.total,
       array(
         select t.topic_code from work_topics t where t.work_id = w.id order by t.topic_code
       ) as topics,
       coalesce((
         select jsonb_agg(
           jsonb_build_object(
             'language', x.language,
             'title', x.title,
             'version', (select max(v.id) from versions v where v.expression_id = x.id)
           )
           order by x.language
         )
         from expressions x
         where x.work_id = w.id
       ), '[]') as languages,
       (
         select count(*)::int
         from versions v join expressions x on x.id = v.expression_id
         where x.work_id = w.id
       ) as versions,
       (
         select count(*)::int
         from drafts d join expressions x on x.id = d.expression_id
         where x.work_id = w.id
       ) as drafts,
       (select count(*)::int from editions e where e.work_id = w.id) as editions
     from answers a
     join works w on w.id = a.id
     order by a.rank desc nulls last, w.title collate law, w.id
     limit :limit
     offset :offset`,
    { ...ask, owners: ask.owners && [...ask.owners] },
  );
  const items = rows.map(({ total: _, ...row }) => ({ ...row, id: Number(row.id) }));
  return { items, total: rows[0]?.total ?? 0 };
}
