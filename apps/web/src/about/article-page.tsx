import { Page } from "../platform/layout/page.tsx";

/** A page of running text in sections. */
export function ArticlePage(props: {
  article: {
    title: string;
    lead: string;
    sections: readonly { heading: string; paragraphs: readonly string[] }[];
  };
}) {
  const { title, lead, sections } = props.article;
  return (
    <Page title={title} lead={lead} crumbs={[]}>
      <div className="prose">
        {sections.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </Page>
  );
}
