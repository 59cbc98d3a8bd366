export { createBackend, type ResourceSource } from './backend.js';
export { formatResources, type FormatResourcesOptions, type ResourceBundle, type ResourceTree } from './format-resources.js';
export type { KeyForm, KeyOptions, PluralCategory } from './key-forms.js';
export { findPlaceholders, type Placeholder, type PlaceholderOptions } from './placeholders.js';
export {
  readResources, tabulateResources, type ReadResourcesOptions, type ResourceEntry, type ResourceIssue, type ResourcePlace, type Resources, type ResourceValue,
} from './read-resources.js';
export type { ResourceFile, ResourcePathOptions } from './resource-file.js';
export { bitextOfResources, unitsOfResources, type ResourceBitext, type ResourceBitextOptions, type ResourceUnitsOptions } from './resource-units.js';
export { resourcesTypes, type ResourcesTypesOptions } from './resources-types.js';
export { resourcesOfClaims, resourcesOfTermBase, resourcesOfUnits, type ToResourcesOptions } from './to-resources.js';
