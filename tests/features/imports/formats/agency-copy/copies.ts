/** A report as an agency may receive it in flat XML. */
export const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<CyberTiplineReport id="987654321">
  <TiplineNumber>987654321</TiplineNumber>
  <IsUrgent>false</IsUrgent>
  <ReportingEspName>Meta Platforms</ReportingEspName>
  <IncidentDescription>several words</IncidentDescription>
  <SubjectEmail>user@example.com</SubjectEmail>
  <SubjectIpAddress>198.51.100.22</SubjectIpAddress>
  <IncidentDateTime>2024-03-01T14:30:00Z</IncidentDateTime>
  <FileDetails>
    <FileName>photo.jpg</FileName>
    <ViewedByEsp>true</ViewedByEsp>
    <PubliclyAvailable>false</PubliclyAvailable>
    <MD5>aabbccdd11223344aabbccdd11223344</MD5>
    <EspCategory>A1</EspCategory>
  </FileDetails>
  <IpCountry>DE</IpCountry>
  <Isp>A Provider</Isp>
  <RelatedReport>
    <TiplineNumber>111222333</TiplineNumber>
  </RelatedReport>
</CyberTiplineReport>
`;

/** The text of such a report's PDF. */
export const TEXT = `NCMEC CyberTipline Report
Report Number: 123456789
URGENT

Section A: Electronic Service Provider Information
Reporting ESP: Google
Incident Date: 2024-01-15
Subject Email: suspect@example.com
Subject Username: badactor99
Subject IP Address: 203.0.113.42

Uploaded File 1:
Filename: image001.jpg
File Size: 204800
File Viewed by Reporting ESP: Yes
Publicly Available: No
MD5: aabbccddaabbccddaabbccddaabbccdd
SHA1: aabbccddaabbccddaabbccddaabbccddaabbccdd
ESP Category: A1

Uploaded File 2:
Filename: video001.mp4
File Viewed by Reporting ESP: No
Publicly Available: No
SHA256: ${'c'.repeat(64)}

Description: several words
and several words more.

Section B: Geolocation
Country: United States
State: California
City: Sampleton
ISP: A Provider

Section C: Additional Information
Related Tip: 987654321
Notes: several words
`;
