/** The elements of a map page. */
export interface MapParts {
  readonly page: HTMLElement;
  /** The element that scrolls; it holds the drawing and the detail. */
  readonly frame: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly detail: HTMLElement;
  readonly crumbs: HTMLElement;
  readonly outline: HTMLElement;
  /** Visually hidden; screen readers read out what changes in it. */
  readonly announcer: HTMLElement;
}
