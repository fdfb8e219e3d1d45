import fs from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { act, art, docTitle, law, p, para, placeholder, preface, ref, term } from "../build";
import { seedDraft, seedReference, seedWork } from "../server/seed";
import { password, startService, type TestService } from "../server/service";
import { findings } from "./axe";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

const text = () =>
  law(
    act(
      { lang: "en", profile: "en-cis-model" },
      preface(docTitle("Model Law on Safety")),
      art(
        { key: "scope" },
        "Scope",
        para(p(term("Operator", "t1"), " means a person who operates a plant.")),
        para("The operator reports under Article 2."),
      ),
      art(
        { key: "fees" },
        "Fees",
        para(p("The fee of ", placeholder("amount", { id: "x" }), " is paid.")),
        para(p("The operator pays under ", ref("scope"), ".")),
      ),
    ),
  );

describe.skipIf(!browser)("what helps beside the text", () => {
  let service: TestService;
  let context: BrowserContext;
  let newDraft: () => Promise<number>;

  beforeAll(async () => {
    service = await startService();
    const { db } = service.services;
    await seedReference(db);
    const work = await seedWork(db);
    newDraft = () => seedDraft(db, work, text());
    const { email } = await service.user("drafter", [
      { role: "drafter", scopeKind: "body", scopeCode: "ipa" },
    ]);
    context = await browser!.newContext({
      viewport: { width: 1400, height: 900 },
      locale: "en-GB",
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const signedIn = await context.request.post(`${service.address}/api/auth/sign-in/email`, {
      data: { email, password },
      headers: { origin: service.address },
    });
    expect(signedIn.ok()).toBe(true);
  });

  const paper = (page: Page) => page.getByRole("textbox", { name: "Text of the draft" });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${service.address}/laws/model/drafts/${await newDraft()}`);
    await paper(page).waitFor();
    return page;
  };
  /** Waits until the editor has heard of a selection: browsers tell of it a moment after the mouse. */
  const selected = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))),
        ),
    );
  const words = (page: Page) => paper(page).innerText();

  it("finds and replaces as one step of undo", async () => {
    const page = await open();
    await paper(page).getByText("Scope").click();
    await page.keyboard.press("Control+h");
    const bar = page.getByRole("search", { name: "Find and replace" });
    await bar.getByLabel("Find", { exact: true }).fill("operator");
    await bar.getByText("1 of 3").waitFor();
    await bar.getByRole("button", { name: "Next match" }).click();
    await bar.getByText("2 of 3").waitFor();
    expect(await page.locator(".found").count()).toBe(3);
    await bar.getByLabel("Match case").check();
    await bar.getByText("1 of 2").waitFor();
    await bar.getByLabel("Replace with").fill("owner");
    await bar.getByRole("button", { name: "Replace all" }).click();
    await bar.getByText("2 places replaced").waitFor();
    expect(await words(page)).toContain("The owner pays under Article 1.");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Undo: Replace – operator" }).click();
    expect(await words(page)).toContain("The operator pays under Article 1.");
    await page.close();
  });

  it("shows what a copy from Word becomes, then pastes it", async () => {
    const page = await open();
    await paper(page).getByText("The operator reports").click();
    await page.keyboard.press("End");
    const html = fs.readFileSync("test/fixtures/paste/word-windows.html", "utf8");
    await paper(page).evaluate((element, copied) => {
      const data = new DataTransfer();
      data.setData("text/html", copied);
      element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, html);
    const sheet = page.getByRole("dialog", { name: "Paste as provisions" });
    await sheet.getByText("Tracked changes were accepted: 1 insertion, 1 deletion.").waitFor();
    expect(await sheet.getByRole("listitem").first().innerText()).toContain("Reporting duties");
    await sheet.getByLabel("Number everything automatically").check();
    await sheet.getByRole("button", { name: "Paste", exact: true }).click();
    await page.getByRole("treeitem", { name: /Article 3\s*Inspection/ }).waitFor();
    expect(await words(page)).toContain("reports within two days:");
    await page.close();
  });

  it("lists findings and blanks, and fills a blank from there", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Panels" }).click();
    await page.getByRole("menuitemradio", { name: "Checks" }).click();
    const checks = page.getByRole("complementary", { name: "Checks" });
    await checks.getByText("Nothing to object to.").waitFor();
    await page.getByRole("button", { name: "Panels" }).click();
    await page.getByRole("menuitemradio", { name: "Blanks" }).click();
    const blanks = page.getByRole("complementary", { name: "Blanks" });
    await blanks.getByText("1 of 1 blanks are open.").waitFor();
    await blanks.getByLabel("amount").fill("10 units");
    await blanks.getByRole("button", { name: "Fill" }).click();
    expect(await words(page)).toContain("The fee of 10 units is paid.");
    await page.close();
  });

  it("begins a comment at selected words, answers, resolves, and keeps the quote", async () => {
    const page = await open();
    await paper(page).getByText("The operator reports").dblclick();
    await selected(page);
    await page.keyboard.press("Alt+m");
    const panel = page.getByRole("complementary", { name: "Comments" });
    await panel.getByLabel("Comment", { exact: true }).fill("Which one?");
    await panel.getByRole("button", { name: "Add comment" }).click();
    await panel.getByText("Which one?").waitFor();
    await paper(page).locator(".comment").waitFor();
    await panel.getByLabel("Answer").fill("All of them.");
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.getByText("All of them.").waitFor();
    await paper(page).locator(".comment").dblclick();
    await selected(page);
    await page.keyboard.press("Delete");
    await panel.getByText("These words are no longer in the text.").waitFor();
    await panel.getByRole("button", { name: "Resolve" }).click();
    await panel.getByText("Which one?").waitFor({ state: "detached" });
    await page.close();
  });

  it("makes a typed reference live with Tab, and tells what a deletion would break", async () => {
    const page = await open();
    await paper(page).getByText("The operator reports under").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" See Article 2");
    await paper(page).locator(".reference-hint").last().waitFor();
    await page.keyboard.press("Tab");
    await paper(page).getByRole("button", { name: "Article 2" }).waitFor();
    await page.getByRole("treeitem", { name: /Fees/ }).click();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const sheet = page.getByRole("dialog", { name: "References to this provision" });
    await sheet.getByText("1 reference would lead nowhere after this deletion:").waitFor();
    await sheet.getByRole("button", { name: "Keep it" }).click();
    expect(await words(page)).toContain("Fees");
    await page.close();
  });

  const menu = async (page: Page, button: string, item: string) => {
    await page.getByRole("button", { name: new RegExp(`^(\\+ )?${button} ▾`) }).click();
    await page.getByRole("menuitem", { name: item, exact: true }).click();
  };

  it("lists terms with their uses, and tells a definition on a key", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Panels" }).click();
    await page.getByRole("menuitemradio", { name: "Terms" }).click();
    const panel = page.getByRole("complementary", { name: "Terms" });
    await panel.getByText("2 uses").waitFor();
    await panel.getByRole("button", { name: "Article 2(2)" }).waitFor();
    await paper(page)
      .getByText("operator reports")
      .click({ position: { x: 40, y: 8 } });
    // The browser tells of a new selection a moment after the click.
    await page.locator(".desk-here").getByText("2.").waitFor();
    await page.keyboard.press("Shift+F1");
    await page.getByText("Operator means a person who operates a plant.").nth(1).waitFor();
    await page.getByText("Defined in Article 1(1)").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it("freezes numbers, inserts between, and shows a table before numbering anew", async () => {
    const page = await open();
    await menu(page, "More", "Numbers of the whole text…");
    await page.getByRole("button", { name: "Freeze all numbers" }).click();
    await page.getByText("Freeze the numbers").waitFor();
    await paper(page).getByText("Scope").click();
    await menu(page, "Insert", "Article");
    await page.getByRole("treeitem", { name: /Article 1-1/ }).waitFor();
    await menu(page, "More", "Numbers of the whole text…");
    const sheet = page.getByRole("dialog", { name: "Numbers of the whole text" });
    await sheet
      .getByText("2 provisions change their numbers; no reference changes its words.")
      .waitFor();
    await sheet.getByRole("row", { name: "Article 2 Article 3 Fees" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await sheet.getByRole("button", { name: "Number the text anew" }).click();
    await page.getByRole("treeitem", { name: /Article 3\s*Fees/ }).waitFor();
    await page.getByRole("button", { name: /^Undo: Number anew/ }).click();
    await page.getByRole("treeitem", { name: /Article 1-1/ }).waitFor();
    await page.close();
  });

  it("inserts a table with tools of its own, a footnote and a blank", async () => {
    const page = await open();
    await paper(page).getByText("The operator reports").click();
    await menu(page, "Insert", "Table");
    expect(await paper(page).getByRole("row").count()).toBe(3);
    await page.keyboard.type("Plant");
    await paper(page).getByRole("columnheader", { name: "Plant" }).waitFor();
    await menu(page, "Table", "Row below");
    expect(await paper(page).locator("tr:nth-child(2) p").count()).toBe(3);
    expect(await paper(page).getByRole("row").count()).toBe(4);
    await paper(page).getByText("The operator reports").click();
    await page.keyboard.press("End");
    await menu(page, "Insert", "Footnote");
    await page.getByLabel("Words of the footnote").fill("As amended.");
    await page.getByRole("dialog").getByRole("button", { name: "Insert" }).click();
    expect(await paper(page).locator(".footnote").innerText()).toContain("As amended.");
    await paper(page).getByText("The operator pays").click();
    await menu(page, "Insert", "Blank to fill");
    await page.getByLabel("What is to be filled in").fill("the competent authority");
    await page.getByRole("dialog").getByRole("button", { name: "Insert" }).click();
    await paper(page).getByText("[the competent authority]").waitFor();
    await page.close();
  });

  it("shows the text to read, with headings, and leads back", async () => {
    const page = await open();
    await paper(page).getByText("Scope").click();
    await page.keyboard.press("F9");
    const reading = page.getByRole("dialog", { name: "Reading view" });
    await reading.getByRole("heading", { name: /Article 2\s*Fees/ }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await reading.waitFor({ state: "detached" });
    await page.keyboard.type("X");
    expect(await words(page)).toContain("X");
    await page.close();
  });
});
