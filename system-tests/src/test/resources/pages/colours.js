// In forced colours there are no backgrounds and no shadows: what only these would tell.
() => {
  const faults = []
  const name = one => `${one.className} ${one.innerText?.trim().slice(0, 40)}`
  const seen = selector => [...document.querySelectorAll(selector)].filter(one => one.checkVisibility() && !one.matches('.govuk-visually-hidden'))
  const bordered = style => ['Top', 'Right', 'Bottom', 'Left'].some(side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1)
  if (!matchMedia('(forced-colors: active)').matches) faults.push('the colours are not forced')
  for (const button of seen('button, .govuk-button')) {
    const style = getComputedStyle(button)
    if (!bordered(style) && !style.textDecorationLine.includes('underline')) faults.push(`a button that looks like text: ${name(button)}`)
  }
  for (const tag of seen('.govuk-tag')) if (!tag.innerText.trim()) faults.push('a tag without words')
  for (const field of seen('input[type=text], input[type=search], input[type=email], input[type=date], input[type=time], input[type=number], select, textarea')) {
    if (!bordered(getComputedStyle(field))) faults.push(`a field without an edge: ${field.id}`)
  }
  for (const here of seen('[aria-current]')) {
    const near = [here, here.parentElement]
    if (!near.some(one => bordered(getComputedStyle(one))) && getComputedStyle(here).fontWeight < 700) faults.push(`a current place like all others: ${name(here)}`)
  }
  for (const mark of seen('main mark')) {
    if (getComputedStyle(mark).backgroundColor === getComputedStyle(document.body).backgroundColor) faults.push('a mark that cannot be seen')
  }
  return faults
}
