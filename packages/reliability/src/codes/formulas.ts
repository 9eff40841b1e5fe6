import type { Formula, Parameter, Outcome } from "../catalogue/formula.ts";

const data: Parameter = {
  kind: "bytes",
  name: "data",
  sentence: "The bytes to be guarded.",
  example: "123456789",
};
const blocks: Parameter = {
  kind: "structure",
  name: "blocks",
  sentence: "The data in blocks of equal length, each a list of bytes.",
  example: [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ],
};
const element = (name: string, example: number): Parameter => ({
  kind: "count",
  name,
  sentence: "An element of GF(256): a byte.",
  unit: "count",
  min: 0,
  max: 255,
  example,
});
const checksum: Outcome = { unit: "count", sentence: "The checksum as a whole number." };
const anvin = "H. P. Anvin, The mathematics of RAID-6 (2004 and later)";
const raid =
  'D. A. Patterson et al., "A case for redundant arrays of inexpensive disks (RAID)", SIGMOD (1988)';
const hamming =
  'R. W. Hamming, "Error detecting and error correcting codes", Bell System Technical Journal 29 (1950)';

const checksums: readonly Formula[] = [
  {
    name: "crc32",
    family: "codes",
    sentence: "A checksum of 32 bits that notices every short burst of wrong bits, as in Ethernet and gzip.",
    tex: String.raw`x^{32} D(x) \bmod G(x),\quad G = \mathtt{0x04C11DB7}`,
    source: "IEEE 802.3, frame check sequence",
    parameters: [data],
    outcomes: [checksum],
  },
  {
    name: "crc32c",
    family: "codes",
    sentence: "A checksum of 32 bits that processors compute in hardware, as in iSCSI and many databases.",
    tex: String.raw`x^{32} D(x) \bmod G(x),\quad G = \mathtt{0x1EDC6F41}`,
    source: "RFC 3720, Internet Small Computer Systems Interface (2004), sections 12.1 and B.4",
    parameters: [data],
    outcomes: [checksum],
  },
  {
    name: "adler32",
    family: "codes",
    sentence: "A checksum of two sums, cheap and weak for short data, as in zlib.",
    tex: String.raw`a = 1 + \sum d_i,\quad b = \sum a,\quad 2^{16} b + a \pmod{65521}`,
    source: "RFC 1950, ZLIB Compressed Data Format Specification (1996), section 8.2",
    parameters: [data],
    outcomes: [checksum],
  },
  {
    name: "fletcher16",
    family: "codes",
    sentence: "A checksum of two sums that notices bytes which changed places.",
    tex: String.raw`a = \sum d_i,\quad b = \sum a,\quad 2^{8} b + a \pmod{255}`,
    source:
      'J. G. Fletcher, "An arithmetic checksum for serial transmissions", IEEE Transactions on Communications COM-30 (1982)',
    parameters: [data],
    outcomes: [checksum],
  },
];

const parities: readonly Formula[] = [
  {
    name: "xorParity",
    family: "codes",
    sentence: "One block more, with which any one lost block can be computed from the others.",
    tex: String.raw`P = D_0 \oplus D_1 \oplus \cdots \oplus D_{n-1}`,
    source: raid,
    parameters: [blocks],
    outcomes: [{ unit: "structure", sentence: "The parity block." }],
  },
  {
    name: "xorRecover",
    family: "codes",
    sentence: "The one block that is lost, from the others and their parity.",
    tex: String.raw`D_j = P \oplus \bigoplus_{i \ne j} D_i`,
    source: raid,
    parameters: [
      { ...blocks, sentence: "The blocks, with null in the place of the lost one.", example: [[1, 2], null] },
      { kind: "structure", name: "parity", sentence: "The parity block.", example: [5, 7] },
    ],
    outcomes: [{ unit: "structure", sentence: "The block that was lost." }],
  },
  {
    name: "raid6Parity",
    family: "codes",
    sentence: "Two blocks more, with which any two lost blocks can be computed from the others.",
    tex: String.raw`P = \sum_i D_i,\quad Q = \sum_i 2^i D_i \quad \text{in } GF(256)`,
    source: `${anvin}, section 3`,
    parameters: [blocks],
    outcomes: [
      { at: "p", unit: "structure", sentence: "The parity P." },
      { at: "q", unit: "structure", sentence: "The parity Q." },
    ],
  },
  {
    name: "raid6Recover",
    family: "codes",
    sentence: "All data blocks, where any two of data, P and Q are lost.",
    tex: String.raw`D_j = \frac{2^i (P + P') + Q + Q'}{2^i + 2^j},\quad D_i = P + P' + D_j`,
    source: `${anvin}, section 4`,
    parameters: [
      {
        ...blocks,
        sentence: "The data, with null in the place of a lost block.",
        example: [[1], null, null],
      },
      { kind: "structure", name: "p", sentence: "The parity P, or null where it is lost.", example: [7] },
      { kind: "structure", name: "q", sentence: "The parity Q, or null where it is lost.", example: [25] },
    ],
    outcomes: [{ unit: "structure", sentence: "All data blocks." }],
  },
  {
    name: "reedSolomonEncode",
    family: "codes",
    sentence: "So many blocks more, of which as many may be lost, whichever they are.",
    tex: String.raw`C_i = \sum_j \frac{D_j}{x_i + y_j},\quad x_i = k + i,\ y_j = j \quad \text{in } GF(256)`,
    source:
      'J. S. Plank and L. Xu, "Optimizing Cauchy Reed-Solomon codes for fault-tolerant network storage applications", NCA (2006)',
    parameters: [
      blocks,
      {
        kind: "count",
        name: "parityBlocks",
        sentence: "How many blocks may be lost.",
        unit: "count",
        min: 1,
        max: 253,
        example: 2,
      },
    ],
    outcomes: [{ unit: "structure", sentence: "The parity blocks." }],
  },
  {
    name: "reedSolomonDecode",
    family: "codes",
    sentence: "All data blocks, from any that are left, as many as there are data blocks.",
    tex: String.raw`D = G_{\text{left}}^{-1}\, B_{\text{left}}`,
    source:
      'J. S. Plank, "A tutorial on Reed-Solomon coding for fault-tolerance in RAID-like systems", Software: Practice and Experience 27 (1997)',
    parameters: [
      {
        ...blocks,
        sentence: "First the data, then the parity blocks, with null in the place of a lost one.",
        example: [[1, 2], null, [3, 4], [5, 6]],
      },
      {
        kind: "count",
        name: "dataBlocks",
        sentence: "How many of the blocks are data.",
        unit: "count",
        min: 1,
        max: 3,
        example: 2,
      },
    ],
    outcomes: [{ unit: "structure", sentence: "All data blocks." }],
  },
];

const fields: readonly Formula[] = [
  {
    name: "gfAdd",
    family: "codes",
    sentence: "The sum of two elements of GF(256), which is also their difference.",
    tex: String.raw`a + b = a \oplus b`,
    source: `${anvin}, section 2`,
    parameters: [element("a", 87), element("b", 131)],
    outcomes: [{ unit: "count", sentence: "The sum." }],
  },
  {
    name: "gfMultiply",
    family: "codes",
    sentence: "The product of two elements of GF(256) with the polynomial 0x11d.",
    tex: String.raw`a \cdot b = 2^{\log_2 a + \log_2 b}`,
    source: `${anvin}, section 2`,
    parameters: [element("a", 87), element("b", 131)],
    outcomes: [{ unit: "count", sentence: "The product." }],
  },
  {
    name: "gfDivide",
    family: "codes",
    sentence: "What, multiplied by b, gives a, in GF(256) with the polynomial 0x11d.",
    tex: String.raw`a / b = 2^{\log_2 a - \log_2 b}`,
    source: `${anvin}, section 2`,
    parameters: [element("a", 87), element("b", 131)],
    outcomes: [{ unit: "count", sentence: "The quotient." }],
  },
  {
    name: "gfInverse",
    family: "codes",
    sentence: "What, multiplied by a, gives 1, in GF(256) with the polynomial 0x11d.",
    tex: String.raw`1 / a = 2^{255 - \log_2 a}`,
    source: `${anvin}, section 2`,
    parameters: [
      {
        kind: "count",
        name: "a",
        sentence: "An element of GF(256) other than 0.",
        unit: "count",
        min: 1,
        max: 255,
        example: 87,
      },
    ],
    outcomes: [{ unit: "count", sentence: "The inverse." }],
  },
  {
    name: "gfPower",
    family: "codes",
    sentence: "An element of GF(256), with the polynomial 0x11d, multiplied by itself so many times.",
    tex: String.raw`a^n = 2^{n \log_2 a \bmod 255}`,
    source: `${anvin}, section 2`,
    parameters: [
      element("a", 2),
      { kind: "count", name: "power", sentence: "The power.", unit: "count", min: 0, example: 8 },
    ],
    outcomes: [{ unit: "count", sentence: "The power of the element." }],
  },
];

const word: Parameter = {
  kind: "structure",
  name: "word",
  sentence: "Eight bytes.",
  example: [1, 2, 3, 4, 5, 6, 7, 8],
};

const memory: readonly Formula[] = [
  {
    name: "secdedEncode",
    family: "codes",
    sentence: "Eight check bits for 64 bits, which correct any one wrong bit and detect any two.",
    tex: String.raw`c = \bigoplus_{\text{ones}} \text{position},\quad \text{and a bit that makes the ones even}`,
    source: hamming,
    parameters: [word],
    outcomes: [{ unit: "count", sentence: "The eight check bits as a byte." }],
  },
  {
    name: "secdedDecode",
    family: "codes",
    sentence: "What eight check bits tell of 64 bits, with one wrong bit put right.",
    tex: String.raw`s = c \oplus c',\quad \text{wrong position } s \text{ where the ones are odd}`,
    source: hamming,
    parameters: [
      { ...word, example: [0, 2, 3, 4, 5, 6, 7, 8] },
      { ...element("check", 133), sentence: "The check bits as a byte." },
    ],
    outcomes: [
      { at: "state", unit: "structure", sentence: "Whether it is ok, corrected, or only detected." },
      { at: "word", unit: "structure", sentence: "The word, corrected where it could be." },
      { at: "bit", unit: "count", sentence: "The bit that was wrong; −1 where none was, or more than one." },
    ],
  },
];

/** What the catalogue says of checksums and codes. */
export const codesFormulas: readonly Formula[] = [...checksums, ...parities, ...fields, ...memory];
