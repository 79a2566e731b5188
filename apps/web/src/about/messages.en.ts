import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  about: {
    title: "About Rammeværk",
    lead: "A common place for those who work in specialised social services.",
    sections: [
      {
        heading: "What is a framework agreement?",
        paragraphs: [
          "In each Danish region, the municipalities and the region enter into a framework agreement. It says how they develop, steer and coordinate offers to people with disabilities, mental difficulties or social problems, where one municipality alone has too few of them to do it well.",
          "The agreement has two parts: the development strategy with goals and focus areas, and the governance agreement on economy and rates.",
        ],
      },
      {
        heading: "Why Rammeværk?",
        paragraphs: [
          "Knowledge about small target groups is spread over many workplaces. Rammeværk makes it easy to find the one who knows, to ask across municipal borders, and to see whether what was agreed comes to something.",
          "This version has networks, experts and the goals of the framework agreements. Events, methods, offers and rates come later.",
        ],
      },
      {
        heading: "Who can take part?",
        paragraphs: [
          "Professionals in municipalities, regions, joint secretariats, offers, education, research and user organisations. Goals and focus areas can be read by everybody.",
        ],
      },
      {
        heading: "Open source",
        paragraphs: [
          "Rammeværk is free software under the Mozilla Public License 2.0. Any authority can use, study and improve it.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everybody must be able to use Rammeværk, also with a keyboard, a screen reader, large type or on a phone.",
    sections: [
      {
        heading: "What we aim for",
        paragraphs: [
          "The pages follow the Danish common design system and are built to WCAG 2.2 at level AA, which Danish law on web accessibility asks of public authorities.",
          "Every page is tried automatically with the tool axe, with the keyboard alone, and at 360 and 1280 points' width.",
        ],
      },
      {
        heading: "What we know is not good enough",
        paragraphs: [
          "Files that users attach are not made accessible by us. Ask the one who shared the file for a version that you can use.",
          "Rammeværk has not yet been tried by people who use assistive technology every day.",
        ],
      },
      {
        heading: "Is there something you cannot use?",
        paragraphs: [
          "Tell the administrator at your organisation. The authority that runs this version of Rammeværk must also have an accessibility statement that says whom to write to and how to complain.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    lead: "What is stored about you, who sees it, and how to see it yourself or have it deleted.",
    sections: [
      {
        heading: "What is stored",
        paragraphs: [
          "Your account: name, work e-mail, job title, organisation and language, and what you write in your profile yourself.",
          "What you write: posts, replies and attached files, with earlier versions.",
          "The searches you save yourself. Otherwise only what is searched for and how often is stored, never by whom.",
          "What has happened: who changed what, when and from which session. The content of posts is not in there.",
        ],
      },
      {
        heading: "Who sees it",
        paragraphs: [
          "Posts in a network are seen by its members. You choose whether your competences are seen by members of your networks, by everybody who is signed in, or by nobody.",
        ],
      },
      {
        heading: "On your own device",
        paragraphs: [
          "Rammeværk uses two cookies: one that keeps you signed in, and one that remembers your language. Nobody measures what you do, and nothing is fetched from other sites.",
          "What you are writing is kept in your browser until you send it, and for at most 30 days. It is deleted when you sign out. The same goes for your latest searches.",
        ],
      },
      {
        heading: "See it, or have it deleted",
        paragraphs: [
          "Under My account you can fetch everything that is stored about you, and delete the account. You then decide whether your posts stay under “former member” or disappear.",
        ],
      },
      {
        heading: "Citizens",
        paragraphs: [
          "Never write about a citizen so that somebody could recognise them. Text and files that hold something like a CPR number are stopped before they are stored.",
        ],
      },
    ],
  },
};
