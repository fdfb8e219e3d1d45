import fs from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { act, art, docTitle, law, p, para, placeholder, preface, ref, term } from "../build";
import { seedDraft, seedReference, seedWork } from "../server/seed";
import { password, startService, type TestService } from "../server/service";
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
});
