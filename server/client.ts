import fs from "node:fs";
import path from "node:path";
import express, { Router } from "express";
import { projectRoot } from "./projectRoot";
import { Refusal } from "./errors";

/** A year in milliseconds: files whose name carries their hash never change. */
const forever = 365 * 24 * 60 * 60 * 1000;

/** The interface: its files, and its one page for every address that is not a file's. */
export function client(): Router {
  const folder = path.join(projectRoot, "dist", "client");
  const page = path.join(folder, "index.html");
  const router = Router();
  router.use(
    "/assets",
    express.static(path.join(folder, "assets"), { maxAge: forever, immutable: true }),
  );
  router.use(express.static(folder, { index: false }));
  router.get("/{*rest}", (req, res, next) => {
    if (req.path.startsWith("/assets/") || !req.accepts("html"))
      return next(new Refusal("not-found"));
    if (!fs.existsSync(page)) return next(new Refusal("not-found", "The interface is not built."));
    res.set("Cache-Control", "no-cache").sendFile(page);
  });
  return router;
}
