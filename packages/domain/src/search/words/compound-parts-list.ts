/**
 * Words that the field builds compounds of. A word is taken apart only where every part of it is in one of these lists, so
 * a missing word costs a hit and never makes a wrong one. Collected by hand from the labels of the target groups, the
 * provisions and the methods, and from the facts of offers, rates and agreements that this product rests on.
 */
export const compoundParts: readonly string[] = (
  "adfærd aflastning aftale aktivitet alkohol anbringelse angst ansvar arbejde assistance autisme behandling behov " +
  "belastning belægning beboer beskæftigelse boform bolig borger bruger budget børn barn center depression demens " +
  "dialog døgn ekspert elev evidens evne familie ferie flygtning forebyggelse forløb forskning forsorg forstyrrelse " +
  "forælder fravær funktion færdighed gruppe handicap handle hjem hjemløs hjemløshed herberg hjerne hjerneskade hjælp " +
  "hjælpemiddel høre indsats institution integration kapacitet klub kommunikation kommune kompetence kontakt koordinator " +
  "kriminalitet krise kvalitet kvinde kørsel ledsager ledelse leder lejlighed lignende medicin mentor metode misbrug " +
  "mobilitet model møde måling nedsættelse netværk neuro omsorg opgave ophold opmærksomhed ordning overgang overgreb " +
  "person personlighed pige plads plan pleje praksis praktik procent problem psykiatri psykolog pædagog pædagogik ramme " +
  "region program dagsprogram registrering rehabilitering rus rusmiddel råd rådgivning rådgiver samtale samvær sanse selvmord selvskade " +
  "sekretariat senfølge sikkerhed skole social special spektrum spise sprog sted stof strategi styring støtte svigt " +
  "sygdom syn takst tanke team temadag terapi tilbud tilknytning tilsyn traume trivsel træning uddannelse udgift " +
  "udredning udvikling undersøgelse undervisning unge ungdom vejledning veteran viden virksomhed visitation vold voksen " +
  "værksted økonomi analyse niveau model beregning"
).split(" ");

/**
 * Short or general first parts. With the part that follows they make one word ("bo" and "støtte" make "bostøtte"), which
 * its last part finds and its first does not: who looks for "bo" looks for Bo.
 */
export const boundParts: readonly string[] = "bo dag efter fri gen hjemme sam selv være".split(" ");

/** What may stand between two parts. */
export const linkingLetters: readonly string[] = ["", "s", "e", "er"];
