import type { Request, Response } from "express";
import type { HeadFeed } from "../drafts";

/** Milliseconds between signs of life, shorter than the patience of common proxies. */
const heartbeat = 20_000;

/**
 * Answers with server-sent events: "head" with the draft's head now, and again whenever it has
 * moved, until the client leaves or the service closes. `head` reads the present head.
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
  const send = (reached: number) =>
    res.write(`event: head\ndata: ${JSON.stringify({ draft, head: reached })}\n\n`);
  const end = () => res.end();
  const look = () => void head().then(send, end);
  const leave = feed.watch(draft, (event) => send(event.head), look);
  const beat = setInterval(() => res.write(": here\n\n"), heartbeat);
  closing.addEventListener("abort", end, { once: true });
  req.once("close", () => {
    clearInterval(beat);
    closing.removeEventListener("abort", end);
    leave();
  });
}
