// Follows a meeting while it goes on. Without this the page says how to reload.
const live = document.getElementById('live')
const now = document.getElementById('live-now')
const how = document.getElementById('live-how')
const words = live.dataset

const filled = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place])
const say = (place, text) => { if (place.textContent !== text) place.textContent = text }

function show ({ phase, privateBusiness, item }) {
  const goesOn = phase === 'in-session' || phase === 'adjourned'
  const where = !goesOn ? '' : item ? filled(words.item, item.number, item.title) : privateBusiness ? words.private : ''
  // A phase that this page has no words for is yet to be invented.
  say(now, `${words[phase.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] ?? ''} ${where}`.trim())
  for (const line of document.querySelectorAll('.moot-business > [data-item]')) {
    const here = goesOn && item?.itemId === line.dataset.item
    here ? line.setAttribute('aria-current', 'step') : line.removeAttribute('aria-current')
    line.querySelector('.moot-now').hidden = !here
  }
  const state = document.getElementById('state')
  if (goesOn && state) state.textContent = words[`state${phase === 'adjourned' ? 'Adjourned' : 'InSession'}`]
}

// What was announced, in the form in which the page has it from the server.
const results = document.getElementById('results')
const terms = results.dataset
const cards = () => [...results.querySelectorAll('[data-result]')]
const cardOf = itemId => cards().find(card => card.dataset.result === itemId)
const shown = itemId => !terms.alone || terms.alone === itemId
const term = word => terms[word] ?? word

function element (name, kind, ...inside) {
  const made = document.createElement(name)
  made.className = kind
  made.append(...inside)
  return made
}

function clock (moment) {
  const hour = { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit', hour12: true }
  return new Intl.DateTimeFormat('en-GB', hour).format(new Date(moment))
    .replace(/\s/g, '').replace(':', '.').replace('.00', '').toLowerCase()
}

// "Resolved that it be so": the verdict not in capitals, and once.
function ruling ({ verdict, text }) {
  const twice = verdict && text.toLowerCase().startsWith(verdict.toLowerCase() + ' ')
  return [verdict.slice(0, 1).toUpperCase() + verdict.slice(1).toLowerCase(), twice ? text.slice(verdict.length + 1) : text]
}

function votes ({ counts = [], votes = [], castingVote }) {
  const lines = counts.map(({ option, value }) => {
    const names = votes.filter(vote => vote.option === option).map(vote => vote.voter.name).join(', ')
    return names ? filled(terms.names, term(option), value, names) : filled(terms.count, term(option), value)
  })
  if (castingVote) lines.push(filled(terms.casting, castingVote.voter.name, term(castingVote.option)))
  return element('ul', 'govuk-list', ...lines.map(line => element('li', '', line)))
}

function motion ({ amends, text, result, voteEvent }) {
  const made = element('div', '',
    element('p', 'govuk-body moot-lines', filled(amends ? terms.amendment : terms.motion, text)),
    element('p', 'govuk-body', element('strong', '', term(result))))
  if (voteEvent) made.append(votes(voteEvent))
  return made
}

function card ({ itemId, number, title, announcedAt, decisions = [], motions = [] }) {
  const time = element('time', '', filled(terms.at, clock(announcedAt)))
  time.dateTime = announcedAt
  const made = element('div', 'moot-card moot-answer', element('p', 'govuk-body-s', time))
  if (!terms.alone) {
    const link = element('a', 'govuk-link', filled(terms.item, number, title))
    link.href = `${terms.meeting}/items/${encodeURIComponent(itemId)}`
    made.prepend(element('h3', 'govuk-heading-s', link))
  }
  made.append(element('div', 'moot-result',
    ...decisions.map(ruling).map(([word, text]) =>
      element('p', 'govuk-body', element('strong', '', word), ' ', element('span', 'moot-lines', text))),
    ...motions.map(motion)))
  Object.assign(made.dataset, { result: itemId, number, announced: announcedAt })
  return made
}

const sentence = text => text.trim().replace(/\.$/, '')
const gist = ({ decisions = [], motions = [] }) =>
  [...decisions.map(one => sentence(ruling(one).join(' '))), ...motions.map(one => `${sentence(one.text)}: ${term(one.result)}`)].join('; ')

function place (made) {
  const after = cards().find(card => Number(card.dataset.number) > Number(made.dataset.number))
  after ? after.before(made) : results.append(made)
}

// One message for each change, however many cards it concerns.
function tell ({ announced = [], latest }) {
  let news = ''
  for (const old of cards().filter(card => !announced.some(one => one.itemId === card.dataset.result))) {
    news = filled(words.takenBack, old.dataset.number)
    old.remove()
  }
  if (latest && shown(latest.itemId)) {
    const old = cardOf(latest.itemId)
    if (old?.dataset.announced !== latest.announcedAt) {
      const held = old?.contains(document.activeElement)
      const made = card(latest)
      old?.remove()
      place(made)
      if (held) made.querySelector('a')?.focus()
      news = filled(words.news, latest.number, gist(latest))
    }
  }
  if (announced.some(one => shown(one.itemId) && cardOf(one.itemId)?.dataset.announced !== one.announcedAt)) news = words.missed
  results.hidden = cards().length === 0
  if (news) say(document.getElementById('live-news'), news)
}

const source = new EventSource(words.source)
source.addEventListener('open', () => say(how, words.following))
source.addEventListener('progress', event => {
  const progress = JSON.parse(event.data)
  show(progress)
  tell(progress)
})
source.addEventListener('changed', () => say(document.getElementById('live-news'), words.changed))
// Browsers come back by themselves, save where they were turned away.
source.addEventListener('error', () => say(how, source.readyState === EventSource.CLOSED ? words.lost : words.byHand))
