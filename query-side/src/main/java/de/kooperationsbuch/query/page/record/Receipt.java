package de.kooperationsbuch.query.page.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has just recorded.
 *
 * @param line what it was, in one line
 * @param asked the names of those who are asked to confirm it
 * @param link to the step
 * @param subject the address of what it is about
 * @param person the id of the person whom it names, for those who see whom
 * @param kind what that is: cooperation, organisation or kommune
 */
public record Receipt(
        String line, List<String> asked, @Nullable String person, String link, String subject, String kind) {}
