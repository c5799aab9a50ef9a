import { isDay, type Day } from "@/lib/relations/day";
import { GOLD_SCHEMES, type GoldScheme } from "@/lib/scoring/gold-scheme";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { judgedConfidences, reliabilityOf } from "@/lib/scoring/reliability";
import { scoreActorNames } from "@/lib/scoring/score-actor-names";
import { scoreTexts } from "@/lib/scoring/score-texts";
import { guess, isInterState, predict } from "@/scripts/scoring/predict";
import { readGoldFile, readPredictions, type GoldFile, type Selection } from "@/scripts/scoring/read-gold-file";
import { resolveNames } from "@/scripts/scoring/resolve-names";
import { actorNameLines, reliabilityLines, scoreLines } from "@/scripts/scoring/score-lines";
import { CommandFault } from "./command-fault";

/** The day as of which texts without a date are coded: fixed, so that the figures are the same tomorrow. */
const FALLBACK_DATE: Day = "2025-12-31";

interface Options {
  file: string;
  isJson: boolean;
  selections: Selection[];
  predictions?: string;
  scheme?: GoldScheme;
  date: Day;
}

/** Codes each line of a gold file, or reads predictions, and prints how far they agree. */
export function score(args: string[]): void {
  const options = parseOptions(args);
  const gold = readGoldFile(options.file, options.selections, options.scheme);
  if (gold.texts.length + gold.actorNames.length === 0)
    throw new CommandFault(`No line of "${options.file}" fits ${inWordsOf(options.selections)}.`);
  const coder = options.predictions ?? `coder ${CODER_VERSION}`;
  const chosen = `${gold.texts.length + gold.actorNames.length} of ${gold.lineCount} lines`;
  const head = { gold: options.file, predictions: coder, only: options.selections, lines: chosen };
  const { json, lines } = gold.actorNames.length > 0 ? ofActorNames(gold, options) : ofTexts(gold, options);
  if (options.isJson) process.stdout.write(`${JSON.stringify({ ...head, ...json }, undefined, 2)}\n`);
  else process.stdout.write(`${[`${options.file}: ${chosen}, ${coder}`, "", ...lines].join("\n")}\n`);
}

function ofTexts({ texts, scheme }: GoldFile, { predictions, date }: Options): { json: object; lines: string[] } {
  const made = predictions === undefined ? texts.map((text) => predict(text, date)) : readPredictions(predictions);
  const ids = new Set(made.map(({ id }) => id));
  const missing = texts.filter(({ id }) => !ids.has(id)).length;
  const options = { scheme, isInterState: isInterState(scheme) };
  const scores = scoreTexts(texts, made, options);
  const naive = scoreTexts(
    texts,
    texts.map((text) => guess(text, date)),
    options,
  );
  const reliability = reliabilityOf(judgedConfidences(texts, made, scheme));
  return {
    json: {
      scheme,
      textsWithoutPrediction: missing,
      ...scores,
      naive: { levels: naive.levels, textsWithEvent: naive.textsWithEvent },
      ...(reliability ? { reliability } : {}),
    },
    lines: [
      ...scoreLines(scores, naive),
      ...(missing > 0 ? [`${missing} texts have no prediction.`] : []),
      ...(reliability ? reliabilityLines(reliability) : []),
    ],
  };
}

function ofActorNames({ actorNames }: GoldFile, { predictions }: Options): { json: object; lines: string[] } {
  if (predictions !== undefined) throw new CommandFault("Predictions are read for texts, not for names of actors.");
  const scores = scoreActorNames(actorNames, resolveNames(actorNames));
  return { json: scores, lines: actorNameLines(scores) };
}

const inWordsOf = (selections: readonly Selection[]) =>
  selections.map(({ field, value }) => `${field}=${value}`).join(" and ");

const VALUED = ["--only", "--predictions", "--scheme", "--date"];

function parseOptions(args: readonly string[]): Options {
  const files: string[] = [];
  const values: { name: string; value: string }[] = [];
  let isJson = false;
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!;
    if (VALUED.includes(name)) {
      const value = args[++i];
      if (value === undefined) throw new CommandFault(`The option ${name} wants a value.`);
      values.push({ name, value });
    } else if (name === "--json") isJson = true;
    else if (name.startsWith("--")) throw new CommandFault(`Unknown option "${name}".`);
    else files.push(name);
  }
  if (files.length !== 1) throw new CommandFault("Name one file of gold, one JSON object a line.");
  const last = (option: string) => values.findLast(({ name }) => name === option)?.value;
  const date = last("--date") ?? FALLBACK_DATE;
  if (!isDay(date)) throw new CommandFault(`"${date}" is no day: write --date YYYY-MM-DD.`);
  const scheme = last("--scheme");
  if (scheme !== undefined && !isScheme(scheme))
    throw new CommandFault(`Unknown scheme "${scheme}": write --scheme ${GOLD_SCHEMES.join(" or --scheme ")}.`);
  const predictions = last("--predictions");
  return {
    file: files[0]!,
    isJson,
    selections: values.filter(({ name }) => name === "--only").map(({ value }) => toSelection(value)),
    date,
    ...(scheme === undefined ? {} : { scheme }),
    ...(predictions === undefined ? {} : { predictions }),
  };
}

const isScheme = (value: string): value is GoldScheme => (GOLD_SCHEMES as readonly string[]).includes(value);

function toSelection(text: string): Selection {
  const at = text.indexOf("=");
  if (at < 1) throw new CommandFault(`"${text}" selects nothing: write --only FIELD=VALUE.`);
  return { field: text.slice(0, at), value: text.slice(at + 1) };
}
