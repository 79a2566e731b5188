import type { MethodDetail } from "@rammevaerk/contracts/methods";

/** The place of a source in the list at the foot of the page. */
export function sourceId(key: string): string {
  return `kilde-${key}`;
}

/** The way to the source that something rests on. A key that no source has stands as itself. */
export function SourceLink(props: { sourceKey: string; sources: MethodDetail["fields"]["sources"] }) {
  const source = props.sources.find(({ key }) => key === props.sourceKey);
  if (source === undefined) return <>{props.sourceKey}</>;
  return (
    <a href={`#${sourceId(source.key)}`} lang="da">
      {source.publisher === "" ? source.title : source.publisher}
      {source.year !== null && ` ${source.year}`}
    </a>
  );
}
