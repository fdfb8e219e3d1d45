import { raw, type Request, type RequestHandler, type Response, type Router } from "express";
import type { z } from "zod";
import { routes, type Endpoint, type Operation } from "../../api";
import { holderOf, signedIn, type Visitor } from "../policy";
import type { Services } from "../services";

type Shape<T> = T extends z.ZodType ? z.output<T> : undefined;
type Routes = typeof routes;
type Member<K extends Operation, M extends keyof Endpoint> = M extends keyof Routes[K]
  ? Exclude<Routes[K][M], undefined>
  : undefined;

/** What a route is given: the parts of the request as `api/` has them, and who asks. */
export interface Asked<K extends Operation> {
  params: Shape<Member<K, "params">>;
  query: Shape<Member<K, "query">>;
  body: Shape<Member<K, "body">>;
  /** Undefined on public routes alone, which ask for themselves. */
  visitor: Routes[K]["access"] extends "public" ? undefined : Visitor;
  req: Request;
  /** For routes whose answer is no JSON: they send it themselves and give nothing. */
  res: Response;
}

type Answer<K extends Operation> =
  Member<K, "response"> extends z.ZodType ? z.input<Member<K, "response">> : void;

/** What answers each operation. */
export type Handlers = {
  [K in Operation]: (asked: Asked<K>) => Promise<Answer<K>>;
};

/** Bytes of a file that may be sent for import. */
const fileLimit = "32mb";

/**
 * Mounts a route: who asks, what they ask, the answer. Answers go through their shape as well, so
 * that nothing leaves that the interface description does not name.
 */
export function mount<K extends Operation>(
  router: Router,
  services: Services,
  handlers: Pick<Handlers, K>,
  name: K,
): void {
  const route: Endpoint = routes[name];
  const handler = handlers[name];
  const before: RequestHandler[] = route.file ? [raw({ type: () => true, limit: fileLimit })] : [];
  const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
  const permit: RequestHandler = async (req, _res, next) => {
    await admitted(services, req, route.access);
    next();
  };
  router[route.method](path, permit, ...before, async (req: Request, res: Response) => {
    const asked = {
      params: route.params?.parse(req.params),
      query: route.query?.parse(req.query),
      body: route.body?.parse(req.body),
      visitor: await admitted(services, req, route.access),
      req,
      res,
    };
    const answer: unknown = await handler(asked as Asked<K>);
    if (route.response) res.status(route.status ?? 200).json(route.response.parse(answer));
    else if (!route.media) res.status(route.status ?? 204).end();
  });
}

/** Who asks, once the route lets them ask at all; nobody on public routes. */
async function admitted(
  services: Services,
  req: Request,
  access: Endpoint["access"],
): Promise<Visitor | undefined> {
  if (access === "public") return undefined;
  return access === "signed-in" ? signedIn(services, req) : holderOf(services, req, access);
}
