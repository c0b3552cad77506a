import type { Page } from "playwright-core";
import type { MapQuestion } from "../../../src/map/map-data.ts";
import { emptyShareBeyondGap, emptyShare, textShare } from "./coverage.ts";
import { cutWords } from "./cut-words.ts";
import { idOf, type Destination } from "./choose-destinations.ts";
import { goTo } from "./go-to.ts";
import { endlessLines, looseLines } from "./loose-lines.ts";
import { measurePeeks, type PeekMeasures } from "./measure-peeks.ts";
import { narrowestColumn } from "./narrowest-column.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { openMap, type Visit } from "./open-map.ts";
import { outOfSight } from "./out-of-sight.ts";
import { screenOf } from "./read-screen.ts";
import type { Screen } from "./screen.ts";
import { smallestType } from "./smallest-type.ts";

/** What is measured on a screen of any level. */
export interface ScreenMeasures {
  readonly level: number;
  readonly smallestType: number;
  readonly cutWords: readonly string[];
  /** Texts of the bar and the detail that the browser shortens. */
  readonly cutPageTexts: readonly string[];
  /** Characters. */
  readonly narrowestColumn: number;
  readonly looseLines: readonly string[];
  readonly endlessLines: number;
  readonly scrollsRight: boolean;
  readonly scrollsDown: boolean;
}

/** What is measured on the screen of a question or claim. */
export interface DestinationMeasures extends ScreenMeasures {
  readonly id: string;
  /** How many claims the question has. */
  readonly claims: number;
  /** Parts of the window, 0 to 1; see coverage.ts. */
  readonly empty: number;
  readonly emptyBeyondGap: number;
  readonly text: number;
  /** How many claims can't be read without scrolling: of the whole question on level 2, of the neighbourhood on level 3. */
  readonly outOfSight: number;
}

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

function measureScreen(screen: Screen): ScreenMeasures {
  return {
    level: screen.level,
    smallestType: smallestType(screen),
    cutWords: cutWords(screen),
    cutPageTexts: screen.pageTexts.filter(({ isCut }) => isCut).map(({ text }) => text),
    narrowestColumn: narrowestColumn(screen),
    looseLines: looseLines(screen),
    endlessLines: endlessLines(screen),
    scrollsRight: screen.beyond.right > 1,
    scrollsDown: screen.beyond.down > 1,
  };
}

function measureDestination(screen: Screen, destination: Destination): DestinationMeasures {
  const { question, place } = destination;
  return {
    ...measureScreen(screen),
    id: idOf(destination),
    claims: question.claims.length,
    empty: emptyShare(screen),
    emptyBeyondGap: emptyShareBeyondGap(screen),
    text: textShare(screen),
    outOfSight: outOfSight(screen, screen.level === 2 ? wholeQuestion(question) : neighbourhood(question, place))
      .length,
  };
}

function wholeQuestion({ id, claims }: MapQuestion): readonly string[] {
  return [id, ...claims.map((claim) => claim.id)];
}
