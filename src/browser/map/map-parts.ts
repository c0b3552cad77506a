/** The elements of a map page. */
export interface MapParts {
  readonly page: HTMLElement;
  /** What scrolls, with the drawing and the detail in it. */
  readonly frame: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly detail: HTMLElement;
  readonly crumbs: HTMLElement;
  readonly outline: HTMLElement;
  /** Says aloud what a look at the level tells. */
  readonly told: HTMLElement;
}
