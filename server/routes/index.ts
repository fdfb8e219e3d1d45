import { Router } from "express";
import { openapi, type Operation } from "../../api";
import type { Services } from "../services";
import { accountRoutes } from "./accounts";
import { commentRoutes } from "./comments";
import { comparisonRoutes } from "./comparisons";
import { concordanceRunRoutes } from "./concordanceRuns";
import { concordanceRoutes } from "./concordances";
import { demonstrationRoutes } from "./demonstration";
import { draftRoutes, writingDrafts } from "./drafts";
import { historyRoutes } from "./history";
import { importRoutes } from "./imports";
import { libraryRoutes } from "./library";
import { mergeRoutes } from "./merges";
import { mount, type Handlers } from "./mount";
import { publicRoutes } from "./public";
import { publicationRoutes } from "./publications";
import { sharingRoutes } from "./sharing";
import { versionRoutes } from "./versions";
import { workRoutes } from "./works";

/** Every route of `api/routes.ts`, mounted, with its description, and the public pages. */
export function routes(services: Services): Router {
  const writing = writingDrafts(services);
  const drafts = writing.writer;
  const handlers: Handlers = {
    ...libraryRoutes(services),
    ...workRoutes(services),
    ...versionRoutes(services),
    ...draftRoutes(services, writing),
    ...commentRoutes(services),
    ...historyRoutes(services, drafts),
    ...sharingRoutes(services),
    ...mergeRoutes(services),
    ...importRoutes(services),
    ...comparisonRoutes(services, drafts),
    ...concordanceRoutes(services),
    ...concordanceRunRoutes(services),
    ...demonstrationRoutes(services),
    ...publicationRoutes(services),
    ...accountRoutes(services),
  };
  const router = Router();
  for (const name of Object.keys(handlers) as Operation[]) mount(router, services, handlers, name);
  router.use(publicRoutes(services));
  router.get("/api/openapi.json", (_req, res) => {
    res.json(openapi());
  });
  return router;
}
