/** Length of the IBAN by country, from the registry of ISO 13616. */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 ' +
    'GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 ' +
    'PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Fewer are a name that happens to begin like one. */
const FEWEST_DIGITS = 8;

/** Takes capitals without spaces: two letters of a country that has IBANs, two digits, and as much behind them as an account needs. */
export function looksLikeIban(compact: string): boolean {
  const isOfForm = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact) && Object.hasOwn(LENGTHS, compact.slice(0, 2));
  return isOfForm && compact.replace(/\D/g, '').length >= FEWEST_DIGITS;
}

/** Why an IBAN cannot be one; null where length and check digits fit. */
export function ibanProblem(iban: string): string | null {
  if (iban.length !== LENGTHS[iban.slice(0, 2)]) return 'is not as long as an IBAN of its country';
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((character) => Number.parseInt(character, 36)).join('');
  const remainder = [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return remainder === 1 ? null : 'has check digits that do not fit';
}

/** Sort code and account number of a British IBAN, 14 digits; null for any other. */
export function ukAccountOf(iban: string): string | null {
  return /^GB\d{2}[A-Z]{4}(\d{14})$/.exec(iban)?.[1] ?? null;
}
