import { waysOut } from '../../../scripts/page/ways-out.ts';

test.each([
  ['a request', "fetch('x')"],
  ['one by a computed name', "const name = 'fetch'; document[name]('x')"],
  ['a socket', "new WebSocket('wss://e.example')"],
  ['a beacon', 'navigator.sendBeacon(address, data)'],
  ['a connection between browsers', 'new RTCPeerConnection()'],
  ['a new window', 'open(address)'],
  ['another address', 'document.location = address'],
  ['a picture', "document.createElement('img')"],
  ['markup', 'place.innerHTML = text'],
  ['a frame that leads elsewhere', "frame.setAttribute('src', address)"],
  ['a form that is sent', 'form.submit()'],
  ['where a form is sent', 'form.action = address'],
  ['a link that leads elsewhere', 'link.href = address'],
  ['a link by its attributes', "element('a', { href: address })"],
  ['code made of text', 'new Function(text)'],
  ['what is stored', 'localStorage.setItem(key, text)'],
  ['another script', "import('./other.js')"],
])('%s is a way out: %s', (_what, code) => {
  expect(waysOut(code)).not.toEqual([]);
});

test('a file is saved by a link to what the page made', () => {
  const code = `const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);`;
  expect(waysOut(code)).toEqual([]);
});
