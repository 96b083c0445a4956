import { extname } from 'node:path';
import { fileEnding } from '../../src/formats/file-ending.ts';

test.each(['VP.XLSX', 'vp 2025.b.xlsm', '.xlsx', '..xlsx', 'vp.', 'vp', '...', '.a.b', 'vp.docx\n', ''])(
  '%j ends as Node says',
  (name) => {
    expect(fileEnding(name)).toBe(extname(name).toLowerCase());
  },
);
