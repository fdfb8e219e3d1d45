import { beforeAll, describe, expect, it } from "vitest";
import type { BrowserContext } from "playwright-core";
import { act, art, law } from "../build";
import { seedDraft, seedReference, seedWork } from "../server/seed";
import { password, startService } from "../server/service";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

describe.skipIf(!browser)("suggesting on the desk", () => {
  let context: BrowserContext;
  let address: string;

  beforeAll(async () => {
    const service = await startService();
    const { db } = service.services;
    await seedReference(db);
    const text = law(act({ lang: "en" }, art("Scope", "The State shall act.", "It may wait.")));
    const draft = await seedDraft(db, await seedWork(db), text);
    const { email } = await service.user("drafter", [
      { role: "drafter", scopeKind: "body", scopeCode: "ipa" },
    ]);
    context = await browser!.newContext({ locale: "en-GB" });
    await context.request.post(`${service.address}/api/auth/sign-in/email`, {
      data: { email, password },
      headers: { origin: service.address },
    });
    address = `${service.address}/laws/model/drafts/${draft}`;
  });

  it("keeps what was suggested over a reload, and accepts one and rejects the other", async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address);
    await page.getByText("The State shall act.").click();
    await page.getByRole("button", { name: "Suggesting: off" }).click();
    await page.getByText("The State shall act.").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Now");
    await page.getByText("It may wait.").click();
    await page.keyboard.press("Home");
    for (let i = 0; i < 3; i++) await page.keyboard.press("Delete");
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.reload();
    await page.locator("del", { hasText: "It" }).waitFor();
    expect(await page.locator("ins.suggestion").innerText()).toContain("Now");
    await page.getByRole("button", { name: "Panels" }).click();
    await page.getByRole("menuitemradio", { name: "Suggestions" }).click();
    const panel = page.getByRole("complementary", { name: "Suggestions" });
    await panel.getByRole("button", { name: "Accept", exact: true }).first().click();
    await panel.getByRole("button", { name: "Reject", exact: true }).first().click();
    await page.getByText("The State shall act. Now").waitFor();
    await page.getByText("It may wait.").waitFor();
    expect(await page.locator(".suggestion").count()).toBe(0);
  });
});
