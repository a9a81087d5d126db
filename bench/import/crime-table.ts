import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { Random } from '../graph/random';

const PIECE = 1024 * 1024;
const COLUMNS = [
  ...['Crime No', 'Victim First Name', 'Victim Surname', 'Victim DOB', 'Victim Mobile', 'Victim Email', 'Suspect Status', 'Suspect Name', 'Suspect DOB'],
  ...['Suspect Mobile', 'Platform', 'Account Id', 'Screen Name', 'Login Address', 'Login Time', 'Wallet', 'Threat', 'Threat Made', 'Contact Began', 'Summary'],
] as const;

/** How the table is read: two people a row, seven identifiers, who used which, and what was done to whom. */
export const CRIME_MAPPING = `format: csv
dates: [dd/MM/yyyy, yyyy]
timeZone: Europe/London
region: GB
ignore: [Summary]
source:
  kind: CRIME_RECORD
  reference: Crimes of the year
  rowReference: Crime No
persons:
  - id: victim
    role: VICTIM
    name: [Victim First Name, Victim Surname]
    dateOfBirth: Victim DOB
  - id: suspect
    role: { column: Suspect Status, values: { S: SUSPECT, C: OFFENDER } }
    name: Suspect Name
    dateOfBirth: Suspect DOB
selectors:
  - { id: victimPhone, type: PHONE, column: Victim Mobile, usedBy: victim }
  - { id: victimEmail, type: EMAIL, column: Victim Email, usedBy: victim }
  - { id: suspectPhone, type: PHONE, column: Suspect Mobile, usedBy: suspect }
  - { id: account, type: ACCOUNT, column: Account Id, platform: Platform, usedBy: suspect }
  - id: screenName
    type: HANDLE
    column: Screen Name
    platform: Platform
    usedBy: suspect
    firstSeen: { column: Contact Began, dates: dd/MM/yyyy HH:mm }
  - { id: address, type: IP_ADDRESS, column: Login Address }
  - { id: wallet, type: WALLET, column: Wallet, usedBy: suspect }
facts:
  - { type: KNOWN_AS, from: account, to: screenName }
  - type: CONNECTED_FROM
    from: account
    to: address
    at: { column: Login Time, dates: dd/MM/yyyy HH:mm }
    properties: { event: { constant: login } }
  - type: THREATENED
    from: suspect
    to: victim
    at: { column: Threat Made, dates: dd/MM/yyyy HH:mm }
    properties: { threatKind: Threat }
    when: { column: Threat, notEmpty: true }
`;

const FIRST_NAMES = ['Amira', 'Ben', 'Chloe', 'Dev', 'Ella', 'Finn', 'Grace', 'Harun', 'Isla', 'Jonah', 'Kezia', 'Leo', 'Maya', 'Noel', 'Orla', 'Piotr'];
const SURNAMES = ['Abbott', 'Bakshi', 'Carew', 'Dunne', 'Ellery', 'Farouk', 'Greaves', 'Holt', 'Iqbal', 'Jessop', 'Kowalska', 'Lyle', 'Marsh', 'Nkemelu'];
const PLATFORMS = ['Skype', 'Facebook', 'Instagram', 'Snapchat', 'Discord', 'Kik'];
const THREATS = ['publish to friends and family', 'contact the school', 'publish to followers'];
/** Wallets that stand in the standard as examples, and are spent by nobody. */
const WALLETS = ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'];
const SENTENCES = [
  'Contact began in the open chat of a game and went on in private messages.',
  'The account said that it belonged to a person of the same age.',
  'The family found the messages and rang the force the same evening.',
  'Money was demanded, and a wallet was named into which it was to be paid.',
  'The victim was seen by a specially trained officer, with a parent present.',
  'The telephone was taken as an exhibit, and its extraction was asked for.',
  'The platform was asked for subscriber details and answered within ten days.',
  'Safeguarding was put in place with the school and the children’s services.',
  'The account was closed, and another of nearly the same name wrote a day later.',
  'A second force holds a report that names the same screen name.',
];
const SENTENCES_EACH = 15;

export interface CrimeTable {
  readonly rows: number;
  readonly bytes: number;
}

/** A table of crimes as a force exports them, each with the officer's summary, up to the given length; the same each time. */
export function writeCrimeTable(path: string, bytes: number): CrimeTable {
  const random = new Random(2026);
  const file = openSync(path, 'w');
  let [rows, written] = [0, 0];
  let piece = `${COLUMNS.join(',')}\n`;
  while (written + piece.length < bytes) {
    rows += 1;
    piece += `${crimeRow(random, rows).join(',')}\n`;
    if (piece.length < PIECE) continue;
    written += writeSync(file, piece);
    piece = '';
  }
  written += writeSync(file, piece);
  closeSync(file);
  return { rows, bytes: written };
}

export function writeCrimeMapping(path: string): void {
  writeFileSync(path, CRIME_MAPPING);
}

/** Two suspects in three have been met before under the same account, most of them a few times and some in many rows. */
function crimeRow(random: Random, row: number): string[] {
  const suspect = random.chance(0.65) ? Math.floor(row / random.powerLaw(row)) : row;
  const day = 1 + random.below(28);
  const began = `${twoDigits(day)}/${twoDigits(1 + random.below(12))}/2025`;
  const isThreatened = random.chance(0.7);
  return [
    `CR/2025/${String(row).padStart(7, '0')}`,
    random.pick(FIRST_NAMES),
    random.pick(SURNAMES),
    `${twoDigits(1 + random.below(28))}/${twoDigits(1 + random.below(12))}/${2008 + random.below(8)}`,
    random.chance(0.7) ? dramaNumber(random) : '',
    random.chance(0.5) ? `pupil.${row}@example.org` : '',
    random.chance(0.8) ? 'S' : 'C',
    `${FIRST_NAMES[suspect % 16]} ${SURNAMES[suspect % 14]}`,
    String(1960 + (suspect % 45)),
    random.chance(0.3) ? dramaNumber(random) : '',
    PLATFORMS[suspect % 6] as string,
    String(100_000_000 + suspect),
    `sample_${suspect}.${random.below(3)}`,
    `2001:db8:${(suspect % 4096).toString(16)}::${random.below(16).toString(16)}`,
    `${began} ${clockTime(random)}`,
    random.chance(0.05) ? random.pick(WALLETS) : '',
    isThreatened ? random.pick(THREATS) : '',
    isThreatened ? `${began} ${clockTime(random)}` : '',
    `${began} ${clockTime(random)}`,
    `"${Array.from({ length: SENTENCES_EACH }, () => random.pick(SENTENCES)).join(' ')}"`,
  ];
}

/** Of the ranges that are kept free for drama, in the United Kingdom and in North America. */
function dramaNumber(random: Random): string {
  const number = String(random.below(1000)).padStart(3, '0');
  if (random.chance(0.4)) return `07700 900${number}`;
  return random.chance(0.2) ? `01632 960${number}` : `+1 ${201 + random.below(700)} 555 01${number.slice(1)}`;
}

function clockTime(random: Random): string {
  return `${twoDigits(random.below(24))}:${twoDigits(random.below(60))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
