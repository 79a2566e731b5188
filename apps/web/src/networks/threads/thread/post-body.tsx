import { useQuery } from "@tanstack/react-query";
import { api } from "../../../platform/api/client.ts";
import { Html } from "../editor/html.tsx";
import { listBareLinks, titleLinks } from "./title-links.ts";

const mostPaths = 50;

/** A post's text. Bare addresses of our own pages are shown by their titles, as far as the reader may know them. */
export function PostBody(props: { html: string }) {
  const { html } = props;
  const paths = listBareLinks(html, location.origin).slice(0, mostPaths);
  const { data } = useQuery(
    api.networks.threads.resolveLinks.queryOptions({ paths }, { enabled: paths.length > 0 }),
  );
  const titles = new Map(data?.links.map(({ path, title }) => [path, title]));
  return <Html className="prose" html={titleLinks(html, titles, location.origin)} />;
}
