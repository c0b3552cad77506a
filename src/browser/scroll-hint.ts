/** `<scroll-hint>` shows its first paragraph, which says that there is more to the right, while the frame below it hides a letter or more. */
class ScrollHint extends HTMLElement {
  #observer: ResizeObserver | null = null;

  connectedCallback(): void {
    const hint = this.querySelector("p");
    const frame = hint?.nextElementSibling;
    if (!hint || !frame) return;
    this.#observer = new ResizeObserver(() => {
      hint.hidden = frame.scrollWidth <= frame.clientWidth + 8;
    });
    this.#observer.observe(frame);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define("scroll-hint", ScrollHint);
