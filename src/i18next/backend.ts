import type { BackendModule } from 'i18next';
import { canonicalLanguage, languageFit } from '../bitext/index.js';

import type { ResourceBundle, ResourceTree } from './format-resources.js';

/** Where a backend gets its resources: all of them at once, or each when it is asked for (`undefined`: there are none). */
export type ResourceSource = ResourceBundle | ((language: string, namespace: string) => ResourceTree | undefined | Promise<ResourceTree | undefined>);

/**
 * A backend plugin for i18next: `i18next.use(createBackend(resourcesOfUnits(units)))`. A bundle answers a language by the closest that
 * it has: `nl-BE` by `nl`, `en` by `en-US`.
 */
export function createBackend(source: ResourceSource): BackendModule {
  const find = typeof source === 'function' ? source : (language: string, namespace: string): ResourceTree | undefined => findTree(source, language, namespace);
  return {
    type: 'backend',
    callbackApi: true,
    init: () => {},
    read: (language, namespace, callback) => {
      // A promise in any case, so that what a source throws reaches i18next and not the caller of `read`.
      new Promise<ResourceTree | undefined>((resolve) => resolve(find(language, namespace))).then(
        (tree) => (tree === undefined ? callback(new Error(`no resources of namespace "${namespace}" in ${language}`), false) : callback(null, tree)),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), false),
      );
    },
  };
}

function findTree(bundle: ResourceBundle, language: string, namespace: string): ResourceTree | undefined {
  const wish = canonicalLanguage(language) ?? language;
  let best: ResourceTree | undefined;
  let bestFit = 0;
  for (const [tag, namespaces] of Object.entries(bundle)) {
    const fit = languageFit(wish, canonicalLanguage(tag) ?? tag);
    if (fit > bestFit && Object.hasOwn(namespaces, namespace)) {
      best = namespaces[namespace];
      bestFit = fit;
    }
  }
  return best;
}
