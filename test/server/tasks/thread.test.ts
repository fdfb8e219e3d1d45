import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Cancelled, createThread } from "../../../server/tasks/thread";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "modelaw-thread-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Answers with what it was given; "forever" never ends, "broken" throws, "dies" ends the thread. */
const program = path.join(folder, "worker.mjs");
fs.writeFileSync(
  program,
  `import { parentPort } from "node:worker_threads";
   parentPort.on("message", ({ id, input }) => {
     if (input === "forever") for (;;);
     if (input === "dies") process.exit(7);
     if (input === "broken") parentPort.postMessage({ id, ok: false, message: "broken" });
     else parentPort.postMessage({ id, ok: true, output: input });
   });`,
);

describe("the thread for laws", () => {
  it("does one task after the other", async () => {
    const thread = createThread(program);
    const answers = [1, 2, 3].map((input) => thread.run("read", input));
    expect(await Promise.all(answers)).toEqual([1, 2, 3]);
  });

  it("stops a task that was taken back, and does those that wait behind it", async () => {
    const thread = createThread(program);
    const left = new AbortController();
    const endless = thread.run("compare", "forever", left.signal);
    const behind = thread.run("read", "next");
    left.abort();
    await expect(endless).rejects.toBeInstanceOf(Cancelled);
    expect(await behind).toBe("next");
  });

  it("never begins a task that was taken back while it waited", async () => {
    const thread = createThread(program);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = thread.run("compare", "forever", first.signal);
    const waiting = thread.run("compare", "forever", second.signal);
    second.abort();
    await expect(waiting).rejects.toBeInstanceOf(Cancelled);
    first.abort();
    await expect(running).rejects.toBeInstanceOf(Cancelled);
    await expect(thread.run("read", "x", AbortSignal.abort())).rejects.toBeInstanceOf(Cancelled);
    expect(await thread.run("read", "after")).toBe("after");
  });

  it("tells of a broken task and of a thread that ended, and goes on", async () => {
    const thread = createThread(program);
    await expect(thread.run("read", "broken")).rejects.toThrow("broken");
    await expect(thread.run("read", "dies")).rejects.toThrow("ended with code 7");
    expect(await thread.run("read", "after")).toBe("after");
  });
});
