import { expect, test } from "vitest";
import { formats, type Citable } from "../../src/cite/index.ts";
import { person, references, work } from "./works.ts";

const film = work("it", "motion_picture", "Kedi", {
  names: { director: [person("Torun", "Ceyda")] },
  dates: { issued: "2016" },
  fields: { publisher: "Oscilloscope" },
});
const episode = work("it", "broadcast", "Do cats need out?", {
  names: { host: [person("Roe", "Jane")] },
  dates: { issued: "2022-02-11" },
  fields: { "container-title": "Cat Cast", number: "42" },
});
const translation = work("it", "book", "I am a cat", {
  names: {
    author: [person("Natsume", "Sōseki")],
    translator: [person("Ito", "Aiko"), person("Wilson", "Graeme")],
  },
  dates: { issued: "2002", "original-date": "1905" },
  fields: { publisher: "Tuttle", "original-title": "Wagahai wa neko de aru" },
});
const thesis = work("it", "thesis", "Roaming cats in Reading", {
  names: { author: [person("Thomas", "Rebecca")] },
  dates: { issued: "2011" },
  fields: { genre: "PhD thesis", publisher: "University of Reading" },
});
const talk = work("it", "paper-conference", "On tracking cats", {
  names: { author: [person("Lee", "Ann")] },
  dates: { issued: "2018" },
  fields: { "container-title": "Proceedings", "event-title": "Third Conference on Cats", "event-place": "Seoul" },
});

const written = (name: string, cited: Citable): string =>
  formats.find((format) => format.name === name)?.write([cited]) ?? "";

test("a film without an author lists its director first, and a broadcast its host", () => {
  expect(references(film)).toMatchObject({
    APA: "Torun, C. (Director). (2016). *Kedi* [Video]. Oscilloscope.",
    Chicago: "Torun, Ceyda, dir. “Kedi.” Video, Oscilloscope, 2016.",
    MLA: "Torun, Ceyda, director. *Kedi*. Oscilloscope, 2016.",
  });
  expect(references(episode)).toMatchObject({
    APA: "Roe, J. (Host). (2022, February 11). Do cats need out? (No. 42) [Broadcast]. In *Cat Cast*.",
    Chicago: "Roe, Jane, host. “Do Cats Need Out?” *Cat Cast*, no. 42, February 11, 2022.",
    MLA: "Roe, Jane, host. “Do Cats Need Out?” *Cat Cast*, no. 42, 11 Feb. 2022.",
  });
  expect(written("BibLaTeX", film)).toContain("howpublished = {Video directed by Ceyda Torun}");
  expect(written("BibTeX", episode)).toContain("howpublished = {Broadcast hosted by Jane Roe, Cat Cast, no. 42}");
  expect(written("RIS", film)).toContain("AU  - Torun, Ceyda\r\n");
  expect(written("Wikipedia", film)).toContain("|people=Ceyda Torun (director)");
});

test("a translation names its translators, and its original date in styles that ask for it", () => {
  expect(references(translation)).toMatchObject({
    APA: "Natsume, S. (2002). *I am a cat* (A. Ito & G. Wilson, Trans.). Tuttle. (Original work published 1905)",
    Chicago: "Natsume, Sōseki. *I Am a Cat*. Translated by Aiko Ito and Graeme Wilson. Tuttle, 2002.",
    MLA: "Natsume, Sōseki. *I Am a Cat*. Translated by Aiko Ito and Graeme Wilson, Tuttle, 2002.",
  });
  expect(written("BibTeX", translation)).toContain("note = {Translated by Aiko Ito and Graeme Wilson}");
  expect(written("BibLaTeX", translation)).toContain("origdate = {1905},\n  origtitle = {Wagahai wa neko de aru}");
  expect(written("RIS", translation)).toContain("A4  - Ito, Aiko\r\nA4  - Wilson, Graeme\r\n");
  expect(written("Wikipedia", translation)).toContain("|translator-last1=Ito |translator-first1=Aiko");
});

test("a thesis names its degree", () => {
  expect(references(thesis)).toMatchObject({
    APA: "Thomas, R. (2011). *Roaming cats in Reading* [PhD thesis]. University of Reading.",
    Chicago: "Thomas, Rebecca. “Roaming Cats in Reading.” PhD thesis, University of Reading, 2011.",
    MLA: "Thomas, Rebecca. *Roaming Cats in Reading*. 2011. University of Reading, PhD thesis.",
  });
  expect(written("BibTeX", thesis)).toContain("type = {PhD thesis}");
  expect(written("RIS", thesis)).toContain("M3  - PhD thesis\r\n");
});

test("BibLaTeX includes the conference of a paper and the version of a dataset", () => {
  expect(written("BibLaTeX", talk)).toContain("eventtitle = {Third {Conference} on {Cats}},\n  venue = {Seoul}");
  const dataset = work("it", "dataset", "Tracks", { fields: { version: "2.1" } });
  expect(written("BibLaTeX", dataset)).toContain("version = {2.1}");
});

test("the v. between the parties of a case stays in lower case", () => {
  expect(references(work("it", "legal_case", "Smith v. Jones", {}))).toMatchObject({
    Chicago: "“Smith v. Jones.” N.d.",
  });
});
