package org.moothall.local.signin;

/** The frame around each page. */
final class SignInLayout {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} - Moothall</title>
            <style>
            body { font: 1.1rem/1.5 Arial, sans-serif; margin: 0; color: #1a1a1a; background: #fff; }
            header { background: #14433d; color: #fff; padding: .75rem 1.5rem; font-weight: bold; }
            main { max-width: 38rem; margin: 0 auto; padding: 1.5rem; }
            label { display: block; font-weight: bold; margin-top: 1rem; }
            input { font: inherit; padding: .4rem; width: 100%; box-sizing: border-box; border: 2px solid #1a1a1a; }
            button { font: inherit; font-weight: bold; margin-top: 1.5rem; padding: .5rem 1.25rem; color: #fff;
              background: #14433d; border: 0; border-bottom: 3px solid #08201d; cursor: pointer; }
            a { color: #14433d; }
            :focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
            .error { border-left: 5px solid #a3160c; padding-left: .75rem; color: #a3160c; font-weight: bold; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #b1b4b6; }
            code { overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <header>Moothall</header>
            <main>
            {body}
            </main>
            </body>
            </html>
            """;

    private SignInLayout() {}

    static String page(String title, String body) {
        return FRAME.replace("{title}", title).replace("{body}", body);
    }
}
