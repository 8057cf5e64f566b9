// Every page works without this. With it, the components of the library behave as they are meant to.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

const { initAll } = await import(document.querySelector('script[data-components]').dataset.components)
initAll()
