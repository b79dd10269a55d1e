/**
 * Runs inside an embed and tells the page around it how high the content is, in the five ways
 * that hosts listen for: Datawrapper's, AMP's, Medium's (`iframe.resize`), Pym's and WordPress's.
 * Hosts may start to listen late, so it speaks again after the load and whenever the host says
 * anything. Its text is put into the embed's page: it may use nothing from outside itself.
 */
export function tellHeight(chart: string): void {
  const root = document.documentElement;
  root.className = 'scripted';
  const host = window.parent;
  if (host === window) return;
  const child = new URLSearchParams(location.search).get('childId');
  const secret = /[#&?]secret=([\w-]+)/.exec(location.hash)?.[1];
  let told = 0;
  let answers = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    told = height;
    // The content is public and the host unknown, so everybody may hear it.
    const post = (message: unknown) => host.postMessage(message, '*');
    post({ 'datawrapper-height': { [chart]: height } });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: 'height', value: height, secret });
  };
  new ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== told) tell();
  }).observe(root);
  for (const delay of [0, 500, 1500, 5000]) setTimeout(tell, delay);
  addEventListener('load', tell);
  addEventListener('message', ({ source }) => {
    // A host that answers every message must not keep both busy for ever.
    if (source === host && answers++ < 20) setTimeout(tell, 100);
  });
}
