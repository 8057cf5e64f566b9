// What stands on paper that is of no use there, and what does not stand there whole.
read => {
  const faults = []
  const name = one => `${one.tagName.toLowerCase()} ${one.className} ${one.innerText?.trim().slice(0, 40)}`
  const seen = selector => [...document.querySelectorAll(selector)].filter(one => one.checkVisibility({ visibilityProperty: true }))
  for (const one of seen('nav, header.moot-header, footer.moot-footer, .govuk-skip-link')) faults.push(`of no use on paper: ${name(one)}`)
  for (const one of seen('form[method=get], button, .govuk-button')) faults.push(`nothing can be done on paper: ${name(one)}`)
  for (const one of seen('main *')) {
    const style = getComputedStyle(one)
    const cut = style.overflowX !== 'visible' || style.overflowY !== 'visible'
    if (cut && !one.matches('.govuk-visually-hidden, textarea, input, select') && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)) faults.push(`cut off: ${name(one)}`)
  }
  if (read) {
    for (const one of seen('main details')) {
      if ([...one.children].some(part => part.tagName !== 'SUMMARY' && !part.checkVisibility({ contentVisibilityAuto: true }))) faults.push(`not unfolded: ${name(one)}`)
    }
    for (const link of seen('main a.govuk-link[href^="/"], main a.govuk-link[href^="http"]')) {
      if (!getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) faults.push(`without its address: ${name(link)}`)
    }
  }
  return faults
}
