// Shows how far a file is on its way. Without it the form is sent as any other.
const form = document.querySelector('form[data-upload]')

if (form) {
  form.addEventListener('submit', event => {
    if (!form.querySelector('input[type="file"]').files.length) return
    event.preventDefault()
    const shown = form.querySelector('.moot-upload')
    const bar = shown.querySelector('progress')
    const said = shown.querySelector('[role="status"]')
    const button = form.querySelector('button[type="submit"]')
    shown.hidden = false
    button.disabled = true

    const request = new XMLHttpRequest()
    let told = 0
    request.upload.addEventListener('progress', at => {
      if (!at.lengthComputable) return
      const done = Math.floor(at.loaded * 100 / at.total)
      bar.value = done
      // A screen reader hears of it four times, and not a hundred.
      if (done >= told + 25) {
        told = done
        said.textContent = `${done} ${said.dataset.sent}`
      }
    })
    request.upload.addEventListener('load', () => { said.textContent = said.dataset.checking })
    request.addEventListener('error', () => {
      said.textContent = said.dataset.broken
      button.disabled = false
    })
    request.addEventListener('load', () => {
      if (request.status < 300 && request.responseURL !== form.action) {
        location.assign(request.responseURL)
        return
      }
      const answer = new DOMParser().parseFromString(request.responseText, 'text/html')
      document.title = answer.title
      document.querySelector('main').replaceWith(answer.querySelector('main'))
      const summary = document.querySelector('.govuk-error-summary')
      if (summary) {
        summary.tabIndex = -1
        summary.focus()
      }
    })
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'text/html')
    request.send(new FormData(form))
  })
}
