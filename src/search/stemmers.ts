import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { baseLanguage } from "../words/base-language.ts";
import { remembering, type Stemmer } from "./stems.ts";

const stemmers: Readonly<Record<string, Stemmer>> = { de: german, en: english, fr: french };

/** As `loadStemmer` finds it, for the build and for programs: browsers load that of their map alone. */
export const stemmerOf = (language: string): Stemmer => remembering(stemmers[baseLanguage(language)]);
