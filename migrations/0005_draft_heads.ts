import type { Knex } from "knex";

// A check constraint runs at each update of its row, whatever changed: every commit to a draft
// moved its head and unpacked the whole law for it, 75 ms for one of 5,000 articles. A trigger can
// say which column it guards.
const guard = `
alter table drafts drop constraint drafts_law_check;

create function check_draft_law() returns trigger language plpgsql as $$
begin
  if not (new.law \\? 'schemaVersion' and new.law \\? 'doc' and new.law \\? 'meta') then
    raise exception 'A draft keeps a stored law: schemaVersion, doc and meta.'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger drafts_law_check
before insert or update of law on drafts
for each row execute function check_draft_law();
`;

/** The law of a draft is checked when it is written, not whenever the head moves. */
export const draftHeads: Knex.Migration = {
  async up(trx) {
    await trx.raw(guard);
  },
  async down(trx) {
    await trx.raw(`
      drop trigger drafts_law_check on drafts;
      drop function check_draft_law();
      alter table drafts add constraint drafts_law_check
        check (law \\? 'schemaVersion' and law \\? 'doc' and law \\? 'meta');
    `);
  },
};
