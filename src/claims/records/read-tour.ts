import type { TourRecord } from "../model/index.ts";
import { innerMappings, placedText, plainText, prose } from "../shape/get.ts";
import type { RecordParts } from "./record-base.ts";

/** A tour, in `tours/`. */
export function readTour({ base, mapping, reading }: RecordParts): TourRecord {
  return {
    kind: "tour",
    ...base,
    title: plainText(mapping, "title"),
    summary: prose(mapping, "summary", reading),
    stops: innerMappings(mapping, "stops").flatMap((stop) => {
      const shows = placedText(stop, "shows");
      return shows ? [{ shows, text: prose(stop, "text", reading) }] : [];
    }),
  };
}
