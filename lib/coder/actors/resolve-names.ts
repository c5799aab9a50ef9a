import type { Sentence, Token } from "../text/sentence";
import type { ActorRef, Mention } from "./mention";

const MIN_NAME_LENGTH = 3;

/**
 * A person once named in full or with a title ("Pakistani Foreign Minister Ishaq Dar") is known by the last name
 * ("Dar") in the sentences that follow. A name that two actors share stands for neither.
 */
export function resolveNames(sentences: readonly Sentence[], found: readonly Mention[][]): Mention[][] {
  const people = new Map<string, ActorRef | undefined>();
  return sentences.map((sentence, i) => {
    const { tokens } = sentence;
    const mentions = found[i]!;
    for (const mention of mentions) learnName(mention, tokens, people);
    const taken = new Set(mentions.flatMap((mention) => range(mention.first, mention.last)));
    const added: Mention[] = [];
    tokens.forEach((token, at) => {
      const actor = taken.has(at) ? undefined : people.get(token.text);
      if (!actor || isPartOfName(tokens[at + 1]) || isUnknownFirstName(tokens, at, people)) return;
      added.push({
        first: at,
        last: at,
        kind: "person",
        actors: [actor],
        isPlace: false,
        isPerson: true,
        isPlural: false,
      });
    });
    return [...mentions, ...added].sort((one, other) => one.first - other.first);
  });
}

function learnName(mention: Mention, tokens: Token[], people: Map<string, ActorRef | undefined>): void {
  if (!mention.isPerson || mention.actors.length !== 1) return;
  const last = tokens[mention.last]!;
  const before = tokens[mention.last - 1];
  const isName = /^\p{Lu}\p{L}+$/u.test(last.text) && last.text.length >= MIN_NAME_LENGTH;
  if (!isName || mention.last === mention.first || !before || !/^\p{Lu}/u.test(before.text)) return;
  const known = people.get(last.text);
  const isShared = people.has(last.text) && known?.code.slice(0, 3) !== mention.actors[0]!.code.slice(0, 3);
  people.set(last.text, isShared ? undefined : mention.actors[0]);
}

const isPartOfName = (next: Token | undefined) =>
  next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && next.pos === "PROPN";

function isUnknownFirstName(tokens: Token[], at: number, people: Map<string, ActorRef | undefined>): boolean {
  const before = tokens[at - 1];
  if (!before || at < 2 || before.pos !== "PROPN" || !/^\p{Lu}\p{Ll}+$/u.test(before.text)) return false;
  return (
    !people.has(before.text) && !/^(Mr|Mrs|Ms|Dr|Gen|President|Minister|Premier|King|Emir|General)$/.test(before.text)
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
