import { remember, remembered } from "../model/remembered.ts";

/** The dialog that lists the keys and switches single-letter shortcuts on and off. */
export interface HelpDialog {
  readonly show: () => void;
  readonly singleKeys: () => boolean;
}

export function helpDialog(page: HTMLElement): HelpDialog {
  const dialog = page.querySelector<HTMLDialogElement>("dialog.map-help");
  const singleKeys = dialog?.querySelector<HTMLInputElement>("input[name=single-keys]");
  if (singleKeys) {
    singleKeys.checked = remembered("map-single-keys") !== "off";
    singleKeys.addEventListener("change", () => remember("map-single-keys", singleKeys.checked ? "on" : "off"));
  }
  return {
    show: () => dialog?.showModal(),
    singleKeys: () => singleKeys?.checked ?? true,
  };
}
