/**
 * Imports as the command line does, in a process of its own; writes its summary, and then its peak memory in bytes, as
 * it is and without what gathers the cube.
 */
import { importFiles } from "@/scripts/commands/import";
import { CubeBuilder } from "@/lib/cube/cube-builder";
import { peakMemory } from "./peak-memory";

let peakWithoutCube: number | undefined;
const build = CubeBuilder.prototype.build;
CubeBuilder.prototype.build = function (...given) {
  const columns = Object.values(this).filter((value) => ArrayBuffer.isView(value));
  peakWithoutCube ??= peakMemory() - columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return build.apply(this, given);
};

await importFiles(process.argv.slice(2));
const peakBytes = peakMemory();
process.stdout.write(`${JSON.stringify({ peakBytes, peakWithoutCube: peakWithoutCube ?? peakBytes })}\n`);
