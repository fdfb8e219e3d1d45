import type { Knex } from "knex";

/** Which of these codes no reference data has, each as "topic x"; empty when all are known. */
export async function unknownCodes(
  db: Knex,
  {
    body,
    jurisdiction,
    topics,
  }: { body: string | null; jurisdiction: string | null; topics: readonly string[] },
): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { code: string }[] }>(
    `select 'body ' || :body as code
     where :body::text is not null
       and not exists (select from bodies where code = :body)
     union all
     select 'jurisdiction ' || :jurisdiction
     where :jurisdiction::text is not null
       and not exists (select from jurisdictions where code = :jurisdiction)
     union all
     select 'topic ' || asked.code
     from unnest(:topics::text[]) as asked (code)
     where not exists (select from topics t where t.code = asked.code)`,
    { body, jurisdiction, topics: [...topics] },
  );
  return rows.map(({ code }) => code);
}
