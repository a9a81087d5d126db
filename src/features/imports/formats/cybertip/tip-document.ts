import type { ElementRule } from './element-rule';

/** One form that a document of the CyberTipline has, by its root element. */
export interface TipDocument {
  /** Capital letters in the names of elements make no difference. */
  readonly caseless: boolean;
  rule(): ElementRule;
  /** Once, at the end. */
  finish(): void;
}
