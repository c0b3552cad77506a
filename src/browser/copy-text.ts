import { copied } from "./copied.ts";

/** `<copy-text>` gives what it holds a button that copies it. Without JavaScript the text is there to select. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", () => void this.#copy(button));
    this.append(button);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const isCopied = await copied(textOf(this));
    if (!isCopied) getSelection()?.selectAllChildren(this.firstElementChild ?? this);
    button.textContent = isCopied ? "Copied" : "Selected: copy it with your keyboard";
    setTimeout(() => (button.textContent = "Copy"), 3000);
  }
}

/** Code as it stands; references a line each. */
function textOf(element: HTMLElement): string {
  const code = element.querySelector("pre")?.textContent;
  const lines = [...element.querySelectorAll("li")].map((item) => item.textContent.replaceAll(/\s+/g, " ").trim());
  return code ?? lines.join("\n");
}

customElements.define("copy-text", CopyText);
