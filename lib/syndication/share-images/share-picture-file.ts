import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureUrl } from '../../newsroom/media/picture-url.ts'
import { mediaFolder } from '../../platform/storage/media-folder.ts'
import { drawSharePicture } from './draw-share-picture.ts'
import { KeptPictures } from './kept-pictures.ts'
import { type ShapeName, type ShareWords, shareFile, shareVersion } from './share-picture.ts'

const storeByDataDir = new Map<string, KeptPictures>()

/**
 * Returns the file of a share image. Each version is drawn once and stored in the data folder. Null
 * if too many images are waiting to be drawn.
 */
export function sharePictureFile(
  dataDir: string,
  shape: ShapeName,
  words: ShareWords,
): Promise<Buffer | null> {
  const folder = storeByDataDir.get(dataDir) ?? new KeptPictures(dataDir)
  storeByDataDir.set(dataDir, folder)
  return folder.get(shareFile(shape, shareVersion(words)), async () => {
    return drawSharePicture(shape, { words, hero: await readHero(dataDir, words) })
  })
}

/** Null also if the file is missing: then the text is drawn. */
async function readHero(dataDir: string, { hero }: ShareWords): Promise<Buffer | null> {
  if (!hero) return null
  const name = pictureUrl(hero).slice('/media/'.length)
  return readFile(join(mediaFolder(dataDir), name)).catch(() => null)
}
