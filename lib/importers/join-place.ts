/** Names of a place from the narrowest to the widest, joined by commas; empty ones and repeats are left out. */
export function joinPlace(...names: readonly string[]): string {
  let place = "";
  names.forEach((name, at) => {
    if (name !== "" && names.indexOf(name) === at) place = place === "" ? name : `${place}, ${name}`;
  });
  return place;
}
