import { describe, expect, it } from "vitest";
import { newFolder, startProduct } from "../bin/product";
import { findings } from "./axe";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

describe.skipIf(!browser)("a concordance in the making", () => {
  it("tells how far it is, and is found again after a reload", { timeout: 240_000 }, async () => {
    const { address, setupLink } = await startProduct({ DATA_DIR: newFolder() });
    const page = await (await browser!.newContext({ locale: "en-GB" })).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(setupLink!);
    await page.getByLabel("Name").fill("Aigerim Nurlan");
    await page.getByLabel("E-mail").fill("aigerim@example.org");
    await page.getByLabel("Password").fill("correct horse battery staple");
    await page.getByRole("button", { name: "Create the administrator" }).click();
    await page.getByRole("button", { name: "Load the demonstration" }).click();
    const national = page.getByRole("listitem").filter({ hasText: "Republic of Valmora" });
    await national.first().waitFor();
    const version = (slug: string) =>
      page.evaluate<number>(
        `fetch("/api/works/${slug}").then((answer) => answer.json())` +
          `.then(({ versions }) => versions.find(({ language }) => language === "en").id)`,
      );
    const begin = `${address}/concordances?baseline=${await version("countering-ai-terrorism")}&national=${await version("demo-valmora")}`;

    await page.goto(begin);
    await page.getByRole("button", { name: "Propose the links" }).click();
    await page.getByRole("progressbar").waitFor();
    const wrong = await findings(page);
    await page.goto(begin);
    const opened = page.getByRole("heading", { level: 1, name: /^Concordance: Act/ });
    await page.getByRole("button", { name: "Propose the links" }).click();
    // The address names the run, or already the concordance where the run has ended.
    await page.waitForURL(/run=|concordances\/\d/);
    await page.reload();
    await opened.waitFor();
    await page
      .getByText(/0 of \d+ decided/)
      .first()
      .waitFor();
    expect(wrong).toEqual([]);
  });
});
