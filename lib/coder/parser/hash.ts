/** A 32-bit hash of a string, the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** A 32-bit hash of up to three values under the number of the template that combines them. */
export function hashFeature(template: number, one: number, two = 0, three = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ one, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ two, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ three, 0x27d4eb2f);
  return finish(hash);
}

function finish(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
