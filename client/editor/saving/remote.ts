import { answered, Refused, service, type Shape } from "../../service";
import type { Answer, CanonicalStep, Commit } from "../sync";

/** The draft's steps at the service. Calls throw Refused with its sentence, TypeError without a network. */
export interface Remote {
  send(commit: Commit): Promise<Answer>;
  since(
    head: number,
  ): Promise<{ head: number; steps: readonly (CanonicalStep & { seq: number })[] }>;
  /** Says that this window shows the draft, and where its cursor is. */
  say(presence: Omit<Shape<"SayPresence">, "clientId">): Promise<void>;
  /** Follows the draft; gives what ends it. */
  watch(watcher: Watching): () => void;
}

/** A canonical step with the head after it. */
export type Numbered = CanonicalStep & { seq: number };

/** What is told of a draft that is followed. */
export interface Watching {
  /** A new head, with the steps that led there where they came along. */
  moved: (head: number, steps: readonly Numbered[]) => void;
  presence: (event: Shape<"PresenceEvent">) => void;
  /** The line stands, again perhaps: something may have been missed. */
  opened: () => void;
}

/** The draft of that key, for a window of that name. */
export const remoteDraft = (id: number, clientId: string): Remote => ({
  send: (commit) =>
    answered(
      service.POST("/api/drafts/{id}/steps", {
        params: { path: { id } },
        body: { ...commit, clientId },
      }),
    ),
  since: (head) =>
    answered(
      service.GET("/api/drafts/{id}/steps", {
        params: { path: { id }, query: { since: head } },
      }),
    ),
  watch({ moved, presence, opened }) {
    const events = new EventSource(`/api/drafts/${id}/events`);
    const on = <T>(name: string, tell: (data: T) => void) =>
      events.addEventListener(name, (event: MessageEvent<string>) =>
        tell(JSON.parse(event.data) as T),
      );
    events.addEventListener("open", opened);
    on<Shape<"HeadEvent">>("head", ({ head }) => moved(head, []));
    on<Shape<"StepsEvent">>("steps", ({ head, steps }) => moved(head, steps));
    on("presence", presence);
    return () => events.close();
  },
  say: (presence) =>
    fetch(`/api/drafts/${id}/presence`, {
      method: "POST",
      // Survives the closing of the page.
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...presence, clientId } satisfies Shape<"SayPresence">),
    }).then(
      () => undefined,
      // Without a network nobody is told, and the next word will come.
      () => undefined,
    ),
});

/** True for a failure that passes: no network, an overloaded or restarting service. */
export const passes = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof Refused && (error.status >= 500 || error.status === 429));
