import { letterAddress, readRepository } from "../contribute/propose/bundle.ts";
import { contactLink } from "../text/contact-link.ts";
import * as browser from "../words/browser.ts";
import { copied, openGithub, openToPaste, saved, showNote } from "./form/send-text.ts";
import { fill, h } from "./page/elements.ts";
import { fetchFile } from "./page/site.ts";

/** What the data file of a person says of it: see site/data/schema.ts. */
interface PersonFile {
  readonly displayName: string;
  readonly page: string;
  readonly claims: readonly { readonly claim: string; readonly url: string }[];
}

/** `<wrong-about-me>` makes a letter to the editors of what somebody says is wrong about them. Its address names the person. */
class WrongAboutMe extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    const person = new URLSearchParams(location.search).get("person") ?? "";
    // Without the data the reader writes what it would fill in.
    if (/^[a-z0-9-]+$/.test(person)) void this.#fillIn(form, person).catch(() => undefined);
    const buttons = this.#ways(form).map(({ name, send }, index) => {
      const press = async (): Promise<void> => {
        if (form.reportValidity()) showNote(form.querySelector<HTMLElement>(".way-note"), await send(letterOf(form)));
      };
      return h(`button${index === 0 ? ".main" : ""}`, { type: "button", onclick: () => void press() }, name);
    });
    fill(form.querySelector(".ways"), buttons);
  }

  async #fillIn(form: HTMLFormElement, person: string): Promise<void> {
    const people = this.dataset["people"] ?? "";
    const file = await fetchFile<PersonFile>(people, `${person}.json`, "displayName", "page", "claims");
    const [name, about] = [form.querySelector("input"), form.querySelector("select")];
    if (name) name.value = `${file.displayName}, ${file.page}`;
    const change = form.querySelector<HTMLAnchorElement>(".change-link");
    if (change) change.search = `?person=${person}`;
    change?.closest("p")?.removeAttribute("hidden");
    for (const { claim, url } of file.claims) about?.append(h("option", { value: `${claim} ${url}` }, claim));
  }

  /** The ways to send a letter, in the order of preference. */
  #ways(form: HTMLFormElement) {
    const repository = readRepository(this.dataset["repository"]);
    const contact = contactLink(this.dataset["contact"] ?? "");
    const { title = "", opens = "", paste = "", copyFirst = "" } = form.dataset;
    const hints = { paste, copyFirst };
    const mail = `${contact?.url ?? ""}?subject=${encodeURIComponent(title)}`;
    return [
      ...(contact?.kind === "mail"
        ? [{ name: browser.send.mail, send: (letter: string) => openToPaste(mail, letter, hints) }]
        : []),
      ...(repository
        ? [
            {
              name: browser.send.issue,
              send: (letter: string) => openGithub(letterAddress(title, letter, repository), letter, opens, hints),
            },
          ]
        : []),
      { name: browser.send.download, send: (letter: string) => saved(`${nameOf(form)}.txt`, letter) },
      { name: browser.copy.button, send: copied },
    ];
  }
}

/** The name of the file: that of the person, in letters that files may have. */
const nameOf = (form: HTMLFormElement): string =>
  (form.querySelector("input")?.value.split(/,? \S*\//)[0] ?? "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80) || "letter";

/** The fields that are filled in, each below its label. */
const letterOf = (form: HTMLFormElement): string =>
  [...form.querySelectorAll(".field")]
    .flatMap((field) => {
      const value = field.querySelector<HTMLInputElement>("input, select, textarea")?.value.trim() ?? "";
      return value === "" ? [] : [`${field.querySelector("label")?.textContent.trim() ?? ""}\n${value}\n`];
    })
    .join("\n");

customElements.define("wrong-about-me", WrongAboutMe);
