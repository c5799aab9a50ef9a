import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Reviewed } from "@/lib/review/refusal";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { readAddedAliases } from "@/server/store/read-actors";
import { getActorHistory } from "./get-actor-history";
import { addActorName, removeActorName } from "./name-actor";
import { previewActorName } from "./preview-actor-name";
import { proposeDocument } from "./propose-document";
import { saveDocument } from "./save-document";
import { saveLexiconActors } from "./save-lexicon-actors";
import { undoChange } from "./undo-change";

let test: ReturnType<typeof useTestStore>;
beforeEach(async () => {
  test = useTestStore();
  await saveLexiconActors();
});
afterEach(() => test.release());

const INPUT = {
  text: "The Bosphorus Republic is mediating between Colombia and Venezuela. It rained.",
  title: "Talks",
  publisher: "Desk",
  publishedDate: "2025-06-01",
  url: "",
};
const SAYING = { who: "Desk", reason: "", baseVersion: 0 };
const NAME = "Bosphorus Republic";
const done = <T>(outcome: Reviewed<T>): T => {
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value;
};
const mediators = async () => {
  const outcome = await proposeDocument(INPUT);
  return outcome.ok ? outcome.value.coded.mediations.flatMap((one) => one.mediators) : undefined;
};

describe("a name that an analyst gives an actor", () => {
  it("is looked at before: the documents that hold it, and what the coder would read with it", async () => {
    await saveDocument(INPUT, []);
    const preview = done(await previewActorName("TUR", " bosphorus   republic "));
    expect(preview).toMatchObject({
      documentCount: 1,
      documents: [{ title: "Talks", quotes: [INPUT.text.slice(0, 67)], lost: [] }],
    });
    const [gained] = preview.documents[0]!.gained;
    expect(gained!.participants).toContainEqual(expect.objectContaining({ code: "TUR", role: "mediator" }));
    expect(readAddedAliases()).toEqual([]);
    expect(done(await previewActorName("TUR", "Steppe Republic"))).toEqual({ documentCount: 0, documents: [] });
  });

  it("serves the coder at once, and no longer when it is taken back or removed", async () => {
    expect(await mediators()).toEqual([]);
    const change = done(await addActorName("TUR", NAME, SAYING));
    expect(await mediators()).toEqual(["TUR"]);
    done(await undoChange(change.id, { who: "", reason: "" }));
    expect(await mediators()).toEqual([]);
    done(await addActorName("TUR", NAME, { ...SAYING, baseVersion: 2 }));
    done(await removeActorName("TUR", NAME, { ...SAYING, baseVersion: 3 }));
    expect(await getActorHistory("TUR")).toMatchObject({ version: 4, state: { addedAliases: [] } });
  });

  it("is refused where it is another's, its own already, no name, of nobody, or on an old version", async () => {
    const code = async (actor: string, alias: string, baseVersion = 0) => {
      const outcome = await addActorName(actor, alias, { ...SAYING, baseVersion });
      return outcome.ok ? "taken" : outcome.faults[0]!.code;
    };
    expect(await code("TUR", "turkiye")).toBe("alias-taken");
    expect(await code("TUR", "France")).toBe("alias-taken");
    expect(await code("TUR", " 7 ")).toBe("bad-alias");
    expect(await code("NOBODY", "Bosphorus Republic")).toBe("unknown-actor");
    expect(await code("TUR", NAME)).toBe("taken");
    expect(await code("FRA", NAME, 0)).toBe("alias-taken");
    expect(await code("TUR", "Straits Republic", 0)).toBe("changed-in-between");
    const removed = await removeActorName("TUR", "Straits Republic", { ...SAYING, baseVersion: 1 });
    expect(removed).toMatchObject({ ok: false, faults: [{ code: "nothing-changed" }] });
  });
});
