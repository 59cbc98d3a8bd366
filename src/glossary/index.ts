export { learnTranslations, LearnedTranslations, type LearnedTranslation, type LearnOptions } from './learn-translations.js';
