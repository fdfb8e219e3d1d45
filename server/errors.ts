import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import type { Problem } from "../api";
import { Cancelled } from "./tasks/thread";

/** Every error of the service: its status, and the sentence that says it where no detail does. */
const table = {
  "invalid-input": [400, "The request has members that are missing or not as they should be."],
  "malformed-body": [400, "The body of the request cannot be read."],
  "not-signed-in": [401, "Sign in first."],
  forbidden: [403, "Your roles do not permit this."],
  "foreign-origin": [403, "The request comes from a page of another site."],
  "not-found": [404, "There is nothing at this address."],
  conflict: [409, "Something else has happened in between."],
  "setup-done": [409, "The service has an administrator already."],
  "setup-link-invalid": [410, "The link was used before, has expired, or is not complete."],
  "too-large": [413, "The request is larger than the service takes."],
  "unsupported-media": [415, "The service does not read this kind of content."],
  unreadable: [422, "The file cannot be read."],
  "too-many-requests": [429, "Too many requests came from this address; wait a minute."],
  internal: [500, "Something went wrong in the service; the operator finds it by the request id."],
  unavailable: [503, "The database does not answer."],
} as const satisfies Record<string, readonly [number, string]>;

/** The stable name of an error; the interface translates by it. */
export type ErrorCode = keyof typeof table;

/** Every stable name. */
export const errorCodes = Object.keys(table) as ErrorCode[];

/** What a refusal is about more closely than its code says: a stable name, and what its sentence names. */
interface Ground extends ErrorOptions {
  reason?: string;
  params?: Record<string, string | number>;
}

/** An expected failure of a request. Throw it anywhere below a route; it becomes the answer. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly params: Record<string, string | number> | undefined;

  /** `detail` is one sentence for a person; where it is missing the table's sentence is used. */
  constructor(code: ErrorCode, detail?: string, { reason, params, ...options }: Ground = {}) {
    super(detail ?? table[code][1], options);
    this.code = code;
    this.reason = reason;
    this.params = params;
  }
}

/** The answer for an error as RFC 9457 has it. An unknown error tells nothing of its inside. */
export function problemOf(error: unknown, requestId: string): Problem {
  const refusal = refusalOf(error);
  const [status, title] = table[refusal.code];
  return {
    type: `/problems/${refusal.code}`,
    title,
    status,
    code: refusal.code,
    detail: refusal.message,
    requestId,
    ...(refusal.reason === undefined
      ? {}
      : { reason: refusal.reason, params: refusal.params ?? {} }),
    ...(error instanceof z.ZodError ? { errors: refusedMembers(error) } : {}),
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof z.ZodError) return new Refusal("invalid-input");
  const { type, code } = (error ?? {}) as { type?: string; code?: string };
  if (type === "entity.too.large") return new Refusal("too-large");
  if (type === "encoding.unsupported" || type === "charset.unsupported")
    return new Refusal("unsupported-media");
  if (type?.startsWith("entity.") || type?.startsWith("request.") || error instanceof URIError)
    return new Refusal("malformed-body");
  if (code && noDatabase.has(code)) return new Refusal("unavailable");
  return new Refusal("internal");
}

/** Codes of Node and Postgres that mean: it is not there, or it is going away. */
const noDatabase = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "57P01", "57P02", "57P03"]);

function refusedMembers(error: z.ZodError): NonNullable<Problem["errors"]> {
  return error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
}

/** The last handler of the service: answers with the problem, and logs what is our fault. */
export function answerProblem(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    // Nobody is there to be answered, and nothing went wrong.
    if (error instanceof Cancelled) return;
    const problem = problemOf(error, String(res.getHeader("X-Request-Id") ?? ""));
    if (problem.status >= 500)
      logger.error({ err: error, requestId: problem.requestId }, problem.title);
    if (res.headersSent) return next(error);
    res.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  };
}
