import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { Token } from "../text/sentence";
import type { ActorRef, Mention } from "./mention";

/** Words that take up an actor named before by what it is: "the kingdom", "the bloc", "the group". */
interface Description {
  words: RegExp;
  fits: (mention: Mention, lexicon: Lexicon) => boolean;
}

const ofCodes = (codes: string) => {
  const known = new Set(codes.split(" "));
  return ({ actors }: Mention) => actors.length === 1 && known.has(actors[0]!.code.slice(0, 3));
};
const isGroup = ({ actors }: Mention, lexicon: Lexicon) => {
  const kind = actors.length === 1 ? lexicon.findActor(actors[0]!.code)?.kind : undefined;
  return kind === "armed-group" || kind === "opposition" || kind === "de-facto-authority";
};
const isOrganisation = ({ actors }: Mention, lexicon: Lexicon) =>
  actors.length === 1 && /organisation|other/.test(lexicon.findActor(actors[0]!.code)?.kind ?? "");
const isState = ({ actors, isPlace }: Mention, lexicon: Lexicon) =>
  !isPlace && actors.length === 1 && lexicon.findActor(actors[0]!.code.slice(0, 3))?.kind === "state";

const DESCRIPTIONS: readonly Description[] = [
  { words: /^kingdom$/, fits: ofCodes("SAU JOR BHR MAR THA BTN SWZ LSO TON GBR") },
  { words: /^emirate$/, fits: ofCodes("QAT KWT ARE") },
  { words: /^sultanate$/, fits: ofCodes("OMN BRN") },
  { words: /^island$/, fits: ofCodes("TWN CYP CUB LKA HTI MDG BHR JAM MLT") },
  {
    words:
      /^(group|militia|movement|paramilitaries|insurgents|rebels|militants|organisation|organization|faction|jihadists|guerrillas)$/,
    fits: isGroup,
  },
  {
    words: /^(bloc|alliance|body|agency|organisation|organization|watchdog|council|union|court)$/,
    fits: isOrganisation,
  },
  { words: /^(country|nation|state)$/, fits: isState },
];

/**
 * The actor that "the kingdom" or "the bloc" at a token takes up: the one named last that is such a thing. `before`
 * are the mentions of the sentences before, `here` those left of the token. Undefined when the words describe nobody.
 */
export function describedActor(
  tokens: readonly Token[],
  at: number,
  here: readonly Mention[],
  before: readonly (readonly Mention[])[],
  lexicon: Lexicon,
): ActorRef[] | undefined {
  if (!/^(the|this)$/.test(determinerBefore(tokens, at)) || describesMore(tokens, at)) return undefined;
  for (const { words, fits } of DESCRIPTIONS) {
    if (!words.test(tokens[at]!.lower)) continue;
    const named = [...before.flat(), ...here].findLast(
      (mention) => mention.kind !== "pronoun" && mention.actors.length === 1 && fits(mention, lexicon),
    );
    if (named) return [{ ...named.actors[0]! }];
  }
  return undefined;
}

function determinerBefore(tokens: readonly Token[], at: number): string {
  let i = at - 1;
  while (i > 0 && (tokens[i]!.pos === "ADJ" || tokens[i]!.pos === "NUM")) i--;
  return tokens[i]?.lower ?? "";
}

/** "the movement of troops", "the country's largest party": the words are said of something else. */
function describesMore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.lower === "of") return !(tokens[at + 2]?.lower.endsWith("ing") ?? false);
  return next?.pos === "NOUN" || next?.pos === "PROPN";
}
