import { foldWord } from "@/lib/lexicon/fold-word";
import type { PartOfSpeech } from "../text/sentence";
import { betweenKind } from "./between-kind";
import { hashText } from "./hash";
import type { Model } from "./model";
import { toParseInput } from "./parse-features";
import { ROOT, type ParsedSentence } from "./parsed-sentence";
import { parseWords } from "./parse-words";
import type { NameSpan, Parser } from "./parser";
import { readModel } from "./read-model";
import { tagWords } from "./tag-words";
import { wordForm, type WordForm } from "./word-forms";

/** Tag of a word that stands for a whole name. */
export const NAME_TAG = "NNP/PROPN";
const MAX_REMEMBERED_WORDS = 20_000;

/** A parser from the bytes of its weights. Throws when they are no weights. */
export function buildParser(source: Uint8Array): Parser {
  return toParser(readModel(source));
}

/** A parser from its weights. */
export function toParser(model: Model): Parser {
  const forms = new Map<string, WordForm>();
  const nameTag = model.tags.indexOf(NAME_TAG);

  return { parse };

  function formOf(word: string): WordForm {
    const known = forms.get(word);
    if (known) return known;
    const form = wordForm(word, model.vocabulary);
    if (forms.size < MAX_REMEMBERED_WORDS) forms.set(word, form);
    return form;
  }

  function parse(words: readonly string[], names: readonly NameSpan[]): ParsedSentence {
    const units = toUnits(words.length, names);
    const unitWords = units.map((unit) => words[unit.last]!);
    const unitForms = unitWords.map(formOf);
    const tags = tagWords(unitForms, model.tagScorer, model.tags.length, (i) =>
      units[i]!.isName ? nameTag : model.fixedTags.get(hashText(foldWord(unitWords[i]!))),
    );
    const input = toParseInput(
      unitForms.map(({ word }) => word),
      tags,
      (i) => betweenKind(unitWords[i]!, model.tags[tags[i]!]!),
    );
    const state = parseWords(input, model.parseScorer, model.transitions);
    const parsed = {
      pennTags: [] as string[],
      partsOfSpeech: [] as PartOfSpeech[],
      heads: [] as number[],
      relations: [] as string[],
    };
    units.forEach(({ first, last }, i) => {
      const [penn, universal] = model.tags[tags[i]!]!.split("/");
      for (let token = first; token <= last; token++) {
        const isRest = token < last;
        const head = state.heads[i]!;
        parsed.pennTags.push(penn!);
        parsed.partsOfSpeech.push(universal as PartOfSpeech);
        parsed.heads.push(isRest ? last : head === units.length ? ROOT : units[head]!.last);
        parsed.relations.push(isRest ? "flat" : model.labels[state.labels[i]!]!);
      }
    });
    return parsed;
  }
}

interface Unit extends NameSpan {
  isName: boolean;
}

function toUnits(length: number, names: readonly NameSpan[]): Unit[] {
  const units: Unit[] = [];
  let name = 0;
  for (let first = 0; first < length;) {
    while (name < names.length && names[name]!.first < first) name++;
    const last = names[name]?.first === first ? Math.min(names[name]!.last, length - 1) : -1;
    const isName = last >= first;
    units.push({ first, last: isName ? last : first, isName });
    first = units.at(-1)!.last + 1;
  }
  return units;
}
