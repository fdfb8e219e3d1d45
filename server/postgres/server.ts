import { spawn, type ChildProcess } from "node:child_process";
import type { Writable } from "node:stream";
import type { Binaries } from "./binaries";
import { clusterEnvironment } from "./cluster";
import type { Identity } from "./runAs";

// The shell between us and Postgres reads from a pipe that we hold open. However this process ends,
// the pipe closes and Postgres gets SIGINT, its fast shutdown. The session is its own, so that
// Ctrl-C in the terminal reaches us first and Postgres last.
const guard = `
"$@" <&- 3<&- &
server=$!
(cat >/dev/null; kill -INT $server 2>/dev/null) <&3 &
watcher=$!
exec 3<&-
wait $server
status=$?
kill $watcher 2>/dev/null
exit $status
`;

/** Characters of Postgres' last messages that we keep, to say why it ended. */
const keptMessages = 4000;

/** One Postgres process that this process started. */
export interface ServerProcess {
  /** Whether it has ended, for whatever reason. */
  readonly ended: boolean;
  /** The last lines that it wrote. */
  messages(): string;
  /** Called once, when it has ended for whatever reason. */
  onEnd(then: () => void): void;
  /** Asks it to shut down and waits until it has. */
  stop(): Promise<void>;
}

/** Starts Postgres on a data directory, with a Unix socket and no network port. */
export function startServer(options: {
  binaries: Binaries;
  data: string;
  socketDirectory: string;
  identity: Identity | undefined;
  durable: boolean;
  log: (line: string) => void;
}): ServerProcess {
  const { binaries, data, socketDirectory, identity, durable, log } = options;
  const settings = {
    listen_addresses: "",
    unix_socket_permissions: "0700",
    logging_collector: "off",
    log_destination: "stderr",
    timezone: "UTC",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(
    "/bin/sh",
    ["-c", guard, "postgres", binaries.postgres, "-D", data, "-k", socketDirectory, ...flags],
    {
      ...identity,
      env: clusterEnvironment,
      cwd: "/",
      detached: true,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    },
  );
  return watch(child, log);
}

function watch(child: ChildProcess, log: (line: string) => void): ServerProcess {
  let messages = "";
  let ended = false;
  const finished = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", (error) => {
      messages += error.message;
      end();
    });
  });
  const [, , stderr, pipe] = child.stdio;
  stderr?.on("data", (chunk: Buffer) => {
    messages = (messages + chunk.toString()).slice(-keptMessages);
    for (const line of chunk.toString().split("\n")) if (line) log(line);
  });
  // The pipe breaks when the shell is killed; its exit is what we act on.
  pipe?.on("error", () => undefined);
  // A running Postgres is no reason for this process to stay.
  child.unref();
  for (const stream of [stderr, pipe]) (stream as unknown as { unref?(): void })?.unref?.();
  return {
    get ended() {
      return ended;
    },
    messages: () => messages,
    onEnd: (then) => void finished.then(then),
    async stop() {
      if (ended) return;
      child.ref();
      (pipe as Writable).end();
      await finished;
    },
  };
}
