// Lets the items of a draft be dragged into their places. Without it there are the buttons and the numbers.
const list = document.querySelector('ol[data-order]')
const form = list && document.getElementById(list.dataset.order)

if (form) {
  let dragged = null
  for (const item of list.children) {
    item.draggable = true
    item.addEventListener('dragstart', event => {
      dragged = item
      event.dataTransfer.effectAllowed = 'move'
      item.classList.add('is-dragged')
    })
    item.addEventListener('dragend', () => {
      item.classList.remove('is-dragged')
      dragged = null
    })
    // Text in a field is selected with the mouse, and must not drag the item along.
    for (const field of item.querySelectorAll('input')) {
      field.addEventListener('mousedown', () => { item.draggable = false })
      field.addEventListener('blur', () => { item.draggable = true })
    }
  }
  list.addEventListener('dragover', event => {
    const over = event.target.closest('.moot-agenda__item')
    if (!dragged || !over) return
    event.preventDefault()
    if (over === dragged) return
    const box = over.getBoundingClientRect()
    over.parentNode.insertBefore(dragged, event.clientY < box.top + box.height / 2 ? over : over.nextSibling)
  })
  list.addEventListener('drop', event => {
    if (!dragged) return
    event.preventDefault()
    // The numbers now say where each item stands on the page: the order that is sent is the order that is seen.
    list.querySelectorAll('input[name="place"]').forEach((field, at) => { field.value = at + 1 })
    form.requestSubmit()
  })
}
