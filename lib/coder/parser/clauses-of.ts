import { ROOT, type ParsedSentence } from "./parsed-sentence";

/** What a verb's clause holds, as indexes of tokens: the heads of noun phrases, coordinated ones each for itself. */
export interface Clause {
  verb: number;
  /** Who does it; for a passive the agents. */
  agents: number[];
  /** Whom a passive concerns: its subjects. */
  patients: number[];
  /** Objects without a preposition, those of an infinitive that depends on it too. */
  objects: number[];
  /** What a preposition governs, in the order of the text. */
  obliques: { preposition: string; at: number }[];
  /** Subjects of the clause that the verb governs: "said that X …". */
  innerSubjects: number[];
  /** A verb of saying governs it, or it follows one without a link. */
  isReported: boolean;
}

/** A chain of clauses is followed this far for a subject. */
const MAX_STEPS = 6;

/** Verbs whose object does what the infinitive says: "urged X to withdraw". */
const SUBJECT_CONTROL =
  /^(promis|threaten|vow|offer|agree|refus|declin|try|tri|plan|seek|fail|continu|begin|beg[au]n|start)/;
const SAYING =
  /^(say|said|says|saying|announce[ds]?|tell|told|tells|report(s|ed)?|claim(s|ed)?|stat(es|ed)|add(s|ed)|declar(es|ed)|insist(s|ed)?|quot(es|ed)|confirm(s|ed)?|according)$/;

/** Reads clauses off one sentence's tree. */
export class ClauseReader {
  private readonly children: number[][];

  constructor(
    private readonly words: readonly string[],
    private readonly tree: ParsedSentence,
  ) {
    this.children = words.map(() => []);
    tree.heads.forEach((head, token) => {
      if (head !== ROOT) this.children[head]!.push(token);
    });
  }

  clauseOf(verb: number): Clause {
    const isPassive = this.isPassive(verb);
    const subjects = this.subjectsOf(verb, MAX_STEPS);
    const nominals = this.nominalsBelow(verb);
    const governed = this.childrenBy(verb, /^(ccomp|xcomp)$/);
    return {
      verb,
      agents: isPassive ? this.withConjuncts(this.agentsOf(verb)) : subjects,
      patients: isPassive ? subjects : [],
      objects: nominals.flatMap(({ at, preposition }) => (preposition === undefined ? [at] : [])),
      obliques: nominals.flatMap(({ at, preposition }) => (preposition === undefined ? [] : [{ preposition, at }])),
      innerSubjects: governed.flatMap((inner) => this.withConjuncts(this.childrenBy(inner, /^nsubj/))),
      isReported: this.isReported(verb),
    };
  }

  /** The tokens that are in apposition to a token, or to which it is. */
  appositionsOf(token: number): number[] {
    const upward = this.relation(token) === "appos" ? [this.tree.heads[token]!] : [];
    return [...upward, ...this.childrenBy(token, /^(appos|flat)$/)];
  }

  private relation(token: number): string {
    return this.tree.relations[token]!;
  }

  private childrenBy(token: number, relation: RegExp): number[] {
    return this.children[token]!.filter((child) => relation.test(this.relation(child)));
  }

  private isPassive(verb: number): boolean {
    if (this.childrenBy(verb, /^(nsubj:pass|aux:pass|obl:agent)$/).length > 0) return true;
    return this.relation(verb) === "acl" && this.tree.pennTags[verb] === "VBN";
  }

  private agentsOf(verb: number): number[] {
    return this.children[verb]!.filter(
      (child) =>
        this.relation(child) === "obl:agent" || (/^obl/.test(this.relation(child)) && this.caseOf(child) === "by"),
    );
  }

  private subjectsOf(verb: number, steps: number): number[] {
    const own = this.childrenBy(verb, /^nsubj/);
    const relation = this.relation(verb);
    const head = this.tree.heads[verb]!;
    if (own.length > 0) {
      const isRelative = relation === "acl:relcl" && own.every((subject) => this.isRelativeWord(subject));
      return isRelative ? this.withConjuncts([head]) : this.withConjuncts(own);
    }
    if (head === ROOT || steps === 0) return [];
    if (relation === "acl" || relation === "acl:relcl") return this.subjectsOfModifier(verb, head, steps);
    if (relation === "xcomp" || relation === "ccomp") {
      const objects = this.childrenBy(head, /^(obj|iobj)$/);
      const isObjectControl = objects.length > 0 && !SUBJECT_CONTROL.test(this.words[head]!.toLowerCase());
      if (isObjectControl) return this.withConjuncts(objects);
      return this.subjectsOf(head, steps - 1);
    }
    if (relation === "conj" || /^(advcl|parataxis|dep)/.test(relation)) {
      return this.isVerbal(head) || this.childrenBy(head, /^nsubj/).length > 0 ? this.subjectsOf(head, steps - 1) : [];
    }
    return [];
  }

  /** "the rebels attacking X": the rebels; "its plan to attack": whose plan it is, or who has it. */
  private subjectsOfModifier(verb: number, noun: number, steps: number): number[] {
    const isInfinitive = this.childrenBy(verb, /^mark$/).some((mark) => this.words[mark]!.toLowerCase() === "to");
    if (!isInfinitive) return this.withConjuncts([noun]);
    const owners = this.childrenBy(noun, /^nmod:poss$/);
    if (owners.length > 0) return this.withConjuncts(owners);
    const governor = this.tree.heads[noun]!;
    return governor !== ROOT && this.isVerbal(governor) ? this.subjectsOf(governor, steps - 1) : [];
  }

  private isVerbal(token: number): boolean {
    return this.tree.partsOfSpeech[token] === "VERB" || this.tree.partsOfSpeech[token] === "AUX";
  }

  private isRelativeWord(token: number): boolean {
    return /^(who|which|that|whom)$/i.test(this.words[token]!);
  }

  private caseOf(token: number): string | undefined {
    const marks = this.childrenBy(token, /^case$/).filter((mark) => !/^['’]s?$/.test(this.words[mark]!));
    return marks.length > 0 ? this.words[marks[0]!]!.toLowerCase() : undefined;
  }

  private withConjuncts(tokens: readonly number[]): number[] {
    return tokens.flatMap((token) => [
      token,
      ...this.withConjuncts(this.childrenBy(token, /^conj$/).filter((child) => !this.isVerbal(child))),
    ]);
  }

  /** Objects and obliques of a verb, of the infinitives it governs, and what modifies them with a preposition. */
  private nominalsBelow(verb: number): { at: number; preposition: string | undefined }[] {
    const found: { at: number; preposition: string | undefined }[] = [];
    const visit = (token: number) => {
      for (const child of this.children[token]!) {
        const relation = this.relation(child);
        if (relation === "xcomp" && this.isVerbal(child)) visit(child);
        if (!/^(obj|iobj|obl|obl:agent|nmod|xcomp)$/.test(relation) || this.isVerbal(child)) continue;
        const preposition = this.caseOf(child);
        for (const at of this.withConjuncts([child])) found.push({ at, preposition: this.caseOf(at) ?? preposition });
        for (const at of this.withConjuncts([child])) visit(at);
      }
    };
    visit(verb);
    return found.sort((one, other) => one.at - other.at);
  }

  private isReported(verb: number): boolean {
    const head = this.tree.heads[verb]!;
    const isBelow = head !== ROOT && /^(ccomp|parataxis)$/.test(this.relation(verb));
    if (isBelow && SAYING.test(this.words[head]!.toLowerCase())) return true;
    return this.childrenBy(verb, /^parataxis$/).some((child) => SAYING.test(this.words[child]!.toLowerCase()));
  }
}
