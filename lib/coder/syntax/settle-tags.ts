import type { Mention } from "../actors/mention";
import type { Token } from "../text/sentence";

/** Nouns that a tagger takes for verbs, or verbs for nouns, are settled by what stands beside them. */
export function settleTags(tokens: readonly Token[], mentions: readonly Mention[]): Token[] {
  const settled = tokens.map((token) => ({ ...token }));
  const ends = new Map<number, Mention>();
  for (const mention of mentions) {
    ends.set(mention.last, mention);
    for (let t = mention.first; t <= mention.last; t++) {
      const isPart = settled[t]!.pos === "PART" || settled[t]!.pos === "ADP" || settled[t]!.pos === "DET";
      if (!isPart) settled[t]!.pos = "PROPN";
    }
  }
  const starts = new Set(mentions.map((mention) => mention.first));
  // "a go-between" comes as three words; the last one bears the noun.
  settled.forEach((token, i) => {
    if (token.lower !== "go" || settled[i + 1]?.text !== "-" || !settled[i + 2]?.lower.startsWith("between")) return;
    for (const part of settled.slice(i, i + 3)) part.pos = "NOUN";
    Object.assign(settled[i + 2]!, { lemma: "go-between" });
  });
  settled.forEach((token, i) => {
    const before = settled[i - 1];
    const after = settled[i + 1];
    const owner = ends.get(i - 1);
    // "is striking Islamic Jihad targets": what is being done.
    const isGoingOn = /^(striking|bombing|shelling|attacking|targeting|fighting|killing|backing|training)$/.test(
      token.lower,
    );
    if (
      isGoingOn &&
      token.pos !== "VERB" &&
      isBeBefore(settled, i) &&
      after &&
      (starts.has(i + 1) || after.pos === "DET")
    )
      token.pos = "VERB";
    // "turned to Brazil for help": after a preposition a base form is a noun.
    const isAfterPreposition = /^(for|of|with|without|by|against|under)$/.test(before?.lower ?? "");
    if (token.pos === "VERB" && isAfterPreposition && token.lower === token.lemma && !/(ing|ed)$/.test(token.lower))
      token.pos = "NOUN";
    // "has since been received", "had shot down".
    const isAfterHave = /^(has|have|had)$/.test(before?.lower ?? "");
    if (isAfterHave && token.lower === "since" && /^(AUX|VERB)$/.test(after?.pos ?? "")) token.pos = "ADV";
    if (
      isAfterHave &&
      /^(shot|struck|hit|cut|met|held|put|led|sent|shut|broken|fought)$/.test(token.lower) &&
      token.pos !== "VERB"
    )
      token.pos = "VERB";
    const isNounInIng = token.lower.endsWith("ing") && after?.lower === "between" && before?.pos !== "AUX";
    if (token.pos === "VERB" && isNounInIng) token.pos = "NOUN";
    if (token.pos === "ADJ" && PARTICIPLE.test(token.lower) && after?.pos === "ADP" && before?.pos !== "DET")
      token.pos = "VERB";
    // "China, who mediated, said": after a relative word a participle is the verb.
    const isAfterRelative = /^(who|which)$/.test(before?.lower ?? "");
    if (isAfterRelative && token.pos === "ADJ" && token.lower.endsWith("ed")) {
      token.pos = "VERB";
      if (token.lower === token.lemma && token.lower.endsWith("ated"))
        Object.assign(token, { lemma: token.lower.slice(0, -1) });
    }
    if (isVerbInDisguise(settled, i, ends)) token.pos = "VERB";
    if (isParticipleOfNoun(settled, i, starts)) token.pos = "ADJ";
    if (token.pos === "VERB" && before && isDeterminer(before)) {
      const modifies = /(ed|ing|en)$/.test(token.lower) && after && /^(NOUN|PROPN|ADJ)$/.test(after.pos);
      token.pos = modifies ? "ADJ" : /(ed|ly)$/.test(token.lower) ? token.pos : "NOUN";
    } else if (token.pos === "VERB" && before?.pos === "ADJ" && /[^s]s$/.test(token.lower)) {
      token.pos = "NOUN";
    } else if (token.pos === "VERB" && /^[-–]$/.test(before?.text ?? "") && before!.start === settled[i - 2]?.end) {
      // "Qatari-brokered truce", "Pakistan-Taliban talks"
      token.pos = /(ed|en)$/.test(token.lower) ? "ADJ" : "NOUN";
    } else if (token.pos === "VERB" && before?.pos === "ADP" && /(ed|en)$/.test(token.lower) && after?.pos === "NOUN") {
      token.pos = "ADJ";
    } else if (
      token.pos === "NOUN" &&
      token.lower.endsWith("ing") &&
      before?.pos === "VERB" &&
      after &&
      (starts.has(i + 1) || after.pos === "DET")
    ) {
      token.pos = "VERB";
    } else if (
      token.pos === "NOUN" &&
      owner &&
      !owner.isPlace &&
      isVerbForm(token) &&
      after &&
      !isPossessivePronoun(before)
    ) {
      const takesObject =
        after.pos === "DET" ||
        (after.lower === "that" && settled[i + 2]?.pos !== "VERB" && settled[i + 2]?.pos !== "AUX") ||
        (after.lower === "to" && settled[i + 2]?.pos === "VERB") ||
        starts.has(i + 1);
      if (takesObject) token.pos = "VERB";
    } else if (
      token.pos === "ADJ" &&
      token.lower.endsWith("ed") &&
      owner &&
      after &&
      (after.pos === "DET" || starts.has(i + 1))
    ) {
      token.pos = "VERB";
    }
  });
  return settled;
}

const isBeBefore = (tokens: readonly Token[], at: number) =>
  [tokens[at - 1], tokens[at - 1]?.pos === "ADV" ? tokens[at - 2] : undefined].some((token) => token?.lemma === "be");

/** "has mediated talks", "hosted and mediated talks", "Mediated by Qatar, …": verbs that the tagger takes for adjectives. */
function isVerbInDisguise(tokens: readonly Token[], at: number, ends: ReadonlyMap<number, Mention>): boolean {
  const { lower, pos } = tokens[at]!;
  if ((pos !== "ADJ" && pos !== "PROPN") || !PARTICIPLE.test(lower) || ends.has(at)) return false;
  const before = tokens[at - 1];
  if (!before || before.pos === "PUNCT") return /^(by|\.|,)$/.test(tokens[at + 1]?.lower ?? "");
  if (pos !== "ADJ") return false;
  if (/^(has|have|had|having|jointly|also|been|was|were)$/.test(before.lower)) return true;
  const verbBefore = tokens[at - 2];
  if (before.pos === "CCONJ" && verbBefore?.pos === "VERB" && verbBefore.lower.endsWith("ed")) return true;
  return ends.has(at - 1) && !ends.get(at - 1)!.isPlace && /^(DET|NOUN|PROPN|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? "");
}

/** "release 18 captured Cambodian soldiers": between a number or another verb and its noun a participle describes. */
function isParticipleOfNoun(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): boolean {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (pos !== "VERB" || !/(ed|en)$/.test(lower) || !before || !after) return false;
  const isBeforeNoun = /^(NOUN|PROPN|ADJ)$/.test(after.pos) || starts.has(at + 1);
  if (!isBeforeNoun) return false;
  return (
    before.pos === "NUM" || (before.pos === "VERB" && !/^(be|get)$/.test(before.lemma) && tokens[at - 2]?.pos !== "ADP")
  );
}

/** Participles of acts that the tagger takes for adjectives before "by", "between" or "in". */
const PARTICIPLE =
  /^(mediated|brokered|facilitated|hosted|sponsored|signed|attacked|backed|organised|organized|negotiated)$/;

const isDeterminer = (token: Token) =>
  (token.pos === "DET" && !/^(both|that|all)$/.test(token.lower)) ||
  /^['’]s$/.test(token.text) ||
  /^(his|her|its|their|our|my)$/.test(token.lower);

const isPossessivePronoun = (token: Token | undefined) => /^(his|her|its|their|our|my)$/.test(token?.lower ?? "");

const isVerbForm = (token: Token) => /(s|ed)$/.test(token.lower) && !token.lower.endsWith("ss");
