import type { Page } from "playwright-core";
import { goTo, openMap, type Visit } from "../../../scripts/bench/visit-map.ts";
import type { Id, SourceFile } from "../../../src/claims/model/index.ts";
import { compile } from "../../../src/compile.ts";
import type { MapQuestion } from "../../../src/map/map-data.ts";
import { mapAtlas, mapQuestion } from "../../../src/site/map/map-question.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite } from "../../../src/site/site.ts";
import { emptyShareBeyondGap, textShare } from "./coverage.ts";
import { cutWords, looseLines, narrowestColumn, outOfSight, smallestType, isWithin } from "./faults.ts";
import { screenOf, type Screen } from "./screen.ts";

/** What there is to read on the screens of a visit. */
export interface Reading {
  /** Levels 0 and 1. */
  readonly overviews: readonly ScreenMeasures[];
  /** Level 2 of every question visited. */
  readonly questions: readonly DestinationMeasures[];
  /** Level 3 of every claim visited. */
  readonly claims: readonly DestinationMeasures[];
  /** Level 2 after leaving each of those claims with Escape. */
  readonly back: readonly DestinationMeasures[];
  /** The ports on level 2 of each question. */
  readonly peeks: readonly PeekMeasures[];
}

/** The most ports that are pointed at in each question. */
const portsOfQuestion = 5;

/** Sends the map to each destination, in one window, and measures what there is to read while nothing moves. */
export async function measureReading(
  visit: Visit,
  debates: readonly string[],
  destinations: readonly Destination[],
): Promise<Reading> {
  const page = await openMap(visit);
  const overviews = [measureScreen(await screenOf(page))];
  const questions: DestinationMeasures[] = [];
  const claims: DestinationMeasures[] = [];
  const back: DestinationMeasures[] = [];
  const peeks: PeekMeasures[] = [];
  for (const destination of destinations) {
    await page.evaluate(goTo, idOf(destination));
    const seen = measureDestination(await screenOf(page), destination);
    if (seen.level === 2) {
      questions.push(seen);
      peeks.push(await measurePeeks(page, portsOfQuestion));
    } else {
      claims.push(seen);
      await page.keyboard.press("Escape");
      back.push(measureDestination(await screenOf(page), destination));
    }
  }
  for (const debate of debates) overviews.push(await measureDebate(page, `${visit.address}${debate}/`));
  await page.context().close();
  return { overviews, questions, claims, back, peeks };
}

async function measureDebate(page: Page, address: string): Promise<ScreenMeasures> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator(".argument-map.live").waitFor({ state: "attached" });
  return measureScreen(await screenOf(page));
}

/** What is measured on a screen of any level. */
type ScreenMeasures = ReturnType<typeof measureScreen>;

function measureScreen(screen: Screen) {
  return {
    level: screen.level,
    smallestType: smallestType(screen),
    cutWords: cutWords(screen),
    narrowestColumn: narrowestColumn(screen),
    looseLines: looseLines(screen),
    scrollsRight: screen.beyond.right > 1,
  };
}

/**
 * What is measured on the screen of a question or claim: also how many claims its question has, parts of the window (0 to 1) and how many
 * claims can't be read without scrolling, of the whole question on level 2, of the neighbourhood on level 3.
 */
type DestinationMeasures = ReturnType<typeof measureDestination>;

function measureDestination(screen: Screen, destination: Destination) {
  const { question, place } = destination;
  return {
    ...measureScreen(screen),
    id: idOf(destination),
    claims: question.claims.length,
    emptyBeyondGap: emptyShareBeyondGap(screen),
    text: textShare(screen),
    outOfSight: outOfSight(screen, screen.level === 2 ? wholeQuestion(question) : neighbourhood(question, place))
      .length,
  };
}

function wholeQuestion({ id, claims }: MapQuestion): readonly string[] {
  return [id, ...claims.map((claim) => claim.id)];
}

/** What is shown of cross-links when a reader points at their ports. */
interface PeekMeasures {
  readonly ports: number;
  /** Ports whose other ends are shown as a card inside the window. */
  readonly shown: number;
  /** Curves to cards on the screen that have a loose end. */
  readonly looseCurves: number;
}

/** Focuses up to `most` ports on the screen, one after the other, as the Tab key does. */
async function measurePeeks(page: Page, most: number): Promise<PeekMeasures> {
  const ports = Math.min(most, await page.evaluate(countPorts));
  let measures: PeekMeasures = { ports, shown: 0, looseCurves: 0 };
  for (let index = 0; index < ports; index += 1) {
    await page.evaluate(focusPort, index);
    const screen = await screenOf(page);
    const { stage, peek, strokes } = screen;
    const curves = strokes.filter(({ kind }) => kind === "curve");
    measures = {
      ports,
      shown: measures.shown + (peek && isWithin(peek, stage) ? 1 : 0),
      looseCurves: measures.looseCurves + looseLines({ ...screen, strokes: curves }).length,
    };
  }
  return measures;
}

function countPorts(): number {
  return document.querySelectorAll("g.item:not(.leaving) > .port").length;
}

/** Scrolls the port into the window first, as the browser does for the Tab key. */
function focusPort(index: number): void {
  const port = [...document.querySelectorAll<SVGGElement>("g.item:not(.leaving) > .port")][index];
  port?.scrollIntoView({ block: "nearest" });
  port?.focus();
}

/** The path to a claim from its question, its direct replies, and the other ends of its cross-links. */
function neighbourhood({ id, claims }: MapQuestion, place: number): readonly Id[] {
  const path: Id[] = [];
  for (let claim = claims[place]; claim; claim = claims[claim.parent]) path.push(claim.id);
  const replies = claims.filter(({ parent }) => parent === place).map((claim) => claim.id);
  const linked = (claims[place]?.links ?? []).map(({ end }) => end.id);
  return [...new Set([id, ...path, ...replies, ...linked])];
}

/** Where the map is sent: a claim (its index among the question's claims), or the question itself (-1). */
interface Destination {
  readonly question: MapQuestion;
  readonly place: number;
}

/** The most destinations that are questions. */
const mostQuestions = 40;

/** Chooses `count` destinations, evenly spread over the map in reading order: some questions, and claims of every depth. */
export function chooseDestinations(questions: readonly MapQuestion[], count: number): readonly Destination[] {
  const allQuestions = questions.map((question): Destination => ({ question, place: -1 }));
  const allClaims = questions.flatMap((question) =>
    question.claims.map((_, place): Destination => ({ question, place })),
  );
  const chosen = spread(allQuestions, Math.min(mostQuestions, count));
  return [...chosen, ...spread(allClaims, count - chosen.length)];
}

/** At most `count` of the entries, evenly spread. */
function spread<Entry>(entries: readonly Entry[], count: number): readonly Entry[] {
  const step = entries.length / Math.min(count, entries.length);
  return entries.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

function idOf({ question, place }: Destination): string {
  return question.claims[place]?.id ?? question.id;
}

/** Questions with fewer claims can't fill a window. */
const enoughToFill = 25;

/** All screens of a reading. */
export function screens({ overviews, questions, claims, back }: Reading): readonly ScreenMeasures[] {
  return [...overviews, ...questions, ...claims, ...back];
}

/** Level 2 of the questions that have enough claims to fill it, however it was reached. */
export function fullQuestions({ questions, back }: Reading): readonly DestinationMeasures[] {
  return [...questions, ...back].filter(({ claims }) => claims >= enoughToFill);
}

/** The debates and questions of a map, computed without a build. */
export function mapOf(files: readonly SourceFile[]) {
  const { debate, evaluation } = compile(files);
  const site = makeSite(debate, evaluation, readSettings({}));
  const { debates } = mapAtlas(site);
  const questions = debates.flatMap((each) => each.questions.flatMap(({ id }) => mapQuestion(site, id) ?? []));
  return { debates: debates.map(({ id }) => id), questions };
}
