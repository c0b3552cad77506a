import type { Card, Shape } from "../model.ts";
import { colours, roleColours } from "./colours.ts";

/** The marks are drawn on a disc of this radius about the origin. */
const drawnRadius = 10;

const turn = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => {
  const angle = -Math.PI / 2 + (step / 8) * Math.PI;
  return [1.4 + 3.2 * Math.cos(angle), 1.4 + 3.2 * Math.sin(angle)];
});

/** What each sign shows on its disc: the same signs as on the map. x and y by turns. */
const marks: Readonly<Record<Card["kind"], readonly (readonly number[])[]>> = {
  question: [
    [-2.9, -2.6, -2.2, -4.4, 0, -5.4, 2.2, -4.4, 2.9, -2.5, 2, -0.8, 0.5, 0.3, 0, 1.9],
    [0, 5.2],
  ],
  position: [[-3.4, 6, -3.4, -5, 4.4, -5, 2.4, -2.2, 4.4, 0.6, -3.4, 0.6]],
  reason: [
    [0, -5, 0, 5],
    [-5, 0, 5, 0],
  ],
  objection: [
    [-3.7, -3.7, 3.7, 3.7],
    [3.7, -3.7, -3.7, 3.7],
  ],
  rebuttal: [
    [-1.6, -5, -4.6, -1.8, -1.6, 1.4],
    [-4.2, -1.8, ...turn, -1, 4.6],
  ],
};

/** The sign of a question or role with its middle at (`x`, `y`); a ring around it tells that nothing answers the objection. */
export function drawSign(
  kind: Card["kind"],
  unanswered: boolean,
  x: number,
  y: number,
  radius: number,
): readonly Shape[] {
  const scale = radius / drawnRadius;
  const ring: readonly Shape[] = unanswered
    ? [
        { kind: "disc", x, y, radius: radius * 1.45, colour: colours.unanswered },
        { kind: "disc", x, y, radius: radius * 1.24, colour: colours.paper },
      ]
    : [];
  return [
    ...ring,
    { kind: "disc", x, y, radius, colour: roleColours[kind] },
    ...marks[kind].map((points): Shape => ({
      kind: "stroke",
      points: points.map((place, index) => (index % 2 === 0 ? x : y) + place * scale),
      strokeWidth: 2.4 * scale,
      colour: colours.land,
    })),
  ];
}
