import type { Page } from "playwright-core";
import type { MapQuestion } from "../../../src/map/map-data.ts";
import { barrenShare, emptyShare, textShare } from "./coverage.ts";
import { cutWords } from "./cut-words.ts";
import { idOf, type Flight } from "./choose-flights.ts";
import { goTo } from "./go-to.ts";
import { endlessLines, looseLines } from "./loose-lines.ts";
import { measurePeeks, type PeekMeasures } from "./measure-peeks.ts";
import { narrowestColumn } from "./narrowest-column.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { openMap, type Visit } from "./open-map.ts";
import { outOfSight } from "./out-of-sight.ts";
import { readScreen } from "./read-screen.ts";
import type { Screen } from "./screen.ts";
import { smallestType } from "./smallest-type.ts";

/** What holds for a screen of whatever level. */
export interface ScreenMeasures {
  readonly level: number;
  readonly smallestType: number;
  readonly cutWords: readonly string[];
  /** Texts of the bar and the detail that the browser cuts. */
  readonly cutPageTexts: readonly string[];
  /** Characters. */
  readonly narrowestColumn: number;
  readonly looseLines: readonly string[];
  readonly endlessLines: number;
  readonly scrollsRight: boolean;
  readonly scrollsDown: boolean;
}

/** What is seen after a flight. */
export interface FlightMeasures extends ScreenMeasures {
  readonly id: string;
  /** How many claims the question has. */
  readonly claims: number;
  /** Parts of the window, 0 to 1. */
  readonly empty: number;
  readonly barren: number;
  readonly text: number;
  /** How many of the claims that belong there can't be read without scrolling: of the whole argument on level 2, of the neighbourhood on level 3. */
  readonly outOfSight: number;
}

export interface Reading {
  /** Levels 0 and 1. */
  readonly overviews: readonly ScreenMeasures[];
  /** Level 2 of every question that was flown to. */
  readonly questions: readonly FlightMeasures[];
  /** Level 3 of every claim that was flown to. */
  readonly claims: readonly FlightMeasures[];
  /** Level 2 when one comes back out of each of those claims. */
  readonly back: readonly FlightMeasures[];
  /** Of the ports on level 2 of each question. */
  readonly peeks: readonly PeekMeasures[];
}

/** So many ports of each question are pointed at. */
const portsOfQuestion = 5;

/** Flies over the map in one window and measures what there is to read after each flight, at rest. */
export async function measureReading(
  visit: Visit,
  debates: readonly string[],
  flights: readonly Flight[],
): Promise<Reading> {
  const page = await openMap(visit);
  const overviews = [measureScreen(await page.evaluate(readScreen))];
  const questions: FlightMeasures[] = [];
  const claims: FlightMeasures[] = [];
  const back: FlightMeasures[] = [];
  const peeks: PeekMeasures[] = [];
  for (const flight of flights) {
    await page.evaluate(goTo, idOf(flight));
    const seen = measureFlight(await page.evaluate(readScreen), flight);
    if (seen.level === 2) {
      questions.push(seen);
      peeks.push(await measurePeeks(page, portsOfQuestion));
    } else {
      claims.push(seen);
      await page.keyboard.press("Escape");
      back.push(measureFlight(await page.evaluate(readScreen), flight));
    }
  }
  for (const debate of debates) overviews.push(await measureDebate(page, `${visit.address}${debate}/`));
  await page.context().close();
  return { overviews, questions, claims, back, peeks };
}

async function measureDebate(page: Page, address: string): Promise<ScreenMeasures> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator(".argument-map.live").waitFor({ state: "attached" });
  return measureScreen(await page.evaluate(readScreen));
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

function measureFlight(screen: Screen, flight: Flight): FlightMeasures {
  const { question, place } = flight;
  return {
    ...measureScreen(screen),
    id: idOf(flight),
    claims: question.claims.length,
    empty: emptyShare(screen),
    barren: barrenShare(screen),
    text: textShare(screen),
    outOfSight: outOfSight(screen, screen.level === 2 ? everything(question) : neighbourhood(question, place)).length,
  };
}

function everything({ id, claims }: MapQuestion): readonly string[] {
  return [id, ...claims.map((claim) => claim.id)];
}
