import { describe, expect, test } from "vitest";
import { inLatinLetters } from "../../src/text/latin-letters.ts";

describe("a text is written in Latin letters", () => {
  test.each([
    ["German, by German rules", "größere KÄFIGE GRÖẞE", "groessere kaefige groesse"],
    ["German with marks of their own", "A\u0308rger", "aerger"],
    ["French", "Où est l’été, garçon naïf ?", "ou est l’ete, garcon naif ?"],
    ["Danish and Polish", "Smørrebrød på Ærø, Łódź", "smorrebrod pa aero, lodz"],
    ["Turkish", "İstanbul’da ışık", "istanbul’da isik"],
    ["Vietnamese", "Động vật có quyền", "dong vat co quyen"],
    ["Russian", "Животные имеют большой объём", "zhivotnye imeyut bolshoy obyom"],
    ["Ukrainian", "Їжа ґанок", "yizha ganok"],
    ["Greek", "Τα ζώα έχουν δικαιώματα", "ta zoa echoyn dikaiomata"],
    ["Hebrew", "לחיות זכויות", "lhyvt zkvyvt"],
    ["Persian", "حیوانات حق دارند", "hywanat hq darnd"],
  ])("%s", (_, text, latin) => {
    expect(inLatinLetters(text)).toBe(latin);
  });

  test("but letters of other scripts stay", () => {
    expect(inLatinLetters("Tee は 茶")).toBe("tee は 茶");
  });
});
