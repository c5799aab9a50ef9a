/** Names of countries as ICEWS writes them, where the dictionaries have no such name, or mean another country by it. */
const COUNTRIES = new Map<string, string>([
  // In ICEWS the other Congo is "Democratic Republic of Congo"; in news "Congo" is that one.
  ["Congo", "COG"],
  ["the former Yugoslav Republic of Macedonia", "MKD"],
  ["Moldova, Republic of", "MDA"],
  ["Palestinian Territory, Occupied", "PSE"],
  ["Gaza", "PSE"],
  ["Madagaskar", "MDG"],
  ["Serbia and Montenegro", "SRB"],
  ...territories("USA", "American Samoa", "Guam", "Northern Mariana Islands", "Puerto Rico"),
  ...territories("USA", "United States Virgin Islands", "U.S. Virgin Islands"),
  ...territories("GBR", "Anguilla", "Bermuda", "British Indian Ocean Territory", "British Virgin Islands"),
  ...territories("GBR", "Cayman Islands", "Falkland Islands", "Gibraltar", "Guernsey", "Isle Of Man", "Isle of Man"),
  ...territories("GBR", "Jersey", "Montserrat", "Pitcairn", "Saint Helena", "Turks and Caicos Islands"),
  ...territories("FRA", "French Guiana", "French Polynesia", "Guadeloupe", "Martinique", "Mayotte", "New Caledonia"),
  ...territories("FRA", "Saint Barthelemy", "Saint Martin (French part)", "Wallis and Futuna"),
  ...territories("FRA", "Wallis and Futuna Islands"),
  ...territories("NLD", "Aruba", "Curaçao", "Netherlands Antilles", "Sint Maarten"),
  ...territories("DNK", "Faeroe Islands", "Faroe Islands"),
  ...territories("AUS", "Christmas Island", "Cocos Islands", "Cocos (Keeling) Islands", "Norfolk Island"),
  ...territories("NZL", "Cook Island", "Cook Islands", "Niue", "Tokelau"),
]);

/** ISO 3166 alpha-3 of a country as ICEWS writes it, where the dictionaries would not tell it; territories are their state's. */
export function countryOfName(name: string): string | undefined {
  return COUNTRIES.get(name);
}

function territories(state: string, ...names: readonly string[]): [string, string][] {
  return names.map((name) => [name, state]);
}
