import type { MethodDetail } from "@rammevaerk/contracts/methods";
import {
  type DeclarationDimension,
  declarationDimensions,
  scaleDescriptions,
} from "@rammevaerk/domain/methods";
import { type Column, Details, Table } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { BandBadge } from "../band-badge.tsx";
import { methodsText } from "../methods-text.ts";
import { useMethodWords } from "../use-method-words.ts";
import { SourceLink } from "./source-link.tsx";

type Rating = MethodDetail["ratings"][number];

interface Rated {
  ratings: readonly Rating[];
  sources: MethodDetail["fields"]["sources"];
}

/** A dimension of the knowledge declaration, and what was given on it. */
interface Declared {
  readonly dimension: DeclarationDimension;
  readonly rating: Rating | undefined;
}

/** The ratings as others gave them, each on its own scale, and what the library makes of each, apart from its own judgement. */
export function EvidenceSection({ method }: { method: MethodDetail }) {
  const { method: text, labels } = useText(methodsText);
  const { ratings, fields } = method;
  const declared = ratings.filter(({ dimension }) => dimension !== null);
  const others = ratings.filter(({ dimension }) => dimension === null);
  return (
    <section id="evidens">
      <h2>{text.evidence.heading}</h2>
      {ratings.length === 0 ? <p>{text.evidence.none}</p> : <p className="muted">{text.evidence.lead}</p>}
      {declared.length > 0 && <Declaration ratings={declared} sources={fields.sources} />}
      {others.length > 0 && <OtherScales ratings={others} sources={fields.sources} />}
      {ratings.length > 0 && <Derived ratings={ratings} />}
      <h3>{text.evidence.standing}</h3>
      {fields.standing === null ? (
        <p>{text.four.noStanding}</p>
      ) : (
        <>
          <p>
            <strong>{labels.standing[fields.standing.level]}</strong>
          </p>
          <p lang="da">{fields.standing.reason}</p>
        </>
      )}
      <p className="muted small">{text.evidence.standingText}</p>
    </section>
  );
}

/** The Danish knowledge declaration: its five dimensions in their order, those without a value said to be so. */
function Declaration({ ratings, sources }: Rated) {
  const { method } = useText(methodsText);
  const { evidence: text } = method;
  const rows = declarationDimensions.map((dimension) => ({
    dimension,
    rating: ratings.find((one) => one.dimension === dimension),
  }));
  const [first] = ratings;
  return (
    <>
      <h3>{text.declaration}</h3>
      <Reading scale="vidensdeklaration" />
      <Table
        caption={text.declaration}
        isCaptionHidden
        rows={rows}
        rowKey={({ dimension }) => dimension}
        columns={useDeclarationColumns()}
      />
      {first !== undefined && (
        <p className="muted small">
          <WhenRated rating={first} /> · <SourceLink sourceKey={first.sourceKey} sources={sources} />
        </p>
      )}
    </>
  );
}

function useDeclarationColumns(): Column<Declared>[] {
  const { method, labels } = useText(methodsText);
  const { evidence: text } = method;
  return [
    {
      key: "dimension",
      header: text.dimension,
      isRowHeader: true,
      cell: ({ dimension }) => labels.dimension[dimension],
    },
    {
      key: "value",
      header: text.value,
      cell: ({ rating }) =>
        rating === undefined ? (
          <span className="muted">{labels.band["not-rated"]}</span>
        ) : (
          <>
            <strong>{rating.value}</strong>{" "}
            {rating.dimension === "effect" && <BandBadge band={rating.band} />}
          </>
        ),
    },
    {
      key: "summary",
      header: text.summary,
      cell: ({ rating }) => <span lang="da">{rating?.summary}</span>,
    },
  ];
}

/** Each scale in its own direction, which is said at every value. */
function OtherScales({ ratings, sources }: Rated) {
  const { method } = useText(methodsText);
  const { evidence: text } = method;
  return (
    <>
      <h3>{text.others}</h3>
      <Table
        caption={text.others}
        isCaptionHidden
        rows={ratings}
        rowKey={({ scale, scaleName, value, sourceKey }) => `${scale} ${scaleName} ${value} ${sourceKey}`}
        columns={useScaleColumns(sources)}
      />
    </>
  );
}

function useScaleColumns(sources: Rated["sources"]): Column<Rating>[] {
  const { method } = useText(methodsText);
  const { evidence: text } = method;
  const words = useMethodWords();
  return [
    {
      key: "scale",
      header: text.scale,
      isRowHeader: true,
      cell: ({ scale, scaleName }) => words.scale(scale, scaleName),
    },
    {
      key: "value",
      header: text.value,
      cell: ({ value, summary }) => (
        <>
          <strong>{value}</strong>
          {summary !== "" && (
            <span className="muted small block" lang="da">
              {summary}
            </span>
          )}
        </>
      ),
    },
    { key: "reading", header: text.reading, cell: ({ scale }) => <Reading scale={scale} /> },
    { key: "rated", header: text.rated, cell: (rating) => <WhenRated rating={rating} /> },
    {
      key: "source",
      header: text.source,
      cell: ({ sourceKey }) => <SourceLink sourceKey={sourceKey} sources={sources} />,
    },
    {
      key: "band",
      header: text.band,
      cell: ({ band }) =>
        band === "not-rated" ? <span className="muted">{text.noBand}</span> : <BandBadge band={band} />,
    },
  ];
}

/** Which end of a scale is best. */
function Reading({ scale }: { scale: Rating["scale"] }) {
  const language = useLanguage();
  const description = scaleDescriptions.find((one) => one.scale === scale);
  return description === undefined ? null : <span className="small">{description.direction[language]}</span>;
}

function WhenRated({ rating }: { rating: Rating }) {
  const { method } = useText(methodsText);
  const { evidence: text } = method;
  const when = rating.ratedYear === null ? text.noYear : String(rating.ratedYear);
  return rating.version === "" ? when : `${when}, ${text.version(rating.version)}`;
}

/** The line of the table that made each band. */
function Derived({ ratings }: Pick<Rated, "ratings">) {
  const { method, labels, rated } = useText(methodsText);
  const { evidence: text } = method;
  const words = useMethodWords();
  return (
    <Details summary={text.how}>
      <p>{text.howText}</p>
      <ul>
        {ratings.map(({ scale, scaleName, dimension, value, band, bandRule }) => (
          <li key={`${scale} ${scaleName} ${dimension} ${value}`}>
            {rated(words.scale(scale, scaleName), value)}
            {dimension !== null && ` (${labels.dimension[dimension].toLocaleLowerCase("da")})`}:{" "}
            {band !== "not-rated" && <strong>{labels.band[band]}. </strong>}
            {bandRule}
          </li>
        ))}
      </ul>
    </Details>
  );
}
