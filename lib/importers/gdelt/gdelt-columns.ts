import { columnPlaces } from "../find-named-head";

/** Where the cells stand that the reader looks at, from 0; −1 for one that the file lacks. */
export interface GdeltColumns {
  eventId: number;
  eventDay: number;
  addedAt: number;
  actors: readonly [GdeltActorColumns, GdeltActorColumns];
  eventCode: number;
  baseCode: number;
  rootCode: number;
  quadClass: number;
  goldstein: number;
  tone: number;
  place: number;
  url: number;
}

/** The cells of one actor. */
export interface GdeltActorColumns {
  code: number;
  name: number;
  country: number;
  group: number;
  ethnic: number;
  religion: number;
  role: number;
}

const actorAt = (first: number): GdeltActorColumns => ({
  code: first,
  name: first + 1,
  country: first + 2,
  group: first + 3,
  ethnic: first + 4,
  religion: first + 5,
  role: first + 7,
});

/** The columns of files without a head, by the number of their cells: 57 and 58 are GDELT 1.0, 61 is 2.0. */
export function columnsOfWidth(width: number): GdeltColumns | undefined {
  if (width !== 57 && width !== 58 && width !== 61) return undefined;
  const isSecond = width === 61;
  return {
    eventId: 0,
    eventDay: 1,
    actors: [actorAt(5), actorAt(15)],
    eventCode: 26,
    baseCode: 27,
    rootCode: 28,
    quadClass: 29,
    goldstein: 30,
    tone: 34,
    place: isSecond ? 52 : 50,
    addedAt: isSecond ? 59 : 56,
    url: isSecond ? 60 : width === 58 ? 57 : -1,
  };
}

/** Names that re-exports give the columns, without blanks, underscores and case; the first that a file has counts. */
const NAMES = {
  eventId: ["globaleventid", "eventid"],
  eventDay: ["sqldate", "day", "eventdate"],
  addedAt: ["dateadded"],
  eventCode: ["eventcode", "cameocode"],
  baseCode: ["eventbasecode"],
  rootCode: ["eventrootcode"],
  quadClass: ["quadclass"],
  goldstein: ["goldsteinscale", "goldstein"],
  tone: ["avgtone"],
  place: ["actiongeofullname", "stprcntry"],
  url: ["sourceurl"],
} as const;

/** As above, with the number of the actor behind `actor`. */
const ACTOR_NAMES = {
  code: ["code"],
  name: ["name"],
  country: ["countrycode"],
  group: ["knowngroupcode", "knowgroupcode"],
  ethnic: ["ethniccode"],
  religion: ["religion1code", "religioncode"],
  role: ["type1code", "role"],
} as const;

/** The columns of a re-export by the names in its head; undefined where one that every row needs is missing. */
export function columnsOfHead(columns: readonly string[]): GdeltColumns | undefined {
  const placeOf = columnPlaces(columns.map((name) => name.toLowerCase().replace(/[\s_.]/g, "")));
  const find = (names: readonly string[]) => names.map(placeOf).find((place) => place >= 0) ?? -1;
  const actor = (number: 1 | 2): GdeltActorColumns => {
    const of = (names: readonly string[]) => find(names.map((name) => `actor${number}${name}`));
    const found = Object.fromEntries(
      Object.entries(ACTOR_NAMES).map(([cell, names]) => [cell, of(names)]),
    ) as unknown as GdeltActorColumns;
    // Some call the whole code a country code, and the country's an abbreviation of it.
    const abbreviated = placeOf(`actor${number}countryabbr`);
    return abbreviated < 0 ? found : { ...found, code: found.country, country: abbreviated };
  };
  const own = Object.fromEntries(Object.entries(NAMES).map(([cell, names]) => [cell, find(names)])) as unknown as Omit<
    GdeltColumns,
    "actors"
  >;
  const actors = [actor(1), actor(2)] as const;
  const isWhole =
    own.eventDay >= 0 && own.eventCode >= 0 && actors.every(({ code, country }) => code >= 0 || country >= 0);
  return isWhole ? { ...own, actors } : undefined;
}

/** All places that the reader looks at. */
export function neededPlaces({ actors, ...own }: GdeltColumns): number[] {
  const places = [...Object.values(own), ...actors.flatMap((actor) => Object.values(actor) as number[])];
  return [...new Set(places.filter((place) => place >= 0))].sort((x, y) => x - y);
}
