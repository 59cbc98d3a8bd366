/** To be read as countries.ts. */
export const places = `
`;
