import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Concordance } from "../../law/concord";
import { concordSteps, type ConcordInput } from "./concord";
import { programOf } from "./program";

/** A concordance that is sent to the thread. */
export interface ConcordRequest {
  id: number;
  input: ConcordInput;
  /** One number in shared memory: 1 once the work is to stop. */
  stop: Int32Array;
}

/** What the thread says: how far it is, what came of it (null where it was stopped), or what broke. */
export type ConcordReply =
  | { id: number; done: number }
  | { id: number; ok: true; output: Concordance | null }
  | { id: number; ok: false; message: string };

/** Who waits for a concordance. */
export interface Watch {
  /** Told the share that is done, 0–1. */
  onProgress: (done: number) => void;
  /** Stops the work. */
  signal: AbortSignal;
}

interface Pending extends Watch {
  resolve: (output: Concordance | null) => void;
  reject: (error: Error) => void;
}

let thread: { worker: Worker; pending: Map<number, Pending> } | undefined;
let lastId = 0;

/**
 * Makes a concordance in a thread of its own, so that neither requests nor comparisons wait for it.
 * Null where it was stopped. Throws when the work is broken, or when the thread ends before it is
 * done; the next one gets a new thread.
 */
export function runConcord(input: ConcordInput, watch: Watch): Promise<Concordance | null> {
  const program = programOf("server/tasks/concord.worker.js");
  if (program === null) return inTurns(input, watch);
  const { worker, pending } = (thread ??= startThread(program));
  return new Promise((resolve, reject) => {
    const id = (lastId += 1);
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const halt = () => Atomics.store(stop, 0, 1);
    if (watch.signal.aborted) halt();
    else watch.signal.addEventListener("abort", halt, { once: true });
    pending.set(id, { ...watch, resolve, reject });
    worker.postMessage({ id, input, stop } satisfies ConcordRequest);
  });
}

/** From the source, in tests, the work is done here, between other things. */
async function inTurns(input: ConcordInput, watch: Watch): Promise<Concordance | null> {
  const steps = concordSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    watch.onProgress(value);
    await setImmediate();
    if (watch.signal.aborted) return null;
  }
}

function startThread(program: string): NonNullable<typeof thread> {
  const pending = new Map<number, Pending>();
  const worker = new Worker(program);
  const fail = (error: Error) => {
    if (thread?.worker === worker) thread = undefined;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on("message", (reply: ConcordReply) => {
    const waiting = pending.get(reply.id);
    if ("done" in reply) {
      waiting?.onProgress(reply.done);
      return;
    }
    pending.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.output);
    else waiting?.reject(new Error(reply.message));
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`The thread for concordances ended (code ${code}).`)));
  // An idle thread does not keep the process from ending.
  worker.unref();
  return { worker, pending };
}
