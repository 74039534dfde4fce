import {
  INTERFACE_LANGUAGES,
  INTERFACE_NAMES,
  type InterfaceLanguage,
} from '@/lib/i18n/language.ts'

interface Props {
  current: InterfaceLanguage
  label: string
}

/** Buttons for the interface languages. A form, so that it works without scripts. */
export function LanguageChoice({ current, label }: Props) {
  return (
    <form
      className="footer-links languages"
      method="post"
      action="/api/interface"
      aria-label={label}
    >
      {INTERFACE_LANGUAGES.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-current={language === current ? 'true' : undefined}
        >
          {INTERFACE_NAMES[language]}
        </button>
      ))}
    </form>
  )
}
