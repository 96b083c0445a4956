import { baseDocument } from '../../../scripts/apps-script/base-document.ts';
import { newRuntime, runScript } from '../run-script.ts';

/** What a script answers that makes a document and then runs with `id` and `send(...requests)`. */
function inDocument(code: string, runtime = newRuntime()): unknown {
  return runScript(
    runtime,
    `const id = Docs.Documents.create({ title: 'Prov' }).documentId;
     const send = (...requests) => Docs.Documents.batchUpdate({ requests }, id).replies;
     const put = (text, index = 1) => ({ insertText: { text, location: { index } } });
     const table = (rows, columns, index = 1) => ({ insertTable: { rows, columns, location: { index } } });
     const cut = (startIndex, endIndex) => ({ deleteContentRange: { range: { startIndex, endIndex } } });
     const content = () => Docs.Documents.get(id).body.content;
     const text = () => content().map((part) => (part.paragraph ? part.paragraph.elements.map((run) => run.textRun.content).join('') : '')).join('');
     ${code}`,
  );
}

test('a new document is a section break and an empty paragraph, and its places count from 1', () => {
  expect(inDocument('return content();')).toEqual([
    { endIndex: 1, sectionBreak: { sectionStyle: {} } },
    {
      startIndex: 1,
      endIndex: 2,
      paragraph: {
        elements: [{ startIndex: 1, endIndex: 2, textRun: { content: '\n', textStyle: {} } }],
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
      },
    },
  ]);
});

test('places count UTF-16 units', () => {
  expect(inDocument("send(put('a😀b')); return content()[1].endIndex;")).toBe(6);
});

test('nothing is put between the halves of a character', () => {
  expect(inDocument("send(put('a😀b'), put('x', 3)); return text();")).toBe('a😀xb\n');
});

test('control characters and the private use area are taken away', () => {
  expect(inDocument("send(put('a\\u0000\\u001f\\ue000b\\u000bc')); return text();")).toBe('ab\u000bc\n');
});

test('a new paragraph is as the one that it is put into', () => {
  const style =
    "{ updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: { namedStyleType: 'HEADING_1' }, fields: 'namedStyleType' } }";
  const code = `send(put('Rubrik'), ${style}, put('\\ntext', 7)); return content().slice(1).map((part) => part.paragraph.paragraphStyle.namedStyleType);`;
  expect(inDocument(code)).toEqual(['HEADING_1', 'HEADING_1']);
});

test('a table takes a place for itself, for its end, and for each row and cell', () => {
  const code = `send(table(2, 2)); return content().map(({ startIndex = 0, endIndex, table }) => [startIndex, endIndex,
    table ? table.tableRows.map((row) => row.tableCells.map((cell) => cell.content[0].startIndex)) : null]);`;
  expect(inDocument(code)).toEqual([
    [0, 1, null],
    [1, 2, null],
    [
      2,
      14,
      [
        [5, 7],
        [10, 12],
      ],
    ],
    [14, 15, null],
  ]);
});

test('cells filled from the last to the first stay where they were', () => {
  const code = `send(table(1, 2), put('b', 7), put('a', 5));
    return content()[2].table.tableRows[0].tableCells.map((cell) => cell.content[0].paragraph.elements[0].textRun.content);`;
  expect(inDocument(code)).toEqual(['a\n', 'b\n']);
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['text beyond the end', "put('a', 2)", /must be less than the end index/],
  ['text where the section break is', "put('a', 0)", /inside the bounds of an existing paragraph/],
  ['text where a table begins', "table(1, 1), put('a', 2)", /inside the bounds of an existing paragraph/],
  ['text between a row and its cell', "table(1, 1), put('a', 4)", /inside the bounds of an existing paragraph/],
  ['no text', "put('')", /must specify text/],
  [
    'text in a segment that is not there',
    "{ insertText: { text: 'a', location: { index: 0, segmentId: 'kix.x' } } }",
    /Segment with ID kix.x/,
  ],
  ['to delete nothing', 'cut(1, 1)', /should not be empty/],
  ['to delete beyond the end', "put('ab'), cut(1, 9)", /must be less than the end index/],
  ['to delete the last line break', "put('ab'), cut(1, 4)", /newline character at the end of the segment/],
  ['to delete half a character', "put('😀'), cut(1, 2)", /part of a character/],
  ['to delete where a table begins and no more', 'table(1, 1), cut(2, 4)', /part of a table/],
  ['to delete the last line break of a cell', "table(1, 1), put('a', 5), cut(5, 7)", /end of a table cell/],
  ['to delete the line break before a table', "put('a'), table(1, 1, 2), cut(2, 3)", /before a table/],
  [
    'a second header',
    "{ createHeader: { type: 'DEFAULT' } }, { createHeader: { type: 'DEFAULT' } }",
    /already has a header/,
  ],
  [
    'rows pinned elsewhere than in a table',
    '{ pinTableHeaderRows: { tableStartLocation: { index: 1 }, pinnedHeaderRowsCount: 1 } }',
    /Invalid table start/,
  ],
  [
    'more pinned rows than rows',
    'table(1, 1), { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 2 } }',
    /pinned header rows/,
  ],
  [
    'a field that is not there',
    "put('a'), { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: {}, fields: 'size' } }",
    /Invalid field: size/,
  ],
  [
    'a page break before a cell',
    "table(1, 1), { updateParagraphStyle: { range: { startIndex: 5, endIndex: 6 }, paragraphStyle: { pageBreakBefore: true }, fields: 'pageBreakBefore' } }",
    /Page break before/,
  ],
  ['to forget a named range that is not there', "{ deleteNamedRange: { name: 'x' } }", /named range x does not exist/],
  [
    'a footnote in a header',
    "{ createHeader: { type: 'DEFAULT' } }, { createFootnote: { location: { index: 0, segmentId: 'kix.header1' } } }",
    /only be inserted in the body/,
  ],
  ['a request that the emulator has not', '{ insertPerson: {} }', /insertPerson is not in the emulator/],
];

test.each(refused)('the service refuses %s', (_, requests, message) => {
  expect(() => inDocument(`send(${requests})`)).toThrow(message);
});

test('an error names the request, and none of its call is carried out', () => {
  const code = "try { send(put('a'), put('b', 9)); } catch (error) { return [error.message, text()]; }";
  expect(inDocument(code)).toEqual([expect.stringContaining('Invalid requests[1].insertText: Index 9'), '\n']);
});

test('a whole table can be deleted with the paragraph before it', () => {
  expect(inDocument("send(put('a'), table(2, 2, 2), cut(1, 15)); return text();")).toBe('\n');
});

const ranges: readonly (readonly [string, string, unknown])[] = [
  ['grows with text inside', "put('x', 3)", [2, 5]],
  ['moves with text before', "put('x', 1)", [3, 5]],
  ['moves with text where it begins', "put('x', 2)", [3, 5]],
  ['stays with text where it ends', "put('x', 4)", [2, 4]],
  ['shrinks with what is deleted', 'cut(1, 3)', [1, 2]],
  ['goes when all of it is deleted', 'cut(1, 5)', null],
];

test.each(ranges)('a named range %s', (_, change, expected) => {
  const code = `send(put('abcde'), { createNamedRange: { name: 'n', range: { startIndex: 2, endIndex: 4 } } }, ${change});
    const found = (Docs.Documents.get(id).namedRanges || {}).n; const [range] = found ? found.namedRanges[0].ranges : [];
    return range ? [range.startIndex, range.endIndex] : null;`;
  expect(inDocument(code)).toEqual(expected);
});

test.each([
  ['begins', 2, [2, 5]],
  ['ends', 4, [2, 5]],
])('a named range may take in what is put in where it %s', (_, index, expected) => {
  const code = `send(put('abcde'), { createNamedRange: { name: 'n', range: { startIndex: 2, endIndex: 4 } } }, put('x', ${index}));
    const [{ startIndex, endIndex }] = Docs.Documents.get(id).namedRanges.n.namedRanges[0].ranges; return [startIndex, endIndex];`;
  expect(inDocument(code, newRuntime({ rangesTakeEdges: true }))).toEqual(expected);
});

test('a footnote begins with a blank, and goes with its reference', () => {
  const code = `const [, { createFootnote: { footnoteId } }] = send(put('ab'), { createFootnote: { location: { index: 2 } } });
    send({ insertText: { text: 'Not', location: { segmentId: footnoteId, index: 1 } } });
    const note = Docs.Documents.get(id).footnotes[footnoteId].content[0].paragraph.elements[0].textRun.content;
    send(cut(2, 3)); return [note, 'footnotes' in Docs.Documents.get(id), text()];`;
  expect(inDocument(code)).toEqual([' Not\n', false, 'ab\n']);
});

test('a list takes its level from leading tabs, which go', () => {
  const code = `send(put('a\\n\\tb'), { createParagraphBullets: { range: { startIndex: 1, endIndex: 5 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } });
    return [text(), content().slice(1).map((part) => part.paragraph.bullet.nestingLevel ?? 0)];`;
  expect(inDocument(code)).toEqual(['a\nb\n', [0, 1]]);
});

test('a look that a mask names without a value goes back to what is inherited', () => {
  const style = (look: string, fields: string) =>
    `{ updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: ${look}, fields: '${fields}' } }`;
  const code = `send(put('a'), ${style('{ bold: true, italic: true }', 'bold,italic')}, ${style('{}', 'bold')}); return content()[1].paragraph.elements[0].textRun.textStyle;`;
  expect(inDocument(code)).toEqual({ italic: true });
});

test('more than sixty writes a minute are refused', () => {
  const code = "for (let count = 0; count < 61; count++) send(put('a'));";
  expect(() => inDocument(code, newRuntime({ documentCallTime: 10 }))).toThrow(/Quota exceeded.*per minute/);
  expect(() => inDocument(code, newRuntime({ documentCallTime: 1000 }))).not.toThrow();
});

test('a file that the script neither made nor was given is not found', () => {
  const runtime = newRuntime();
  const { id } = runtime.drive.create('Mall', runtime.user, false);
  expect(() => runScript(runtime, `Drive.Files.copy({ name: 'Kopia' }, '${id}');`)).toThrow(/File not found/);
});

test.each([
  [false, /File not found/],
  [true, /has not granted the app 360 read access/],
])(
  'a file that a colleague has made with the script is not reached until one has opened it oneself (%s)',
  (forbidsUnopened, refusal) => {
    const runtime = newRuntime({ forbidsUnopened });
    const { id } = runtime.drive.create('Karins', 'karin.ek@example.se');
    runtime.drive.file(id).sharedWith.add('bo.lind@example.se');
    runtime.user = 'bo.lind@example.se';
    expect(() => runScript(runtime, `Drive.Files.get('${id}');`)).toThrow(refusal);
    expect(() => runScript(runtime, `Docs.Documents.get('${id}');`)).toThrow(/not found/);
    runtime.drive.file(id).openedBy.add('bo.lind@example.se');
    expect(runScript(runtime, `return Docs.Documents.get('${id}').title;`)).toBe('Karins');
  },
);

test('what lies in a shared drive is found only by calls to Drive that say that they know of them', () => {
  const runtime = newRuntime();
  const { id } = runtime.drive.create('Flyttad', runtime.user);
  runtime.drive.file(id).inSharedDrive = true;
  expect(() => runScript(runtime, `Drive.Files.get('${id}', { fields: 'trashed' });`)).toThrow(/File not found/);
  const known = "{ fields: 'trashed', supportsAllDrives: true }";
  expect(runScript(runtime, `return Drive.Files.get('${id}', ${known});`)).toEqual({ trashed: false });
  expect(runScript(runtime, `return Docs.Documents.get('${id}').title;`)).toBe('Flyttad');
});

test('a copy in a folder of a shared drive lies in that drive', () => {
  const runtime = newRuntime();
  const { id } = runtime.drive.create('Mall', runtime.user);
  const folder = runtime.drive.createFolder('Beslut', runtime.user);
  folder.inSharedDrive = true;
  const copy = (options: string) =>
    runScript(runtime, `return Drive.Files.copy({ name: 'K', parents: ['${folder.id}'] }, '${id}', ${options}).id;`);
  expect(() => copy('{}')).toThrow(/File not found/);
  const made = runtime.drive.file(copy('{ supportsAllDrives: true }') as string);
  expect([made.parents, made.inSharedDrive]).toEqual([[folder.id], true]);
});

test('a write that requires a revision is refused when somebody has changed the document since', () => {
  const runtime = newRuntime();
  const { id } = runtime.drive.create('Prov', runtime.user);
  const write = `const { revisionId } = Docs.Documents.get('${id}');
    const send = (requiredRevisionId) => Docs.Documents.batchUpdate({ requests: [{ insertText: { text: 'A', location: { index: 1 } } }], writeControl: { requiredRevisionId } }, '${id}').writeControl.requiredRevisionId;
    return send(send(revisionId)) === Docs.Documents.get('${id}').revisionId;`;
  expect(runScript(runtime, write)).toBe(true);
  let calls = 0;
  runtime.drive.beforeCall = () => {
    calls += 1;
    if (calls === 3) runtime.drive.edit(id, [{ insertText: { text: 'B', location: { index: 1 } } }]);
  };
  expect(() => runScript(runtime, write)).toThrow(/required revision ID does not match/);
  expect(runtime.drive.document(id).text).toBe('BAAA\n');
});

test('a copy of a template has its content and a life of its own', () => {
  const runtime = newRuntime();
  const { id } = runtime.drive.create('Mall', runtime.user);
  runtime.drive.edit(id, [{ insertText: { text: 'Mallens text', location: { index: 1 } } }]);
  const copy = runScript(
    runtime,
    `const { id } = Drive.Files.copy({ name: 'Kopia' }, '${id}');
    Docs.Documents.batchUpdate({ requests: [{ insertText: { text: 'Ny. ', location: { index: 1 } } }] }, id); return id;`,
  );
  expect([runtime.drive.document(id).text, runtime.drive.document(copy as string).text]).toEqual([
    'Mallens text\n',
    'Ny. Mallens text\n',
  ]);
});

const upload = `const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const upload = (type) => Drive.Files.create({ name: 'Grund', mimeType: 'application/vnd.google-apps.document' },
    Utilities.newBlob(Utilities.base64Decode('${Buffer.from(baseDocument()).toString('base64')}'), type, 'grund.docx')).id;
  const send = (id, ...requests) => Docs.Documents.batchUpdate({ requests }, id);`;

test('a Word file becomes a document with its contents list, header and page numbers', () => {
  const code = `const document = Docs.Documents.get(upload(wordType));
    const shapes = document.body.content.map((part) => Object.keys(part).find((key) => !key.endsWith('Index')));
    const [footer] = Object.values(document.footers);
    return [shapes, document.body.content[3].startIndex, document.body.content[3].tableOfContents.content[0].startIndex, Object.keys(document.headers).length,
      footer.content[0].paragraph.elements.map(({ autoText, textRun }) => (autoText ? autoText.type : textRun.content))];`;
  expect(runScript(newRuntime(), upload + code)).toEqual([
    ['sectionBreak', 'paragraph', 'paragraph', 'tableOfContents', 'paragraph'],
    11,
    12,
    1,
    ['PAGE_NUMBER', ' (', 'PAGE_COUNT', ')\n'],
  ]);
});

test.each([
  [
    'text in its contents list',
    'insertText: { text: "a", location: { index: 13 } }',
    /bounds of an existing paragraph/,
  ],
  [
    'to delete a part of its contents list',
    'deleteContentRange: { range: { startIndex: 12, endIndex: 14 } }',
    /part of/,
  ],
  [
    'to delete the line end before it',
    'deleteContentRange: { range: { startIndex: 4, endIndex: 11 } }',
    /before a table/,
  ],
])('the service refuses %s', (_, request, message) => {
  expect(() => runScript(newRuntime(), `${upload} send(upload(wordType), { ${request} });`)).toThrow(message);
});

test('a file of another kind is not made a document of', () => {
  expect(() => runScript(newRuntime(), `${upload} upload('application/pdf');`)).toThrow(/Unable to convert/);
});

test('a service that the manifest does not switch on is not there', () => {
  const runtime = newRuntime({ manifest: { timeZone: 'Europe/Stockholm' } });
  expect(runScript(runtime, 'return [typeof Docs, typeof Drive];')).toEqual(['undefined', 'undefined']);
});

describe('tabs', () => {
  const id = 'document-00000000000000000001';

  test.each([
    ['the first where none is named', undefined, ['xEgna\n', 'Text\n']],
    ['the one that is named', 't.0', ['Egna\n', 'xText\n']],
  ] as const)('a request is carried out in %s', (_, tabId, expected) => {
    const runtime = newRuntime();
    inDocument("send(put('Text'));", runtime);
    const document = runtime.drive.document(id);
    document.addTab('Egna', 0, 'Egna');
    const location = { index: 1, ...(tabId !== undefined && { tabId }) };
    runtime.drive.edit(id, [{ insertText: { text: 'x', location } }]);
    expect(document.tabs.map(({ text }) => text)).toEqual(expected);
  });

  test('are told only when they are asked for', () => {
    const runtime = newRuntime();
    inDocument("send(put('Text'));", runtime);
    runtime.drive.document(id).addTab('Egna', 0, 'Egna');
    const told = (options: string) => runScript(runtime, `return Docs.Documents.get('${id}'${options});`) as object;
    expect(told('')).toHaveProperty('body');
    expect(told(', { includeTabsContent: true }')).toMatchObject({
      tabs: [{ tabProperties: { title: 'Egna' } }, { tabProperties: { title: 'Flik 1', index: 1 } }],
    });
  });
});

test.each([
  [
    'to put in is a part of the text, told as suggested, and goes when it is turned down',
    { at: 1, insert: 'ny ' },
    'suggestedInsertionIds',
    false,
  ],
  ['to take away stays a part of the text until it is taken', { from: 1, to: 3 }, 'suggestedDeletionIds', true],
] as const)('what somebody suggests %s', (_, change, name, isTaken) => {
  const runtime = newRuntime();
  inDocument("send(put('Text'));", runtime);
  const [document] = [...runtime.drive.files.values()].map((file) => file.document);
  const suggestion = runtime.drive.suggest(document!.id, change);
  const first = runScript(
    runtime,
    `return Docs.Documents.get('${document!.id}').body.content[1].paragraph.elements[0];`,
  );
  expect(first).toMatchObject({ textRun: { [name]: [suggestion] } });
  expect(document!.text).toBe('insert' in change ? 'ny Text\n' : 'Text\n');
  runtime.drive.answer(document!.id, suggestion, isTaken);
  expect(document!.text).toBe(isTaken ? 'xt\n' : 'Text\n');
});
