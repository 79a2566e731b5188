import type { MethodFileProblemCode } from "@rammevaerk/contracts/method-exchange";
import { formatNumber } from "../../platform/format/numbers.ts";
import { fieldWords } from "../fields/words.da.ts";

const number = (value: number): string => formatNumber(value, "da");
const files = (count: number): string => (count === 1 ? "1 fil" : `${number(count)} filer`);

const problems: Readonly<Record<MethodFileProblemCode, string>> = {
  "file-name-refused": "Filen må kun hedde noget på .md, uden mapper og særlige tegn.",
  "file-name-twice": "To filer i zip'en har samme navn.",
  "file-type-refused": "Kun Markdown-filer kan læses.",
  "file-encrypted": "Filen er låst med en adgangskode.",
  "file-too-large": "Filen er for stor. En metode må fylde 1 MB.",
  "file-broken": "Filen er gået i stykker og kan ikke pakkes ud.",
  "file-not-text": "Filen er ikke tekst i UTF-8.",
  "front-matter-missing": "Filen skal begynde med et hoved mellem to linjer med ---.",
  "front-matter-broken": "Hovedet kan ikke læses som YAML.",
  "front-matter-too-large": "Hovedet er for langt.",
  "front-matter-too-deep": "Hovedet har for mange niveauer.",
  "tag-refused": "Hovedet bruger mærker, der begynder med udråbstegn. De bliver ikke læst.",
  "alias-refused": "Hovedet bruger henvisninger (& og *), som ikke bliver læst.",
  "field-twice": "Feltet står der to gange.",
  "field-unknown": "Feltet findes ikke.",
  "format-unknown": "Formatet skal være rammevaerk-method/1.",
  "language-unknown": "Sproget skal være da.",
  "code-wrong-form": "Koden må kun have små bogstaver, tal og bindestreg.",
  "code-twice": "To af filerne har samme kode.",
  "code-taken": "Koden bruges af en metode, der endnu ikke er udgivet.",
  "method-retired": "Metoden er taget ud af brug.",
  "version-open": "Du har allerede en kladde af metoden. Gør den færdig eller slet den først.",
  "cpr-number-found": "Der står noget, der ligner et CPR-nummer.",
  required: "Feltet mangler.",
  "too-short": "Teksten er for kort.",
  "too-long": "Teksten er for lang.",
  "too-small": "Værdien er for lille.",
  "too-large": "Værdien er for stor.",
  "wrong-form": "Værdien har ikke den rigtige form.",
  "unknown-choice": "Værdien findes ikke på listen.",
};

export const messages = {
  words: fieldWords,
  title: "Indlæs metoder",
  lead: "Hent en eller flere metoder ind fra filer. Du ser først, hvad der sker, og intet bliver udgivet uden en redaktør.",
  file: "Fil",
  fileHint:
    "En Markdown-fil (.md) med hoved, som biblioteket selv skriver dem, eller en zip med op til 1.000 af dem. Højst 10 MB.",
  choose: "Vælg en fil",
  drop: "Eller træk filen hertil",
  sending: (percent: number) => `Sender ${percent} %`,
  example: "Hent en metode som eksempel",
  notAllowed: "Du kan ikke indlæse metoder",
  notAllowedText:
    "Det kan metodebibliotekets forfattere og redaktører. Du kan foreslå en metode ved at skrive den.",
  start: "Foreslå en metode",
  found: "Det vil ske",
  again: "Indlæs en anden fil",
  counts: {
    added: (count: number) => `${files(count)} bliver til nye metoder`,
    changed: (count: number) => `${files(count)} bliver til ændringsforslag`,
    unchanged: (count: number) => `${files(count)} ændrer intet`,
    refused: (count: number) => `${files(count)} kan ikke læses`,
  },
  outcomes: { added: "Ny metode", changed: "Ændring", unchanged: "Uændret", refused: "Afvist" },
  allOrNothing: "Ret de afviste filer, og indlæs igen. Alt bliver indlæst på én gang, eller intet.",
  nothing: "Filerne siger det samme som biblioteket. Der er ikke noget at indlæse.",
  apply: (count: number) =>
    count === 1 ? "Send 1 udgave til gennemsyn" : `Send ${number(count)} udgaver til gennemsyn`,
  applied: (count: number) =>
    count === 1 ? "1 udgave er sendt til gennemsyn." : `${number(count)} udgaver er sendt til gennemsyn.`,
  toMine: "Se dine udgaver",
  changes: (fields: string) => `Ændrer: ${fields}`,
  line: (line: number) => `Linje ${line}`,
  seen: (value: string) => `der står „${value}“`,
  rows: "Filerne",
  problems,
};

export type Messages = typeof messages;
