export const messages = {
  steps: (count: number) => (count === 1 ? "1 trin" : `${count} trin`),
  source: "Kilde",
  open: "Kilden lader stå åbent",
  perDay: "pr. dag",
  choices: {
    kept: "ja",
    broken: "nej",
    "above-path": "nej, men året binder ikke",
    exceeded: "nej",
    "direct-less-revenues": "direkte omkostninger minus indtægter",
    direct: "direkte omkostninger",
    "direct-without-capital": "direkte omkostninger uden afskrivning og forrentning",
    "excess-only": "det, der ligger uden for båndet",
    "all-if-exceeds": "hele beløbet, når det ligger uden for båndet",
    full: "hele beløbet",
    "set-aside": "henlæggelse inden for båndet",
    "cost-based-budget": "det omkostningsbaserede budget",
    "rate-revenue": "takstindtægterne",
    "round-the-clock": "døgntilbud",
    day: "dagtilbud",
    "short-stay": "aflastning, akut og korte ophold",
  } as Record<string, string>,
};

export type Messages = typeof messages;
