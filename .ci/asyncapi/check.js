// Reads the AsyncAPI document with the official parser; exits 1 where it finds an error. Payloads are JSON Schema 2020-12,
// for which the parser wants to be given a reader (docs/adr/0012).
import { readFile } from 'node:fs/promises';
import { fromFile, Parser } from '@asyncapi/parser';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const document = process.argv[2];
const ERROR = 0;

const ajv = addFormats.default(new Ajv2020.default({ strict: false, allErrors: true }));
let payloads = 0;

const schemas2020 = {
  // Of AsyncAPI 3 the parser calls parse alone, so that is where a schema is looked at.
  validate: () => [],
  parse({ data }) {
    payloads++;
    ajv.compile(data);
    return data;
  },
  getMimeTypes: () => ['application/schema+json;version=draft-2020-12'],
};

const parser = new Parser({ schemaParsers: [schemas2020] });
const { document: parsed, diagnostics } = await fromFile(parser, document).parse();
const errors = diagnostics.filter(({ severity }) => severity === ERROR);
for (const { code, message, path } of errors) {
  console.error(`${path.join('/')}: ${message} (${code})`);
}
if (errors.length > 0 || parsed === undefined) {
  process.exit(1);
}

const text = await readFile(document, 'utf8');
const named = new Set(text.match(/org\.moothall\.[a-z]+\.[a-z-]+\.v\d+/g));
const messages = parsed.allMessages().all().length;
if (messages < named.size || payloads < named.size) {
  console.error(`Of ${named.size} types of events the parser found ${messages} messages and ${payloads} payloads`);
  process.exit(1);
}
console.log(
  `${document}: AsyncAPI ${parsed.version()}, ${parsed.allChannels().all().length} channels, ${messages} messages, ${payloads} payloads, no error`,
);
