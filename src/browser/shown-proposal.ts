import { type Bundle, formContext, isError, isKnownDebate, withQuotes } from "../contribute/propose/index.ts";
import { mostBytes, readProposal, unpackProposal } from "../contribute/propose/proposal-link.ts";
import { withProposal, type WithProposal } from "../contribute/propose/with-proposal.ts";
import { visibleText } from "../text/characters.ts";
import * as browser from "../words/browser.ts";
import { saved } from "./form/send-text.ts";
import { fill, h } from "./page/elements.ts";
import { fetchJson } from "./page/site.ts";
import { changeList } from "./proposal/changes.ts";
import { drawInPlace } from "./proposal/draw-in-place.ts";
import { nameOf, partsOf } from "./proposal/parts.ts";

/**
 * `<shown-proposal>` shows the proposal in the address, or in a file. Its texts may be by anybody: they are shown as they are, and a claim
 * stands on the map only if the checker finds no error in its file. Another site can't show it in a frame.
 */
class ShownProposal extends HTMLElement {
  connectedCallback(): void {
    if (window.top !== window) return;
    addEventListener("hashchange", () => void this.#openAddress());
    this.addEventListener("dragover", (event) => event.preventDefault());
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      void this.#openFile(event.dataTransfer?.files[0]);
    });
    const chosen = this.querySelector("input");
    chosen?.addEventListener("change", () => void this.#openFile(chosen.files?.[0]));
    void this.#openAddress();
  }

  async #openAddress(): Promise<void> {
    const text = await unpackProposal(location.hash);
    const bundle = readProposal(text ?? "");
    if (text !== null && bundle) await this.#show(text, bundle, `"${location.hash}"`);
    else this.#say(location.hash === "" ? browser.proposal.none : browser.proposal.broken, true);
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const text = file.size > mostBytes ? "" : await file.text();
    const bundle = readProposal(text);
    if (bundle === null) this.#say(browser.proposal.brokenFile, true);
    else await this.#show(text, bundle, nameOf(bundle));
  }

  /** Says something in place of a proposal. */
  #say(words: string, asksForFile = false): void {
    fill(this.querySelector(".proposal-state"), words);
    this.querySelector(".proposal-open")?.toggleAttribute("hidden", !asksForFile);
    this.querySelector(".proposal-parts")?.toggleAttribute("hidden", true);
  }

  /** Shows the parts of a proposal, then what they come to. `named` is what the command takes: base64url or the name of a file. */
  async #show(text: string, bundle: Bundle, named: string): Promise<void> {
    this.#say(browser.proposal.loading);
    fill(this.querySelector(".files"), h("ol", partsOf(bundle)));
    fill(this.querySelector("copy-text pre"), `${this.dataset["command"] ?? ""} ${named}`);
    const button = this.querySelector("button");
    if (button) button.onclick = () => void saved(nameOf(bundle), text);
    for (const place of this.querySelectorAll(".places, .what-changes, .report")) place.replaceChildren();
    this.querySelector(".proposal-parts")?.toggleAttribute("hidden", false);
    try {
      const known = await fetchJson(this.dataset["debate"] ?? "", "");
      if (!isKnownDebate(known)) throw new Error("The file is not the data of the form.");
      await this.#showOnMap(await withProposal(bundle, formContext(known)), bundle);
    } catch {
      fill(this.querySelector(".proposal-state"), browser.proposal.failed);
    }
  }

  async #showOnMap(proposal: WithProposal, { files, changes }: Bundle): Promise<void> {
    const { debate, diagnostics } = proposal;
    const wrong = new Set(diagnostics.filter(isError).map(({ path }) => path));
    const paths = new Set([...files, ...changes].map(({ path }) => path));
    const claims = debate.claims.filter(({ path }) => paths.has(path));
    const records = [...claims, ...debate.questions.filter(({ path }) => paths.has(path))];
    const own = new Set(records.filter(({ path }) => !wrong.has(path)).map(({ id }) => id));
    const places = this.querySelector<HTMLElement>(".places");
    const viewport = { width: places?.clientWidth ?? 0, height: innerHeight * 0.7 };
    const { base = "/", map = "" } = this.dataset;
    const drawings = await drawInPlace(proposal, own, { base, map }, viewport);
    fill(places, drawings.length > 0 ? drawings : h("p", browser.proposal.noPlace));
    fill(this.querySelector(".what-changes"), changeList(proposal));
    const report = diagnostics.map((found) => this.#finding(found));
    fill(this.querySelector(".report"), report.length > 0 ? h("ul", report) : h("p", browser.proposal.noProblems));
    fill(this.querySelector(".proposal-state"), browser.proposal.holds(claims.length));
  }

  #finding({ severity, path, line, message, help, rule }: WithProposal["diagnostics"][number]): HTMLElement {
    const words = (text: string): string => visibleText(withQuotes(text));
    return h(
      `li.${severity}`,
      h("p", h("strong", words(message)), ` ${words(help)}`),
      h(
        "p.aside-note",
        browser.proposal.problemAt(visibleText(path), line),
        " · ",
        h("a", { href: `${this.dataset["rules"] ?? ""}#${rule}` }, browser.proposal.rule),
      ),
    );
  }
}

customElements.define("shown-proposal", ShownProposal);
