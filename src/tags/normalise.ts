import { cleanText, foldCase } from '../language/cleanText';
import { restoreCyrillic } from '../language/lookAlikes';

/**
 * Text as tags are compared: lower case, ё as е, NFC, no invisible characters, single spaces, `#` and `_` as spaces,
 * Latin look-alikes as Cyrillic in words that contain Cyrillic («мaтематика»); «python» and «c++» survive.
 */
export const normalise = (text: string): string => foldCase(restoreCyrillic(cleanText(text.replace(/[#_]/g, ' '))));
