import { color, interpolateLab } from "d3";
import { colours, tint } from "../../text/colours.ts";
import type { ItemKind } from "../scene.ts";
import { shape, type Shape } from "./shape.ts";

/** The light colours, for drawings outside of the site: programs that print or convert SVG don't support custom properties. */
export const light = {
  page: colours.paper[0],
  background: colours["map-background"][0],
  paper: colours["map-paper"][0],
  ink: colours.ink[0],
  soft: colours["ink-soft"][0],
  branch: colours["rule-strong"][0],
  unanswered: colours.unanswered[0],
  unansweredBackground: colours["unanswered-background"][0],
} as const;

export const roleColours: Readonly<Record<ItemKind, string>> = {
  debate: light.ink,
  question: light.ink,
  position: colours["role-position"][0],
  reason: colours["role-reason"][0],
  objection: colours["role-objection"][0],
  rebuttal: colours["role-rebuttal"][0],
};

/** A share of a role's colour, 0 to 1, on paper: CSS `color-mix(in lab, …)`. */
const onPaper = (role: ItemKind, share: number): string =>
  color(interpolateLab(light.paper, roleColours[role])(share))?.formatHex() ?? light.paper;

const isTinted: ReadonlySet<ItemKind> = new Set(["reason", "objection", "rebuttal"]);

/** The background of a card. */
const cardColour = (role: ItemKind): string => (isTinted.has(role) ? onPaper(role, tint) : light.paper);

type Paint = Readonly<Record<string, string | number>>;

/** The classes of a shape and of its ancestors. */
type Classes = ReadonlySet<string>;

const roles = ["question", "position", "reason", "objection", "rebuttal"] as const;

/**
 * Replaces the classes of a shape by the presentation attributes that styles/map.css gives them in the light theme: for
 * drawings outside the site, and for programs that read no style sheets.
 */
export function paintShape(unpainted: Shape, inside: Classes = new Set()): Shape {
  const { class: names = "", ...attributes } = unpainted.attributes;
  const own = new Set(String(names).split(" "));
  const all = new Set([...inside, ...own]);
  const painted = { ...attributes, ...paintOf(unpainted.tag, own, all) };
  const content = unpainted.text ?? (unpainted.children ?? []).map((child) => paintShape(child, all));
  return shape(unpainted.tag, painted, content);
}

/** The rules of map.css, abridged. */
function paintOf(tag: Shape["tag"], own: Classes, all: Classes): Paint {
  const role = roles.findLast((each) => all.has(each)) ?? "question";
  if (tag === "text") return { fill: textColour(own, all) };
  // Invisible: a click target.
  if (own.has("reach")) return { "fill-opacity": 0 };
  if (own.has("tile")) return own.has("mark") ? { fill: light.paper } : {};
  if (own.has("card") && own.has("mark")) return { fill: cardColour(role) };
  if (own.has("dot") || own.has("disc")) return { fill: roleColours[role] };
  if (own.has("square") || own.has("bar")) return squarePaint(own);
  if (own.has("square-symbol"))
    return all.has("ring") ? line(roleColours[role], 1, round) : line(light.paper, 1.3, round);
  if (own.has("symbol")) return line(light.paper, 2.4, round);
  if (own.has("ring")) return line(light.unanswered, 2.2);
  if (own.has("branch")) return branchPaint(own);
  if (own.has("bracket")) return line(roleColours.reason, 2.5);
  if (own.has("arrow")) return line(light.soft, 1.3);
  return {};
}

function textColour(own: Classes, all: Classes): string {
  if (own.has("unanswered")) return light.unanswered;
  return own.has("soft") || all.has("port") ? light.soft : light.ink;
}

const round: Paint = { "stroke-linecap": "round", "stroke-linejoin": "round" };

function line(stroke: string, width: number, more: Paint = {}): Paint {
  return { fill: "none", stroke, "stroke-width": width, ...more };
}

function branchPaint(own: Classes): Paint {
  const { reason, objection, rebuttal } = roleColours;
  if (own.has("supports")) return line(reason, 1.4, { "stroke-opacity": 0.75 });
  if (own.has("objects-to") || own.has("undercuts"))
    return line(objection, 1.4, { "stroke-dasharray": "5 3", "stroke-opacity": 0.85 });
  if (own.has("rebuts")) return line(rebuttal, 1.8, { "stroke-dasharray": "0 3.6", "stroke-linecap": "round" });
  return line(light.branch, own.has("rail") ? 1.2 : 1.4);
}

/** Merged squares and bars. Those of unanswered claims are pale in a ring. */
function squarePaint(own: Classes): Paint {
  const role = (["position", "objection", "rebuttal"] as const).find((each) => own.has(each)) ?? "reason";
  if (role === "position" || !own.has("ring")) return { fill: onPaper(role, 0.6) };
  return { fill: onPaper(role, 0.16), stroke: onPaper(role, 0.75), "stroke-width": 1.2 };
}
