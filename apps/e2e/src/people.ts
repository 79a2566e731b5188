/** People of the demo that the tests sign in as, by their e-mail addresses. */
export const people = {
  /** A social worker who is not in the network on autism and self-harm. */
  signe: "signe.havrevig@ballerup.example",
  /** A psychologist who is an expert in it, and in the network. */
  bodil: "bodil.krathus@klintehede.example",
  /** The coordinator of the network. */
  jonas: "jonas.tangmark@gladsaxe.example",
  /** Reports for five regional offers. */
  rikke: "rikke.fjeldmose@klintehede.example",
  /** Calculates rates for them. */
  torben: "torben.askevang@klintehede.example",
  /** Calculates, approves and publishes rates for them. */
  nadia: "nadia.sandhede@klintehede.example",
  /** Administers an organisation. */
  karen: "karen.ravnild@ballerup.example",
  /** A region's joint secretariat. */
  henrik: "henrik.moseby@sekretariat-hovedstaden.example",
  /** Administers the installation. */
  anne: "anne.vinterskov@sekretariat-hovedstaden.example",
} as const;
