/** What the scripts say, by the part that says it. Each sentence is an export of its own, so that a page loads only what its scripts say. */
export * from "./common.ts";
export * as compare from "./compare.ts";
export * as copy from "./copy.ts";
export * as detail from "./detail.ts";
export * as dialog from "./dialog.ts";
export * as example from "./example.ts";
export * as find from "./find.ts";
export * as form from "./form.ts";
export * as judged from "./judged.ts";
export * as map from "./map.ts";
export * as next from "./next.ts";
export * as place from "./place.ts";
export * as problem from "./problem.ts";
export * as search from "./search.ts";
export * as send from "./send.ts";
export * as since from "./since.ts";
export * as view from "./view.ts";
export * as why from "./why.ts";
