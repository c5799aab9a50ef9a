/** Rows of `data/lexicon` as they stand in the files: every cell a string, lists joined by `|`, days ISO or empty. */
export interface LexiconTables {
  states: StateRow[];
  officeHolders: OfficeHolderRow[];
  organisations: OrganisationRow[];
  armedGroups: ArmedGroupRow[];
  bodies: BodyRow[];
  peoples: PeopleRow[];
  places: PlaceRow[];
  notActors: NotActorRow[];
  roleWords: RoleWordRow[];
  ambiguousNames: AmbiguousNameRow[];
  sentiment: SentimentRow[];
}

/** A state with all words that stand for it. */
export interface StateRow {
  code: string;
  name: string;
  aliases: string;
  demonyms: string;
  capitals: string;
  seats: string;
  region: string;
}

/** One term of office of one person. */
export interface OfficeHolderRow {
  name: string;
  aliases: string;
  code: string;
  office: string;
  from: string;
  to: string;
}

/** An intergovernmental organisation; its bodies are among its aliases. */
export interface OrganisationRow {
  code: string;
  name: string;
  aliases: string;
  kind: string;
}

/** An armed group, opposition or de facto authority, for the period in which the code holds. */
export interface ArmedGroupRow {
  code: string;
  name: string;
  aliases: string;
  country: string;
  kind: string;
  from: string;
  to: string;
}

/** A party, parliament, court, army, agency or firm of a state; its code is the state's and a sector (`RUSMIL`). */
export interface BodyRow {
  name: string;
  code: string;
  from: string;
  to: string;
}

/**
 * A people or community by a name that holds a demonym or none ("ethnic Albanians", "Tamils"): the code of those who
 * live in a state (`SRBCVL`), empty for a people of several states, which the context decides.
 */
export interface PeopleRow {
  phrase: string;
  code: string;
  from: string;
  to: string;
}

/** A city or place and its country. */
export interface PlaceRow {
  name: string;
  country: string;
}

/** A phrase that holds an actor's words and is none in a text; asked for by itself it may have a state and a sector. */
export interface NotActorRow {
  phrase: string;
  code: string;
}

/**
 * A common noun for a body or for people, with the CAMEO sector it stands for. `use` is `text` when it makes an actor
 * in a text, `name` when it only says the sector of a name that stands alone.
 */
export interface RoleWordRow {
  phrase: string;
  sector: string;
  kind: string;
  use: string;
}

/** A word or phrase of diplomacy and how it speaks of a relation, −1 … +1. */
export interface SentimentRow {
  term: string;
  value: string;
}

/** One reading of an ambiguous name: `code` is `-` for no actor, `where` and `words` say what speaks for it. */
export interface AmbiguousNameRow {
  text: string;
  code: string;
  where: string;
  words: string;
}
