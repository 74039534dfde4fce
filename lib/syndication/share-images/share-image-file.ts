import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPictureUrl } from '../../newsroom/media/picture-url.ts'
import { mediaFolder } from '../../platform/storage/media-folder.ts'
import { drawShareImage } from './draw-share-image.ts'
import { getShareFileName, getShareVersion, type ShapeName, type ShareText } from './share-image.ts'
import { ShareImageStore } from './share-image-store.ts'

const storeByDataDir = new Map<string, ShareImageStore>()

/**
 * Returns the file of a share image. Each version is drawn once and stored in the data folder. Null
 * if too many images are waiting to be drawn.
 */
export function getShareImageFile(
  dataDir: string,
  shape: ShapeName,
  words: ShareText,
): Promise<Buffer | null> {
  const folder = storeByDataDir.get(dataDir) ?? new ShareImageStore(dataDir)
  storeByDataDir.set(dataDir, folder)
  return folder.get(getShareFileName(shape, getShareVersion(words)), async () => {
    return drawShareImage(shape, { words, hero: await readHero(dataDir, words) })
  })
}

/** Null also if the file is missing: then the text is drawn. */
async function readHero(dataDir: string, { hero }: ShareText): Promise<Buffer | null> {
  if (!hero) return null
  const name = getPictureUrl(hero).slice('/media/'.length)
  return readFile(join(mediaFolder(dataDir), name)).catch(() => null)
}
