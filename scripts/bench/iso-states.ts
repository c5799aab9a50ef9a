import { readLexicon } from "@/server/files/read-lexicon";
import { SYNTHETIC_ACTORS } from "./synthetic-events";

/** As many states of the dictionaries as the synthetic cube has actors, by code. */
export function findIsoStates(): { code: string; name: string }[] {
  const lexicon = readLexicon();
  const codes: string[] = [];
  for (let i = 0; i < 26 ** 3; i++) {
    const code = String.fromCharCode(65 + Math.floor(i / 676), 65 + (Math.floor(i / 26) % 26), 65 + (i % 26));
    if (lexicon.findActor(code)?.kind === "state") codes.push(code);
  }
  if (codes.length < SYNTHETIC_ACTORS.length) throw new Error(`the dictionaries know only ${codes.length} states`);
  return codes.slice(0, SYNTHETIC_ACTORS.length).map((code) => ({ code, name: lexicon.actorName(code) }));
}
