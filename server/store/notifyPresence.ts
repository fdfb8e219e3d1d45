import type { Knex } from "knex";
import type { PresenceEvent } from "../../api";
import { presenceChannel } from "./channels";

/** Tells all processes who is at a draft; nothing is stored. */
export async function notifyPresence(db: Knex, event: PresenceEvent): Promise<void> {
  await db.raw("select pg_notify(:channel, :payload)", {
    channel: presenceChannel,
    payload: JSON.stringify(event),
  });
}
