import { DARK, LIGHT, type Palette } from './palette.ts'

/** The style sheet of a picture: light, and dark where a viewer asks for that; one that knows no such question shows it light. */
export const STYLE = `${rules(LIGHT)}@media (prefers-color-scheme:dark){${rules(DARK)}}`

/** The first that a viewer has. */
export const FONTS =
  "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif"

function rules(colours: Palette): string {
  const { paper, ink, muted, grid, event, onEvent, range, inRange, published, onPublished } =
    colours
  return [
    `.paper{fill:${paper}}.ink,.on-range{fill:${ink}}.muted{fill:${muted}}`,
    `.grid{stroke:${grid}}.axis{stroke:${muted};stroke-width:1.5}`,
    `.busy{stroke:${muted};stroke-dasharray:2 4}`,
    `.event{fill:${event};stroke:${paper};stroke-width:1.5}.on-event{fill:${onEvent}}`,
    `.range{fill:${inRange};stroke:${range};stroke-width:1.5}`,
    `.published{fill:${published};stroke:${paper};stroke-width:1.5}.on-published{fill:${onPublished}}`,
  ].join('')
}
