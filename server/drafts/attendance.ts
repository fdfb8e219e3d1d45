import type { PresenceEvent } from "../../api";

/** Milliseconds of silence after which somebody counts as gone. Clients speak every 10 seconds. */
const silence = 30_000;

interface Heard {
  event: PresenceEvent;
  at: number;
}

/** Who is at which draft, as far as this process has heard: for those who come later. */
export class Attendance {
  readonly #heard = new Map<number, Map<string, Heard>>();

  /** `now`: milliseconds of a clock that runs on. */
  take(event: PresenceEvent, now: number): void {
    const present = this.#heard.get(event.draft) ?? new Map<string, Heard>();
    if (event.here) present.set(event.clientId, { event, at: now });
    else present.delete(event.clientId);
    for (const [client, { at }] of present) if (now - at > silence) present.delete(client);
    if (present.size > 0) this.#heard.set(event.draft, present);
    else this.#heard.delete(event.draft);
  }

  of(draft: number, now: number): PresenceEvent[] {
    const present = [...(this.#heard.get(draft)?.values() ?? [])];
    return present.filter(({ at }) => now - at <= silence).map(({ event }) => event);
  }
}
