import * as browser from "../words/browser.ts";
import { fill, h } from "./page/elements.ts";

/** Days and entries of a history, each with the day on which it changed. */
const dated = ".day, .history-entry";

/** Leaves of all changes on the page those since the day in its address (`?from=2026-01-01`), and lets the reader choose another day. */
export function startSince(): void {
  const input = document.querySelector<HTMLInputElement>(".since input");
  const status = h("p.since-status.section-note", { role: "status" });
  const list = document.querySelector("main .day, main .history ol");
  list?.before(status);
  const show = (from: string): void => {
    for (const entry of document.querySelectorAll<HTMLElement>(dated)) {
      if (entry.parentElement?.closest(".day")) continue;
      entry.hidden = from !== "" && isBefore(dayOf(entry), from);
    }
    for (const more of document.querySelectorAll<HTMLDetailsElement>(".history details")) {
      const isEmpty = more.querySelector("li:not([hidden])") === null;
      more.hidden = from !== "" && isEmpty;
      if (from !== "" && !isEmpty) more.open = true;
    }
    keepInPager(from);
    const count = document.querySelectorAll(".day:not([hidden]), .history ol > li:not([hidden])").length;
    const all = h("a", { href: location.pathname + location.hash }, browser.since.all);
    fill(status, from !== "" && [count === 0 ? browser.since.nothing(from) : browser.since.since(from), " ", all]);
  };
  const from = readFrom();
  show(from);
  if (!input) return;
  input.value = from.length === "2026-01-01".length ? from : "";
  input.closest<HTMLElement>(".since")?.removeAttribute("hidden");
  input.addEventListener("change", () => {
    const url = new URL(location.href);
    if (input.value === "") url.searchParams.delete("from");
    else url.searchParams.set("from", input.value);
    history.replaceState(history.state, "", url);
    show(input.value);
  });
}

/** The day in the address, a year, month or day; "" for none. */
function readFrom(): string {
  const from = new URLSearchParams(location.search).get("from") ?? "";
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(from) ? from : "";
}

/** "" for what is not published yet, which is newer than any day. */
function dayOf(entry: HTMLElement): string {
  return entry.querySelector("time")?.dateTime ?? "";
}

function isBefore(day: string, from: string): boolean {
  return day !== "" && day.slice(0, from.length) < from;
}

/** The next page of changes begins at the same day; there is none if this page reaches further back. */
function keepInPager(from: string): void {
  const days = [...document.querySelectorAll<HTMLElement>("main > .day")];
  const oldest = dayOf(days.at(-1) ?? document.body);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".pager a")) {
    const url = new URL(link.href);
    if (from === "") url.searchParams.delete("from");
    else url.searchParams.set("from", from);
    link.href = url.href;
    if (link.rel === "next") link.hidden = from !== "" && isBefore(oldest, from);
  }
}
