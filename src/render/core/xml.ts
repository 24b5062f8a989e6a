// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text without the characters that XML cannot hold. */
export const xmlCharacters = (text: string): string => text.replace(NOT_IN_XML, '');

/** A text as it stands between tags or in an attribute of XML. */
export const xmlText = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);

/** Attributes of an element; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML around content that is XML already. */
export function xml(name: string, attributes: XmlAttributes = {}, ...content: string[]): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${xmlText(String(value))}"`;
  }
  const inner = content.join('');
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}
