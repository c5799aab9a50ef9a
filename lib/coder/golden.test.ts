import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { topLevelCode } from "@/lib/relations/actor-code";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import { readLexicon } from "@/server/files/read-lexicon";
import { codeDocument } from "./code-document";

interface GoldenCase {
  id: string;
  text: string;
  publishedDate?: string;
  /** One line per event, in the order of the text; none for a text that must stay uncoded. */
  events: string[];
  mediations: string[];
}
interface GoldenFile {
  phenomenon: string;
  cases: GoldenCase[];
}

const FOLDER = path.join(import.meta.dirname, "fixtures");
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".changed.json"))
  .sort();
const read = (name: string) => JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as GoldenFile;

/** What the coder finds, in lines that a person can read and compare. */
function summarise({ text, publishedDate = "2025-06-15" }: GoldenCase): Pick<GoldenCase, "events" | "mediations"> {
  const document = { id: "golden", title: "", publisher: "", publishedDate, language: "en", text, sha256: "" };
  const { events, mediations } = codeDocument(document, readLexicon());
  return {
    events: events.map((event) => {
      const inRole = (role: ParticipantRole) =>
        event.participants.filter((participant) => participant.role === role).map(({ code }) => topLevelCode(code));
      const acting = event.mediationState
        ? `${inRole("mediator").join("+")} between ${inRole("party").join("+")} (${event.mediationState})`
        : event.isReciprocal
          ? [...inRole("source"), ...inRole("target")].join(" ~ ")
          : `${inRole("source").join("+")} > ${inRole("target").join("+")}`;
      return `${event.type} ${acting} ${event.modality}`;
    }),
    mediations: mediations.map(
      ({ mediators, parties, state, venue }) =>
        `${mediators.join("+")} between ${parties.join("+")}: ${state}${venue ? ` at ${venue}` : ""}`,
    ),
  };
}

describe("golden files", () => {
  it("have ids of their own and at least one text each that codes nothing", () => {
    const ids = files.flatMap((name) => read(name).cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of files)
      expect(
        read(name).cases.some(({ events }) => events.length === 0),
        name,
      ).toBe(true);
  });
  it.each(files)("%s", (name) => {
    const golden = read(name);
    const now = { ...golden, cases: golden.cases.map((one) => ({ ...one, ...summarise(one) })) };
    const changedFile = path.join(FOLDER, name.replace(/\.json$/, ".changed.json"));
    if (JSON.stringify(now) === JSON.stringify(golden)) rmSync(changedFile, { force: true });
    else writeFileSync(changedFile, `${JSON.stringify(now, undefined, 2)}\n`);
    expect(now).toEqual(golden);
  });
});
