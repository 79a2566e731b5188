import type { MethodLinkKind } from "@rammevaerk/domain/methods";

/** Who keeps the library, by the keys of people. Two review, so that each can decide on what the other wrote. */
export const libraryRoles = [
  { person: "jonas-tangmark", role: "method-reviewer" },
  { person: "henrik-moseby", role: "method-reviewer" },
  { person: "bodil-krathus", role: "method-author" },
] as const;

/** Who follows what. */
export const watches: readonly { readonly person: string; readonly methods: readonly string[] }[] = [
  { person: "signe-havrevig", methods: ["low-arousal", "vum"] },
  { person: "karen-ravnild", methods: ["fit", "housing-first", "recovery"] },
  { person: "bodil-krathus", methods: ["low-arousal", "traumebevidst-praksis"] },
  { person: "jonas-tangmark", methods: ["low-arousal", "teacch"] },
];

/** A method tied to a network or event of the demo, by its key, or to a common goal. */
export interface DemoTie {
  readonly method: string;
  readonly kind: MethodLinkKind;
  readonly target: string;
  readonly note: string;
}

export const ties: readonly DemoTie[] = [
  {
    method: "low-arousal",
    kind: "network",
    target: "low-arousal-i-botilbud",
    note: "Netværket deler film, øvelser og kort til nye kolleger.",
  },
  {
    method: "low-arousal",
    kind: "network",
    target: "autisme-og-selvskade",
    note: "Emne på de sidste to møder.",
  },
  { method: "low-arousal", kind: "event", target: "kursus-low-arousal", note: "To dage for begyndere." },
  { method: "fit", kind: "network", target: "effekt-og-feedback", note: "Her bruger de fleste skemaerne." },
  { method: "fit", kind: "event", target: "temadag-feedback", note: "" },
  { method: "fit", kind: "common-goal", target: "faelles-maal-3", note: "Fælles fokus på bedste praksis." },
  { method: "teacch", kind: "network", target: "autisme-og-selvskade", note: "" },
  {
    method: "motiverende-samtale",
    kind: "network",
    target: "misbrug-og-psykiske-vanskeligheder",
    note: "Tre medlemmer underviser i den.",
  },
  { method: "motiverende-samtale", kind: "event", target: "temadag-rusmidler", note: "" },
  { method: "vum", kind: "network", target: "voksenudredning-og-bostoette", note: "" },
];

/** A change that waits for a reviewer: what it puts in the place of the published text. */
export const proposal = {
  method: "low-arousal",
  author: "bodil-krathus",
  note: "Jeg har skrevet, hvad vi gør ved nye vikarer, og hvorfor en plan for hver borger skal have en dato.",
  fields: {
    implementation: {
      fidelityTool:
        "Intet fast skema. Mange bruger en observation for hver ny kollega i de første tre måneder.",
      support: "Kursus for hele personalegruppen, nattevagter med, og et kort på én side til vikarer.",
      timeToFullUse: "6-12 måneder",
    },
    risks:
      "Krav, der er sænket, bliver stående. Sæt en dato på hver plan, og se på den sammen med borgeren, når dagen kommer.",
  },
} as const;

/** A method whose review date has come. */
export const dueMethod = { method: "sociale-historier", responsible: "jonas-tangmark" } as const;
