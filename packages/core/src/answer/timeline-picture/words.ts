const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "March"; months count from 0. */
export const monthName = (month: number): string => MONTHS[month] ?? ''

/** "3 March 2021", "March 2021" or "2021"; the time of a day is left out. */
export function dayInWords(value: string): string {
  const [year = '', month, day] = value.slice(0, '2020-10-23'.length).split('-')
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : monthName(Number(month) - 1),
    year,
  ]
  return words.filter((word) => word !== '').join(' ')
}

/** "1 article", "12,000 articles" */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`
