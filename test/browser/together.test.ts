import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { act, art, chapter, docTitle, law, para, preface } from "../build";
import { seedDraft, seedReference, seedWork } from "../server/seed";
import { password, startService, type TestService } from "../server/service";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

const text = () =>
  law(
    act(
      { lang: "en", profile: "en-cis-model" },
      preface(docTitle("Model Law on Safety")),
      chapter(
        "General",
        art("Scope", para("The State shall act."), para("The court decides.")),
        art("Fees", para("A fee is paid.")),
      ),
    ),
  );

describe.skipIf(!browser)("two people in one draft", () => {
  let service: TestService;
  let address: string;
  let ana: BrowserContext;
  let boris: BrowserContext;

  const person = async (name: string): Promise<BrowserContext> => {
    const { email } = await service.user(name, [
      { role: "drafter", scopeKind: "body", scopeCode: "ipa" },
    ]);
    const context = await browser!.newContext({ locale: "en-GB" });
    await context.request.post(`${service.address}/api/auth/sign-in/email`, {
      data: { email, password },
      headers: { origin: service.address },
    });
    return context;
  };

  beforeAll(async () => {
    service = await startService();
    await seedReference(service.services.db);
    const { db } = service.services;
    const draft = await seedDraft(db, await seedWork(db), text());
    address = `${service.address}/laws/model/drafts/${draft}`;
    [ana, boris] = [await person("ana"), await person("boris")];
  });

  const open = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(address);
    await page.getByRole("textbox", { name: "Text of the draft" }).waitFor();
    return page;
  };
  const words = (page: Page) =>
    page.getByRole("textbox", { name: "Text of the draft" }).innerText();
  const has = (page: Page, what: string) =>
    expect.poll(() => words(page), { timeout: 15_000 }).toContain(what);
  const after = async (page: Page, line: string) => {
    await page.getByText(line, { exact: true }).click();
    await page.keyboard.press("End");
  };

  it("see each other's names, cursors and words", async () => {
    const [one, other] = [await open(ana), await open(boris)];
    await one.getByText("Here now: boris").waitFor();
    await other.getByText("Here now: ana").waitFor();
    await after(one, "The State shall act.");
    await one.keyboard.type(" Ana writes.");
    await after(other, "The court decides.");
    await other.keyboard.type(" Boris writes.");
    await has(one, "The court decides. Boris writes.");
    await has(other, "The State shall act. Ana writes.");
    await other.locator(".other-name[data-name='ana']").waitFor({ state: "attached" });
    // A name stands beside the text, not in it.
    expect(await words(other)).not.toContain("ana");
    await one.goto("about:blank");
    await expect.poll(() => other.getByText("Here now").count(), { timeout: 10_000 }).toBe(0);
    await one.close();
    await other.close();
  });

  it("lose nothing when one is offline, types, and comes back", async () => {
    const [one, other] = [await open(ana), await open(boris)];
    await ana.setOffline(true);
    await after(one, "A fee is paid.");
    await one.keyboard.type(" In the train.");
    await one.getByText(/Offline, \d+ changes? kept here/).waitFor();
    await after(other, "The court decides. Boris writes.");
    await other.keyboard.type(" At the desk.");
    await has(other, "At the desk.");
    await ana.setOffline(false);
    await has(other, "In the train.");
    await has(one, "At the desk.");
    // The browser counts a cursor of the other as an empty line.
    const lines = async (page: Page) =>
      (await words(page)).split("\n").filter((line) => line.trim());
    expect(await lines(one)).toEqual(await lines(other));
    await one.close();
    await other.close();
  });

  it("are offered the words that fit nowhere, over a reload, and put them elsewhere", async () => {
    const [one, other] = [await open(ana), await open(boris)];
    await ana.setOffline(true);
    await other.getByRole("treeitem", { name: /Fees/ }).click();
    await one.getByText(/A fee is paid/).click();
    await one.keyboard.press("End");
    await one.keyboard.type(" Fragment.");
    await one.getByText(/Offline, \d+ changes? kept here/).waitFor();
    await other.getByRole("button", { name: "More ▾" }).click();
    await other.getByRole("menuitem", { name: "Delete" }).click();
    await expect.poll(() => words(other)).not.toContain("A fee is paid");
    await other.getByText(/^✓ Saved/).waitFor();
    await ana.setOffline(false);
    await one.getByText(/no longer fits? the text/).waitFor();
    await one.waitForTimeout(500);
    await one.reload();
    await one.getByText(/no longer fits? the text/).waitFor();
    await after(one, "The State shall act. Ana writes.");
    await one.getByRole("button", { name: "Insert at the cursor" }).first().click();
    await has(other, "The State shall act. Ana writes.Fragment.");
    await one.close();
    await other.close();
  });
});
