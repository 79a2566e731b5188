/**
 * Words that carry no meaning of their own in a search: articles, pronouns, prepositions, conjunctions and the commonest
 * auxiliaries. Chosen for this field from the closed word classes of Danish (Retskrivningsordbogen): a word that is also
 * a name or a noun of the field stays out ("bo", "mål", "have"). The operators of other search boxes are among them.
 */
export const stopWords: readonly string[] = (
  "ad af alle alt anden andet andre at blev blive bliver da de dem den denne der deres det dette dig din dine disse dit " +
  "dog du efter eller en end er et for fordi fra før ham han hans har havde hende hendes her hos hun hvad hvem hver " +
  "hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen intet jeg jer jeres jo kan kun kunne man " +
  "med meget men mere mig min mine mit mod må ned nogen noget nogle nu når og også om op os over på samt sig sin sine " +
  "sit skal skulle som så sådan til ud under var ved vi vil ville vores være været " +
  "and or not near the of"
).split(" ");
