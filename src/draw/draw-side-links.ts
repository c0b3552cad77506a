import type { Joint, MapLayout, RaisedRoute } from "../model.ts";
import { escape } from "./escape.ts";

/** The quiet links beside relations: from claims to the questions that they raise, and between linked premises. */
export function drawSideLinks({ raised, joints }: Pick<MapLayout, "raised" | "joints">): string {
  return group("raised", raised.map(drawRaised)) + group("joints", joints.map(drawJoint));
}

function group(name: string, paths: readonly string[]): string {
  return paths.length > 0 ? `<g class="${name}">${paths.join("")}</g>` : "";
}

function drawRaised({ from, to, path }: RaisedRoute): string {
  return `<path data-from="${escape(from)}" data-to="${escape(to)}" d="${path}"/>`;
}

function drawJoint({ kind, from, to, path }: Joint): string {
  return `<path class="${kind}" data-from="${escape(from)}" data-to="${escape(to)}" d="${path}"/>`;
}
