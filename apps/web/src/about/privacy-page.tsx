import { useText } from "../platform/language/use-text.ts";
import { aboutText } from "./about-text.ts";
import { ArticlePage } from "./article-page.tsx";

export function PrivacyPage() {
  return <ArticlePage article={useText(aboutText).privacy} />;
}
