// Sends a chosen file as it is, line by line from the disk. Without this script lines are pasted instead.
(() => {
  const form = document.getElementById('import');
  const file = document.getElementById('file');
  const problem = document.getElementById('upload-problem');
  document.getElementById('upload').hidden = false;
  form.addEventListener('submit', async event => {
    if (!file.files.length) return;
    event.preventDefault();
    const button = form.querySelector('button[type=submit]');
    button.disabled = true;
    problem.replaceChildren();
    const token = form.elements._csrf;
    try {
      const answer = await fetch(form.dataset.upload + '?dryRun=' + form.elements.dryRun.checked, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-ndjson', Accept: 'text/html', ...(token ? { 'X-XSRF-TOKEN': token.value } : {}) },
        body: file.files[0]
      });
      if (answer.redirected && answer.ok) return location.assign(answer.url);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      problem.replaceChildren(...page.querySelectorAll('main .kern-alert'));
    } catch {
      location.reload();
    }
    button.disabled = false;
  });
})();
