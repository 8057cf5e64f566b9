// What is wrong with the skeleton of a page, as somebody meets it who does not see it.
() => {
  const faults = []
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(one => one.checkVisibility())
  const levels = headings.map(one => Number(one.tagName[1]))
  if (!/^en-GB$/.test(document.documentElement.lang)) faults.push(`lang is ${document.documentElement.lang}`)
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main')
  if (levels.filter(level => level === 1).length !== 1) faults.push('not one h1')
  if (headings.some(one => !one.innerText.trim())) faults.push('an empty heading')
  levels.forEach((level, at) => {
    if (at > 0 && level > levels[at - 1] + 1) faults.push(`h${level} after h${levels[at - 1]}: ${headings[at].innerText}`)
  })
  const council = document.querySelector('.moot-header__name').innerText.trim()
  if (!document.title.endsWith(` – ${council}`)) faults.push(`title without the council: ${document.title}`)
  if (document.title.includes('??') || document.body.innerText.includes('??')) faults.push('a text that is in no bundle')
  if (document.querySelector('main .govuk-error-summary') && !document.title.startsWith('Error: ')) faults.push(`title that says nothing of the error: ${document.title}`)
  return faults
}
