import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import type { Work } from "../../api";
import { loadTemplates } from "../../server/templates";
import { startService } from "../server/service";
import { openBrowser } from "./chromium";

const browser = await openBrowser();
const service = await startService();
await loadTemplates(service.services.db);
const admin = await service.signIn("admin", [
  { role: "administrator", scopeKind: "service", scopeCode: null },
]);
const work = (await (await admin.get("/api/works/countering-ai-terrorism")).json()) as Work;
await admin.send("POST", "/api/publications", {
  versions: work.versions.map(({ id }) => id),
  name: "First edition",
});

/** Folder into which pictures of the pages go; none are taken where it is not set. */
const pictures = process.env.PICTURES;

describe.skipIf(!browser)("the public page of an edition", () => {
  it.each([
    ["en", 1280],
    ["ru", 1280],
    ["ru", 390],
  ])("in %s, %i pixels wide, is accessible and fits its window", async (language, width) => {
    const context = await browser?.newContext({ viewport: { width, height: 900 } });
    const page = await context?.newPage();
    if (!page) throw new Error("no page");
    await page.goto(`${service.address}/publications/ipa-cis/countering-ai-terrorism/${language}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    if (pictures) {
      await page.screenshot({ path: `${pictures}/publication-${language}-${width}.png` });
      await page.locator("#art_5").scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${pictures}/publication-${language}-${width}-text.png` });
    }
    await context?.close();
  });
});
