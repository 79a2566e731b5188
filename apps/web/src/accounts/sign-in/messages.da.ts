export const messages = {
  email: "E-mail",
  emailMissing: "Skriv din e-mail.",
  password: "Adgangskode",
  passwordMissing: "Skriv din adgangskode.",
  forgotten: "Glemt adgangskode?",
  signIn: "Log ind",
  code: "Kode",
  codeHint: "Fra din app til totrinslogin, eller en af dine gendannelseskoder.",
  codeMissing: "Skriv koden.",
  confirm: "Bekræft",
  back: "Tilbage til adgangskoden",
};

export type Messages = typeof messages;
