/** What a field of an agency's copy says of the report as a whole, or of the person reported. */
const REPORT_LABELS = {
  number: ['tiplineNumber', 'reportId', 'reportNumber', 'tipNumber', 'cyberTipNumber', 'cyberTiplineNumber', 'cyberTiplineReportNumber', 'ncmecTipNumber'],
  urgent: ['isUrgent', 'urgent'],
  company: ['reportingEspName', 'espName', 'reportingEntity', 'reportingEsp', 'electronicServiceProvider', 'reportingCompany', 'submittedBy'],
  platform: ['platform'],
  incidentType: ['incidentType'],
  incidentTime: ['incidentDateTime', 'dateOfIncident', 'incidentDate', 'incidentTime', 'occurred'],
  bundled: ['bundledReportCount', 'incidentCount', 'bundledReport'],
  related: ['relatedReport', 'relatedReports', 'relatedTip', 'relatedTips', 'priorReport', 'priorReports', 'relatedTiplineNumber', 'relatedReportNumber'],
  email: ['subjectEmail', 'subjectEmailAddress', 'emailAddress', 'email'],
  username: ['subjectUsername', 'username', 'screenName', 'subjectScreenName'],
  account: ['subjectUserId', 'userId', 'subjectAccountId', 'espIdentifier', 'espUserId'],
  displayName: ['subjectDisplayName', 'displayName'],
  phone: ['subjectPhone', 'subjectPhoneNumber', 'phoneNumber', 'phone', 'mobilePhone'],
  name: ['subjectName', 'suspectName'],
  dateOfBirth: ['subjectDateOfBirth', 'dateOfBirth', 'subjectDob', 'dob'],
  address: ['subjectAddress', 'address'],
  ip: ['subjectIpAddress', 'subjectIp', 'ipAddress', 'ip'],
  url: ['profileUrl', 'subjectUrl', 'subjectProfileUrl', 'url'],
  country: ['ipCountry', 'geolocationCountry', 'country', 'originCountry'],
  region: ['ipState', 'ipRegion', 'geolocationRegion', 'state', 'region', 'province'],
  city: ['ipCity', 'geolocationCity', 'city'],
  provider: ['isp', 'ispName', 'internetServiceProvider'],
  narrative: [
    'incidentDescription',
    'description',
    'contentDescription',
    'additionalInformation',
    'additionalInfo',
    'notes',
    'note',
    'investigatorNotes',
    'geolocation',
    'geoData',
    'narrative',
    'priority',
  ],
} as const;

/** What a field says of one uploaded file. */
const FILE_LABELS = {
  fileId: ['fileId'],
  fileName: ['fileName', 'originalFileName', 'file', 'attachment'],
  size: ['fileSize', 'size'],
  viewed: ['fileViewedByReportingEsp', 'viewedByEsp', 'espViewed', 'fileViewedByEsp', 'viewedByReportingEsp'],
  exifViewed: ['exifViewedByReportingEsp', 'exifViewedByEsp'],
  public: ['publiclyAvailable', 'filePubliclyAvailable', 'isPublic', 'publiclyAccessible', 'publicAccessible'],
  category: ['espCategory', 'espClassification', 'classification', 'categorizedAs', 'industryClassification'],
  uploaded: ['uploadDateTime', 'uploadDate', 'uploadedToEspTimestamp', 'uploaded'],
  location: ['fileUrl', 'locationOfFile'],
  md5: ['md5', 'md5Hash'],
  sha1: ['sha1', 'sha1Hash'],
  sha256: ['sha256', 'sha256Hash'],
  pdq: ['pdq', 'pdqHash'],
  photodna: ['photoDna', 'photoDnaHash'],
} as const;

export type ReportField = keyof typeof REPORT_LABELS;
export type FileField = keyof typeof FILE_LABELS;

/** `Subject IP Address`, `SubjectIpAddress` and `subject-ip-address` are one label. */
export function foldLabel(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function byLabel<Field extends string>(labels: Readonly<Record<Field, readonly string[]>>): ReadonlyMap<string, Field> {
  const fields = Object.keys(labels) as Field[];
  return new Map(fields.flatMap((field) => labels[field].map((label) => [foldLabel(label), field] as const)));
}

export const REPORT_FIELDS = byLabel<ReportField>(REPORT_LABELS);
export const FILE_FIELDS = byLabel<FileField>(FILE_LABELS);
