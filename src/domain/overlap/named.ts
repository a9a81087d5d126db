import { selectorLabel } from '../selectors/selector-label';
import { KIND_WORDS } from './kind-weights';
import type { SharedSelector } from './shared-selector';

/** `telephone number +447700900123`. */
export function named(selector: SharedSelector): string {
  return `${KIND_WORDS[selector.type]} ${selectorLabel(selector)}`;
}
