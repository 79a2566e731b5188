import { autismeOgSelvskade } from "./threads/autisme-og-selvskade.ts";
import { effektOgFeedback } from "./threads/effekt-og-feedback.ts";
import { erhvervetHjerneskade } from "./threads/erhvervet-hjerneskade.ts";
import { lowArousalIBotilbud } from "./threads/low-arousal-i-botilbud.ts";
import { misbrugOgPsykiskeVanskeligheder } from "./threads/misbrug-og-psykiske-vanskeligheder.ts";
import { saerligtDyreEnkeltsager } from "./threads/saerligt-dyre-enkeltsager.ts";
import { styringsdataOgOekonomi } from "./threads/styringsdata-og-oekonomi.ts";
import { voksenudredningOgBostoette } from "./threads/voksenudredning-og-bostoette.ts";
import type { DemoThread } from "./types.ts";

export const threads: readonly DemoThread[] = [
  ...autismeOgSelvskade,
  ...misbrugOgPsykiskeVanskeligheder,
  ...erhvervetHjerneskade,
  ...lowArousalIBotilbud,
  ...styringsdataOgOekonomi,
  ...effektOgFeedback,
  ...saerligtDyreEnkeltsager,
  ...voksenudredningOgBostoette,
];
