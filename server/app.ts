import { randomUUID } from "node:crypto";
import { toNodeHandler } from "better-auth/node";
import express, { type Express, type Request, type RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { clientHeader } from "./accounts";
import { client } from "./client";
import { answerProblem, Refusal } from "./errors";
import { health } from "./health";
import { routes } from "./routes";
import type { Services } from "./services";
import { setup } from "./setup";

/** Bytes of a JSON body: a long law as a document has about a megabyte. */
const jsonLimit = "8mb";

/** The whole service as one Express application; it keeps no state of its own. */
export function createApp(services: Services): Express {
  const { auth, config } = services;
  const app = express();
  app.set("trust proxy", config.trustProxy);
  app.disable("x-powered-by");
  app.use(requestLog(services), securityHeaders(config.publicUrl));
  app.use(health(services));
  app.use("/api", ...limits(config.requestsPerMinute), sameOrigin);
  // The sign-in library reads the body itself.
  app.all("/api/auth/{*rest}", nameClient, toNodeHandler(auth));
  app.use(express.json({ limit: jsonLimit }));
  app.use(setup(services));
  app.use(routes(services));
  app.use("/api", () => {
    throw new Refusal("not-found");
  });
  app.use(client());
  app.use(answerProblem(services.logger));
  return app;
}

/** Gives each request an id, kept from a proxy where it sent one, and a line in the log. */
function requestLog({ logger }: Services): RequestHandler {
  return (req, res, next) => {
    const given = req.get("X-Request-Id");
    const requestId = given && /^[\w.-]{8,100}$/.test(given) ? given : randomUUID();
    const from = performance.now();
    res.setHeader("X-Request-Id", requestId);
    res.once("finish", () => {
      const milliseconds = Math.round(performance.now() - from);
      // Without the query and the token of the setup link, which are none of the log's business.
      const { method } = req;
      const path = req.path.replace(/^\/setup\/.*/, "/setup/…");
      logger.info({ requestId, method, path, status: res.statusCode, milliseconds }, "request");
    });
    next();
  };
}

/** Scripts come from our files alone. Inline styles stay: the editor and the tables set widths. */
function securityHeaders(publicUrl: string | undefined): RequestHandler {
  const secure = publicUrl?.startsWith("https:") ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    // Browsers heed these two over HTTPS only and complain of them elsewhere.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
    referrerPolicy: { policy: "same-origin" },
  });
}

/** What open drafts send by themselves, several times a second while somebody types. */
const ofDrafts = /^\/drafts\/\d+\/(?:steps|presence)$/;

/** Offices share one address: so many people may type from it at once. */
const peopleAtOneAddress = 50;

/**
 * How often one client may ask. What open drafts send is counted by the session, so that people of
 * one office do not use up each other's share, and somebody who comes back after an absence is not
 * refused what was typed meanwhile; all sessions of an address together have a limit too.
 */
function limits(perMinute: number): RequestHandler[] {
  const isOfDraft = (req: Request) => ofDrafts.test(req.path);
  const session = (req: Request) => `${req.ip ?? ""} ${req.headers.cookie ?? ""}`;
  return [
    perClient(perMinute, { skip: isOfDraft }),
    perClient(perMinute, { skip: (req) => !isOfDraft(req), keyGenerator: session }),
    perClient(perMinute * peopleAtOneAddress, { skip: (req) => !isOfDraft(req) }),
  ];
}

/** Counts in this process alone: with several, a client has as many times the limit. */
function perClient(
  perMinute: number,
  options: { skip: (req: Request) => boolean; keyGenerator?: (req: Request) => string },
): RequestHandler {
  return rateLimit({
    ...options,
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Whom to trust is the operator's choice; docs/operator.md says what it means.
    validate: { trustProxy: false, keyGeneratorIpFallback: false },
    handler: () => {
      throw new Refusal("too-many-requests");
    },
  });
}

/** A page of another site can send our cookie along; browsers say where a request comes from. */
const sameOrigin: RequestHandler = (req, _res, next) => {
  const origin = req.get("Origin");
  const reads = req.method === "GET" || req.method === "HEAD" || req.method === "OPTIONS";
  if (!reads && origin !== undefined && hostOf(origin) !== req.host)
    throw new Refusal("foreign-origin");
  next();
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Overwrites whatever a client sent, so that limits count by the address that Express trusts. */
const nameClient: RequestHandler = (req, _res, next) => {
  req.headers[clientHeader] = req.ip ?? "";
  next();
};
