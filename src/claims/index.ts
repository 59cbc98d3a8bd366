export { alignClaims, type ClaimOptions } from './align-claims.js';
