import { xmlFault } from '../../../src/formats/xml/well-formed.ts';

test.each([
  ['an element', '<a/>'],
  ['a declaration and text', '<?xml version="1.0" encoding="UTF-8"?><a>text</a>'],
  ['a prefix of the outermost element', '<w:a xmlns:w="u"><w:b w:c="1" d="2"/></w:a>'],
  ['a namespace without prefix', '<a xmlns="u" xmlns:w="v"><b w:c="1"/></a>'],
  ['the prefix xml, which nobody declares', '<a xml:space="preserve"/>'],
  ['a prefix declared within', '<a><w:b xmlns:w="u"><w:c/></w:b></a>'],
  ['a prefix that stands for another namespace within', '<w:a xmlns:w="u"><w:b xmlns:w="v" w:c="1"/></w:a>'],
  ['two prefixes for one namespace', '<v:a xmlns:v="u" xmlns:w="u"><w:b v:c="1"/></v:a>'],
])('%s is well-formed: %s', (_what, text) => {
  expect(xmlFault(text)).toBeUndefined();
});

test.each([
  ['a tag that is not closed', '<a>'],
  ['a tag closed by another', '<a></b>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['a sign that XML has not', '<a>\u0001</a>'],
  ['an entity that is not declared', '<a>&b;</a>'],
  ['an element of a prefix that is not declared', '<a><w:b/></a>'],
  ['an attribute of a prefix that is not declared', '<w:a xmlns:w="u"><w:b v:c="1"/></w:a>'],
  ['a prefix used after the element that declares it', '<a><w:b xmlns:w="u"/><w:b/></a>'],
  ['an attribute twice, by two prefixes for one namespace', '<a xmlns:v="u" xmlns:w="u"><b v:c="1" w:c="2"/></a>'],
  ['the same, the prefixes declared within', '<a><b xmlns:v="u" xmlns:w="u" v:c="1" w:c="2"/></a>'],
  ['two colons in a name', '<a xmlns:w="u"><w:b:c/></a>'],
  ['nothing before the colon', '<a><:b/></a>'],
  ['nothing after it', '<w: xmlns:w="u"/>'],
  ['a prefix for no namespace', '<w:a xmlns:w=""/>'],
  ['another namespace for xml', '<a xmlns:xml="u"/>'],
  ['another prefix for the namespace of xml', '<a xmlns:w="http://www.w3.org/XML/1998/namespace"/>'],
  ['a prefix with a colon', '<a xmlns:v:w="u"/>'],
  ['the prefix xmlns', '<a xmlns:xmlns="http://www.w3.org/2000/xmlns/"/>'],
  ['an element of the prefix xmlns', '<xmlns:a/>'],
  ['a colon in the target of an instruction', '<a><?w:b c?></a>'],
  ['nothing', ''],
])('%s is a fault: %s', (_what, text) => {
  expect(xmlFault(text)).toEqual(expect.any(String));
});
