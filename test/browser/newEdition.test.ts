import type { BrowserContext, Page } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { act, art, docTitle, law, para, preface } from "../build";
import { seedReference, seedVersion, seedWork } from "../server/seed";
import { password, startService, type TestService } from "../server/service";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

const edition = (period: string, ...more: ReturnType<typeof art>[]) =>
  law(
    act(
      { lang: "en", profile: "en-cis-model" },
      preface(docTitle("Model Law on Safety")),
      art(
        { key: "scope" },
        "Scope",
        para({ key: "s1" }, "This Law applies to every operator of a plant."),
      ),
      art(
        { key: "records" },
        "Records",
        para({ key: "r1" }, `Records are kept for ${period} by every operator.`),
      ),
      ...more,
    ),
  );
const inspection = art(
  { key: "inspection" },
  "Inspection",
  para({ key: "i1" }, "The authority inspects every plant once a year."),
);

/** Folder into which pictures are taken; none where it is not set. */
const pictures = process.env.PICTURES;

describe.skipIf(!browser)("a newer edition of a draft's model", () => {
  let service: TestService;
  let draft = 0;
  const opened = async (locale: string, width = 1400): Promise<[BrowserContext, Page]> => {
    const context = await browser!.newContext({
      viewport: { width, height: 900 },
      locale,
      ...(locale === "ru-RU" ? { colorScheme: "dark" as const } : {}),
    });
    await context.request.post(`${service.address}/api/auth/sign-in/email`, {
      data: { email: "drafter@example.org", password },
      headers: { origin: service.address },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${service.address}/laws/model/drafts/${draft}`);
    await page.locator(".ProseMirror").waitFor();
    return [context, page];
  };

  beforeAll(async () => {
    service = await startService();
    const { db } = service.services;
    await seedReference(db);
    const work = await seedWork(db);
    const first = await seedVersion(db, work, edition("one year"), "first");
    const second = await seedVersion(db, work, edition("five years", inspection), "second");
    const roles = ["drafter", "secretariat"] as const;
    const drafter = await service.signIn(
      "drafter",
      roles.map((role) => ({ role, scopeKind: "body" as const, scopeCode: "ipa" })),
    );
    const publish = (version: number, name: string) =>
      drafter.send("POST", "/api/publications", {
        versions: [version],
        name,
        adoptedOn: "2026-04-17",
      });
    await publish(first, "2025 edition");
    const made = await drafter.send("POST", "/api/drafts", { version: first });
    draft = ((await made.json()) as { draft: number }).draft;
    await publish(second, "2026 edition");
  });

  it.each([
    ["ru-RU", 390, "Внести её изменения…", "Внести изменения"],
    ["fr-FR", 1400, "Reprendre ses modifications…", "Reprendre les modifications"],
  ])("is shown in %s, %i pixels wide, within the window", async (locale, width, open, apply) => {
    const [context, page] = await opened(locale, width);
    await page.getByRole("button", { name: open }).click();
    await page.getByRole("button", { name: apply }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include(".sheet").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    if (pictures) await page.screenshot({ path: `${pictures}/merge-${locale}-${width}.png` });
    await context.close();
  });

  it("comes into the draft after a look and a choice, as one step of undo", async () => {
    const [context, page] = await opened("en-GB");
    const paper = page.getByRole("textbox", { name: "Text of the draft" });
    await paper.getByText("one year").click();
    await page.keyboard.press("End");
    for (let n = 0; n < " by every operator.".length; n++) await page.keyboard.press("ArrowLeft");
    for (let n = 0; n < "one year".length; n++) await page.keyboard.press("Backspace");
    await page.keyboard.type("two months");
    await page.getByText("2026 edition, 17 April 2026").waitFor();
    if (pictures) await page.screenshot({ path: `${pictures}/merge-offer.png` });
    await page.getByRole("button", { name: "Bring in its changes…" }).click();
    const sheet = page.getByRole("dialog", { name: "Changes of the new edition" });
    await sheet.getByText("Article 3 is new").waitFor();
    const place = sheet.getByRole("group", { name: /“two months” in your draft and “five years”/ });
    expect(await place.getByRole("radio", { name: /^Your draft/ }).isChecked()).toBe(true);
    if (pictures) await page.screenshot({ path: `${pictures}/merge-preview.png` });
    await place.getByRole("radio", { name: /^The new edition/ }).check();
    await sheet.getByRole("button", { name: "Bring the changes in" }).click();
    await sheet.getByText("The changes are in the draft").waitFor();
    await sheet.getByRole("button", { name: "Close" }).click();
    expect(await paper.innerText()).toContain("kept for five years by every operator");
    expect(await paper.innerText()).toContain("inspects every plant");
    expect(await page.getByText("2026 edition").count()).toBe(0);
    if (pictures) await page.screenshot({ path: `${pictures}/merge-done.png` });
    await page.getByRole("button", { name: /^Undo: Bring in changes/ }).click();
    expect(await paper.innerText()).toContain("kept for two months by every operator");
    expect(await paper.innerText()).not.toContain("inspects every plant");
    await page.reload();
    await paper.getByText("two months").waitFor();
    expect(await page.getByText("2026 edition").count()).toBe(0);
    await context.close();
  });
});
