import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";

const site = await buildSmallSite();

/** Opens the map and judges a claim there. */
async function judging(id: string, key: "a" | "r") {
  const opened = await openAt(site, `map/#${id}`, { bypassCSP: true });
  await opened.page.locator(`g.item.focus > a[data-id="${id}"]`).waitFor();
  await opened.page.keyboard.press(key);
  await opened.page.locator(".map-status", { hasText: "it." }).waitFor();
  return opened;
}

test("a friend’s link beside the reader’s own view says where they part; the link of both says the same from the other side", async () => {
  const { page, complaints } = await judging("milk-goes-in-first", "a");
  const stored = await page.evaluate(() => localStorage.getItem("my-view"));
  await page.keyboard.press("v");
  await page.getByRole("link", { name: "Compare with a friend" }).click();
  await page.getByText("Send this link to your friend").waitFor();
  await page.getByLabel("Your friend’s link").fill("Have a look: https://x.example/map/#tea?view=1.r0GU8E000aAAAAA000");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(":focus").textContent()).toBe("Your disagreement starts here");
  const parting = await page.locator(".parting").innerText();
  for (const words of ["The milk goes in", "You\nAccepted", "Your friend\nRejected"]) expect(parting).toContain(words);
  await expect
    .poll(() => page.locator(".parted-names").innerText())
    .toMatch(/2 claims judged\s+One of them is not on this map\./);
  expect(await page.locator(".parted-list").last().innerText()).toContain("It has changed since it was judged.");
  expect(await axeFindings(page)).toEqual([]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("The link is copied.").waitFor();
  const both = await page.evaluate(() => navigator.clipboard.readText());
  expect(await page.evaluate(() => localStorage.getItem("my-view"))).toBe(stored);
  expect(complaints).toEqual([]);

  const friend = await judging("milk-goes-in-first", "r");
  await friend.page.goto(both);
  const theirs = friend.page.locator(".parted-side");
  await theirs.first().waitFor();
  expect(await theirs.allInnerTexts()).toEqual([
    expect.stringContaining("You\nRejected"),
    expect.stringContaining("Your friend\nAccepted"),
  ]);
  // Who is neither of the two sees two views, and judges what one of them judged in place.
  const { page: other } = await openAt(site, new URL(both).href.slice(site.address("").length));
  await other.getByRole("heading", { name: "Their disagreement starts here" }).waitFor();
  await other.getByRole("link", { name: "Compare it with my view" }).first().click();
  await other.getByRole("button", { name: /^Reject: / }).click();
  await other.getByRole("heading", { name: "Your disagreement starts here" }).waitFor();
  expect(await other.locator(":focus").getAttribute("aria-label")).toContain("Reject");
});

test("a link that can’t be read is refused in words, and without scripts the page says what it needs", async () => {
  for (const hash of [
    "a=1.zz",
    "a=2.r0GU8E000",
    "a=%E0%A4%A",
    "view=1.2",
    `a=1.${"r0GU8E000".repeat(2001)}`,
    "a=x&b=<b>",
  ]) {
    const { page, complaints } = await openAt(site, `compare/#${hash}`);
    await expect
      .poll(() => page.locator(".compare-state").textContent(), { message: hash.slice(0, 30) })
      .toContain("can’t be read");
    expect(complaints).toEqual([]);
    await page.close();
  }
  const { page } = await openAt(site, "compare/", { javaScriptEnabled: false });
  expect(await page.locator("noscript").innerText()).toContain("This page needs JavaScript");
});
