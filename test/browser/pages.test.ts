import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { loadTemplates } from "../../server/templates";
import { password, startService } from "../server/service";
import { findings } from "./axe";
import { openBrowser } from "./chromium";
import { makeWorld } from "./world";

const browser = await openBrowser();
const arabic = fileURLToPath(new URL("../fixtures/invented-arabic-law.txt", import.meta.url));

describe.skipIf(!browser)("every page", () => {
  let address: string;
  let world: Awaited<ReturnType<typeof makeWorld>>;
  let contexts: Record<"light" | "dark", BrowserContext>;

  const signedIn = async (colorScheme: "light" | "dark"): Promise<BrowserContext> => {
    const context = await browser!.newContext({
      colorScheme,
      locale: "en-GB",
      reducedMotion: "reduce",
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(20_000);
    await context.request.post(`${address}/api/auth/sign-in/email`, {
      data: { email: "admin@example.org", password },
      headers: { origin: address },
    });
    return context;
  };

  beforeAll(async () => {
    const service = await startService({ requestsPerMinute: 10_000 });
    address = service.address;
    await loadTemplates(service.services.db);
    const admin = await service.signIn("admin", [
      { role: "administrator", scopeKind: "service", scopeCode: null },
    ]);
    world = await makeWorld(async (method, path, body) => {
      const answer = await admin.send(method, path, body);
      if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
      return answer.json();
    });
    contexts = { light: await signedIn("light"), dark: await signedIn("dark") };
  });

  /** Waits until the page has its heading and nothing says that it is loading. */
  const settled = async (page: Page) => {
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.locator(".loading, .comparing").waitFor({ state: "detached" });
  };

  /** Leaves the first few of all that repeats: long pages repeat the same shapes, and axe looks at each. */
  const shorten = (page: Page) =>
    page.evaluate((few) => {
      const parents = new Map<Element | null, number>();
      const seen = new Map<string, number>();
      for (const one of document.querySelectorAll(
        "main :is(section, article, div, li, tr, option, p, dt, dd)",
      )) {
        const { parentElement: parent, tagName, className } = one;
        if (!parents.has(parent)) parents.set(parent, parents.size);
        const kind = `${parents.get(parent)} ${tagName} ${className}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > few) one.remove();
      }
    }, 4);

  const names = [
    "library",
    "law",
    "draft",
    "newLaw",
    "importing",
    "choosing",
    "compare",
    "compareSides",
    "compareTable",
    "compareList",
    "compareStructure",
    "concordances",
    "concordance",
    "concordanceRussian",
    "grid",
    "publish",
    "people",
    "audit",
    "account",
    "nowhere",
    "publicIndex",
    "publicPage",
  ] as const;

  it.each(
    (["light", "dark"] as const).flatMap((theme) => names.map((name) => [name, theme] as const)),
  )(
    "%s, %s, has no serious finding and fits its window",
    async (name, theme) => {
      const page = await contexts[theme].newPage();
      await page.goto(address + world[name]);
      await settled(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await shorten(page);
      // A theme changes colours and nothing else.
      expect(await findings(page, theme === "dark" ? ["color-contrast"] : undefined)).toEqual([]);
      await page.close();
    },
    120_000,
  );

  it.each(["light", "dark"] as const)("an Arabic law is read and set, %s", async (theme) => {
    const page = await contexts[theme].newPage();
    await page.goto(`${address}/import`);
    await page.locator("input[type=file]").setInputFiles(arabic);
    await page.getByText("المادة 3").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it("says that nothing is lost when the service cannot be reached", async () => {
    const page = await contexts.light.newPage();
    await page.goto(address + world.people);
    await settled(page);
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("link", { name: "Library" }).click();
    await page.getByText("Nothing that you wrote is lost").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it("explains a file that cannot be read in Russian", async () => {
    const page = await contexts.light.newPage();
    await page.goto(`${address}/import`);
    await page.getByLabel("Language of the interface").selectOption("ru");
    await page.locator("input[type=file]").setInputFiles({
      name: "закон.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7"),
    });
    await page.getByText("Файлы такого вида не читаются.").waitFor();
    await page.getByLabel("Язык интерфейса").selectOption("en");
    await page.close();
  });
});
