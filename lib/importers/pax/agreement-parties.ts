import { topLevelCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import { namedRole, roleHeading, type ThirdPartyRole } from "./third-party-role";
import type { Signatory, SignatoryReader } from "./signatory-actors";
import { GROUP_CODE_PREFIX as OWN_CODES } from "../group-code";
import { signatoryEntries } from "./signatories";

/** Who stands in an agreement's cells, in what part. */
export interface AgreementParties {
  parties: Signatory[];
  thirdParties: (Signatory & { role: ThirdPartyRole })[];
  /** Whether a party was taken from the conflict's name because the list of signatories does not name it. */
  hasPartyOfConflict: boolean;
}

/** The cells of one agreement that say who took part. */
export interface AgreementCells {
  conflict: string;
  conflictType: string;
  agreementType: string;
  status: string;
  parties: string;
  thirdParties: string;
}

/**
 * Reads who agreed and who stood by. The signatories come first. The conflict's own name (`Con`) adds its states only
 * where they are parties by the codebook: all of an agreement between states, and the government of a conflict about
 * government or territory. It adds none to local agreements, to those between groups and to documents of one side,
 * where the name says only where it happened; regions in parentheses and "Yugoslavia (former)", which the codebook
 * gives to every agreement of those wars, are never parties. Third parties count only in a part that the cell names.
 */
export function agreementParties(cells: AgreementCells, day: Day, reader: SignatoryReader): AgreementParties {
  const signed: Signatory[] = [];
  const thirdParties: AgreementParties["thirdParties"] = [];
  readEntries(signatoryEntries(cells.parties, "parties"), (entry, role) => {
    for (const actor of reader.actorsOf(entry, day)) {
      if (!role) signed.push(actor);
      else if (isListed(actor)) thirdParties.push({ ...actor, role });
    }
  });
  readEntries(signatoryEntries(cells.thirdParties, "third-parties"), (entry, role) => {
    if (!role) return;
    for (const actor of reader.actorsOf(entry, day)) if (isListed(actor)) thirdParties.push({ ...actor, role });
  });

  const parties = distinct(signed);
  const byStrength = [...thirdParties].sort((one, other) => STRENGTH.indexOf(one.role) - STRENGTH.indexOf(other.role));
  const mediators = byStrength.filter(({ role }) => role === "mediator");
  const ofConflict = conflictParties(cells, day, reader).filter(
    ({ code }) => !has(parties, code) && !has(mediators, code),
  );
  const all = [...parties, ...ofConflict];
  return {
    parties: all,
    thirdParties: distinct(byStrength).filter(({ code }) => !has(all, code)),
    hasPartyOfConflict: ofConflict.length > 0,
  };
}

/** Among third parties stand many persons and committees: only actors of the dictionaries are taken. */
const isListed = ({ code }: Signatory) => !code.startsWith(OWN_CODES);

const STRENGTH: readonly ThirdPartyRole[] = ["mediator", "guarantor", "observer"];

/**
 * A heading gives its part to the entries below it, a line that says nothing but a part gives it to the lines above it
 * in its paragraph; an entry's own words come first.
 */
function readEntries(
  entries: readonly string[],
  read: (entry: string, role: ThirdPartyRole | undefined) => void,
): void {
  let running: ThirdPartyRole | undefined;
  for (const paragraph of paragraphsOf(entries)) {
    const last = paragraph.length > 1 ? roleHeading(paragraph.at(-1)!) : undefined;
    const below =
      last?.rest === "" && !paragraph.slice(0, -1).some((entry) => namedRole(entry)) ? last.role : undefined;
    for (const entry of paragraph) {
      const heading = roleHeading(entry);
      if (heading && below === undefined) running = heading.role;
      else if (/:$/.test(entry) && !namedRole(entry)) running = undefined;
      const words = heading?.rest ?? entry;
      if (words !== "") read(words, namedRole(entry) ?? below ?? running);
    }
  }
}

function paragraphsOf(entries: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const entry of entries) {
    if (entry === "") paragraphs.push([]);
    else paragraphs.at(-1)!.push(entry);
  }
  return paragraphs;
}

function conflictParties(cells: AgreementCells, day: Day, reader: SignatoryReader): Signatory[] {
  const isBetweenGroups = /^inter-group$/i.test(cells.conflictType);
  const isLocal = /^intralocal/i.test(cells.agreementType);
  const isOneSided = /^unilateral/i.test(cells.status);
  if (isBetweenGroups || isLocal || isOneSided) return [];
  const states = cells.conflict
    .split("/")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^\(.*\)$/.test(name) && !/\(former\)$/.test(name))
    .flatMap((name) => reader.named(name, day) ?? []);
  return distinct(states);
}

function distinct<T extends Signatory>(actors: readonly T[]): T[] {
  const known = new Map<string, T>();
  for (const actor of actors) {
    const top = topLevelCode(actor.code);
    if (!known.has(top)) known.set(top, actor);
  }
  return [...known.values()];
}

function has(actors: readonly Signatory[], code: string): boolean {
  return actors.some((one) => topLevelCode(one.code) === topLevelCode(code));
}
