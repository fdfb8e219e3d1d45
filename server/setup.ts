import { Router } from "express";
import { z } from "zod";
import { createFirstAdministrator, passwordLength } from "./accounts";
import type { Services } from "./services";

const FirstAdministrator = z.object({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(320),
  password: z.string().min(passwordLength.min).max(passwordLength.max),
});

/** `POST /api/setup`: the first administrator, made once with the link that the service prints. */
export function setup({ db, logger }: Services): Router {
  const router = Router();
  router.post("/api/setup", async (req, res) => {
    const { token, ...user } = FirstAdministrator.parse(req.body);
    const { id, name, email } = await createFirstAdministrator(db, token, user);
    logger.info({ userId: id }, "The first administrator was created.");
    res.status(201).json({ id, name, email });
  });
  return router;
}
