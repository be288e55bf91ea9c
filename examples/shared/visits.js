// The tag of two examples: it counts visits, in this browser and nowhere else, and writes the count where there is room
// for it. It knows nothing of Aval: it is the page that lets it run.
const count = Number(localStorage.getItem('visits')) + 1
localStorage.setItem('visits', String(count))
for (const place of document.querySelectorAll('[data-visits]')) place.textContent = String(count)
