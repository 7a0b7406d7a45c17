/** An invented page as a small outlet would print it. */
export const newsPage = `<!DOCTYPE html>
<html lang="en-CV">
<head>
  <meta charset="utf-8">
  <title>Night ferry returns to Port Alder | The Alder Ledger</title>
  <script>window.analytics = { page: "<p>Nobody reads this analytics line at all.</p>" }</script>
</head>
<body>
  <header><a href="/">The Alder Ledger</a></header>
  <nav><ul><li><a href="/news">News</a></li><li><a href="/harbour">Harbour</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main>
    <article>
      <h1>Night ferry returns<br>to Port Alder</h1>
      <p class="byline">By <a href="/olsen">Mara Olsen</a></p>
      <time datetime="2024-03-08">8 March 2024</time>
      <div class="story">
        <p>The night ferry between Port Alder and Haldermere will sail again from Monday, the port
          authority said on Friday.</p>
        <p>The service stopped in November, when a storm tore away the lower ramp at <b>Gate 3</b>.
          &ldquo;Nobody here slept well that week,&rdquo; said Ivo Kestner, the transport minister.</p>
        <p>Tickets cost 14 crowns &amp; can be bought on board, the authority said in its note to passengers.</p>
      </div>
    </article>
    <aside>
      <h2>Related stories</h2>
      <ul><li><a href="/a">Fish market reopens after the flood</a></li><li><a href="/b">Lighthouse keeper retires</a></li></ul>
    </aside>
  </main>
  <footer><p>© 2024 The Alder Ledger. All rights reserved.</p></footer>
</body>
</html>`
