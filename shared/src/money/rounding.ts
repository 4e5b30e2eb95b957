/**
 * A number rounded to a number of decimals, half up in size: 0.5 to 1 and −0.5 to −1, never −0.
 *
 * What the binary number has only from being binary is dropped first, in the 15 digits that it
 * holds: 100 times 0.145 is 14.499999999999998, and people mean 14.5.
 */
export function roundHalfUp(n: number, decimals = 0): number {
  const scale = 10 ** decimals;
  const size = Math.round(Number((Math.abs(n) * scale).toPrecision(15))) / scale;
  return n < 0 && size > 0 ? -size : size;
}
