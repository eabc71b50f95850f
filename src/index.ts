export type { Quote, Speaker, SpeakerType } from './attribute/quote.js';
export type { Cluster } from './cluster/cluster.js';
export { type Analysis, analyse } from './pipeline/analyse.js';
export type { Article, Problem } from './read/article.js';
