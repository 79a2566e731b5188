/**
 * An amount in whole øre: a safe integer, negative where the name says it can be. Every amount of money in this
 * package has this unit, and the names of fields end in `Oere`.
 */
export type Oere = number;
