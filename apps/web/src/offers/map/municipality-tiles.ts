/** Where a municipality stands on the tile map, and the letters on its tile. */
export interface MunicipalityTile {
  readonly code: string;
  readonly short: string;
  /** From the west, from the north, counted from 0. */
  readonly column: number;
  readonly row: number;
}

/**
 * The 98 municipalities as tiles of one size, roughly where they lie: our own drawing. Each line is a row from the
 * west to the east; a dot is sea or another row's land. Letters begin as the name does where that tells them apart.
 */
const rows: readonly string[] = [
  ".         .         860:Hjø   813:Frh   825:Læs   .         .         .         .         .         .         .         .",
  ".         849:Jam   810:Brø   851:Aal   .         .         .         .         .         .         .         .         .",
  "787:Thi   773:Mor   820:Ves   840:Reb   .         .         .         .         .         .         270:Gri   217:Hel   .",
  "665:Lem   671:Str   779:Ski   846:Mar   .         .         .         .         .         260:Hal   219:Hil   210:Fre   .",
  ".         661:Hol   791:Vib   730:Ran   707:Nor   .         .         .         .         250:Frs   201:All   223:Hør   .",
  "760:Rin   657:Her   740:Sil   710:Fav   706:Syd   .         .         .         .         240:Ege   190:Fur   230:Rud   .",
  ".         756:Ika   746:Ska   751:Aar   .         .         .         306:Ods   151:Bal   163:Hlv   159:Gla   173:Lyn   157:Gen",
  "573:Var   530:Bil   615:Hrs   727:Odd   741:Sam   .         326:Kal   316:Hbk   165:Alb   161:Glo   175:Rød   147:Frb   101:Kbh",
  "561:Esb   630:Vej   766:Hed   .         .         .         .         350:Lej   169:HTa   187:Val   153:Brb   167:Hvi   185:Tår",
  "563:Fan   575:Vjn   621:Kol   607:Frc   410:Mid   480:Nfy   440:Ker   .         265:Ros   183:Ish   253:Gre   .         155:Dra",
  ".         .         510:Had   .         420:Ass   461:Ode   450:Nyb   330:Sla   340:Sor   329:Rgs   269:Sol   .         .",
  ".         550:Tøn   580:Aab   540:Søn   .         430:Faa   479:Sve   .         .         370:Næs   259:Køg   336:Ste   .",
  ".         .         .         .         .         492:Ærø   482:Lan   .         .         390:Vor   320:Fax   .         400:Bor",
  ".         .         .         .         .         .         .         .         360:Lol   376:Gul   .         .         .",
];

export const municipalityTiles: readonly MunicipalityTile[] = rows.flatMap((line, row) =>
  line.split(/\s+/u).flatMap((cell, column) => {
    const [code, short] = cell.split(":");
    return code === undefined || short === undefined ? [] : [{ code, short, column, row }];
  }),
);
