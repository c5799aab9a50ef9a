import { foldWord } from "@/lib/lexicon/fold-word";
import { SECTOR_NAMES } from "@/lib/lexicon/sector-names";
import { splitWords } from "@/lib/lexicon/split-words";
import { isActorCode, type ActorCode } from "@/lib/relations/actor-code";
import type { ActorNaming } from "@/lib/relations/column-mapping";
import type { Day } from "@/lib/relations/day";
import { groupCode } from "../group-code";
import type { ImportContext } from "../importer";
import { iso3OfIso2 } from "../iso3-of-iso2";
import { keptAnswers } from "../kept-answers";
import { isInTerm, namedEntries } from "../named-entries";
import { stateOfNumber } from "../state-of-number";
import { isMissing } from "./missing-cell";

/** An actor of a cell. */
export interface TableActor {
  code: ActorCode;
  name: string;
}

/** How the cells of actors are to be read. */
export interface ActorReading {
  actorNaming: ActorNaming;
  actorSeparator?: string;
  unknownActors: "leave-out" | "keep";
}

const NAMING_KINDS = ["state", "organisation", "armed-group", "seat", "demonym"];

/**
 * A reader of cells that name actors: each actor once, in the order of the cell; an empty list where nobody is named,
 * undefined where somebody is whom nobody knows.
 */
export function tableActorReader(
  { actorNaming, actorSeparator, unknownActors }: ActorReading,
  context: ImportContext,
): (cell: string, day: Day) => TableActor[] | undefined {
  const { lexicon } = context;
  const entriesOf = namedEntries(lexicon);
  const ofName = keptAnswers<TableActor | null>((word, day) => ({
    value: nameRead(word, day) ?? null,
    isOfDay: hangsOnDay(word),
  }));

  return (cell, day) => {
    const words = actorSeparator === undefined ? [cell] : cell.split(actorSeparator);
    const named = words.map((word) => word.trim()).filter((word) => !isAbsent(word));
    const actors = named.flatMap((word) => actorOf(word, day) ?? []);
    if (actors.length === 0 && named.length > 0) return undefined;
    return actors.filter(({ code }, at) => actors.findIndex((one) => one.code === code) === at);
  };

  /** Namibia's code is no missing value where the column holds such codes. */
  function isAbsent(word: string): boolean {
    return word === "" || (isMissing(word) && !(actorNaming === "iso2" && /^na$/i.test(word)));
  }

  function actorOf(word: string, day: Day): TableActor | undefined {
    switch (actorNaming) {
      case "iso2":
        return ofCode(iso3OfIso2(word));
      case "iso3":
        return ofCode(word.toUpperCase());
      case "cow":
        return ofCode(stateOfNumber(word, "cow"));
      case "names":
        return ofCode(word) ?? ofName(word, day) ?? undefined;
    }
  }

  /** A code of the model: listed, or a state's with sectors (`PAKMIL`, `SYRREB`). */
  function ofCode(code: string | undefined): TableActor | undefined {
    if (code === undefined || !isActorCode(code)) return undefined;
    const sectors = code.slice(3).match(/.{1,3}/g) ?? [];
    const isComposed =
      lexicon.findActor(code.slice(0, 3))?.kind === "state" && sectors.every((one) => one in SECTOR_NAMES);
    return lexicon.findActor(code) || isComposed ? { code, name: lexicon.actorName(code) } : undefined;
  }

  function nameRead(word: string, day: Day): TableActor | undefined {
    const entry = entriesOf(word).find(
      (one) => one.code !== "" && NAMING_KINDS.includes(one.kind) && isInTerm(one, day),
    );
    const code = entry?.code ?? context.resolveActor(word, day)?.code;
    if (code !== undefined) return { code, name: word };
    return unknownActors === "keep" ? { code: groupCode(word), name: word } : undefined;
  }

  /** Whether the words hold a name that means somebody for a time only: a person in office, a group. */
  function hangsOnDay(word: string): boolean {
    const all = splitWords(word).map(({ text }) => foldWord(text).toLowerCase());
    return all.some((first, at) =>
      lexicon
        .entriesAt(first)
        .some(
          ({ words, from, to }) =>
            (from !== undefined || to !== undefined) && words.every((one, n) => one.toLowerCase() === all[at + n]),
        ),
    );
  }
}
