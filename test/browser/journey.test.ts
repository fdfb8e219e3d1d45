import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { newFolder, startProduct } from "../bin/product";
import { corpus } from "../corpus";
import { schemaErrors } from "../law/akn/xsd";
import { findings } from "./axe";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

/** Goes through the page's own link or button and waits until the page with that heading is there. */
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

const model = "Model Law on countering the use of artificial intelligence";

describe.skipIf(!browser || corpus === null)(
  "one person, from the first start to the publication",
  () => {
    it("drafts, imports, compares, reviews and publishes", { timeout: 480_000 }, async () => {
      const { address, setupLink } = await startProduct({ DATA_DIR: newFolder() });
      const context = await browser!.newContext({ locale: "en-GB", acceptDownloads: true });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const wrong: string[] = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      const check = async () => wrong.push(...(await findings(page)));

      // The first administrator.
      await page.goto(setupLink!);
      await heading(page, "Create the first administrator");
      await check();
      await page.getByLabel("Name").fill("Aigerim Nurlan");
      await page.getByLabel("E-mail").fill("aigerim@example.org");
      await page.getByLabel("Password").fill("correct horse battery staple");
      await page.getByRole("button", { name: "Create the administrator" }).click();
      await heading(page, "Library");

      // The demonstration, marked as such.
      await page.getByRole("button", { name: "Load the demonstration" }).click();
      const valmora = page
        .getByRole("listitem")
        .filter({ hasText: "Act of the Republic of Valmora" });
      await valmora.getByText("demonstration").waitFor();
      await check();

      // A draft of the first template: type, split, move, and see the numbers follow.
      await page.getByRole("link", { name: model }).click();
      await heading(page, new RegExp(model));
      await check();
      await page.getByRole("button", { name: "New draft" }).click();

      const paper = page.getByRole("textbox", { name: "Text of the draft" });
      await paper.waitFor();
      await paper.getByText("This Law establishes the legal and organisational basis").click();
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      await page.keyboard.type("Whereas typed by hand. ");
      await page.keyboard.press("Enter");
      await paper.getByText("Whereas typed by hand.", { exact: false }).waitFor();
      await page.getByRole("treeitem", { name: /Article 2 Scope/ }).click();
      await page.getByRole("button", { name: "Move up" }).click();
      await page.getByRole("treeitem", { name: /Article 1 Scope/ }).waitFor();
      await page.getByText(/^✓?\s*(Saved|Everything is saved)/).waitFor();
      await check();
      await page.reload();
      await paper.getByText("Whereas typed by hand.", { exact: false }).waitFor();
      await page.getByRole("treeitem", { name: /Article 1 Scope/ }).waitFor();
      await page.getByRole("button", { name: "Save a version…" }).click();
      await page.getByLabel("Name of the version").fill("Second reading");
      await page.getByRole("button", { name: "Save a version", exact: true }).click();
      await page.getByText("Saved as “Second reading”").waitFor();
      await page.getByRole("button", { name: "Close" }).click();

      // What the draft changed.
      await page.getByRole("link", { name: "Compare with the text it began from" }).click();
      await page.getByText("Comparison of two texts").waitFor();
      await page
        .getByRole("status")
        .getByText(/^\d+ changes$/)
        .waitFor();
      await page.getByRole("button", { name: "Next change" }).click();
      await page.getByText(/Change 1 of \d+/).waitFor();
      await page.locator("ins", { hasText: "Whereas typed by hand." }).first().waitFor();
      await check();

      // A real law from a file.
      await page.getByRole("link", { name: "Import", exact: true }).click();
      await page.locator("input[type=file]").setInputFiles(`${corpus}/versions/eu-data-act/new.md`);
      await page.getByText("50 articles").waitFor();
      await check();
      await page.getByLabel("Jurisdiction").selectOption("XV");
      await page.getByRole("button", { name: /^Accept/ }).click();
      await page.getByText("is in the library.").waitFor();

      // The national law of the demonstration against the model.
      await page.getByRole("link", { name: "Concordance", exact: true }).click();
      await page.getByRole("button", { name: "New concordance" }).click();
      await page.getByLabel("Model law").selectOption({ label: await fullTitle(page, model) });
      await page.getByLabel("Version").first().selectOption({ label: "2026-11-21 · English" });
      await page
        .getByLabel("National law")
        .selectOption({ label: await fullTitle(page, "Act of the Republic of Valmora") });
      await page.getByLabel("Version").last().selectOption({ index: 1 });
      await page.getByRole("button", { name: "Propose the links" }).click();
      await heading(page, /Concordance: Act of the Republic of Valmora/);
      await page
        .getByText(/0 of \d+ decided/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Confirm" }).first().click();
      await page
        .getByText(/1 of \d+ decided/)
        .first()
        .waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("3");
      await page
        .getByText(/2 of \d+ decided/)
        .first()
        .waitFor();
      await check();

      // To an edition, and out again without signing in.
      await page.goto(`${address}/laws/countering-ai-terrorism`);
      await page.getByRole("link", { name: "Publish" }).click();
      await page
        .getByRole("group", { name: "Which version in each language" })
        .getByRole("combobox", { name: "English" })
        .selectOption({ label: "Second reading" });
      await page.getByLabel("Name of the edition").fill("2026 edition");
      await check();
      await page.getByRole("button", { name: "Publish for good" }).click();
      await page.getByText("“2026 edition” is published").waitFor();
      const publicAddress = await page
        .getByRole("link", { name: "Open the public page" })
        .getAttribute("href");
      const visitor = await (await browser!.newContext({ javaScriptEnabled: false })).newPage();
      const answer = await visitor.goto(new URL(publicAddress!, address).href);
      expect(answer!.status()).toBe(200);
      await visitor.getByText("Whereas typed by hand.", { exact: false }).first().waitFor();
      expect(await visitor.locator("script").count()).toBe(0);
      const akn = await visitor
        .getByRole("link", { name: /Akoma Ntoso/ })
        .first()
        .getAttribute("href");
      const file = await fetch(new URL(akn!, visitor.url()));
      expect(schemaErrors()(await file.text())).toEqual([]);

      expect(wrong).toEqual([]);
    });
  },
);

/** The whole text of the option that begins with these words. */
const fullTitle = async (page: Page, begin: string): Promise<string> =>
  (await page.locator("option", { hasText: begin }).first().textContent()) ?? begin;
