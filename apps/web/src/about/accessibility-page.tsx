import { useText } from "../platform/language/use-text.ts";
import { aboutText } from "./about-text.ts";
import { ArticlePage } from "./article-page.tsx";

export function AccessibilityPage() {
  return <ArticlePage article={useText(aboutText).accessibility} />;
}
