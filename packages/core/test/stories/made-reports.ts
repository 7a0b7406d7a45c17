import type { Draft } from './draft.ts'
import { pick, random } from './random.ts'

type Next = () => number

const PLACES = [
  'Port Alder',
  'Velin',
  'Haldermere',
  'Northmoor',
  'Ostermoor',
  'Karso',
  'Samrut',
  'Dorvin',
]
const PEOPLE = [
  'Olsen',
  'Marsh',
  'Tamm',
  'Rolf',
  'Bask',
  'Tollan',
  'Lund',
  'Crane',
  'Wren',
  'Falk',
  'Dorn',
  'Quist',
]
const FIRMS = [
  'Halvern',
  'Tideway Bank',
  'Norrland Line',
  'Sarn Hydro',
  'Kessel',
  'Breeze and Tide',
  'Velin Gas',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SKIES = ['sunny', 'cloudy', 'wet', 'windy', 'dull', 'bright']

const number = (from: number, to: number, next: Next): number =>
  Math.floor(from + next() * (to - from))

/** Reports as they are made from a form: of one kind, all in nearly the same words, none a copy of another. */
export const REPORTS: ReadonlyMap<string, (next: Next) => Draft> = new Map([
  ['weather', weather],
  ['match', match],
  ['market', market],
  ['road', road],
])

/** So many reports of a kind. */
export const reportsOf = (kind: string, count: number, seed: number): Draft[] => {
  const next = random(seed)
  const report = REPORTS.get(kind)
  return Array.from({ length: report === undefined ? 0 : count }, () => (report ?? weather)(next))
}

function weather(next: Next): Draft {
  const place = pick(PLACES, next)
  const day = pick(DAYS, next)
  return {
    headline: `The weather in ${place}`,
    paragraphs: [
      [
        `It will be ${pick(SKIES, next)} in ${place} on ${day}, with a high of ${number(2, 31, next)} degrees and a low of ${number(-9, 12, next)}.`,
        `The chance of rain is ${number(5, 95, next)} per cent.`,
      ],
      [
        `Winds from the ${pick(['north', 'west', 'south', 'east'], next)} will reach ${number(8, 70, next)} kilometres an hour in the afternoon.`,
        `The sun rises at ${number(4, 8, next)}.${number(10, 59, next)} and sets at ${number(16, 21, next)}.${number(10, 59, next)}.`,
      ],
      [
        'Drivers are asked to take care and to leave more time for their journey.',
        'The Weather Office gives its next forecast at six in the morning.',
      ],
    ],
  }
}

function match(next: Next): Draft {
  const [home, away] = [pick(PLACES, next), pick(PLACES, next)]
  const [one, other] = [pick(PEOPLE, next), pick(PEOPLE, next)]
  const minute = number(3, 44, next)
  return {
    headline: `${home} ${number(1, 5, next)}, ${away} ${number(0, 4, next)}`,
    paragraphs: [
      [
        `${home} beat ${away} ${number(2, 5, next)}-${number(0, 2, next)} on ${pick(DAYS, next)} in front of ${number(900, 41000, next)} spectators.`,
        `${one} gave the home side the lead in minute ${minute} after a corner by ${pick(PEOPLE, next)}.`,
      ],
      [
        `${other} equalised before half-time, but ${pick(PEOPLE, next)} scored again in minute ${number(50, 89, next)}.`,
        'The visitors had more of the ball and fewer ideas.',
      ],
      [
        `${home} are now in place ${number(1, 18, next)} of the table with ${number(4, 70, next)} points.`,
        `They play at ${pick(PLACES, next)} next.`,
      ],
    ],
  }
}

function market(next: Next): Draft {
  const share = () => `${number(0, 9, next)}.${number(1, 9, next)} per cent`
  return {
    headline: 'Shares at the close',
    paragraphs: [
      [
        `The Velin index closed ${pick(['up', 'down'], next)} ${share()} at ${number(2800, 4900, next)} points on ${pick(DAYS, next)}.`,
        `Trading was ${pick(['thin', 'lively', 'quiet'], next)}, with ${number(40, 320, next)} million shares changing hands.`,
      ],
      [
        `${pick(FIRMS, next)} led the gainers, adding ${share()} to ${number(10, 900, next)} crowns.`,
        `${pick(FIRMS, next)} fell ${share()} after results, and ${pick(FIRMS, next)} lost ${share()}.`,
      ],
      [
        `The crown bought ${number(2, 4, next)}.${number(100, 999, next)} marks, and the ten-year bond yielded ${share()}.`,
        'Figures are from the exchange and may be revised.',
      ],
    ],
  }
}

function road(next: Next): Draft {
  const [from, to] = [pick(PLACES, next), pick(PLACES, next)]
  return {
    headline: `Road ${number(2, 480, next)} closed`,
    paragraphs: [
      [
        `Road ${number(2, 480, next)} between ${from} and ${to} is closed until ${pick(DAYS, next)} at ${number(5, 22, next)}.00.`,
        `Police said a lorry had ${pick(['lost its load', 'overturned', 'caught fire', 'left the road'], next)} near ${pick(PLACES, next)}.`,
        'Traffic is led around the place and drivers should expect delays.',
      ],
    ],
  }
}
