// Everything that takes the keyboard, and of it what does not show that it has it, or lies under something else.
covering => {
  const faults = []
  const shown = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  const name = one => `${one.tagName.toLowerCase()} ${one.id || one.name || one.innerText?.trim().slice(0, 40) || one.className}`
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.disabled && !one.closest('details:not([open]) > :not(summary)'))
  for (const one of all) {
    one.focus()
    if (document.activeElement !== one) continue
    const beside = [one, one.nextElementSibling, one.parentElement].filter(Boolean)
    const marked = beside.some(it => shown(getComputedStyle(it)) || shown(getComputedStyle(it, '::before')) || shown(getComputedStyle(it, '::after')))
    if (!marked) faults.push(`no outline: ${name(one)}`)
    if (!covering) continue
    one.scrollIntoView({ block: 'nearest' })
    const box = one.getBoundingClientRect()
    // Of what is larger than the window only a part is in it.
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)]
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
    const points = [[.5, .5], [.1, .2], [.9, .8], [.1, .8], [.9, .2]].map(([x, y]) => [left + (right - left) * x, top + (bottom - top) * y])
    const visible = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return there && (there === one || one.contains(there) || there.contains(one) || [...(one.labels ?? [])].some(label => label.contains(there)))
    })
    if (!visible) faults.push(`covered: ${name(one)}`)
  }
  return faults
}
