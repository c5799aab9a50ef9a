import fc from "fast-check";
import { expect, it } from "vitest";
import { readModel } from "@/lib/coder/parser/read-model";
import { packModel } from "./pack-model";
import { TrainingWeights, type AveragedWeight } from "./training-weights";

const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const CLASSES = 5;

/** Values as the file can hold them exactly. */
const squared = (code: number) => Math.sign(code) * code * code;

const modelOf = (parseWeights: readonly AveragedWeight[], vocabulary: number[] = []) => ({
  tags: ["NN/NOUN", "VB/VERB"],
  labels: ["root", "obj", "punct"],
  leftLabels: [1],
  rightLabels: [1, 2],
  vocabulary: new Set(vocabulary),
  fixedTags: new Map([[7, 1]]),
  tagWeights: [],
  parseWeights,
});

it("weights come back in proportion, with classes and features in place", () => {
  const weight = fc.record({
    feature: uint32,
    classIndex: fc.nat(CLASSES - 1),
    value: fc.integer({ min: -127, max: 127 }).map(squared),
  });
  const unique = fc.uniqueArray(weight, {
    selector: ({ feature, classIndex }) => `${feature} ${classIndex}`,
    maxLength: 40,
  });
  fc.assert(
    fc.property(unique, fc.uniqueArray(uint32, { maxLength: 20 }), (weights, vocabulary) => {
      // One weight of the greatest size sets the scale to one.
      const all = [
        ...weights.filter(({ feature }) => feature !== 42),
        { feature: 42, classIndex: 0, value: squared(127) },
      ];
      const model = readModel(packModel(modelOf(all, vocabulary)));
      expect([...model.vocabulary].sort()).toEqual([...vocabulary].sort());
      expect(model.fixedTags).toEqual(new Map([[7, 1]]));
      expect(model.transitions).toHaveLength(5);
      const features = [...new Set(all.map(({ feature }) => feature))];
      for (const feature of [...features, 43]) {
        const scores = new Int32Array(CLASSES).fill(99);
        model.parseScorer.score(Uint32Array.of(feature), 1, scores);
        const expected = new Int32Array(CLASSES);
        for (const one of all) if (one.feature === feature) expected[one.classIndex] = one.value;
        expect(scores).toEqual(expected);
      }
    }),
  );
});

it("the average of a weight is its mean over all examples seen", () => {
  const weights = new TrainingWeights();
  const features = Uint32Array.of(5);
  weights.tick();
  weights.update(features, 1, 3, 1);
  weights.tick();
  weights.tick();
  weights.update(features, 1, 3, 1);
  weights.tick();
  expect(weights.averages()).toEqual([{ feature: 5, classIndex: 3, value: (0 + 1 + 1 + 2) / 4 }]);
});
