import { Router } from "express";
import type { Services } from "../services";
import { accountRoutes } from "./accounts";
import { draftRoutes } from "./drafts";
import { libraryRoutes } from "./library";
import { mount } from "./mount";
import { versionRoutes } from "./versions";
import { workRoutes } from "./works";

/** Every route of `api/routes.ts`, mounted. */
export function routes(services: Services): Router {
  const handlers = {
    ...libraryRoutes(services),
    ...workRoutes(services),
    ...versionRoutes(services),
    ...draftRoutes(services),
    ...accountRoutes(services),
  };
  const router = Router();
  for (const name of Object.keys(handlers) as (keyof typeof handlers)[])
    mount(router, services, handlers, name);
  return router;
}
