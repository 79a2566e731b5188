/** What somebody wrote in Danish as plain text, in the paragraphs it was written in. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="prose" lang="da">
      {text
        .split(/\n{2,}/u)
        .filter((paragraph) => paragraph.trim() !== "")
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </div>
  );
}
