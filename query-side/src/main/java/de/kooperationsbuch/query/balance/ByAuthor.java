package de.kooperationsbuch.query.balance;

import java.util.List;

/** How many of something each side did, and all others together. */
record ByAuthor(long kommune, long verbund, long others) {
    static ByAuthor of(List<Partner> authors) {
        return new ByAuthor(
                count(Partner.KOMMUNE, authors), count(Partner.VERBUND, authors), count(Partner.OTHER, authors));
    }

    private static long count(Partner wanted, List<Partner> authors) {
        return authors.stream().filter(author -> author == wanted).count();
    }
}
