import { describe, expect, it } from "vitest";
import { importContext as context } from "../fixtures/import-context";
import { readSharedTable } from "../fixtures/read-shared-table";
import type { ImportedEvent } from "../imported-row";
import { paxImporter } from "./pax-importer";
import { signatoryEntries } from "./signatories";
import { namedRole, roleHeading } from "./third-party-role";

const HEAD =
  "Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,N_characters,Agtp,Stage,StageSub,Part,ThrdPart,OthAgr,Loc1ISO,Loc2ISO,GCh,Ce";
const AGREEMENT: Record<string, string> = {
  Con: "Armenia/Azerbaijan/(Nagorno-Karabakh)",
  Contp: "Territory",
  AgtId: "9001",
  Agt: "Joint Statement on\nthe Border",
  Dat: "2011-03-05",
  Status: "Multiparty signed/agreed",
  Agtp: "Inter",
  Part: "",
  ThrdPart: "",
};

function read(changes: Record<string, string>) {
  const columns = HEAD.split(",");
  const table = paxImporter.recognise({ fileName: "pax.csv", lines: [HEAD] })!;
  const row: Record<string, string> = { ...AGREEMENT, ...changes };
  return paxImporter.readerOf(table, context)(
    columns.map((name) => row[name] ?? ""),
    4,
  );
}

function readEvent(changes: Record<string, string>): ImportedEvent {
  const result = read(changes);
  if (result.kind !== "event") throw new Error(JSON.stringify(result));
  return result.event;
}

const rolesOf = (changes: Record<string, string>) =>
  readEvent(changes).participants.map(({ role, code }) => `${role} ${code}`);

const WITHIN = { Con: "Philippines/Mindanao", Contp: "Government/territory", Agtp: "Intra" };

describe("a row", () => {
  it("is one mutual agreement of all parties, whatever lines its title has", () => {
    expect(readEvent({})).toEqual({
      eventDate: "2011-03-05",
      datePrecision: "day",
      type: "AGREE",
      cameoCode: "057",
      modality: "asserted",
      isReciprocal: true,
      participants: [
        { code: "ARM", name: "Armenia", role: "source" },
        { code: "AZE", name: "Azerbaijan", role: "target" },
      ],
      derived: ["type", "intensity", "quad-class", "actor"],
      row: { rowId: "9001", intensity: 2.5, text: "Joint Statement on the Border" },
    });
  });

  it("without an id or a day is a problem", () => {
    expect(read({ AgtId: "NA" })).toMatchObject({ kind: "problem", problem: { line: 4, expected: "row-id" } });
    const problem = { line: 4, column: "Dat", value: "2011-02-30", expected: "day" };
    expect(read({ Dat: "2011-02-30" })).toEqual({ kind: "problem", problem });
    expect(read({ Dat: "None" })).toMatchObject({ kind: "problem", problem: { column: "Dat" } });
  });

  it("of one party is left out", () => {
    expect(read({ Con: "Mali", Agtp: "Intra", Part: "NA", ThrdPart: "None" })).toEqual({
      kind: "dropped",
      reason: "one-actor",
    });
  });
});

it("a row says the same with the cells alone that are asked for", () => {
  const table = paxImporter.recognise({ fileName: "pax.csv", lines: [HEAD] })!;
  const cells = table.columns.map((name) => AGREEMENT[name] ?? "more");
  const needed = cells.map((cell, at) => (table.neededColumns!.includes(at) ? cell : ""));
  const reader = paxImporter.readerOf(table, context);
  expect(reader(needed, 4)).toEqual(reader(cells, 4));
});

describe("the head", () => {
  it("is known by its names, empty cells at its end are no columns", () => {
    const table = paxImporter.recognise({ fileName: "pax.csv", lines: [`\uFEFF${HEAD},,,`] });
    expect(table).toMatchObject({
      layout: "PA-X (22 columns)",
      certainty: 1,
      format: { delimiter: ",", isQuoted: true },
    });
    expect(paxImporter.recognise({ fileName: "x.csv", lines: ["Con,Agt,Dat"] })).toBeUndefined();
  });

  it("rows may not be given on", () => expect(paxImporter.papers.isRedistributable).toBe(false));
});

describe("parties", () => {
  it("regions in parentheses and former Yugoslavia are none", () => {
    expect(rolesOf({ Con: "Croatia/Slovenia/Yugoslavia (former)" })).toEqual(["source HRV", "target SVN"]);
  });

  it("are those who signed, by side, office or list", () => {
    const sides = "For the Government of the Philippines:\n- Somebody A, Panel Chair\n\nFor the MILF:\n- Somebody B";
    expect(rolesOf({ ...WITHIN, Part: sides })).toEqual(["source PHLGOV", "target MILF"]);
    const offices =
      "Somebody A, Foreign Minister of India; Somebody B, Foreign Secretary for the Islamic Republic of Pakistan";
    expect(rolesOf({ Con: "India/Pakistan", Part: offices })).toEqual(["source INDGOV", "target PAKGOV"]);
    const list = "Government of Sri Lanka (GOSL) and the Liberation Tigers of Tamil Eelam (LTTE)";
    expect(rolesOf({ Dat: "2003-03-05", Con: "Sri Lanka", Contp: "Government", Agtp: "Intra", Part: list })).toEqual([
      "source LKAGOV",
      "target LTTE",
    ]);
  });

  it("nobody knows get a code of their own where the cell calls them a side", () => {
    const part = "For the Government of Mali: A\nFor the Democratic Front of the River: B";
    const [, front] = readEvent({ Con: "Mali", Contp: "Government", Agtp: "Intra", Part: part }).participants;
    expect(front).toMatchObject({ name: "Democratic Front of the River", role: "target" });
    expect(front!.code).toMatch(/^GRP/);
  });

  it("the government of a conflict is one, and marked, where only the other side is named", () => {
    const event = readEvent({ ...WITHIN, Part: "Somebody A, Panel Chair\nSomebody B, MILF Panel Chair" });
    expect(event.participants.map(({ code }) => code)).toEqual(["MILF", "PHL"]);
    expect(event.derived).toContain("actor");
  });

  it.each([
    ["between groups", { Contp: "Inter-group" }],
    ["local", { Agtp: "IntraLocal" }],
    ["one-sided", { Status: "Unilateral document" }],
  ])("the country of a %s agreement is none", (_, changes) => {
    expect(read({ ...WITHIN, Part: "For the MILF: A", ...changes })).toEqual({ kind: "dropped", reason: "one-actor" });
  });

  it("remarks of those who coded the cell name nobody", () => {
    const part =
      "Somebody A, for the Government of Mali\n(secondary sources suggest that France was there)\nUnsigned copy, Germany presumed";
    expect(read({ Con: "Mali", Contp: "Government", Agtp: "Intra", Part: part })).toMatchObject({
      reason: "one-actor",
    });
  });

  it("a surname is not the country that a namesake governed", () => {
    expect(read({ Con: "Mali", Agtp: "Intra", Part: "Somebody Ferrer, Panel Chair\nMr. Santiago" })).toEqual({
      kind: "dropped",
      reason: "one-actor",
    });
  });
});

describe("third parties", () => {
  const thirdOf = (ThrdPart: string) => rolesOf({ ThrdPart }).slice(2);

  it.each([
    ["Mediator: State of Qatar", ["mediator QAT"]],
    ["Facilitator, Somebody, President of Burkina Faso", ["mediator BFAGOV"]],
    ["meeting facilitated by the European Union", ["mediator EUR"]],
    ["Agreement unsigned, meeting facilitated by the European Union", ["mediator EUR"]],
    ["Signed in the presence of: Somebody, Malaysian Facilitator", ["mediator MYS"]],
    ["For the facilitator\nSomebody\nAmbassador of Algeria", ["mediator DZAGOV"]],
    ["For the United Nations\nSomebody\nFacilitator", ["mediator UNO"]],
    ["For the AU-UN Mediation: Somebody, Joint Chief Mediator", ["mediator AFU", "mediator UNO"]],
    [
      "LES FACILITATEURS INTERNATIONAUX:\nPour l'Union Européenne, M. A\nPour les Nations-Unies, M. B",
      ["mediator EUR", "mediator UNO"],
    ],
  ])("%j mediate", (cell, expected) => expect(thirdOf(cell)).toEqual(expected));

  it("with a mediator the signatories are parties to a mediation that ended in an agreement", () => {
    const event = readEvent({ ThrdPart: "Mediator: State of Qatar" });
    expect(event).toMatchObject({ mediationState: "agreement", isReciprocal: true });
    expect(event.participants.map(({ role }) => role)).toEqual(["party", "party", "mediator"]);
  });

  it.each([
    ["Guarantors: Government of Kenya; Republic of Uganda", ["guarantor KENGOV", "guarantor UGA"]],
    [
      "Witnessed by:\n\nSomebody, President of Kenya\n\nSomebody, for the African Union",
      ["observer KENGOV", "observer AFU"],
    ],
    ["Observers: US, Russia and Portugal", ["observer USA", "observer RUS", "observer PRT"]],
    ["In the presence of: Somebody, for the United Nations", ["observer UNO"]],
    ["Testigos: Gobierno de Chile", ["observer CHLGOV"]],
    ["(1) Witnesses:\n1. Norway\n2. Sudan", ["observer NOR", "observer SDN"]],
  ])("%j stand by", (cell, expected) => {
    expect(thirdOf(cell)).toEqual(expected);
    expect(readEvent({ ThrdPart: cell }).mediationState).toBeUndefined();
  });

  it.each([
    ["Qatar\nUnited Nations\nUSA"],
    ["Under the auspices of the United Nations"],
    ["Unclear, believed to have been mediated by the ambassador of Germany"],
    ["Mediator: [illegible]"],
    ["Witness: Somebody, former President of Finland"],
    ["NA"],
  ])("%j says no part of anybody", (cell) => expect(thirdOf(cell)).toEqual([]));

  it("a party is no witness of its own agreement", () => {
    expect(thirdOf("Witnesses: Government of Armenia; Government of Georgia")).toEqual(["observer GEOGOV"]);
  });

  it("the strongest of several parts counts", () => {
    expect(namedRole("Witness and Facilitator")).toBe("mediator");
    expect(namedRole("Chief Military Observer of the mission")).toBeUndefined();
    expect(roleHeading("Witnessed by: the Mayor")).toEqual({ role: "observer", rest: "the Mayor" });
    expect(roleHeading("Ambassador of Kenya")).toBeUndefined();
  });

  it("entries are lines and parts of lines, without numbers and marks", () => {
    expect(signatoryEntries("1. (Signed) A; [illegible]\n- Sd/- B (for C; D)\n\n2) E", "third-parties")).toEqual([
      "A",
      "",
      "B (for C; D)",
      "",
      "E",
    ]);
  });
});

describe("the real file", () => {
  const shared = readSharedTable(paxImporter, "pax/pax_all_agreements_v4.even.csv");

  it.skipIf(!shared)("is read whole, cells over several lines included", () => {
    const { table, rows } = shared!;
    expect(table.layout).toBe("PA-X (266 columns)");
    expect(rows).toHaveLength(934);
    expect(rows.filter(({ kind }) => kind === "problem")).toEqual([]);
    const events = rows.flatMap((row) => (row.kind === "event" ? [row.event] : []));
    expect(events.length).toBeGreaterThan(550);
    expect(new Set(events.map(({ row }) => row.rowId)).size).toBe(events.length);
    const rolesOfAgreement = (rowId: string) => {
      const event = events.find(({ row }) => row.rowId === rowId)!;
      return event.participants.map(({ role, code }) => `${role} ${code}`);
    };
    expect(events.filter(({ mediationState }) => mediationState === "agreement").length).toBeGreaterThan(50);
    expect(rolesOfAgreement("721")).toEqual(["party DJIGOV", "party ERIGOV", "mediator QATGOV"]);
    expect(rolesOfAgreement("439")).toEqual([
      "party AGOGOV",
      "party UNITA",
      "mediator UNO",
      "observer USA",
      "observer RUS",
      "observer PRT",
    ]);
    expect(rolesOfAgreement("353").slice(0, 2)).toEqual(["source ECU", "target PER"]);
  });

  it.skipIf(!shared)("no third party stands in without a part, and none is also a party", () => {
    for (const row of shared!.rows) {
      if (row.kind !== "event") continue;
      const { participants } = row.event;
      const third = participants.filter(({ role }) => /mediator|guarantor|observer/.test(role));
      const first = participants.filter(({ role }) => /source|target|party/.test(role));
      expect(first.length).toBeGreaterThan(1);
      expect(third.filter(({ code }) => code.startsWith("GRP") || first.some((one) => one.code === code))).toEqual([]);
    }
  });
});
