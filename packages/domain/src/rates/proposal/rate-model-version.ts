/**
 * The version of the rate model. It changes when a formula, a rounding or the order of steps does, so that a stored rate tells what it was
 * calculated by. A change of parameters is not a change of the model: they are stored beside the rate.
 */
export const rateModelVersion = "1.0";
