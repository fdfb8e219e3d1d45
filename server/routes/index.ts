import { Router } from "express";
import type { Services } from "../services";

/** Every route of `api/routes.ts`, mounted. */
export function routes(_services: Services): Router {
  return Router();
}
