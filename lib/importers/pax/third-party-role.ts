import type { ParticipantRole } from "@/lib/relations/participant-role";

/** The parts that a third party of an agreement can have. */
export type ThirdPartyRole = Extract<ParticipantRole, "mediator" | "guarantor" | "observer">;

/**
 * The words that say a part, the strongest first; English, French and Spanish, as agreements are kept in their
 * language. Under whose auspices, where or before whom in general something was signed says no part in it.
 */
const ROLE_WORDS: readonly [words: RegExp, role: ThirdPartyRole][] = [
  [
    /\b(?:mediators?|mediat(?:ed|ing|ion)|co-?mediators?|m[ée]diat(?:eur|rice|ion)s?|mediador(?:es|a)?|mediaci[oó]n)\b/i,
    "mediator",
  ],
  [/\b(?:facilitat(?:or|ed|ing|ion)s?|facilitateurs?|facilitador(?:es|a)?)\b/i, "mediator"],
  [/\b(?:guarant(?:ors?|eed by)|guarators?|garants?|garantes?)\b/i, "guarantor"],
  [/\b(?:witness(?:es|ed|eed)?|t[ée]moins?|testigos?)\b/i, "observer"],
  [/\b(?:observ(?:ers?|ateurs?|adore?s?))\b/i, "observer"],
  [/\b(?:in the presence of|en pr[ée]sence d[eu]|en presencia de)\b/i, "observer"],
];

/** Bodies whose own name holds such a word. */
const NAMES_WITH_ROLE_WORDS =
  /\b(?:(?:military )?observer mission|military observers?|mediation support|ceasefire (?:monitoring|observ)\w*)\b/gi;

/** The part that an entry names, the strongest of several ("Witnessed by the Mediator" is the mediator); or undefined. */
export function namedRole(entry: string): ThirdPartyRole | undefined {
  const text = entry.replace(NAMES_WITH_ROLE_WORDS, " ");
  return ROLE_WORDS.find(([words]) => words.test(text))?.[1];
}

const LEAD =
  "(?:as |in the capacity of |(?:for |by )?the |for |pour l[ea]s? |pour l['’]|les? |los |international |joint statement |" +
  "agreement |meeting |signed |and |(?:ont sign[ée] )?(?:comme|en qualité de) )*";
const HEADING = new RegExp(
  `^${LEAD}(?:(?:mediators?|facilitators?|guarantors?|guarators?|observers?|witness(?:es|ed|eed)?|in the presence of|` +
    `m[ée]diateurs?|facilitateurs?|garants?|t[ée]moins?|observateurs?|en pr[ée]sence d[eu]|` +
    `mediadore?s?|facilitadore?s?|garantes?|testigos?|observadore?s?|en presencia de)(?: and )?)+(?: by)?`,
  "i",
);

/** Whether an entry opens a list of those who have the part, and what follows the heading's words in it. */
export function roleHeading(entry: string): { role: ThirdPartyRole; rest: string } | undefined {
  const upToColon = /^([^:]{3,80}):\s*(.*)$/.exec(entry);
  const head = upToColon?.[1] ?? entry;
  const role = namedRole(head);
  if (!role) return undefined;
  const isSide = /^(?:for|pour|por|on behalf of)\b/i.test(head) && (HEADING.exec(head)?.[0] ?? "").length < head.length;
  // "For the Chadian Mediation: …" names who mediates, not what the others below do.
  if (isSide) return undefined;
  if (upToColon && upToColon[1]!.split(" ").length <= 8) return { role, rest: upToColon[2]! };
  const words = HEADING.exec(entry)?.[0];
  return words === undefined ? undefined : { role, rest: entry.slice(words.length).replace(/^[\s:,.–-]+/, "") };
}
