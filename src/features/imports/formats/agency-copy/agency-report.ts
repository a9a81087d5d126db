import { platformSlug } from '../../../../domain/selectors/platform-slug';
import type { ReadElement } from '../cybertip/element-rule';
import { reportNumber, shortText, truth } from '../cybertip/read-values';
import { ReportedFile } from '../cybertip/reported-file';
import type { TipRecord } from '../cybertip/tip-record';
import type { FileField, ReportField } from './agency-fields';
import { asTruth, isNothing, readAgencyInstant } from './read-agency-values';
import { IDENTITY_FIELDS, SUBJECT_READERS, type SubjectReader } from './subject-fields';

const MOST_SUBJECT_FIELDS = 10_000;
const COMPANYS_OWN_SCALE = 'classification of the reporting company';

/** A report as a receiving agency has it, flat XML or the text of a PDF: one reported person, their files, and the reports it names. */
export class AgencyReport {
  private readonly subject: { field: ReportField; read: SubjectReader; element: ReadElement }[] = [];
  private file: ReportedFile | null = null;
  private fileAt = '';

  constructor(private readonly record: TipRecord) {}

  readReport(field: ReportField, element: ReadElement): void {
    if (isNothing(element.value)) return;
    const reader = SUBJECT_READERS[field];
    if (reader === undefined) this.readWhole(field, element);
    else if (this.subject.length < MOST_SUBJECT_FIELDS) this.subject.push({ field, read: reader, element });
    else this.record.doubt({ ...element, value: '' }, `is beyond ${MOST_SUBJECT_FIELDS} fields of the reported person; it is left out`);
  }

  readFile(field: FileField, element: ReadElement): void {
    const file = (this.file ??= this.openFile(element.at));
    if (isNothing(element.value)) return;
    if (field === 'fileId') file.text('fileId', element);
    else if (field === 'fileName') file.nameEndsIn(element);
    else if (field === 'size') file.text('size', element);
    else if (field === 'viewed') file.yesOrNo('viewedByPlatform', asTruth(element));
    else if (field === 'exifViewed') file.yesOrNo('exifViewedByPlatform', asTruth(element));
    else if (field === 'public') file.yesOrNo('publiclyAvailable', asTruth(element));
    else if (field === 'category') file.classify(element, COMPANYS_OWN_SCALE);
    else if (field === 'uploaded') this.readUpload(file, element);
    else if (field === 'location') file.stoodAt(element);
    else file.hash(element, field);
  }

  openFile(at: string): ReportedFile {
    this.closeFile();
    this.fileAt = at;
    this.file = new ReportedFile(this.record);
    return this.file;
  }

  closeFile(): void {
    const { file } = this;
    this.file = null;
    file?.finish(this.fileAt);
    if (file && !file.hasHash) this.record.details.add('filesWithoutHash', file.fileId);
  }

  /** The person is put out last: which platform the account is on may be told after it. */
  finish(at: string): void {
    const { record } = this;
    this.closeFile();
    record.platform ??= platformSlug(record.publisher ?? '');
    if (this.subject.length > 0) this.putSubject(at);
    else record.warn(at, 'The report says nothing of who is reported.');
    if (record.number === null) record.warn(at, 'The report gives no number of its own.');
    if (record.occurredAt === null) record.warn(at, 'The report gives no time of the incident that can be read.');
    record.finish(at);
  }

  /** Who they are before what they use: the schema's order, which a copy need not keep. */
  private putSubject(at: string): void {
    const person = this.record.openPerson('subject', at, 'SUSPECT');
    const isIdentity = ({ field }: { field: ReportField }) => IDENTITY_FIELDS.has(field);
    const inOrder = [...this.subject.filter(isIdentity), ...this.subject.filter((said) => !isIdentity(said))];
    for (const { read, element } of inOrder) read(person, element);
    this.record.closePerson();
  }

  private readWhole(field: ReportField, element: ReadElement): void {
    const { record } = this;
    const { details, doubt } = record;
    if (field === 'number') this.readNumber(element);
    else if (field === 'urgent') details.set('urgent', truth(asTruth(element), doubt));
    else if (field === 'company') this.readCompany(element);
    else if (field === 'platform') record.platform ??= platformSlug(shortText(element, doubt) ?? '');
    else if (field === 'incidentType') record.incidentType ??= shortText(element, doubt);
    else if (field === 'incidentTime') this.readTime(element);
    else if (field === 'bundled') details.set('bundledReports', shortText(element, doubt));
    else if (field === 'related') this.relate(element);
    else if (field === 'provider') details.set('internetProvider', shortText(element, doubt));
    else details.set(`ip${field[0]?.toUpperCase()}${field.slice(1)}`, shortText(element, doubt));
  }

  private readCompany(element: ReadElement): void {
    const { record } = this;
    record.publisher ??= shortText(element, record.doubt) ?? undefined;
  }

  private readNumber(element: ReadElement): void {
    const { record } = this;
    const number = reportNumber(element, record.doubt);
    if (number === null || number === record.number) return;
    if (record.number === null) record.number = number;
    else record.doubt(element, `${element.name} is another number than the report gave before; the first stands`);
  }

  private readTime(element: ReadElement): void {
    const { record } = this;
    if (record.occurredAt !== null) return record.doubt(element, `${element.name} comes after another time of the incident; the first stands`);
    const { at, isExact, doubt } = readAgencyInstant(element.value);
    if (doubt !== null) record.doubt(element, `${element.name} ${doubt}`);
    record.occurredAt = at;
    record.isInstantExact = isExact;
  }

  private readUpload(file: ReportedFile, element: ReadElement): void {
    const { at, doubt } = readAgencyInstant(element.value);
    if (doubt !== null) this.record.doubt(element, `${element.name} ${doubt}`);
    if (at !== null) file.uploaded({ ...element, value: new Date(at).toISOString() });
  }

  private relate(element: ReadElement): void {
    for (const value of element.value.split(/[\s,;]+|\band\b/iu)) this.record.relate({ ...element, value });
  }
}
