import type { Node } from "prosemirror-model";
import { syncOf } from "../../../client/editor/plugins/syncState";
import { seeded } from "../../big";
import { SimulatedClient, SimulatedServer } from "./simulation";

/** What a random session of several drafters came to. */
export interface TrialResult {
  steps: number;
  /** Steps that no longer fitted, each told to its author. */
  told: number;
  /** What went wrong, one sentence each; empty for a good trial. */
  wrong: string[];
}

/**
 * Drafters write one draft while requests and answers are lost, repeated and out of order, pages are
 * reloaded, some are offline for long, and the service restarts from its log. Everything follows
 * from `seed`. Throws what the code under trial throws.
 */
export function trial(
  law: Node,
  seed: number,
  { clients: count, actions }: { clients: number; actions: number },
): TrialResult {
  const random = seeded(seed);
  let server = new SimulatedServer(law);
  const clients = Array.from(
    { length: count },
    (_, i) => new SimulatedClient(String.fromCharCode(97 + i), server.doc, 0, random),
  );
  /** Actions until a client is online again. */
  const offline = new Map<SimulatedClient, number>();
  for (let i = 0; i < actions * count; i++) {
    const client = clients[Math.floor(random() * count)];
    if (!client) continue;
    const left = offline.get(client) ?? 0;
    offline.set(client, left - 1);
    const dice = random();
    if (dice < 0.6 || left > 0) client.act();
    else if (dice < 0.85) client.exchange(server, "delivered");
    else if (dice < 0.89) client.exchange(server, "answer lost");
    else if (dice < 0.92) client.exchange(server, "lost");
    else if (dice < 0.95) client.late(server);
    else if (dice < 0.97) client.reload(server);
    else if (dice < 0.985) offline.set(client, Math.floor(random() * 40));
    else server = server.restarted(law);
  }
  for (let round = 0; round < 4; round++)
    for (const client of clients) client.exchange(server, "delivered");
  return judged(server, clients);
}

function judged(server: SimulatedServer, clients: readonly SimulatedClient[]): TrialResult {
  const result: TrialResult = { steps: 0, told: 0, wrong: [] };
  server.doc.check();
  for (const client of clients) {
    const arrived = server.log.filter(({ ref }) => ref.startsWith(`${client.name}-`)).length;
    result.steps += client.steps;
    result.told += client.lost.length;
    if (syncOf(client.state).pending.length > 0) result.wrong.push(`${client.name} is not done`);
    if (!client.state.doc.eq(server.doc)) result.wrong.push(`${client.name} has another text`);
    if (arrived + client.lost.length !== client.steps)
      result.wrong.push(
        `of ${client.steps} steps of ${client.name} ${arrived} arrived and ${client.lost.length} were told`,
      );
  }
  return result;
}
