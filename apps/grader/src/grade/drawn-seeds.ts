/** Seeds that are drawn from a secret lie from here on, above those that checks and soaks count through. */
export const FIRST_DRAWN: number = 2 ** 30;
