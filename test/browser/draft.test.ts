import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { act, art, chapter, docTitle, law, p, para, placeholder, preface, ref } from "../build";
import { seedDraft, seedReference, seedWork } from "../server/seed";
import { password, startService, type TestService } from "../server/service";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

const text = () =>
  law(
    act(
      { lang: "en", profile: "en-cis-model" },
      preface(docTitle("Model Law on Safety")),
      chapter("General", art("Scope", para("The State shall act."), para("The court decides."))),
      chapter(
        "Final",
        art(
          { key: "fee" },
          "Fees",
          para({ key: "amount" }, p("The fee is ", placeholder("amount", { id: "x" }), ".")),
        ),
        art("Entry into force", para(p("This Law and ", ref("fee"), " enter into force."))),
      ),
    ),
  );

describe.skipIf(!browser)("a draft on the desk", () => {
  let service: TestService;
  let context: BrowserContext;
  let address: string;

  beforeAll(async () => {
    service = await startService();
    const { db } = service.services;
    await seedReference(db);
    const draft = await seedDraft(db, await seedWork(db), text());
    const { email } = await service.user("drafter", [
      { role: "drafter", scopeKind: "body", scopeCode: "ipa" },
    ]);
    context = await browser!.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-GB",
    });
    const signedIn = await context.request.post(`${service.address}/api/auth/sign-in/email`, {
      data: { email, password },
      headers: { origin: service.address },
    });
    expect(signedIn.ok()).toBe(true);
    address = `${service.address}/laws/model/drafts/${draft}`;
  });

  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address);
    await page.getByRole("textbox", { name: "Text of the draft" }).waitFor();
    return page;
  };
  const words = (page: Page) =>
    page.getByRole("textbox", { name: "Text of the draft" }).innerText();
  const saved = (page: Page) => page.getByText(/^✓ (?:Saved|Everything is saved)/).waitFor();
  const rows = (page: Page) => page.getByRole("treeitem").allInnerTexts();
  const told = (page: Page, what: string) =>
    page.locator(".desk-said", { hasText: what }).waitFor();
  /** Puts the cursor at the end of the line that has those words. */
  const after = async (page: Page, line: string) => {
    await page.getByText(line, { exact: true }).click();
    await page.keyboard.press("End");
  };

  it("keeps what is typed, split, lowered and moved, over a reload", async () => {
    const page = await open();
    await after(page, "The State shall act.");
    await page.keyboard.type(" It acts in time.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("A new unit.");
    await page.keyboard.press("Tab");
    await told(page, "(a), was 2.");
    await page.getByRole("treeitem", { name: /Fees/ }).click();
    await page.keyboard.press("Alt+Shift+ArrowDown");
    await told(page, "Article 3, was Article 2");
    expect(await words(page)).toContain("This Law and Article 3 enter into force.");
    await saved(page);
    await page.reload();
    await page.getByRole("treeitem", { name: /Fees/ }).waitFor();
    // What is out of sight counts as no text until the first frame has been drawn.
    await expect.poll(() => words(page)).toContain("It acts in time.");
    expect(await page.locator("[data-num='(a)']").innerText()).toBe("A new unit.");
    expect((await rows(page)).map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
      "▾Chapter 1 General",
      "Article 1 Scope",
      "▾Chapter 2 Final",
      "Article 2 Entry into force",
      "Article 3 Fees",
    ]);
    await page.close();
  });

  it("undoes a move by its name", async () => {
    const page = await open();
    await page.getByRole("treeitem", { name: /Fees/ }).click();
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await told(page, "Article 2, was Article 3");
    await page.getByRole("button", { name: "Undo: Move up – Article 3" }).click();
    await expect.poll(async () => (await rows(page)).at(-1)).toMatch(/Fees/);
    await page.close();
  });

  it("fills a blank", async () => {
    const page = await open();
    await page.getByRole("button", { name: "[amount]" }).click();
    await page.getByLabel("amount", { exact: true }).fill("10 units");
    await page.getByRole("button", { name: "Fill" }).click();
    await expect.poll(() => words(page)).toContain("The fee is 10 units.");
    await page.close();
  });

  it("keeps what is typed while the service cannot be reached, over a reload", async () => {
    const page = await open();
    await page.route("**/steps", (route) => route.abort());
    await after(page, "The court decides.");
    await page.keyboard.type(" Typed offline.");
    await page.getByText(/Offline, \d+ changes kept here/).waitFor();
    await page.waitForTimeout(500);
    await page.unroute("**/steps");
    await page.reload();
    await saved(page);
    expect(await words(page)).toContain("The court decides. Typed offline.");
    await page.close();
    const again = await open();
    expect(await words(again)).toContain("The court decides. Typed offline.");
    await again.close();
  });

  it("brings what another window writes", async () => {
    const [one, other] = [await open(), await open()];
    await after(one, "The court decides. Typed offline.");
    await one.keyboard.type(" From the first.");
    await expect.poll(() => words(other), { timeout: 10_000 }).toContain("From the first.");
    await one.close();
    await other.close();
  });

  it("has nothing serious for axe to find", async () => {
    const page = await open();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === "serious" || impact === "critical",
    );
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
});
