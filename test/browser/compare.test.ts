import { loadTemplates } from "../../server/templates";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { password, startService, type Visit } from "../server/service";
import { openBrowser } from "./chromium";
import { makeWorld } from "./world";

const browser = await openBrowser();
const service = await startService({ requestsPerMinute: 10_000 });
await loadTemplates(service.services.db);
const admin = await service.signIn("admin", [
  { role: "administrator", scopeKind: "service", scopeCode: null },
]);
const world = await makeWorld(callBy(admin));
await service.user("stranger");

function callBy(visit: Visit) {
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await visit.send(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
}

/** A page of somebody; of nobody where no name is given. */
async function pageOf(name?: string, settings: { width?: number } = {}) {
  const context = await browser!.newContext({
    locale: "en-GB",
    reducedMotion: "reduce",
    viewport: { width: settings.width ?? 1440, height: 900 },
  });
  context.setDefaultTimeout(20_000);
  if (name !== undefined)
    await context.request.post(`${service.address}/api/auth/sign-in/email`, {
      data: { email: `${name}@example.org`, password },
      headers: { origin: service.address },
    });
  return context.newPage();
}

/** The number of changes, as the bar has it. */
const counted = (page: Page) => page.getByRole("status").getByText(/^\d+ changes$/);

describe.skipIf(!browser)("the comparison of two texts", () => {
  it("is stepped through by keys, tells where one is, and keeps it all in its address", async () => {
    const page = await pageOf("admin");
    await page.goto(service.address + world.compare);
    const status = page.getByRole("status").filter({ hasText: /change/ });
    await status.getByText(/^\d+ changes$/).waitFor();
    await page.keyboard.press("n");
    await status.getByText(/Change 1 of \d+/).waitFor();
    await page.keyboard.press("n");
    await status.getByText(/Change 2 of \d+/).waitFor();
    const second = await status.innerText();
    expect(new URL(page.url()).searchParams.get("change")).toMatch(/\w/);

    // The focus stands on the change that the bar tells.
    const focused = page.locator(":focus");
    expect(await focused.getAttribute("data-current")).toBe("true");

    await page.getByRole("combobox", { name: "View" }).selectOption("Side by side");
    await page.getByText("Only changes of substance").waitFor({ state: "attached" });
    await page.getByText("Filter", { exact: true }).click();
    await page
      .getByRole("checkbox", { name: /renumbered|heading changed|words changed/ })
      .first()
      .waitFor();
    const again = await pageOf("admin");
    await again.goto(page.url());
    await again
      .getByRole("status")
      .getByText(/Change 2 of/)
      .waitFor();
    expect(
      await again
        .getByRole("status")
        .filter({ hasText: /Change/ })
        .innerText(),
    ).toBe(second);
    expect(await again.getByRole("combobox", { name: "View" }).inputValue()).toBe("sides");
    await page.context().close();
    await again.context().close();
  });

  it("marks a flip of substance in every view", async () => {
    const page = await pageOf("admin");
    for (const view of ["inline", "sides", "table"]) {
      await page.goto(`${service.address}${world.compare}&view=${view}&only=substance`);
      await page.getByText("duty or permission: shall → may").first().waitFor();
    }
    for (const view of ["list", "outline"]) {
      await page.goto(`${service.address}${world.compare}&view=${view}&only=substance`);
      await page
        .getByText(/^! .*duty or permission/)
        .first()
        .waitFor();
    }
    await page.context().close();
  });

  it("leads from a sentence of the list to its place, and from the contents to theirs", async () => {
    const page = await pageOf("admin");
    await page.goto(service.address + world.compareList);
    await page
      .getByRole("link", { name: /“shall” becomes “may”/ })
      .first()
      .click();
    await page.locator("[data-current] del", { hasText: "shall" }).waitFor();
    const entry = page
      .getByRole("navigation", { name: "Provisions with changes" })
      .getByRole("link");
    await entry.last().click();
    await page.getByText(/Change (\d+) of/).waitFor();
    await page.context().close();
  });

  it("swaps its sides, and says that equal texts are equal", async () => {
    const page = await pageOf("admin");
    await page.goto(service.address + world.compare);
    await page.getByRole("link", { name: "Swap sides" }).click();
    await page.locator("ins", { hasText: "shall" }).first().waitFor();
    const params = new URL(world.compare, service.address).searchParams;
    await page.goto(`${service.address}/compare?old=${params.get("old")}&new=${params.get("old")}`);
    await page.getByText("The two texts are the same, word for word.").waitFor();
    await page.context().close();
  });

  it("is printed whole, under a head that names both texts", async () => {
    const page = await pageOf("admin");
    await page.goto(service.address + world.compare);
    await counted(page).waitFor();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".chunk-far").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    await page.getByText(/changes, printed on/).waitFor();
    await page.getByText("underlined: only in the new text").waitFor();
    expect(await page.getByRole("button", { name: "Next change" }).isVisible()).toBe(false);
    await page.context().close();
  });

  it("can be cancelled, and asked for again", async () => {
    const page = await pageOf("admin");
    await page.route("**/api/compare*", () => {});
    await page.goto(service.address + world.compare);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.unroute("**/api/compare*");
    await page.getByRole("button", { name: "Compare again" }).click();
    await counted(page).waitFor();
    await page.context().close();
  });

  it("tells who may not read it what to do", async () => {
    const visitor = await pageOf();
    await visitor.goto(service.address + world.compare);
    await visitor.getByText("Whoever may read both of its texts").waitFor();
    const link = visitor.getByRole("main").getByRole("link", { name: "Sign in" });
    expect(await link.getAttribute("href")).toContain(encodeURIComponent("/compare?"));
    await visitor.context().close();

    const page = await pageOf("admin");
    await page.goto(`${service.address}/compare?old=v1&new=v999999`);
    await page.getByText("These two texts cannot be compared for you").waitFor();
    await page.context().close();
  });

  it("stands in one column on a phone", async () => {
    const page = await pageOf("admin", { width: 390 });
    await page.goto(service.address + world.compareSides);
    await counted(page).waitFor();
    expect(await page.locator(".row-sides").count()).toBe(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
