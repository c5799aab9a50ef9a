import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { actorCodes, column, readRows } from "../lexicon/lexicon-rows";
import { topLevelCode } from "@/lib/relations/actor-code";
import { quadClassNumber } from "@/lib/relations/quad-class";
import { quadClassOf } from "@/lib/relations/event-type";
import { isModality } from "@/lib/relations/modality";
import type { GoldDocument, ScoredEvent } from "@/lib/scoring/gold-document";
import { parseGoldLine } from "@/lib/scoring/parse-gold-line";

const FOLDER = path.resolve(import.meta.dirname);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl"));
const linesOf = (file: string) =>
  readFileSync(path.join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
const documentsOf = (file: string): GoldDocument[] =>
  linesOf(file).flatMap((line) => {
    const parsed = parseGoldLine(line);
    return parsed.ok ? [parsed.value] : [];
  });
const articles = files
  .filter((file) => file.startsWith("articles-"))
  .flatMap((file) => documentsOf(file).map((document) => ({ file, document })));
const all = files.flatMap(documentsOf);

const sectors = new Set(readRows("role-words.csv").map((row) => column(row, "sector")));
const states = new Set(readRows("states.csv").map((row) => column(row, "code")));
/** An actor of the lexicon, or a sector of a state that stands for itself (`IRQCVL`). */
const isKnown = (code: string) =>
  actorCodes.has(code) || (states.has(code.slice(0, 3)) && sectors.has(code.slice(3)) && topLevelCode(code) === code);

const participantsOf = ({ events = [], mediations = [] }: GoldDocument) => [
  ...events.flatMap(({ source, target }) => [source, target]),
  ...mediations.flatMap(({ mediators, parties }) => [...mediators, ...parties]),
];
const rowKey = ({ source, target, plover, modality }: ScoredEvent) => `${source}>${target} ${plover} ${modality}`;
const places = (pick: (document: GoldDocument) => readonly string[]) =>
  articles.flatMap(({ file, document }) => pick(document).map((fault) => `${file} ${document.id}: ${fault}`));

describe("every gold file", () => {
  it("is there", () => expect(files.length).toBeGreaterThan(0));

  it.each(files)("%s holds nothing but lines that the scorer reads", (file) => {
    const faults = linesOf(file).flatMap((line, index) => (parseGoldLine(line).ok ? [] : [index + 1]));
    expect(faults).toEqual([]);
  });

  it("names each text once", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has no text twice", () => {
    const texts = all.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("knows its actors from the lexicon, at the top level", () => {
    const unknown = all.flatMap((document) =>
      [...participantsOf(document), ...(document.actors ?? [])]
        .filter((code) => !isKnown(code))
        .map((code) => `${document.id}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });

  it("gives every event the quad class of its type", () => {
    const wrong = all.flatMap(({ id, events = [] }) =>
      events.filter(({ plover, quad }) => quad !== quadClassNumber(quadClassOf(plover))).map((event) => [id, event]),
    );
    expect(wrong).toEqual([]);
  });
});

describe("articles", () => {
  it("are as long as news: 120–350 words, shorter only where nothing happens", () => {
    expect(
      places(({ text, events }) => {
        const count = text.split(/\s+/).length;
        return count > 350 || (count < 120 && events?.length !== 0) ? [`${count} words`] : [];
      }),
    ).toEqual([]);
  });

  it("say what happens, who mediates and who acts, even where that is nothing", () => {
    expect(
      places(({ events, mediations, actors }) => (events && mediations && actors ? [] : ["a field is missing"])),
    ).toEqual([]);
  });

  it("mark the modality of every event", () => {
    expect(places(({ events = [] }) => events.filter(({ modality }) => !isModality(modality)).map(rowKey))).toEqual([]);
  });

  it("list no event twice, nor an actor's act on itself", () => {
    expect(
      places(({ events = [] }) => {
        const keys = events.map(rowKey);
        const mirrored = events
          .filter(({ sym }) => sym)
          .map((e) => rowKey({ ...e, source: e.target, target: e.source }));
        return [
          ...keys.filter((key, index) => keys.indexOf(key) !== index || mirrored.includes(key)),
          ...events.filter(({ source, target }) => source === target).map(rowKey),
        ];
      }),
    ).toEqual([]);
  });

  it("list each state of a mediation once, between two parties or more that do not mediate it", () => {
    expect(
      places(({ mediations = [] }) => {
        const keys = mediations.map((row) => JSON.stringify([row.mediators, row.parties, row.state]));
        return [
          ...keys.filter((key, index) => keys.indexOf(key) !== index),
          ...mediations
            .filter(
              ({ mediators, parties }) => parties.length < 2 || parties.some((party) => mediators.includes(party)),
            )
            .map((row) => JSON.stringify(row)),
        ];
      }),
    ).toEqual([]);
  });

  it("host a mediation in a state", () => {
    expect(
      places(({ mediations = [] }) => mediations.flatMap(({ host }) => (host && !states.has(host) ? [host] : []))),
    ).toEqual([]);
  });

  it("list as actors those that act or are acted on, sorted, each once", () => {
    expect(
      places((document) => {
        const wanted = [...new Set(participantsOf(document))].sort().join(" ");
        return document.actors?.join(" ") === wanted ? [] : [`${document.actors?.join(" ")} instead of ${wanted}`];
      }),
    ).toEqual([]);
  });
});
