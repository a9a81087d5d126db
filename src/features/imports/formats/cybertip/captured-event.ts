import type { FactProperties } from '../../../../domain/intake/intake-item';
import type { ElementRule, ReadElement } from './element-rule';
import { instant, port, shortText, truth, type Doubt } from './read-values';

/** A moment at which a platform saw an IP address or a device. */
export interface CapturedEvent {
  readonly at: string;
  /** The address, or the value that identifies the device. */
  readonly value: string;
  /** The kind of a device's identifier. */
  readonly idType: string | null;
  readonly time: number | null;
  readonly properties: FactProperties;
}

type Draft = { -readonly [Part in keyof CapturedEvent]: CapturedEvent[Part] };

/** Rules for `ipCaptureEvent` and `deviceId`, which differ only in what they call the thing that was seen. */
export function capturedEventRule(valueElement: 'ipAddress' | 'idValue', doubt: Doubt, done: (event: CapturedEvent) => void): ElementRule {
  let draft: Draft | null = null;
  const set = (change: (event: Draft, element: ReadElement) => void): ElementRule => ({ closed: (element) => draft && change(draft, element) });
  const keep = (name: string, value: string | number | boolean | null) =>
    draft && value !== null && (draft.properties = { ...draft.properties, [name]: value });
  return {
    repeats: true,
    opened: (at) => (draft = { at, value: '', idType: null, time: null, properties: {} }),
    children: {
      [valueElement]: set((event, element) => (event.value = element.value)),
      ...(valueElement === 'idValue' ? { idType: set((event, element) => (event.idType = shortText(element, doubt))) } : ipDetails(keep, doubt)),
      eventName: { closed: (element) => keep('event', shortText(element, doubt)) },
      dateTime: set((event, element) => (event.time = instant(element, doubt))),
    },
    closed: () => {
      if (draft) done(draft);
      draft = null;
    },
  };
}

function ipDetails(keep: (name: string, value: number | boolean | null) => void, doubt: Doubt): Record<string, ElementRule> {
  return {
    possibleProxy: { closed: (element) => keep('possibleProxy', truth(element, doubt)) },
    port: { closed: (element) => keep('port', port(element, doubt)) },
  };
}
