/** npm run docs:rooms: draws the rooms of src in CONTRIBUTING.md anew, from the imports as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { roomImports, roomsPicture, withPicture } from './rooms/picture.ts';

const FILE = 'CONTRIBUTING.md';
writeFileSync(FILE, withPicture(readFileSync(FILE, 'utf8'), roomsPicture(roomImports('src'))));
