import { MAP_STATES } from "./map-states";
import type { ActorCode } from "./actor-code";

/**
 * Shapes that Natural Earth draws apart because of who holds them, and whose events data count under another code:
 * they take that one's colour. `undefined`: neither claimant's colour.
 */
const HELD_APART: Readonly<Record<string, ActorCode | undefined>> = {
  Somaliland: "SOM",
  "N. Cyprus": "CYP",
  "Siachen Glacier": undefined,
};

/** Shapes whose status is contested, drawn with a broken outline. */
const CONTESTED: readonly string[] = ["Kosovo", "158", "275", "732", ...Object.keys(HELD_APART)];

/** Dependent territories and others that are no actors of their own: land without a value. */
export const SHAPES_WITHOUT_ACTOR: readonly string[] = [
  ..."010 016 060 086 092 136 184 234 238 239 248 258 260 316 334 531 533 534 540 570 574 580 612".split(" "),
  ..."630 652 654 660 663 666 500 796 831 832 833 850 876".split(" "),
  "Indian Ocean Ter.",
  "Siachen Glacier",
];

const CODE_OF_SHAPE = new Map(MAP_STATES.map(({ shape, code }) => [shape, code]));

/** Name of Natural Earth for the uninhabited part of a shape that bears its state's number. */
const UNINHABITED = "Ashmore and Cartier Is.";

/** The key of a shape: its number, else its name; absent for an uninhabited part of another shape. */
export function shapeKey(number: string | number | undefined, name: string): string | undefined {
  return name === UNINHABITED ? undefined : number === undefined ? name : String(number);
}

/** The state whose colour a shape takes, if any. */
export function codeOfShape(key: string): ActorCode | undefined {
  return CODE_OF_SHAPE.get(key) ?? HELD_APART[key];
}

/** Whether a shape is drawn with the broken outline of what is contested. */
export function isContested(key: string): boolean {
  return CONTESTED.includes(key);
}
