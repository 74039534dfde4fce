import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureUrl } from '../../newsroom/media/picture-url.ts'
import { mediaFolder } from '../../platform/storage/media-folder.ts'
import { drawSharePicture } from './draw-share-picture.ts'
import { KeptPictures } from './kept-pictures.ts'
import { type ShapeName, type ShareWords, shareFile, shareVersion } from './share-picture.ts'

const kept = new Map<string, KeptPictures>()

/**
 * The file of a share picture, drawn once for each version and then kept under the data folder. Null
 * where so many are being drawn that this one can't wait for its turn.
 */
export function sharePictureFile(
  dataDir: string,
  shape: ShapeName,
  words: ShareWords,
): Promise<Buffer | null> {
  const folder = kept.get(dataDir) ?? new KeptPictures(dataDir)
  kept.set(dataDir, folder)
  return folder.get(shareFile(shape, shareVersion(words)), async () => {
    return drawSharePicture(shape, { words, hero: await heroFile(dataDir, words) })
  })
}

/** Null for a hero whose file is gone, too: there are words to draw. */
async function heroFile(dataDir: string, { hero }: ShareWords): Promise<Buffer | null> {
  if (!hero) return null
  const name = pictureUrl(hero).slice('/media/'.length)
  return readFile(join(mediaFolder(dataDir), name)).catch(() => null)
}
