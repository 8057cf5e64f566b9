// Fills every field for text of every form of a page with the same words, sends each form as its first button does, and says
// what is wrong with the answers. Nothing is shown, so that a hundred pages take seconds.
async ({ address, words, tooMuch }) => {
  const faults = []
  const headers = { Accept: 'text/html' }
  const read = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html')
  const isForText = field => field.name && !field.readOnly && !field.disabled
    && (field.tagName === 'TEXTAREA' || ['text', 'search', 'email', 'url', 'tel'].includes(field.type))
  const brokenOut = page => page.querySelector('[data-canary], script:not([src]):not([type="application/ld+json"])')

  const page = await read(await fetch(address, { headers }))
  if (brokenOut(page)) faults.push('something typed before is markup here')
  for (const form of page.querySelectorAll('main form[method=post]')) {
    const fields = [...form.elements].filter(isForText)
    if (!fields.length) continue
    fields.forEach(field => { field.value = words })
    const button = [...form.elements].find(one => one.type === 'submit')
    const typed = new FormData(form)
    if (button.name) typed.set(button.name, button.value)
    for (const file of form.querySelectorAll('input[type=file]')) typed.set(file.name, new File(['Words.'], 'words.txt'))
    const path = form.getAttribute('action') || address
    const multipart = form.enctype === 'multipart/form-data'
    const sent = await fetch(path, { method: 'POST', headers, redirect: 'manual', body: multipart ? typed : new URLSearchParams(typed) })
    if (sent.type === 'opaqueredirect') continue

    const fault = text => faults.push(`${path} ${sent.status}: ${text}`)
    const answer = await read(sent)
    if (sent.status >= 500 || !answer.querySelector('.moot-header') || !answer.querySelector('main h1')) {
      fault(`no page of ours: ${answer.body.innerText.slice(0, 300)}`)
      continue
    }
    if (brokenOut(answer)) fault('what was typed is markup here')
    const kept = field => [...answer.getElementsByName(field.name)].some(one => one.value === field.value)
    const lost = fields.filter(field => !kept(field)).map(field => field.name)
    if (lost.length && (tooMuch || answer.querySelector('main form'))) fault(`lost ${lost.join(', ')}`)
    if (!tooMuch || sent.status < 400) continue
    const said = [...answer.querySelectorAll('main .govuk-error-summary a[href^="#"]')]
    if (!said.some(link => answer.getElementById(decodeURIComponent(link.hash.slice(1))))) {
      fault(`names no field: ${answer.querySelector('main .govuk-error-summary')?.textContent.replace(/\s+/g, ' ')}`)
    }
  }
  return faults
}
