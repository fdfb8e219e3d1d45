import type { Request, Response } from "express";
import type { HeadFeed } from "../drafts";

/** Milliseconds between signs of life, shorter than the patience of common proxies. */
const heartbeat = 20_000;

/**
 * Answers with server-sent events until the client leaves or the service closes: "head" with the
 * draft's head now, "steps" with what it has moved by, "presence" with who is there. `head` reads
 * the present head.
 */
export function sendHeads(
  { req, res }: { req: Request; res: Response },
  {
    draft,
    feed,
    head,
    closing,
  }: {
    draft: number;
    feed: HeadFeed;
    head: () => Promise<number>;
    closing: AbortSignal;
  },
): void {
  res.status(200).set({
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store",
    // Proxies that gather answers would hold every event back.
    "X-Accel-Buffering": "no",
  });
  res.flushHeaders();
  const send = (name: string, data: unknown) =>
    res.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const sendHead = (reached: number) => send("head", { draft, head: reached });
  const end = () => res.end();
  const leave = feed.watch(draft, {
    head: (event) => send("head", event),
    steps: (event) => send("steps", event),
    presence: (event) => send("presence", event),
    look: () => void head().then(sendHead, end),
  });
  const beat = setInterval(() => res.write(": here\n\n"), heartbeat);
  closing.addEventListener("abort", end, { once: true });
  req.once("close", () => {
    clearInterval(beat);
    closing.removeEventListener("abort", end);
    leave();
  });
}
