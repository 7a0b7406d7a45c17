import type { FoundName, NameForm } from './forms.ts'
import { kindOf } from './kinds.ts'

/** The forms of one name; `mentions` in no order. */
export interface NameGroup {
  readonly forms: NameForm[]
  readonly mentions: FoundName[]
}

/** Groups that are joined step by step. A form leads to its group at all times. */
export class Groups {
  readonly #of = new Map<NameForm, NameGroup>()

  constructor(forms: readonly NameForm[]) {
    for (const form of forms) this.#of.set(form, { forms: [form], mentions: [...form.mentions] })
  }

  of(form: NameForm): NameGroup {
    const group = this.#of.get(form)
    return group ?? { forms: [form], mentions: [...form.mentions] }
  }

  /** The smaller one moves, so that all joins together take n log n. */
  join(a: NameForm, b: NameForm): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one === other) return
    const [into, from] = one.forms.length >= other.forms.length ? [one, other] : [other, one]
    into.mentions.push(...from.mentions)
    for (const form of from.forms) {
      into.forms.push(form)
      this.#of.set(form, into)
    }
  }

  all(): NameGroup[] {
    return [...new Set(this.#of.values())]
  }
}

/** The words of a form as one string. */
export const keyOf = ({ words }: NameForm): string => words.join(' ')

/** Whether a form may be a person's by itself. */
export const mayBePerson = (form: NameForm): boolean => {
  const kind = kindOf([form])
  return (
    (kind === 'person' || kind === 'unknown') &&
    form.ofWords.organisation === 0 &&
    (form.ofWords.place === 0 || kind === 'person')
  )
}

/** The forms by the keys that each of them has, in their order. */
export function gather(
  forms: readonly NameForm[],
  keysOf: (form: NameForm) => readonly string[],
): Map<string, NameForm[]> {
  const gathered = new Map<string, NameForm[]>()
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const known = gathered.get(key)
      if (known === undefined) gathered.set(key, [form])
      else known.push(form)
    }
  }
  return gathered
}
