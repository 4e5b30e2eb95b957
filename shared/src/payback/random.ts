/** Numbers that look random, evenly between 0 and 1, both excluded; the same ones each time it is made. */
export type RandomStream = () => number;

/**
 * A stream of random numbers of its own for each name under a seed.
 *
 * So one input's draws stay as they are when another is added, and two scenarios of one seed differ by
 * what differs between them, not by chance.
 *
 * Shape    never 0 or 1; 2³² different values; repeats after 2¹²⁸ − 1 numbers.
 * Source   xoshiro128** 1.1, D. Blackman and S. Vigna, ACM Transactions on Mathematical Software 47,
 *          2021; the seed is spread by the finaliser of MurmurHash3 (A. Appleby), the name by FNV-1a.
 */
export function randomStream(seed: number, name: string): RandomStream {
  let state = fnv1a(name) ^ mixed(seed);
  const word = () => {
    state = (state + goldenRatio) | 0;
    return mixed(state);
  };
  return asShare(xoshiro128([word(), word(), word(), word()]));
}

/** The generator itself: whole numbers from 0 to 2³² − 1 from a state that is not all 0. */
export function xoshiro128([first, second, third, fourth]: readonly [
  number,
  number,
  number,
  number,
]): () => number {
  let [a, b, c, d] = [first | 0, second | 0, third | 0, fourth | 0];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result >>> 0;
  };
}

const asShare = (next: () => number) => () => (next() + 0.5) / 2 ** 32;

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by));

const goldenRatio = 0x9e3779b9;

function mixed(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function fnv1a(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h;
}
