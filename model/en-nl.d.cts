/** The English–Dutch model in base64; under Node, what reads it. */
declare const encoded: string | (() => string);
export = encoded;
