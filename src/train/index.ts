export { fitClaims, measureAll, type FitReport, type Measured } from './claims/fit.js';
