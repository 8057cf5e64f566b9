// Saves the minutes of an item while somebody types, and keeps a copy in this tab for the case that it cannot.
// Without it, the page has its Save button.

const PAUSE = 1500
const RETRY = 15000

const form = document.getElementById('minute')
const state = document.getElementById('save-state')
const words = form.dataset
const key = `minutes/${words.key}`

let timer
let under = Promise.resolve()
let saved = content()
let busy = false
let halted = words.autosave !== 'true'

/** All that was typed, without what the page adds: two of them are equal if nothing changed. */
function content() {
  const typed = new URLSearchParams(new FormData(form))
  for (const name of ['_csrf', 'seen', 'dismissed']) typed.delete(name)
  for (const name of [...typed.keys()]) if (name.startsWith('proposed[')) typed.delete(name)
  return typed.toString()
}

function say(text) {
  if (state.textContent !== text) state.textContent = text
}

function keep() {
  try {
    sessionStorage.setItem(key, JSON.stringify({ content: content(), seen: form.elements.seen.value }))
  } catch {
    // The copy is a second net; where the browser keeps none, saving goes on as before.
  }
}

function token() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? ''
}

function failed(why, again) {
  say(words.failed.replace('{why}', why))
  if (again) plan(RETRY)
}

async function save() {
  if (halted || content() === saved) return
  busy = true
  await send(content()).finally(() => { busy = false })
}

async function send(now) {
  say(words.saving)
  let answer
  try {
    answer = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token()) },
      body: new URLSearchParams(new FormData(form)),
      redirect: 'manual',
    })
  } catch {
    return failed(words.offline, true)
  }
  if (answer.ok) {
    const { seen, at, whole } = await answer.json()
    form.elements.seen.value = seen
    saved = now
    if (content() !== saved) plan(PAUSE)
    else if (whole === 'true') sessionStorage.removeItem(key)
    return say((whole === 'true' ? words.saved : words.savedPart).replace('{at}', at))
  }
  if (answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect') return failed(words.signedOut, true)
  if (answer.status === 412) {
    halted = true
    return failed(words.stale, false)
  }
  const problem = await answer.json().catch(() => ({}))
  return failed(`${problem.words ?? answer.status}${problem.fault ? ` (${problem.fault})` : ''}`, answer.status >= 500)
}

/** One save at a time: the next one needs the version that the last one made. */
function saveInTurn() {
  clearTimeout(timer)
  under = under.then(save, save)
  return under
}

function plan(pause) {
  clearTimeout(timer)
  timer = setTimeout(saveInTurn, pause)
}

function offerKept() {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null')
  if (!kept || kept.content === content()) return sessionStorage.removeItem(key)
  const offer = document.createElement('div')
  offer.className = 'govuk-inset-text'
  offer.id = 'kept-text'
  offer.append(Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: words.offer }))
  const button = (text, done) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'govuk-button govuk-button--secondary', textContent: text })
    made.addEventListener('click', () => { done(); offer.remove(); form.elements.text.focus() })
    offer.append(made, ' ')
  }
  button(words.offerTake, () => {
    for (const [name, value] of new URLSearchParams(kept.content)) {
      const field = form.elements[name]
      if (field?.type === 'checkbox') field.checked = true
      else if (field && 'value' in field) field.value = value
    }
    plan(0)
  })
  button(words.offerDrop, () => sessionStorage.removeItem(key))
  form.before(offer)
}

offerKept()
form.addEventListener('input', () => { keep(); plan(PAUSE) })
form.addEventListener('focusout', () => { if (content() !== saved) saveInTurn() })
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') saveInTurn() })
window.addEventListener('beforeunload', event => { if (!leaving && content() !== saved) event.preventDefault() })

let leaving = false
form.addEventListener('submit', event => {
  halted = true
  clearTimeout(timer)
  if (!busy) {
    leaving = true
    return
  }
  // What is on its way gets its answer first: the form then carries the version that it made.
  event.preventDefault()
  under.finally(() => setTimeout(() => form.requestSubmit(event.submitter)))
})
