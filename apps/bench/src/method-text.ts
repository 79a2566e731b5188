import { createRandom } from "./random.ts";

/** Parts that Danish makes words of. */
const firsts =
  "bo misbrugs familie ungdoms social borger støtte behandlings netværks hverdags relations overgangs aktivitets samværs beskæftigelses psykiatri autisme demens rusmiddel krise vold kommune faglig udviklings lærings ressource sundheds trivsels inklusions bolig".split(
    " ",
  );
const seconds =
  "tilbud behandling indsats forløb plan samtale gruppe metode støtte vejledning undersøgelse vurdering opgave ramme aftale kontakt møde team ordning arbejde udredning træning pædagogik evaluering opfølgning medarbejder leder borger forening dialog erfaring praksis viden".split(
    " ",
  );
const endings = ["", "en", "er", "erne", "ens"];
/** Further words are made of these, so that a text has as many different words as a real one. */
const syllables = {
  begin: "bl br d f fl fr g gl gr h k kl kr l m n p pl pr r s sk sl sp st t tr v".split(" "),
  vowel: "a e i o u y æ ø å".split(" "),
  end: "b d f g k l ld m n nd ng nt p r rd rk rm s sk st t v".split(" "),
};
const small =
  "og i at det er en til på med for af den der som ikke kan har de om et fra vi skal eller når så man bliver også efter ved hvor under mellem gennem være får giver sammen".split(
    " ",
  );
const adjectives =
  "rolig tydelig fast ny fælles daglig skriftlig særlig almindelig midlertidig længerevarende svær tidlig ung voksen ældre kognitiv systematisk anerkendende individuel".split(
    " ",
  );

/** How the words of a text are drawn: as in natural text, few words stand for most of it. */
export interface TextSource {
  /** A text of about so many words about one of the topics. */
  write(topic: number, length: number): string;
  /** Words of a topic, from the most used on. */
  readonly topics: readonly (readonly string[])[];
}

const topicCount = 40;
const wordsOfTopic = 60;
const madeRoots = 3_000;

/** Danish-looking text from a fixed seed: small words, words that everybody uses, and words of a topic. */
export function createTextSource(seed: number): TextSource {
  const random = createRandom(seed);
  const words = shuffle(
    [
      ...adjectives.flatMap((word) => [word, `${word}e`, `${word}t`]),
      ...firsts.flatMap((first) => seconds.map((second) => `${first}${second}`)),
      ...[...seconds, ...Array.from({ length: madeRoots }, () => makeRoot(random))].flatMap((root) =>
        endings.map((ending) => `${root}${ending}`),
      ),
    ],
    random,
  );
  const topics = Array.from({ length: topicCount }, (_, n) =>
    words.slice(n * wordsOfTopic, (n + 1) * wordsOfTopic),
  );
  /** The rank of a word falls off as in Zipf's law: half of all draws are among the first hundredth. */
  const draw = (from: readonly string[]): string =>
    from[Math.floor(from.length ** random()) - 1] ?? from[0] ?? "";
  return {
    topics,
    write(topic, length) {
      const own = topics[topic % topicCount] ?? [];
      const text = Array.from({ length }, () => {
        const kind = random();
        if (kind < 0.4) return draw(small);
        return kind < 0.55 ? draw(own) : draw(words);
      });
      return text.map((word, n) => (n % 14 === 13 ? `${word}.` : word)).join(" ");
    },
  };
}

/** Two syllables, such as "blandsår". */
function makeRoot(random: () => number): string {
  const { begin, vowel, end } = syllables;
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  return [begin, vowel, end, begin, vowel, end].map(pick).join("");
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
