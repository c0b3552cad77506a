import { copyToClipboard } from "./model/copy-to-clipboard.ts";
import { makeElement } from "./model/make-element.ts";

/** `<copy-text>` gives what it holds, and `data-name` names, a button that copies it. Without JavaScript the text is there to select. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const button = makeElement(
      "button",
      { type: "button", "aria-label": `Copy ${this.dataset["name"] ?? ""}`.trimEnd() },
      "Copy",
    );
    const said = makeElement("span", { role: "status", class: "copy-said" });
    button.addEventListener("click", () => void this.#copy(said));
    this.append(button, " ", said);
  }

  async #copy(said: HTMLElement): Promise<void> {
    const isCopied = await copyToClipboard(textOf(this));
    if (!isCopied) getSelection()?.selectAllChildren(this.firstElementChild ?? this);
    said.textContent = isCopied ? "Copied" : "Selected: copy it with your keyboard";
    setTimeout(() => said.replaceChildren(), 3000);
  }
}

/** Code as it stands; references a line each. */
function textOf(element: HTMLElement): string {
  const code = element.querySelector("pre")?.textContent;
  const lines = [...element.querySelectorAll("li")].map((item) => item.textContent.replaceAll(/\s+/g, " ").trim());
  return code ?? lines.join("\n");
}

customElements.define("copy-text", CopyText);
