package de.kooperationsbuch.query.balance;

import de.kooperationsbuch.kernel.standing.PartnerSide;
import java.util.List;
import java.util.Optional;

/** How many of something each side did, and all others together. */
public record ByAuthor(long kommune, long verbund, long others) {
    static ByAuthor of(List<Optional<PartnerSide>> authors) {
        return new ByAuthor(
                count(Optional.of(PartnerSide.KOMMUNE), authors),
                count(Optional.of(PartnerSide.VERBUND), authors),
                count(Optional.empty(), authors));
    }

    private static long count(Optional<PartnerSide> wanted, List<Optional<PartnerSide>> authors) {
        return authors.stream().filter(wanted::equals).count();
    }
}
