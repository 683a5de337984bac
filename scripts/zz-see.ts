import { compileLexicon } from '#lib/pipeline/03-match/compile.ts';
import { readLexicon } from './lexicon-files.ts';
import * as X from '#lib/pipeline/extract.ts';
console.log(Object.keys(X));
