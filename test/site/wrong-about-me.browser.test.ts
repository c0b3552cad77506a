import { expect, test } from "vitest";
import { buildSmallSite } from "./build-test-site.ts";
import { addressOpenedBy } from "./claim-form.ts";
import { newPage, openPage } from "./open-browser.ts";

const site = await buildSmallSite();

test("from a person's page somebody says what is wrong about them, and the letter names person, claim and source", async () => {
  const { page } = await openPage();
  await page.context().route("https://github.com/**", (route) => route.fulfill({ body: "" }));
  await page.goto(site.address("people/george-orwell/"));
  await page.getByRole("link", { name: "This is wrong about me" }).click();
  await expect.poll(() => page.getByLabel("Whom is it about?").inputValue()).toMatch(/^George Orwell, .*george-orwell/);
  expect(await page.getByRole("link", { name: "correct in the form" }).getAttribute("href")).toMatch(
    /\?person=george-orwell$/,
  );
  const send = page.getByRole("button", { name: "Send it as a GitHub issue" });
  // Nothing is sent as long as it is not said what is wrong.
  await send.click();
  expect(await page.locator(".way-note").textContent()).toBe("");
  expect(await page.locator("textarea:focus").count()).toBe(1);
  await page.keyboard.type("I wrote <b>that</b> of tea & not of milk.");
  await page.getByLabel("Which claim or stance?").selectOption({ index: 1 });
  const address = await addressOpenedBy(page, () => send.click());
  expect(`${address.origin}${address.pathname}`).toBe("https://github.com/example/tea/issues/new");
  const body = address.searchParams.get("body") ?? "";
  expect(body).toMatch(/^Whom is it about\?\nGeorge Orwell, .*\n\nWhich claim or stance\?\n.*\/claims\//);
  expect(body).toContain("What is wrong?\nI wrote <b>that</b> of tea & not of milk.\n");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Download").first().click()]);
  expect(download.suggestedFilename()).toBe("george-orwell.txt");
});

test("the letter takes a person that the map has not, and without JavaScript the page says how to write", async () => {
  const page = await newPage();
  await page.goto(site.address("contribute/wrong/?person=no-such-person"));
  expect(await page.getByLabel("Whom is it about?").inputValue()).toBe("");
  const scriptless = await newPage({ javaScriptEnabled: false });
  await scriptless.goto(site.address("contribute/wrong/?person=george-orwell"));
  expect(await scriptless.locator("form:visible").count()).toBe(0);
  expect(await scriptless.getByRole("link", { name: "GitHub issue" }).getAttribute("href")).toMatch(/issues\/new$/);
});
