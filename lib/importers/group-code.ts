import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";

/** How the code of an actor begins that only a dataset knows. */
export const GROUP_CODE_PREFIX = "GRP";
const MOST_CHARACTERS = 24;
const HASH_CHARACTERS = 7;

/**
 * Code of an actor that only a dataset knows, from its name alone: `GRP` and the name's letters and digits
 * ("Dozo Militia" → `GRPDOZOMILITIA`). A name that is longer than a code may be, or written in other letters, is cut
 * and told apart by a checksum (FNV-1a, 32 bits, base 36). The same name always gives the same code, whatever its
 * case, accents and punctuation; no state's or organisation's code begins so.
 */
export function groupCode(name: string): ActorCode {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
  const letters = plain.replace(/[^A-Z0-9]/g, "");
  const whole = `${GROUP_CODE_PREFIX}${letters}`;
  const isTold = letters !== "" && !/[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}\p{N}]/gu, ""));
  if (isTold && whole.length <= MOST_CHARACTERS && topLevelCode(whole) === whole) return whole;
  return `${whole.slice(0, MOST_CHARACTERS - HASH_CHARACTERS)}${checksum(plain.replace(/[^\p{L}\p{N}]/gu, ""))}`;
}

function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).toUpperCase().padStart(HASH_CHARACTERS, "0");
}
