import { ClipdeskError } from '@clipdesk/core'
import { z } from 'zod'

/** A variable of the environment; empty is the same as not set. */
export const variable = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || null)

/** The address of a platform's API, without slashes at its end. Throws `bad-input` with an example of how it looks. */
export function apiAddress(name: string, address: string, example: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw badSetting(`${name} is no address. Give one as ${example}, or leave it out.`)
  }
  return address.replace(/\/+$/, '')
}

/** That a setting is missing or wrong. */
export const badSetting = (message: string): ClipdeskError =>
  new ClipdeskError('bad-input', message)
