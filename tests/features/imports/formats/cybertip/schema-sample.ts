import { SaxesParser } from 'saxes';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

const NAMED_VALUES: Readonly<Record<string, string>> = {
  ipAddress: '198.51.100.7',
  idType: 'IMEI',
  idValue: '490154203237518',
  url: 'https://example.org/page',
  profileUrl: 'https://example.org/profile',
  locationOfFile: 'https://example.org/file',
  zipCode: 'AB1 2CD',
  vehicleDescription: 'a blue estate, AB12 CDE',
  originalFileHash: '0123456789abcdef0123456789abcdef',
  hashType: 'MD5',
  verificationDate: '2026-01-01T00:00:00Z',
};
const TYPED_VALUES: Readonly<Record<string, string>> = {
  'xs:boolean': 'true',
  'xs:long': '4564658',
  'xs:int': '34',
  'xs:date': '1991-05-17',
  'xs:dateTime': '2026-03-01T14:30:00Z',
  'xs:double': '51.5',
  email: 'sample@example.com',
  phone: '+447700900123',
  phoneCountryCallingCode: '+44',
  phoneExtension: '12',
  latlong: '51.5',
};

function parse(xsd: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name: name.replace('xs:', ''), attributes: { ...attributes } as Record<string, string>, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xsd).close();
  return root.children[0] ?? root;
}

/** A document with every element and attribute that the schema knows under one root, each choice taken, each value of its type. */
export function sampleOf(xsd: string, root: string): string {
  const schema = parse(xsd);
  const named = (kind: string, name: string) => schema.children.find((node) => node.name === kind && node.attributes['name'] === name);

  const valueOf = (name: string, type: string | undefined): string => {
    const known = NAMED_VALUES[name] ?? TYPED_VALUES[type ?? ''];
    if (known) return known;
    const enumeration = [named('simpleType', type ?? '')].flatMap((node) => node?.children ?? []).flatMap(({ children }) => children);
    return enumeration.find((node) => node.name === 'enumeration')?.attributes['value'] ?? `sample ${name}`;
  };

  const content = (node: Node): { attributes: string; inner: string; base?: string } => {
    const parts = node.children.map((child): { attributes: string; inner: string; base?: string } => {
      if (child.name === 'element') return { attributes: '', inner: element(child) };
      const attribute = child.attributes['name'] ?? '';
      if (child.name === 'attribute') return { attributes: ` ${attribute}="${valueOf(attribute, child.attributes['type'])}"`, inner: '' };
      if (['sequence', 'all', 'simpleContent', 'complexType'].includes(child.name)) return content(child);
      if (child.name === 'choice') return content(child);
      return child.name === 'extension' ? { ...content(child), base: child.attributes['base'] ?? '' } : { attributes: '', inner: '' };
    });
    const base = parts.find((part) => part.base)?.base;
    return {
      attributes: parts.map((part) => part.attributes).join(''),
      inner: parts.map((part) => part.inner).join(''),
      ...(base === undefined ? {} : { base }),
    };
  };

  const element = (node: Node): string => {
    const reference = node.attributes['ref'];
    if (reference) return element(named('element', reference) ?? node);
    const [name = '', type] = [node.attributes['name'], node.attributes['type']];
    const { attributes, inner, base } = content(named('complexType', type ?? '') ?? node);
    return `<${name}${attributes}>${inner || (type === undefined && base === undefined && attributes !== '' ? '' : valueOf(name, type ?? base))}</${name}>`;
  };

  return element(named('element', root) ?? schema);
}
