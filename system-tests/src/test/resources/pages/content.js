// What a page has to say and to offer, whether scripts run or not.
() => {
  const told = one => one.textContent.replace(/\s+/g, ' ').trim()
  const main = document.querySelector('main')
  return [
    ...[...main.querySelectorAll('h1, h2, h3, h4')].map(one => `heading ${told(one)}`),
    ...[...main.querySelectorAll('p, li, td, dd')].filter(one => !one.closest('[aria-live], [data-script-only]')).map(one => `text ${told(one)}`),
    ...[...main.querySelectorAll('a[href]')].map(one => `link ${told(one)} ${one.getAttribute('href')}`),
    ...[...main.querySelectorAll('input:not([type=hidden]), select, textarea, button')].map(one => `field ${one.name} ${one.tagName === 'BUTTON' ? told(one) : ''}`),
  ]
}
