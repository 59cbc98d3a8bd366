/** The English–Dutch model in base64. */
declare const encoded: string;
export = encoded;
