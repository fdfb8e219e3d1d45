import { answered, Refused, service } from "../../service";
import type { Answer, CanonicalStep, Commit } from "../sync";

/** The draft's steps at the service. Calls throw Refused with its sentence, TypeError without a network. */
export interface Remote {
  send(commit: Commit): Promise<Answer>;
  since(
    head: number,
  ): Promise<{ head: number; steps: readonly (CanonicalStep & { seq: number })[] }>;
  /** Calls `moved` with each new head; gives what ends it. `opened`: the line stands, again perhaps. */
  watch(moved: (head: number) => void, opened: () => void): () => void;
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
  watch(moved, opened) {
    const events = new EventSource(`/api/drafts/${id}/events`);
    events.addEventListener("open", opened);
    events.addEventListener("head", (event: MessageEvent<string>) =>
      moved((JSON.parse(event.data) as { head: number }).head),
    );
    return () => events.close();
  },
});

/** True for a failure that passes: no network, an overloaded or restarting service. */
export const passes = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof Refused && (error.status >= 500 || error.status === 429));
