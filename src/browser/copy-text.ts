import * as browser from "../words/browser.ts";
import { copyToClipboard, h } from "./page/elements.ts";

/** `<copy-text>` adds a button that copies its text, with the label `data-label`. Without JavaScript the reader can select the text. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const status = h("span.copy-said", { role: "status" });
    const attributes = {
      type: "button",
      "aria-label": this.dataset["label"] ?? "",
      onclick: () => void this.#copy(status),
    };
    this.append(h("button", attributes, browser.copy.button), " ", status);
  }

  async #copy(status: HTMLElement): Promise<void> {
    const isCopied = await copyToClipboard(textOf(this));
    if (!isCopied) getSelection()?.selectAllChildren(this.firstElementChild ?? this);
    status.textContent = isCopied ? browser.copy.done : browser.copy.selected;
    setTimeout(() => status.replaceChildren(), 3000);
  }
}

/** The text of code as it is; of a list of references, a line each. */
function textOf(element: HTMLElement): string {
  const code = element.querySelector("pre")?.textContent;
  const lines = [...element.querySelectorAll("li")].map((item) => item.textContent.replaceAll(/\s+/g, " ").trim());
  return code ?? lines.join("\n");
}

customElements.define("copy-text", CopyText);
