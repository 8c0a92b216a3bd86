package de.kooperationsbuch.command.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param lines lines read, blank ones not counted
 * @param accepted steps that are new to the book, 0 if there are errors
 * @param duplicates steps that the book had already
 * @param errorCount all refused lines, also those that fail only because a refused line is missing
 * @param errors the first refused lines in their order
 * @param position the end of the book afterwards
 */
public record ImportAnswer(
        int lines,
        int accepted,
        int duplicates,
        boolean dryRun,
        int errorCount,
        List<LineError> errors,
        String position) {

    /** A refused line, counted from 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineError(
            int line, @Nullable String field, @Nullable String rule, String detail) {}

    boolean withoutErrors() {
        return errorCount == 0;
    }
}
