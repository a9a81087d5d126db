import type { NormalisedType } from '../../../../domain/selectors/normalised-selector';
import type { ReadElement } from '../cybertip/element-rule';
import type { ReportedPerson } from '../cybertip/reported-person';
import type { ReportField } from './agency-fields';
import { readAgencyInstant, splitRemark } from './read-agency-values';

export type SubjectReader = (person: ReportedPerson, element: ReadElement) => void;

/** Fields that say who somebody is. */
export const IDENTITY_FIELDS: ReadonlySet<ReportField> = new Set(['username', 'account', 'name', 'dateOfBirth']);

/** What each field says of the person reported. */
export const SUBJECT_READERS: Partial<Readonly<Record<ReportField, SubjectReader>>> = {
  email: (person, element) => person.uses(element.at, { type: 'EMAIL', raw: splitRemark(element.value).value }),
  phone: uses('PHONE'),
  url: uses('URL'),
  username: (person, element) => person.learn('screenName', element),
  account: (person, element) => person.learn('espIdentifier', element),
  name: (person, element) => person.learn('firstName', element),
  dateOfBirth: (person, element) => person.learn('dateOfBirth', element),
  displayName: (person, element) => person.details.displayName(element),
  address: (person, element) => person.livesAt(element.at, element.value, {}),
  ip: readAddress,
};

function uses(type: NormalisedType): SubjectReader {
  return (person, element) => person.uses(element.at, { type, raw: element.value });
}

/** An address without its own time is kept without one: the time of the incident need not be that of the connection. */
function readAddress(person: ReportedPerson, element: ReadElement): void {
  const { value, remark, time } = splitRemark(element.value);
  const read = time === null ? null : readAgencyInstant(time);
  const at = read?.isExact ? read.at : null;
  if (at === null) person.doubt(element, 'the address has no time of its own, so it can be matched with nothing by time');
  else if (read?.doubt) person.doubt(element, `the time of the address ${read.doubt}`);
  person.sawAddress({ at: element.at, value, idType: null, time: at, properties: remark === null ? {} : { event: remark } });
}
