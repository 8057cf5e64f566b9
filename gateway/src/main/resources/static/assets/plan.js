// Plans the ticked dates one request after the other, and says how far it is. Without it, one request plans them all.
const form = document.querySelector('form[data-plan]')

if (form) {
  form.addEventListener('submit', async event => {
    const ticked = [...form.querySelectorAll('input[name="day-of-plan"]:checked')]
    if (ticked.length < 2) return
    event.preventDefault()
    const shown = form.querySelector('.moot-upload')
    const bar = shown.querySelector('progress')
    const said = shown.querySelector('[role="status"]')
    const button = form.querySelector('button[type="submit"]')
    shown.hidden = false
    button.disabled = true
    bar.max = ticked.length

    let report = null
    try {
      for (const [at, day] of ticked.entries()) {
        const one = new URLSearchParams(new FormData(form))
        one.set('day-of-plan', day.value)
        const answer = await fetch(form.action, { method: 'POST', body: one, headers: { Accept: 'text/html' } })
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
        const outcome = page.querySelector('#outcomes > li')
        // What is no report, or says that nobody answered, is for the request that takes all of them to tell.
        if (!outcome || page.querySelector('main form')) throw new Error('stopped')
        if (!report) report = page
        else report.querySelector('#outcomes').append(outcome)
        bar.value = at + 1
        said.textContent = `${at + 1} ${said.dataset.of} ${ticked.length}`
      }
    } catch {
      said.textContent = said.dataset.broken
      button.disabled = false
      return
    }
    const planned = report.querySelectorAll('#outcomes > [data-planned="true"]').length
    report.querySelector('#sum').textContent =
      report.querySelector('#sum').textContent.replace(/\d+/, planned).replace(/\d+(?=\D*$)/, ticked.length)
    document.title = report.title
    document.querySelector('main').replaceWith(report.querySelector('main'))
    const heading = document.querySelector('h1')
    heading.tabIndex = -1
    heading.focus()
  })
}
