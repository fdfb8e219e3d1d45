import { expect, it } from "vitest";
import { newFolder, startProduct } from "../bin/product";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

it.skipIf(!browser)("the printed link makes the administrator, who is then signed in", async () => {
  const product = await startProduct({ DATA_DIR: newFolder() });
  const page = await browser!.newPage({ locale: "en-GB" });
  await page.goto(product.setupLink ?? "");
  await page.getByLabel("Name").fill("Ana Petrova");
  await page.getByLabel(/e-?mail/i).fill("ana@example.org");
  await page.getByLabel("Password").fill("a password that is long");
  const made = page.waitForResponse((answer) => answer.url().endsWith("/api/setup"));
  await page.getByRole("main").getByRole("button").first().click();
  expect((await made).status()).toBe(201);
  await page.waitForURL((url) => !url.pathname.startsWith("/setup"));
  await page.getByText("Ana Petrova").first().waitFor();

  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === "modelaw.session_token");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  const stranger = await browser!.newPage();
  await stranger.goto(product.address);
  const me = await stranger.evaluate(
    async () => (await fetch("/api/me")).json() as Promise<unknown>,
  );
  expect(me).toMatchObject({ user: null });
});
