import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { distinctCounts } from "@/lib/cube/selected-events";
import { dyadSums } from "@/lib/cube/dyad-sums";
import { selectRows } from "@/lib/cube/row-selection";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { saveCubeFile, readCubeFile } from "./cube-file";
import type { CubeImage } from "./cube-image";
import { currentCubeImage } from "./current-cube-image";
import { codedEvent, documentToSave } from "./fixtures/coded-document";
import { fillRandomStore } from "./fixtures/random-store";
import { useTestStore } from "./fixtures/test-store";
import { saveCodedDocument } from "./save-document";
import { databaseFile } from "./store";

let test: ReturnType<typeof useTestStore>;
beforeEach(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterEach(() => test.release());

const sumsOf = ({ cube }: CubeImage) => dyadSums(selectRows(cube, EMPTY_FILTER));
const countOf = ({ cube }: CubeImage) => distinctCounts(selectRows(cube, EMPTY_FILTER)).eventCount;
const cubeFile = () => path.join(path.dirname(databaseFile()), "relations.cube");

describe("the cube of a store", () => {
  it("is kept while nothing changes, and revised to what one made anew would be", async () => {
    const first = currentCubeImage();
    expect(currentCubeImage(first)).toBe(first);
    await saveCodedDocument(
      documentToSave("One more.", {
        events: [
          codedEvent("ACCUSE", "PAK source, AFG target"),
          codedEvent("CONSULT", "TUR mediator, QAT host, AFG party, PAK party"),
        ],
      }),
    );
    const revised = currentCubeImage(first);
    expect(revised.generation).toBeGreaterThan(first.generation);
    expect(countOf(revised)).toBe(countOf(first) + 2);
    expect(sumsOf(revised)).toEqual(sumsOf(currentCubeImage()));
    expect(revised.cube.bystanders).toEqual(currentCubeImage().cube.bystanders);
  });

  it("comes back from its file, and from the store where the file is damaged or another's", () => {
    const image = { ...currentCubeImage(), versions: { gdelt: "1.3.10.12" } };
    saveCubeFile(image);
    const back = readCubeFile(image.file)!;
    expect(back).toMatchObject({ file: image.file, generation: image.generation, versions: { gdelt: "1.3.10.12" } });
    expect(sumsOf(back)).toEqual(sumsOf(image));

    const bytes = readFileSync(cubeFile());
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(cubeFile(), bytes);
    expect(readCubeFile(image.file)).toBeUndefined();
    writeFileSync(cubeFile(), bytes.subarray(0, bytes.length - 100));
    expect(readCubeFile(image.file)).toBeUndefined();
    expect(sumsOf(currentCubeImage())).toEqual(sumsOf(image));
  });

  it("drops the events of a dataset that is gone since it was saved", () => {
    const image = currentCubeImage();
    const other = { ...image, generation: image.generation - 1, versions: { gone: "1.1.5.5" } };
    expect(sumsOf(currentCubeImage(other))).toEqual(sumsOf(image));
    expect(currentCubeImage(other).versions).toEqual({});
  });

  it("is not saved where no dataset was imported", () => {
    saveCubeFile({ ...currentCubeImage(), versions: { gdelt: "1.1.5.5" } });
    expect(existsSync(cubeFile())).toBe(true);
    saveCubeFile(currentCubeImage());
    expect(existsSync(cubeFile())).toBe(false);
  });
});
