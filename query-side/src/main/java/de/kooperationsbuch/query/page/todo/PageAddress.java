package de.kooperationsbuch.query.page.todo;

/** The page that shows people what programs read at an address. */
final class PageAddress {
    private static final String[][] WORDS = {
        {"/agreements/", "/vereinbarungen/"},
        {"/cycles/", "/zyklen/"},
        {"/steps/", "/schritte/"},
        {"/api/cooperations/", "/kooperationen/"},
        {"/api/organisations/", "/organisationen/"},
        {"/api/kommunen/", "/kommunen/"}
    };

    private PageAddress() {}

    static String of(String link) {
        String page = link.replaceAll("/funding$", "");
        for (String[] word : WORDS) page = page.replace(word[0], word[1]);
        return page;
    }
}
