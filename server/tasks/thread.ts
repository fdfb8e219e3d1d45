import { Worker } from "node:worker_threads";
import type { TaskName, TaskReply, TaskRequest } from "./tasks";

/** A task that nobody waits for any more: it was taken back, and is not an error of the service. */
export class Cancelled extends Error {
  constructor() {
    super("Nobody waits for this task any more.");
    this.name = "Cancelled";
  }
}

interface Job extends TaskRequest {
  resolve: (output: unknown) => void;
  reject: (error: Error) => void;
}

/** Does tasks one after the other in a thread of their own. */
export interface LawThread {
  /**
   * What the task gives. Rejects when it is broken, when the thread ends before it is done, and with
   * Cancelled once the signal asks for that: a task that runs is stopped with its thread, one that
   * waits is not begun.
   */
  run: (name: TaskName, input: unknown, signal?: AbortSignal) => Promise<unknown>;
}

/**
 * A thread that runs `program`. It is started with the first task and again after it has ended.
 * A job waits in `waiting`, is sent as `running`, and leaves with its reply; only one is sent at a
 * time, so that another can be taken back by forgetting it.
 */
export function createThread(program: string): LawThread {
  const waiting: Job[] = [];
  let running: Job | undefined;
  let worker: Worker | undefined;
  let lastId = 0;

  const next = () => {
    if (running) return;
    running = waiting.shift();
    if (!running) return;
    const { id, name, input } = running;
    (worker ??= start()).postMessage({ id, name, input } satisfies TaskRequest);
  };
  const settle = (how: (job: Job) => void) => {
    const job = running;
    running = undefined;
    if (job) how(job);
    next();
  };
  const start = (): Worker => {
    const started = new Worker(program);
    const fail = (error: Error) => {
      // A thread that was ended on purpose has been replaced already.
      if (worker !== started) return;
      worker = undefined;
      settle((job) => job.reject(error));
    };
    started.on("message", (reply: TaskReply) => {
      if (reply.id !== running?.id) return;
      settle((job) =>
        reply.ok ? job.resolve(reply.output) : job.reject(new Error(reply.message)),
      );
    });
    started.on("error", fail);
    started.on("exit", (code) => fail(new Error(`The thread for laws ended with code ${code}.`)));
    // An idle thread does not keep the process from ending.
    started.unref();
    return started;
  };
  const cancel = (job: Job) => {
    const place = waiting.indexOf(job);
    if (place >= 0) {
      waiting.splice(place, 1);
      job.reject(new Cancelled());
    } else if (running === job) {
      const ended = worker;
      worker = undefined;
      void ended?.terminate();
      settle(() => job.reject(new Cancelled()));
    }
  };
  return {
    run: (name, input, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(new Cancelled());
          return;
        }
        const job: Job = { id: (lastId += 1), name, input, resolve, reject };
        signal?.addEventListener("abort", () => cancel(job), { once: true });
        waiting.push(job);
        next();
      }),
  };
}
