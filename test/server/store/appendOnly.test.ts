import type { Knex } from "knex";
import { beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../../database";

const { db } = await freshDatabase();

const hash = "a".repeat(64);
const names = `'{"en": "x", "ru": "x", "fr": "x"}'`;

/** One row in every table that must never change. */
async function fill(trx: Knex): Promise<void> {
  await trx.raw(`
    insert into bodies (code, names, kind, position) values ('b', ${names}, 'body', 0);
    insert into works (slug, kind, title, body_code) values ('w', 'model', 'W', 'b');
    insert into expressions (work_id, language, title) select id, 'en', 'W' from works;
    insert into versions (expression_id, name, law, sha256)
      select id, 'v', '{"schemaVersion": 1, "meta": {}, "doc": {}}', '${hash}' from expressions;
    insert into version_provisions (version_id, position, guid, depth, place, element, num, label,
        e_id, heading, text, hash, language)
      select id, 0, 'g', 0, 'body', 'article', '1', 'Article 1', 'art_1', '', '', '${hash}', 'en'
      from versions;
    insert into drafts (expression_id, name, law)
      select id, 'd', '{"schemaVersion": 1, "meta": {}, "doc": {}}' from expressions;
    insert into steps (draft_id, seq, ref, part, client_id, step)
      select id, 1, 'r', 0, 'c', '{}' from drafts;
    insert into editions (work_id, owner, slug, name) select id, 'b', 'w', 'e' from works;
    insert into publications (edition_id, language, version_id, title)
      select e.id, 'en', v.id, 'W' from editions e, versions v;
    insert into publication_files (edition_id, language, format, media_type, content, sha256)
      select id, 'en', 'xml', 'text/xml', 'x', encode(sha256('x'), 'hex') from editions;
    insert into baselines (version_id) select id from versions;
    insert into concordances (baseline_id, national_version_id, proposal)
      select b.id, b.version_id, '{}' from baselines b;
    insert into concordance_links (concordance_id, baseline_guids, national_guids, manual, grade)
      select id, '{g}', '{g}', true, 'verbatim' from concordances;
    insert into link_decisions (link_id, status, grade, national_guids, hashes)
      select id, 'confirmed', 'verbatim', '{g}', '{}' from concordance_links;
    insert into concord_fits (baseline_language, national_language, fictional, decisions, fit)
      values ('en', 'ru', false, 30, '{}');
    insert into events (action, subject, data) values ('a', 's', '{}'), ('b', 's', '{}');
  `);
}

const appendOnly = {
  versions: "name",
  version_provisions: "heading",
  steps: "ref",
  editions: "name",
  publications: "title",
  publication_files: "media_type",
  concordance_links: "grade",
  link_decisions: "note",
  concord_fits: "national_language",
  events: "subject",
};

beforeAll(() => fill(db));

describe.each(Object.entries(appendOnly))("%s", (table, column) => {
  const refused = /The rows of \w+ are never changed or deleted/;

  it("refuses an update", () =>
    expect(db(table).update({ [column]: "other" })).rejects.toThrow(refused));
  it("refuses a delete", () => expect(db(table).delete()).rejects.toThrow(refused));
  it("refuses a truncate", () =>
    expect(db.raw(`truncate ${table} cascade`)).rejects.toThrow(refused));
  it("refuses an update that changes nothing, through a conflicting insert", () =>
    expect(
      db.raw(
        `insert into ${table} select * from ${table} on conflict do nothing;
         update ${table} set ${column} = ${column}`,
      ),
    ).rejects.toThrow());
  it("refuses them in a session that replays a replica's changes", () =>
    expect(
      db.transaction(async (trx) => {
        await trx.raw("set local session_replication_role = replica");
        await trx(table).delete();
      }),
    ).rejects.toThrow(refused));
});

describe("the chain of events", () => {
  const brokenAt = async (trx: Knex) => {
    const found = await trx.raw<{ rows: { at: string | null }[] }>(
      "select first_broken_event() as at",
    );
    return found.rows[0]?.at ?? null;
  };
  /** Does what only the owner of the tables can do, looks at the chain, and takes it back. */
  const tampered = async (change: string): Promise<string | null> => {
    let found: string | null = null;
    const undo = new Error("undo");
    await db
      .transaction(async (trx) => {
        await trx.raw("alter table events disable trigger user");
        await trx.raw(change);
        found = await brokenAt(trx);
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
    return found;
  };

  it("holds", async () => expect(await brokenAt(db)).toBeNull());
  it("shows a changed event", async () =>
    expect(await tampered("update events set subject = 'x' where id = 1")).toBe("1"));
  it("shows a changed event whose hash was made anew", async () =>
    expect(
      await tampered(
        "update events set subject = 'x' where id = 1; update events e set hash = event_hash(e) where id = 1",
      ),
    ).toBe("2"));
  it("shows a removed event", async () =>
    expect(await tampered("delete from events where id = 1")).toBe("2"));

  it("is one chain although many write at once", async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        db("events").insert({ action: "many", subject: String(i), data: {} }),
      ),
    );
    expect(await brokenAt(db)).toBeNull();
    expect(await db("events").count("* as n").first()).toEqual({ n: "42" });
  });
});

describe("provisions", () => {
  it("are in natural order: Article 9 before Article 10", async () => {
    const { rows } = await db.raw<{ rows: { label: string }[] }>(`
      select label collate law as label
      from unnest(array['Article 10', 'Article 9', 'Article 5-1', 'Article 5']) label order by 1`);
    expect(rows.map((row) => row.label)).toEqual([
      "Article 5",
      "Article 5-1",
      "Article 9",
      "Article 10",
    ]);
  });

  it.each([
    ["ru", "обязанности государств", "государство"],
    ["en", "the authorities", "authority"],
    ["fr", "les autorités compétentes", "autorité"],
    ["kk", "мемлекеттік орган", "орган"],
  ])("in %s are found by another form of a word", async (language, text, query) => {
    const { rows } = await db.raw<{ rows: { found: boolean }[] }>(
      `select to_tsvector(law_search_config(:language), :text)
         @@ websearch_to_tsquery(law_search_config(:language), :query) found`,
      { language, text, query },
    );
    expect(rows[0]?.found).toBe(true);
  });
});
