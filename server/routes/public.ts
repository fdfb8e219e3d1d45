import path from "node:path";
import express, { Router, type Request } from "express";
import { lawFromStored } from "../../law/schema";
import { demonstrationShown } from "../demo";
import { Refusal } from "../errors";
import { projectRoot } from "../projectRoot";
import { editionPage, editionPath, indexPage, publicStyle } from "../publish";
import type { Services } from "../services";
import { editionAt, editions, type EditionRow } from "../store/editions";
import { ownerNames } from "../store/ownerNames";
import { publishedFile, publishedFiles } from "../store/publications";
import { lawOfVersion } from "../store/versions";

/** Seconds for which a copy of a public page may be shown without asking again. */
const maxAge = 300;

/** Faces of public pages, from the packages that bring them: nothing is fetched from outside. */
const fontPackages = {
  "source-serif-4": "@fontsource-variable/source-serif-4",
  inter: "@fontsource-variable/inter",
  "noto-naskh-arabic": "@fontsource/noto-naskh-arabic",
};

/** Milliseconds for which a browser keeps a face. */
const fontAge = 7 * 24 * 60 * 60 * 1000;

/** What everybody may read without signing in: published editions, and nothing else. */
export function publicRoutes({ db }: Services): Router {
  const router = Router();

  async function edition(req: Request): Promise<EditionRow> {
    const { owner, slug } = req.params as { owner: string; slug: string };
    const found = await editionAt(db, { owner, slug });
    if (!found) throw new Refusal("not-found", "No edition is published at this address.");
    return found;
  }

  function languageOf(found: EditionRow, language: string) {
    const own = found.languages.find((one) => one.language === language);
    if (!own) throw new Refusal("not-found", `The edition is not published in ${language}.`);
    return own;
  }

  router.get("/public.css", (_req, res) => {
    res.type("css").set("Cache-Control", `public, max-age=${maxAge}`).send(publicStyle);
  });

  for (const [name, source] of Object.entries(fontPackages))
    router.use(
      `/public-fonts/${name}`,
      express.static(path.join(projectRoot, "node_modules", source), { maxAge: fontAge }),
    );

  router.get("/publications", async (req, res) => {
    const shown = await demonstrationShown(db);
    const listed = (await editions(db)).filter(({ fictional }) => shown || !fictional);
    const language = req.acceptsLanguages("en", "ru", "fr") || "en";
    res.type("html").vary("Accept-Language").send(indexPage(listed, language));
  });

  router.get("/publications/:owner/:slug", async (req, res) => {
    const found = await edition(req);
    const languages = found.languages.map(({ language }) => language);
    const language = req.acceptsLanguages(languages) || languages[0];
    res.vary("Accept-Language").redirect(302, `${editionPath(found)}/${language}`);
  });

  router.get("/publications/:owner/:slug/:language", async (req, res) => {
    const found = await edition(req);
    const { language, version } = languageOf(found, req.params.language);
    const stored = await lawOfVersion(db, version);
    if (!stored) throw new Error(`Version ${version} has no text.`);
    const names = await ownerNames(db, found.owner);
    const spoken = ({ ru: "ru", fr: "fr" } as const)[language.slice(0, 2)] ?? "en";
    const text = {
      edition: found,
      language,
      law: lawFromStored(stored),
      files: await publishedFiles(db, { edition: found.id, language }),
      owner: names?.[spoken] ?? found.owner,
    };
    res.type("html").set("Cache-Control", `public, max-age=${maxAge}`).send(editionPage(text));
  });

  router.get("/publications/:owner/:slug/:language/law.:format", async (req, res) => {
    const found = await edition(req);
    const { language } = languageOf(found, req.params.language);
    const { format } = req.params;
    const file = await publishedFile(db, { edition: found.id, language, format });
    if (!file) throw new Refusal("not-found", `The edition is not published as ${format}.`);
    res
      .set({
        "Content-Type": `${file.mediaType}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${found.slug}.${language}.${format}"`,
        "Cache-Control": `public, max-age=${maxAge}`,
        ETag: `"${file.sha256}"`,
      })
      .send(file.content);
  });

  return router;
}
