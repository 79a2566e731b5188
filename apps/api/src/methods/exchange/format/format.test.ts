import { methodFields } from "@rammevaerk/contracts/methods";
import {
  declarationDimensions,
  evidenceScales,
  type MethodFields,
  methodLicences,
  methodStandings,
  relevanceLevels,
  studyDesigns,
  textLicences,
} from "@rammevaerk/domain/methods";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMethodFile } from "./read-method-file.ts";
import { writeMethodFile } from "./write-method-file.ts";

const awkward = fc.constantFrom(
  "",
  "null",
  "~",
  "true",
  "1.0",
  "0x1f",
  "2026-11-22",
  "---",
  "- a",
  "a: b",
  "# a",
  " a",
  "&a",
  "*a",
  "!a",
  "a\n\n b",
  "\ta",
  "a\r\nb",
  "\u0085",
  "\u2028",
  "'\"",
  "{a",
  "[",
  "a #b",
  "æøå 💡",
  "%TAG",
  "a\n---\nb",
  "\\",
);
/** The sign NUL is refused: PostgreSQL stores no text that holds it. */
const text = fc
  .oneof(awkward, fc.string({ unit: "binary", maxLength: 40 }), fc.lorem())
  .map((value) => value.replaceAll("\0", ""));
const required = text.map((value) => `x${value}`.slice(0, 20));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const year = fc.integer({ min: 1900, max: 2100 });
const key = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/);
const kroner = fc.record({ fromKroner: fc.nat(9), toKroner: fc.nat(1_000_000) });
const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const reason = required.map((value) => `${value} xyz`);

const someFields: fc.Arbitrary<MethodFields> = fc
  .record({
    name: reason,
    aliases: list(required),
    summary: text,
    purpose: text,
    targetGroups: list(text),
    ageFrom: maybe(fc.nat(120)),
    ageTo: maybe(fc.nat(120)),
    exclusion: text,
    legalBases: list(text),
    coreComponents: list(required),
    theoryOfChange: text,
    dosage: fc.record({ sessions: text, duration: text, setting: text }),
    competences: fc.record({ required: text, training: text, certification: text }),
    licence: fc.record({ kind: fc.constantFrom(...methodLicences), owner: text, note: text }),
    implementation: fc.record({ fidelityTool: text, support: text, timeToFullUse: text }),
    standing: maybe(fc.record({ level: fc.constantFrom(...methodStandings), reason })),
    ratings: list(
      fc.record({
        scale: fc.constantFrom(...evidenceScales),
        scaleName: text,
        dimension: maybe(fc.constantFrom(...declarationDimensions)),
        value: fc.constantFrom("A", "3+", "1", "NL2"),
        version: text,
        ratedYear: maybe(year),
        summary: text,
        sourceKey: key,
      }),
    ),
    studies: list(
      fc.record({
        outcome: required,
        title: text,
        year: maybe(year),
        country: text,
        design: fc.constantFrom(...studyDesigns),
        participants: maybe(fc.nat()),
        followUpMonths: maybe(fc.nat(600)),
        effect: required,
        sourceKey: key,
      }),
    ),
    relevance: maybe(fc.record({ level: fc.constantFrom(...relevanceLevels), reason })),
    economy: fc.record({
      startUp: maybe(kroner),
      perCitizen: maybe(kroner),
      priceYear: maybe(year),
      note: text,
      sourceKey: maybe(key),
    }),
    risks: text,
    ethics: text,
    sources: list(
      fc.record({
        key,
        title: required,
        publisher: text,
        year: maybe(year),
        url: maybe(fc.constant("https://example.dk/a?b=c#d")),
        readOn: fc.constant("2026-11-22"),
      }),
    ),
    textLicence: fc.constantFrom(...textLicences),
    body: fc.oneof(
      text,
      fc.array(text).map((lines) => lines.join("\n")),
    ),
  })
  // What is stored has been through the contract, and a body has the line ends of the web.
  .map((fields) => ({ ...fields, body: fields.body.replaceAll(/\r\n?/g, "\n") }))
  .map((fields) => methodFields.safeParse(fields).data)
  .filter((fields) => fields !== undefined);

const head = "format: rammevaerk-method/1\ncode: fit\nname: FIT\ntextLicence: CC-BY-4.0\n";
const file = (yaml: string, body = "Tekst") => `---\n${yaml}---\n\n${body}\n`;
function problemsOf(content: string) {
  const reading = readMethodFile(content);
  return reading.outcome === "read"
    ? []
    : reading.problems.map(({ code, field, line }) => [code, field, line]);
}

describe("the file of a method", () => {
  it("gives back every method as it was written", () => {
    fc.assert(
      fc.property(someFields, (fields) => {
        expect(readMethodFile(writeMethodFile("fit", fields))).toEqual({
          outcome: "read",
          code: "fit",
          fields,
          findLine: expect.any(Function),
        });
      }),
      { numRuns: 150 },
    );
  });

  it("fills in what is left out, whatever the line ends and with or without a byte order mark", () => {
    const written = file(`${head}sources:\n  - key: a\n    title: A\n    readOn: 2026-11-22\n`);
    const read = readMethodFile(written);
    expect(read).toMatchObject({
      outcome: "read",
      code: "fit",
      fields: {
        name: "FIT",
        ageFrom: null,
        dosage: { sessions: "", duration: "", setting: "" },
        licence: { kind: "unknown" },
        sources: [{ key: "a", publisher: "", year: null, url: null }],
        body: "Tekst",
      },
    });
    for (const other of [
      `\uFEFF${written}`,
      written.replaceAll("\n", "\r\n"),
      written.replaceAll("\n", "\r"),
    ])
      expect({ ...readMethodFile(other), findLine: null }).toEqual({ ...read, findLine: null });
    expect(readMethodFile(`---\n${head}---`)).toMatchObject({ outcome: "read", fields: { body: "" } });
  });

  it("says what is wrong and on which line", () => {
    const cases: [string, (string | number | null)[][]][] = [
      ["", [["front-matter-missing", "", null]]],
      ["# FIT\n\nTekst", [["front-matter-missing", "", null]]],
      ["---\ncode: fit\n", [["front-matter-missing", "", null]]],
      ["---\n---\n", [["front-matter-missing", "", null]]],
      [file("- a\n"), [["front-matter-missing", "", null]]],
      [file(`${head}summary: "a\n`), [["front-matter-broken", "", 7]]],
      [file(`${head}name: FIT 2\n`), [["field-twice", "", 6]]],
      [file(`${head}sumary: a\n`), [["field-unknown", "sumary", 6]]],
      [file(`${head}body: a\n`), [["field-unknown", "body", 6]]],
      [file(`${head}dosage:\n  often: a\n`), [["field-unknown", "dosage.often", 7]]],
      [file(`${head}ageFrom: tre\n`), [["wrong-form", "ageFrom", 6]]],
      [file(`${head}ageFrom: 121\n`), [["too-large", "ageFrom", 6]]],
      [file(`${head}standing:\n  level: best\n  reason: abc\n`), [["unknown-choice", "standing.level", 7]]],
      [
        file(`${head}studies:\n  - outcome: a\n`),
        [
          ["unknown-choice", "studies.0.design", 7],
          ["required", "studies.0.effect", 7],
          ["required", "studies.0.sourceKey", 7],
        ],
      ],
      [file(`${head}risks: |\n  Borger 010190-1234\n`), [["cpr-number-found", "risks", 6]]],
      [file(head, "Borger 010190-1234"), [["cpr-number-found", "body", null]]],
      [file(head.replace("/1", "/2")), [["format-unknown", "format", 2]]],
      [file(head.replace("fit", "../fit")), [["code-wrong-form", "code", 3]]],
      [file(`${head}language: en\n`), [["language-unknown", "language", 6]]],
      [
        file("name: FIT\n"),
        [
          ["format-unknown", "format", null],
          ["code-wrong-form", "code", null],
          ["unknown-choice", "textLicence", null],
        ],
      ],
    ];
    for (const [content, problems] of cases)
      expect([content, problemsOf(content)]).toEqual([content, problems]);
  });

  it("refuses tags, anchors, aliases, merges, several documents and what is out of all proportion, at once", () => {
    const laughs = Array.from(
      { length: 9 },
      (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]\n`,
    ).join("");
    const cases: [string, string][] = [
      [`${head}purpose: !!binary aGVq\n`, "tag-refused"],
      [`${head}purpose: !!str hej\n`, "tag-refused"],
      [`${head}purpose: !js/function "x"\n`, "tag-refused"],
      [`${head}aliases: !!set {a}\n`, "tag-refused"],
      [`${head}purpose: &a hej\n`, "alias-refused"],
      [`${head}purpose: &a hej\nrisks: *a\n`, "alias-refused"],
      [`l0: &l0 haha\n${laughs}`, "alias-refused"],
      [`${head}risks: *none\n`, "alias-refused"],
      [`${head}<<: {risks: a}\n`, "field-unknown"],
      [`${head}__proto__: {risks: a}\n`, "field-unknown"],
      [`${head}constructor: a\n`, "field-unknown"],
      [`${head}...\na: b\n`, "front-matter-broken"],
      [`${head}? [a, b]\n: c\n`, "front-matter-broken"],
      [`${head}risks: ${"a".repeat(500_000)}\n`, "front-matter-too-large"],
      [`${head}aliases: [${",".repeat(100_000)}]\n`, "front-matter-too-large"],
      [`${head}aliases: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`, "front-matter-too-deep"],
      [`${head}aliases: ${"{a: ".repeat(5_000)}\n`, "front-matter-too-deep"],
      [`${head}aliases:\n ${"- ".repeat(20_000)}\n`, "front-matter-too-deep"],
      [
        `${head}${Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")}\n`,
        "front-matter-too-deep",
      ],
    ];
    const start = performance.now();
    for (const [yaml, code] of cases) {
      const codes = problemsOf(file(yaml)).map(([first]) => first);
      expect([yaml.slice(0, 200), codes.includes(code), codes.length > 30]).toEqual([
        yaml.slice(0, 200),
        true,
        false,
      ]);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(({} as Record<string, unknown>)["risks"]).toBeUndefined();
  });
});
