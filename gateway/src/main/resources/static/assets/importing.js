// Follows an archive while it is read. Without this the page has a link that loads it anew.
const progress = () => document.querySelector('[data-following]')
const PAUSE = 2000

async function look () {
  const shown = progress()
  let answer
  try {
    answer = await fetch(shown.dataset.following, { headers: { Accept: 'text/html' } })
  } catch {
    answer = { ok: false }
  }
  if (!answer.ok || answer.redirected) {
    document.getElementById('progress-words').textContent = shown.dataset.failed
    setTimeout(look, PAUSE * 5)
    return
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!page.querySelector('[data-following]')) {
    // It has ended: the report is on the page.
    location.reload()
    return
  }
  const words = document.getElementById('progress-words')
  const news = page.getElementById('progress-words').textContent
  if (words.textContent !== news) words.textContent = news
  shown.querySelector('progress').value = page.querySelector('#progress progress').value
  setTimeout(look, PAUSE)
}

if (progress()) setTimeout(look, PAUSE)
