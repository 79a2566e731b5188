import { foldLetters } from "@rammevaerk/domain/search";

/** Given names and family names that many people in Denmark have, folded. With one of them a text may be somebody's name. */
const names: ReadonlySet<string> = new Set(
  `anders andreas anna anne annette asger august bent bente birgit birgitte bo camilla carl caroline cecilie charlotte christian
  christina christine claus clara daniel dorte dorthe ejner ella emil emilie emma erik eva finn flemming freja frederik frederikke
  gitte grethe hanne hans helle henning henrik ida inge ingrid isabella jacob jakob jan jens jesper jette johanne johannes john
  jonas josefine julie juergen joergen kaj karen karl karoline kasper kim kirsten kirstine klaus knud kristian kristina lars laura
  lasse lene line lis lisbeth lone lotte louise lucas lærke mads magnus maja malene malthe maria marianne marie martin mathias
  mathilde mette michael mikkel mogens morten nanna nicolai niels nikolaj noah ole oliver olivia oscar pernille per peter pia
  poul preben rasmus rikke sara sarah sebastian signe simon sofia sofie soeren susanne svend thea thomas tina tobias torben ulla
  vibeke victor viggo viktor villads william
  andersen bach bertelsen carlsen christensen christiansen christoffersen clausen dahl danielsen eriksen frandsen frederiksen
  friis gregersen hansen henriksen holm iversen jacobsen jakobsen jensen jeppesen jespersen johansen juhl joergensen kjeldsen kjaer
  knudsen kristensen kristiansen larsen lassen lauridsen laursen lorenzen lund madsen mathiesen mikkelsen moeller mortensen nielsen
  nikolajsen nissen noergaard olesen olsen overgaard paulsen pedersen petersen poulsen rasmussen schmidt simonsen svendsen
  soerensen thomsen thygesen toft vestergaard winther`
    .split(/\s+/)
    .map(foldLetters),
);

/** "2025-2026": the years of an agreement. */
const years = /\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\b/g;

/**
 * Answers whether a text looks like something of a person: a number of six digits or more (a civil registration number, a phone), an
 * address for mail, a birthday, or a name. Errs towards yes: such a text is not kept, and nothing is lost but a count.
 * @example isPersonal("jens hansen") // true
 */
export function isPersonal(text: string): boolean {
  if (text.includes("@")) return true;
  if (/\d(?:[\s./-]?\d){5,}/.test(text.replaceAll(years, ""))) return true;
  if (/\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b/.test(text)) return true;
  return foldLetters(text)
    .split(/[^a-z]+/)
    .some((word) => names.has(word));
}

/** Shorter words are too often words of the language: "Bo", "Ida", "Liv". The commonest of those are known above. */
const shortestName = 4;

/**
 * Answers a check of whether a text names one of these people: a word of it is a word of somebody's name. A visitor who looks for
 * a colleague finds nothing, and nobody else is to read whom they looked for.
 * @example namesOneOf(["Bodil Krathus"])("krathus i nordby") // true
 */
export function namesOneOf(people: readonly string[]): (text: string) => boolean {
  const known = new Set(people.flatMap(listWords).filter((word) => word.length >= shortestName));
  return (text) => listWords(text).some((word) => known.has(word));
}

function listWords(text: string): string[] {
  return foldLetters(text).match(/[a-z]+/g) ?? [];
}
