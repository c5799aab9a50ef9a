import type { RelationCube } from "@/lib/cube/relation-cube";
import type { Actor } from "@/lib/relations/actor";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { Dataset } from "@/lib/relations/dataset";
import type { Mediation } from "@/lib/relations/mediation";
import { publishedCubeImage, type CubeImage } from "./cube-image";
import { currentCubeImage } from "./current-cube-image";
import { readImportedMediations } from "./dataset-store/read-imported-mediations";
import { readDocumentIndex, type DocumentIndex } from "./document-index";
import { readActors } from "./read-actors";
import { readMediations } from "./read-mediations";
import { store } from "./store";

/** All that pages read without asking SQL: the relation cube and the names that go with it, of one generation. */
export interface CubeIndex {
  generation: number;
  cube: RelationCube;
  /** The events of documents alone. */
  documents: DocumentIndex;
  actors: ReadonlyMap<ActorCode, Actor>;
  aliases: ReadonlyMap<ActorCode, string[]>;
  datasets: readonly Dataset[];
  /** Publishers of stored documents by name. */
  publishers: readonly { name: string; documentCount: number }[];
  /** All processes of mediation, by id. */
  mediations: readonly Mediation[];
}

// Next loads a module once per layer; the index must be one for the whole process.
const holder = globalThis as { ententeCubes?: Map<string, { image: CubeImage; index: CubeIndex }> };

/**
 * The index over the cube that was published to this thread; where none was, over one of the store's present
 * generation. An index is made only when whole, so that no reader sees a half-made one.
 */
export function cubeIndex(): CubeIndex {
  const { file } = store();
  const indexes = (holder.ententeCubes ??= new Map());
  const known = indexes.get(file);
  const image = publishedCubeImage() ?? currentCubeImage(known?.image);
  if (known?.image === image) return known.index;
  const index = buildIndex(image);
  indexes.set(file, { image, index });
  return index;
}

function buildIndex({ generation, cube }: CubeImage): CubeIndex {
  const aliases = new Map<ActorCode, string[]>();
  for (const { actorCode, alias } of readAllAliases())
    aliases.set(actorCode, [...(aliases.get(actorCode) ?? []), alias]);
  const documents = readDocumentIndex();
  let mediations: readonly Mediation[] | undefined;
  return {
    generation,
    cube,
    documents,
    actors: new Map(readActors().map((actor) => [actor.code, actor])),
    aliases,
    datasets: readDatasets(),
    publishers: readPublishers(),
    // Not every page asks for them, and datasets may tell many.
    get mediations() {
      return (mediations ??= [...readMediations(), ...readImportedMediations()]);
    },
  };
}

function readAllAliases(): { actorCode: ActorCode; alias: string }[] {
  return store()
    .reader.prepare(`SELECT "actorCode", "alias" FROM "ActorAlias" ORDER BY "actorCode", "alias"`)
    .all() as { actorCode: ActorCode; alias: string }[];
}

function readDatasets(): Dataset[] {
  const rows = store()
    .reader.prepare(`SELECT "id", "name", "kind", "version", "licence", "citation", "url" FROM "Dataset" ORDER BY "id"`)
    .all() as Record<keyof Dataset, string | null>[];
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Dataset,
  );
}

function readPublishers(): { name: string; documentCount: number }[] {
  return store()
    .reader.prepare(`SELECT "publisher" AS name, count(*) AS documentCount FROM "SourceDocument" GROUP BY 1 ORDER BY 1`)
    .all() as { name: string; documentCount: number }[];
}
