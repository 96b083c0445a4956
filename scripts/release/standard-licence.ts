// The text of a licence whose package comes without it. The texts are those of https://spdx.org/licenses/.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../ensure-installed.mjs';

const asIs =
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

${asIs}`;
const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** @param folder of the package, from the project's; @throws Error for a licence that there is no text of here */
export async function standardLicence(folder: string, licence: string): Promise<string> {
  const { author } = JSON.parse(await readFile(join(projectFolder, folder, 'package.json'), 'utf8'));
  const name: string = typeof author === 'string' ? author : (author?.name ?? '');
  switch (licence) {
    case 'MIT':
      return `Copyright ${name}\n\n${mit}`;
    case 'ISC':
      return `Copyright ${name}\n\n${isc}`;
    case 'Apache-2.0':
      return `Copyright ${name}\n\n${await readFile(join(projectFolder, 'node_modules/google-auth-library/LICENSE'), 'utf8')}`.trim();
    default:
      throw new Error(`${folder} has no text of its licence ${licence}, and there is none here.`);
  }
}
