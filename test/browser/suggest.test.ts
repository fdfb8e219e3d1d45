import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { act, art, docTitle, law, para, preface } from "../build";
import { seedDraft, seedReference, seedWork } from "../server/seed";
import { password, startService, type TestService } from "../server/service";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

const text = () =>
  law(
    act(
      { lang: "en", profile: "en-cis-model" },
      preface(docTitle("Model Law on Safety")),
      art("Scope", para("The State shall act."), para("It may wait.")),
      art("Fees", para("A fee is paid.")),
      art("Entry", para("This Law enters into force.")),
    ),
  );

describe.skipIf(!browser)("suggesting on the desk", () => {
  let service: TestService;
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

  let work: number;
  beforeAll(async () => {
    service = await startService();
    await seedReference(service.services.db);
    work = await seedWork(service.services.db);
    [ana, boris] = [await person("Ana"), await person("Boris")];
  });

  const paper = (page: Page) => page.getByRole("textbox", { name: "Text of the draft" });
  const words = async (page: Page) =>
    (await paper(page).innerText()).replace(/\n\s*/g, "\n").trim();
  const open = async (context: BrowserContext, address: string): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(address);
    await paper(page).waitFor();
    return page;
  };
  const fresh = async (): Promise<string> => {
    const draft = await seedDraft(service.services.db, work, text());
    return `${service.address}/laws/model/drafts/${draft}`;
  };
  const poll = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 15_000 });
  const saved = (page: Page) => page.getByText(/^✓.* Saved/).waitFor();
  /** Browsers tell of a moved cursor with the next frame; faster than that no hand presses keys. */
  const moved = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
        }),
    );
  const end = async (page: Page, line: string) => {
    await page.getByText(line, { exact: true }).click();
    await page.keyboard.press("End");
    await moved(page);
  };
  const suggesting = async (page: Page) => {
    await end(page, "The State shall act.");
    await page.keyboard.press("Control+Shift+E");
    await page.getByRole("button", { name: "Suggesting: on" }).waitFor();
  };
  const panel = async (page: Page) => {
    await page.getByRole("button", { name: "Panels" }).click();
    await page.getByRole("menuitemradio", { name: "Suggestions" }).click();
    return page.getByRole("complementary", { name: "Suggestions" });
  };

  it("keeps what was suggested over a reload, and accepts one and rejects the other", async () => {
    const page = await open(ana, await fresh());
    await suggesting(page);
    await page.keyboard.type(" Now too,  see.");
    await saved(page);
    await page.getByText("It may wait.", { exact: true }).click();
    await page.keyboard.press("Home");
    const cursor = () =>
      page.evaluate(() => [getSelection()?.anchorNode?.textContent, getSelection()?.anchorOffset]);
    await poll(cursor).toEqual(["It may wait.", 0]);
    await moved(page);
    for (let i = 0; i < 3; i++) await page.keyboard.press("Delete");
    await poll(() => page.getByRole("deletion").allInnerTexts()).toEqual(["It "]);
    await poll(() => page.getByRole("insertion").allInnerTexts()).toEqual([" Now too,  see."]);
    await saved(page);
    await page.reload();
    await poll(() => page.getByRole("deletion").allInnerTexts()).toEqual(["It "]);
    expect(await page.getByRole("insertion").getAttribute("title")).toMatch(/^Inserted by Ana, /);
    const list = await panel(page);
    await list.getByRole("button", { name: "Accept: Inserts “Now too, see.”" }).click();
    await list.getByRole("button", { name: "Reject: Deletes “It”" }).click();
    await list.getByText("Nothing is suggested").waitFor();
    await poll(() => paper(page).innerText()).toContain("The State shall act. Now too,  see.");
    expect(await paper(page).innerText()).toContain("It may wait.");
    expect(await page.locator(".suggestion").count()).toBe(0);
    await page.close();
  });

  it("marks Backspace, Enter, a structure command and undo, and asks before a version", async () => {
    const page = await open(ana, await fresh());
    await suggesting(page);
    for (let i = 0; i < 4; i++) await page.keyboard.press("Backspace");
    await page.keyboard.type("wait.");
    await poll(() => page.getByRole("deletion").allInnerTexts()).toEqual(["act."]);
    await poll(() => page.getByRole("insertion").allInnerTexts()).toEqual(["wait."]);
    // How many keys make one step of undo depends on how fast they came.
    await poll(async () => {
      await page.keyboard.press("Control+z");
      return page.locator(".suggestion").count();
    }).toBe(0);
    await end(page, "The State shall act.");
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowLeft");
    await moved(page);
    await page.keyboard.press("Enter");
    await page.keyboard.type("X");
    await poll(() => page.locator(".suggestion-split").count()).toBeGreaterThan(0);
    await poll(() => paper(page).innerText()).toMatch(/X act\./);
    await saved(page);
    await end(page, "It may wait.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("A new unit.");
    await poll(() => words(page)).toMatch(/It may wait\.\nA new unit\./);
    await page.getByText("A fee is paid.").click();
    await page.getByRole("treeitem", { name: /Fees/ }).click();
    await page.keyboard.press("Alt+Shift+ArrowDown");
    await poll(() => page.locator(".suggestion-move").count()).toBe(1);
    await page.getByRole("button", { name: "Save a version…" }).click();
    await page.getByText(/suggestions are neither accepted nor rejected/).waitFor();
    await page.getByRole("button", { name: "Look at them" }).click();
    const list = page.getByRole("complementary", { name: "Suggestions" });
    await list.getByLabel("Show the text").selectOption("before");
    await page.getByText("You are reading the text as it was").waitFor();
    const reading = page.getByRole("document", { name: "as it was" });
    await poll(() => reading.innerText()).toMatch(/Scope[^]*act[^]*Fees[^]*Entry/);
    await list.getByLabel("Show the text").selectOption("proposed");
    const proposed = page.getByRole("document", { name: "as proposed" });
    await poll(() => proposed.innerText()).toMatch(/Entry[^]*Fees/);
    await page.getByRole("button", { name: "Back to writing" }).click();
    await list.getByRole("button", { name: "Reject all" }).click();
    await poll(() => page.locator(".suggestion").count()).toBe(0);
    await poll(() => paper(page).innerText()).toMatch(/The State shall act\.[^]*Fees[^]*Entry/);
    await page.close();
  });

  it("lets one accept while the other goes on suggesting, and both see the same", async () => {
    const address = await fresh();
    const [one, other] = [await open(ana, address), await open(boris, address)];
    await suggesting(one);
    await one.keyboard.type(" First words");
    await poll(() => other.getByRole("insertion").allInnerTexts()).toEqual([" First words"]);
    const list = await panel(other);
    const typing = one.keyboard.type(" and then many more words of one sentence", { delay: 30 });
    await list.getByRole("button", { name: /^Accept: / }).click();
    await typing;
    const all = "The State shall act. First words and then many more words of one sentence";
    const line = async (page: Page) => (await words(page)).match(/The State[^]*sentence/)?.[0];
    await poll(() => line(one)).toBe(all);
    await poll(() => line(other)).toBe(all);
    await saved(one);
    await end(other, "It may wait.");
    await other.keyboard.press("F8");
    await other.keyboard.press("Alt+Shift+R");
    await poll(() => other.locator(".suggestion").count()).toBe(0);
    await poll(() => one.locator(".suggestion").count()).toBe(0);
    expect(await words(one)).toBe(await words(other));
    await one.close();
    await other.close();
  });

  it("keeps the reason beside the suggestion", async () => {
    const page = await open(ana, await fresh());
    await suggesting(page);
    await page.keyboard.type(" Reasoned.");
    const list = await panel(page);
    await list.getByRole("button", { name: "Add a reason" }).click();
    await list.getByRole("textbox", { name: "Reason" }).fill("The committee asked for it.");
    await list.getByRole("button", { name: "Send" }).click();
    await list.getByText("The committee asked for it.").waitFor();
    await page.close();
  });

  it("lets a person who may only suggest do that and no more", async () => {
    const address = await fresh();
    const draft = Number(address.split("/").at(-1));
    const { db } = service.services;
    await db.raw(
      `insert into draft_roles (draft_id, user_id, role)
       select :draft, id, 'suggester' from users where name = 'Boris'`,
      { draft },
    );
    const [one, other] = [await open(ana, address), await open(boris, address)];
    await other.getByRole("button", { name: "Suggesting: on" }).waitFor();
    await end(other, "The State shall act.");
    await other.keyboard.type(" Please.");
    await poll(() => one.getByRole("insertion").allInnerTexts()).toEqual([" Please."]);
    await saved(other);
    const list = await panel(other);
    await list.getByRole("button", { name: /^Reject: / }).waitFor();
    expect(await list.getByRole("button", { name: /^Accept/ }).count()).toBe(0);
    await list.getByRole("button", { name: /^Reject: / }).click();
    await poll(() => one.locator(".suggestion").count()).toBe(0);
    await one.close();
    await other.close();
  });
});
