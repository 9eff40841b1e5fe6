/** Every text of the interface, in English. A second language is a second file of the same shape. */
export const strings = {
  site: {
    name: "Standby",
    description: "A course on redundancy that you can break.",
  },
};

export type Strings = typeof strings;
