import { Skeleton } from "@rammevaerk/ui";
import { useEffect, useState } from "react";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { Html } from "./html.tsx";

type Shown = "loading" | "failed" | { readonly html: string };

/** A Markdown text as readers will see it, by the server's own renderer, which is fetched when somebody looks. */
export function Preview(props: { markdown: string }) {
  const { markdown } = props;
  const { editor: text } = useText(threadsText);
  const [shown, setShown] = useState<Shown>("loading");
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Shown): void => {
      if (isCurrent) setShown(next);
    };
    import("@rammevaerk/markdown")
      .then(({ renderMarkdown }) => show({ html: renderMarkdown(markdown) }))
      .catch(() => show("failed"));
    return () => {
      isCurrent = false;
    };
  }, [markdown]);
  if (markdown.trim() === "") return <p className="muted">{text.previewEmpty}</p>;
  if (shown === "loading") return <Skeleton lines={3} />;
  if (shown === "failed") return <p>{text.previewFailed}</p>;
  return <Html className="prose" html={shown.html} />;
}
