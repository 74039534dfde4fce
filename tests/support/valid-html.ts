import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The rules that the HTML standard itself makes; style is nobody's business. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
)

/** What is not valid in a document: a line for each, with the place; none when all is well. */
export async function invalidIn(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => {
    return messages.map(({ ruleId, message, offset }) => {
      return `${ruleId}: ${message} · ${html.slice(Math.max(0, offset - 60), offset + 100)}`
    })
  })
}
